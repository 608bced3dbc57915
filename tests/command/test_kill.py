"""Killed at any moment: every file is either old or new, and the rerun ends where an unbroken run does.

Kills by the clock fall anywhere, most of them while a text is being cleaned. So there are kills by steps too, before each
thing that a run does to the disk. A kill that comes when the run is over does not count: another one takes its place.
"""

import json
import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsclean import clean
from newsclean.__main__ import main

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="there is no fork here, and starting anew each time takes minutes"
)

DIRTY = "The ferry number {} sank off the coast on Monday, killing two of its crew of ten.\n\nAdvertisement\n\nTwo died.\n"
_STEPS = frozenset(("os.rename", "os.remove", "os.truncate", "os.chmod", "os.mkdir"))
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    clean(DIRTY)  # so that the forks have loaded everything


def _quietly(arguments: list[str], step: int | None) -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115 - the standard output of a process that ends soon
    sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115 - the same
    if step is not None:
        _end_at(step)
    os._exit(main(arguments))


def _end_at(step: int) -> None:
    """Let this process kill itself before its step of that number: each change of the disk is one, and so is what follows."""
    left = step
    sync = os.fsync

    def one() -> None:
        nonlocal left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(event: str, details: tuple[object, ...]) -> None:
        if event in _STEPS or (event == "open" and isinstance(details[2], int) and details[2] & _TO_WRITE):
            one()

    def synced(fd: "FileDescriptorLike") -> None:
        one()
        sync(fd)
        one()

    sys.addaudithook(hook)
    os.fsync = synced


def killed(arguments: list[str], after: float = 60, *, step: int | None = None) -> bool:
    """Run the command and kill it after some seconds or at a step; tell whether it was still at work then."""
    process = multiprocessing.get_context("fork").Process(target=_quietly, args=(arguments, step))
    process.start()
    process.join(after)
    process.kill()
    process.join()
    return process.exitcode == -signal.SIGKILL


def took(arguments: list[str]) -> float:
    begun = time.monotonic()
    assert not killed(arguments)
    return time.monotonic() - begun


def kills(arguments: list[str], times: int, reset: Callable[[], object], whole: float) -> Iterator[bool]:
    """Kill the command so many times, anywhere; yields after each run whether it was killed, and begins anew when it was not."""
    dice = random.Random(0)  # noqa: S311 - no secret
    landed = 0
    while landed < times:
        was_killed = killed(arguments, dice.uniform(0, whole))
        landed += was_killed
        yield was_killed
        if not was_killed:
            reset()
    assert not killed(arguments)
    yield False


OLD = {f"in/{number:02}.txt": DIRTY.format(number).encode() for number in range(24)}
NEW = {name: raw.replace(b"Advertisement\n\n", b"") for name, raw in OLD.items()}


def _put(texts: dict[str, bytes]) -> None:
    for name, raw in texts.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(raw)


def _get(texts: dict[str, bytes]) -> dict[str, bytes]:
    return {name: Path(name).read_bytes() for name in texts}


def _are_old_or_new(names: list[str]) -> bool:
    return all(Path(name).read_bytes() in (OLD[name], NEW[name]) for name in names)


def test_fifty_kills_leave_files_old_or_new_and_the_rerun_finishes_the_rest() -> None:
    _put(OLD)
    whole = took(["--write", "in"])
    assert _get(OLD) == NEW
    _put(OLD)
    for was_killed in kills(["--write", "in"], 50, lambda: _put(OLD), whole):
        assert _are_old_or_new(list(OLD))
        if not was_killed:
            assert _get(OLD) == NEW
            assert sorted(f"in/{name}" for name in os.listdir("in")) == sorted(OLD)  # noqa: PTH208 - names are all that is wanted


def test_a_kill_before_each_step_leaves_a_file_old_or_new() -> None:
    name = "in/00.txt"
    step = 0
    _put({name: OLD[name]})
    while killed(["--write", "in"], step=step):
        assert _are_old_or_new([name])
        assert not killed(["--write", "in"])
        assert _get({name: b""}) == {name: NEW[name]}
        assert os.listdir("in") == ["00.txt"]  # noqa: PTH208 - names are all that is wanted
        _put({name: OLD[name]})
        step += 1
    assert step >= 5


def _corpus(rows: int, name: str = "in.jsonl") -> None:
    lines = [json.dumps({"id": number, "text": DIRTY.format(number)}) for number in range(rows)]
    lines[rows // 2] = "{broken"
    Path(name).write_text("\n".join(lines) + "\n", "utf-8")


def _anew(rows: int, out: str) -> None:
    _corpus(rows)
    for path in (*Path().glob("*.part*"), *Path().glob("out.*")):
        path.unlink()
    assert out == "in.jsonl" or not Path(out).exists()


def _unbroken(rows: int, out: str, jobs: str) -> tuple[bytes, float]:
    """What an unbroken run gives, and how long it takes."""
    _corpus(rows)
    old = Path("in.jsonl").read_bytes()
    whole = took(["in.jsonl", "-o", "unbroken.jsonl", "-j", jobs])
    return Path("unbroken.jsonl").read_bytes() if out == "out.jsonl" else old.replace(rb"Advertisement\n\n", b""), whole


def _check_between(out: str, old: bytes, wanted: bytes) -> None:
    if Path(out).exists():
        assert Path(out).read_bytes() in (wanted, old)


def _check_done(out: str, wanted: bytes) -> None:
    assert Path(out).read_bytes() == wanted
    assert not list(Path().glob("*.part*"))
    if out == "out.jsonl":
        assert Path("out.rejects.jsonl").read_bytes() == Path("unbroken.rejects.jsonl").read_bytes()


@pytest.mark.parametrize(("out", "jobs", "times"), [("out.jsonl", "1", 50), ("out.jsonl", "2", 10), ("in.jsonl", "1", 10)])
def test_a_corpus_goes_on_where_it_was_killed(out: str, jobs: str, times: int) -> None:
    rows = 140
    wanted, whole = _unbroken(rows, out, jobs)
    old = Path("in.jsonl").read_bytes() if out == "in.jsonl" else wanted
    for was_killed in kills(["in.jsonl", "-o", out, "-j", jobs], times, lambda: _anew(rows, out), whole):
        _check_between(out, old, wanted)
        if not was_killed:
            _check_done(out, wanted)


@pytest.mark.parametrize("out", ["out.jsonl", "in.jsonl"])
def test_a_kill_before_each_step_loses_no_record_of_a_corpus(out: str) -> None:
    rows, step = 66, 0
    wanted, _ = _unbroken(rows, out, "1")
    old = Path("in.jsonl").read_bytes() if out == "in.jsonl" else wanted
    while killed(["in.jsonl", "-o", out], step=step):
        _check_between(out, old, wanted)
        assert not killed(["in.jsonl", "-o", out])
        _check_done(out, wanted)
        _anew(rows, out)
        step += 1
    assert step >= 10


def test_parquet_goes_on_where_it_was_killed() -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="no pyarrow: pip install newsclean[parquet]")
    from pyarrow import parquet as pq

    pq.write_table(pyarrow.table({"text": [DIRTY.format(number) for number in range(400)]}), "in.parquet")
    whole = took(["in.parquet", "-o", "unbroken.parquet"])
    wanted = Path("unbroken.parquet").read_bytes()
    for was_killed in kills(["in.parquet", "-o", "out.parquet"], 8, Path("out.parquet").unlink, whole):
        assert not Path("out.parquet").exists() or Path("out.parquet").read_bytes() == wanted
        if not was_killed:
            assert Path("out.parquet").exists()
            assert not list(Path().glob("*.part*"))


def test_a_changed_corpus_is_begun_anew() -> None:
    for name in ("A", "B"):
        rows = (json.dumps({"text": f"{name} " + DIRTY.format(number)}) for number in range(300))
        Path("in.jsonl").write_text("\n".join(rows) + "\n", "utf-8")
        if name == "A":
            assert killed(["in.jsonl", "-o", "out.jsonl"], step=12)
            assert Path("out.jsonl.part.log").exists()
    assert not killed(["in.jsonl", "-o", "out.jsonl"])
    assert {json.loads(line)["text"][0] for line in Path("out.jsonl").read_text("utf-8").splitlines()} == {"B"}
    assert len(Path("out.jsonl").read_text("utf-8").splitlines()) == 300


def test_no_process_outlives_a_run_that_was_killed() -> None:
    _corpus(200)
    group = _in_a_group(["in.jsonl", "-o", "out.jsonl", "-j", "3"])
    deadline = time.monotonic() + 30
    while _is_alive(group) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_alive(group)


def _in_a_group(arguments: list[str]) -> int:
    """Run the command in a group of processes of its own, kill the first of them, and give the group."""
    started = multiprocessing.get_context("fork").Process(target=_grouped, args=(arguments,))
    started.start()
    time.sleep(0.1)
    started.kill()
    started.join()
    assert started.pid
    return started.pid


def _grouped(arguments: list[str]) -> None:
    os.setpgid(0, 0)
    _quietly(arguments, None)


def _is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
