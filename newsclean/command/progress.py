"""A progress bar on a terminal, for work that takes over a second: tqdm's where it is installed, a plain line elsewhere."""

import sys
import time
from typing import Any, Self

_AFTER = 1.0
_EVERY = 0.2


class Progress:
    """How far the work has come; silent when standard error is no terminal. Use it in a with-block."""

    def __init__(self, total: int | None, unit: str, *, done: int = 0) -> None:
        self._total, self._done, self._unit = total, done, unit
        self._is_shown = sys.stderr.isatty()
        self._begun = self._told = time.monotonic()
        self._bar: Any = self._tqdm() if self._is_shown else None

    def _tqdm(self) -> Any:  # noqa: ANN401 - tqdm is not there for everyone, nor are its types
        try:
            from tqdm import tqdm
        except ImportError:
            return None
        scaled = self._unit == "B"
        return tqdm(total=self._total, initial=self._done, unit=self._unit, unit_scale=scaled, delay=_AFTER, leave=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()
        elif self._is_shown and self._told > self._begun:
            sys.stderr.write("\r\x1b[K")

    def advance(self, count: int) -> None:
        """Say that so many more are done."""
        self._done += count
        if self._bar is not None:
            self._bar.update(count)
            return
        now = time.monotonic()
        if self._is_shown and now - self._begun > _AFTER and now - self._told > _EVERY:
            self._told = now
            share = f"{self._done * 100 // self._total} %" if self._total else f"{self._done:,} {self._unit}"
            sys.stderr.write(f"\r\x1b[K{share}, {now - self._begun:.0f} s")
            sys.stderr.flush()
