"""Killed at any moment: every file is either old or new, and the rerun ends where an unbroken run does."""

import json
import multiprocessing
import os
import random
import sys
import time
from pathlib import Path

import pytest

from newsclean import clean
from newsclean.__main__ import main

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="there is no fork here, and starting anew each time takes minutes"
)

DIRTY = "The ferry number {} sank off the coast on Monday, killing two of its crew of ten.\n\nAdvertisement\n\nTwo died.\n"
TIMES = 25


def _quietly(arguments: list[str]) -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115 - the standard output of a process that ends soon
    sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115 - the same
    os._exit(main(arguments))


def killed(arguments: list[str], after: float) -> bool:
    """Run the command and kill it after some seconds; tell whether it was still at work then."""
    process = multiprocessing.get_context("fork").Process(target=_quietly, args=(arguments,))
    process.start()
    process.join(after)
    was_alive = process.is_alive()
    process.kill()
    process.join()
    return was_alive


def took(arguments: list[str]) -> float:
    begun = time.monotonic()
    assert not killed(arguments, 60)
    return time.monotonic() - begun


def test_files_are_old_or_new_and_the_rerun_finishes_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    clean(DIRTY)  # so that the forks have loaded everything
    dice = random.Random(0)  # noqa: S311 - no secret
    old = {f"in/{number:02}.txt": DIRTY.format(number).encode() for number in range(12)}
    new = {name: raw.replace(b"Advertisement\n\n", b"") for name, raw in old.items()}
    Path("in").mkdir()
    _put(old)
    whole = took(["--write", "in"])
    assert _get(old) == new
    hits = 0
    for _ in range(TIMES):
        _put(old)
        hits += killed(["--write", "in"], dice.uniform(0, whole))
        now = _get(old)
        assert all(now[name] in (old[name], new[name]) for name in old)
        killed(["--write", "in"], 60)
        assert _get(old) == new
        assert sorted(f"in/{name}" for name in os.listdir("in")) == sorted(old)  # noqa: PTH208 - names are all that is wanted
    assert hits


def _put(texts: dict[str, bytes]) -> None:
    for name, raw in texts.items():
        Path(name).write_bytes(raw)


def _get(texts: dict[str, bytes]) -> dict[str, bytes]:
    return {name: Path(name).read_bytes() for name in texts}


@pytest.mark.parametrize(("out", "jobs"), [("out.jsonl", "1"), ("out.jsonl", "2"), ("in.jsonl", "1")])
def test_a_corpus_goes_on_where_it_was_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str, jobs: str) -> None:
    monkeypatch.chdir(tmp_path)
    clean(DIRTY)
    dice = random.Random(1)  # noqa: S311 - no secret
    rows = [json.dumps({"id": number, "text": DIRTY.format(number)}) for number in range(600)]
    rows[300] = "{broken"
    Path("in.jsonl").write_text("\n".join(rows) + "\n", "utf-8")
    old = Path("in.jsonl").read_bytes()
    command = ["in.jsonl", "-o", out, "-j", jobs]
    whole = took(["in.jsonl", "-o", "unbroken.jsonl", "-j", jobs])
    wanted = Path("unbroken.jsonl").read_bytes() if out == "out.jsonl" else _in_place(old)
    for _ in range(TIMES // 3):
        was_alive = killed(command, dice.uniform(0.2, 0.7) * whole)
        if out == "in.jsonl":
            assert Path(out).read_bytes() in (old, wanted)
        elif Path(out).exists():
            assert Path(out).read_bytes() == wanted
        if not was_alive:
            break
    killed(command, 60)
    assert Path(out).read_bytes() == wanted
    assert not list(Path().glob("*.part*"))
    if out == "out.jsonl":
        assert Path("out.rejects.jsonl").read_bytes() == Path("unbroken.rejects.jsonl").read_bytes()


def _in_place(old: bytes) -> bytes:
    return old.replace(rb"Advertisement\n\n", b"")


def test_parquet_goes_on_where_it_was_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="no pyarrow: pip install newsclean[parquet]")
    from pyarrow import parquet as pq

    monkeypatch.chdir(tmp_path)
    clean(DIRTY)
    dice = random.Random(2)  # noqa: S311 - no secret
    pq.write_table(pyarrow.table({"text": [DIRTY.format(number) for number in range(800)]}), "in.parquet")
    whole = took(["in.parquet", "-o", "unbroken.parquet"])
    for _ in range(6):
        if not killed(["in.parquet", "-o", "out.parquet"], dice.uniform(0.2, 0.6) * whole):
            break
    killed(["in.parquet", "-o", "out.parquet"], 60)
    assert Path("out.parquet").read_bytes() == Path("unbroken.parquet").read_bytes()
    assert not list(Path().glob("*.part*"))


def test_a_changed_corpus_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    clean(DIRTY)
    for name in ("A", "B"):
        rows = (json.dumps({"text": f"{name} " + DIRTY.format(number)}) for number in range(500))
        Path("in.jsonl").write_text("\n".join(rows) + "\n", "utf-8")
        if name == "A":
            whole = took(["in.jsonl", "-o", "whole.jsonl"])
            killed(["in.jsonl", "-o", "out.jsonl"], whole / 2)
    killed(["in.jsonl", "-o", "out.jsonl"], 60)
    assert {json.loads(line)["text"][0] for line in Path("out.jsonl").read_text("utf-8").splitlines()} == {"B"}
    assert len(Path("out.jsonl").read_text("utf-8").splitlines()) == 500
