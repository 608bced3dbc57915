"""A function over many items, in order, in as many processes as were asked for, with few items in memory at a time."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from newsclean.command.faults import Fault

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


def mapped(function: Callable[[_Item], _Result], items: Iterable[_Item], jobs: int) -> Iterator[_Result]:
    """Yield ``function(item)`` for each item, in the order of the items; the same for any number of processes.

    >>> list(mapped(abs, [-1, -2], 1))
    [1, 2]

    Raises Fault when a process is killed, as it is by a system out of memory.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Future[_Result]] = deque()
    with ProcessPoolExecutor(jobs, initializer=_begin) as pool:
        try:
            for item in items:
                waiting.append(pool.submit(function, item))
                if len(waiting) > 2 * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise Fault("a process was killed, perhaps for want of memory; run again with a smaller -j") from error
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _begin() -> None:
    """Leave an interrupt to the first process, and end when that one was killed."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    from multiprocessing import parent_process

    if first := parent_process():
        first.join()  # not a look at the number of the parent: it may have been killed before this process first looked
        os._exit(1)
