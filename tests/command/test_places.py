"""Where output goes that is no file to be replaced, a disk that is full, streams that are closed, rejects of several corpora."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run

DIRTY = "The ferry sank.\n\nAdvertisement\n\nTwo died.\n"
CLEAN = "The ferry sank.\n\nTwo died.\n"
FULL = Path("/dev/full")
NEWSCLEAN = (sys.executable, "-m", "newsclean")

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
needs_full = pytest.mark.skipif(not FULL.is_char_device(), reason="no device that is always full")


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(DIRTY, "utf-8")
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": DIRTY}) + "\n{broken\n", "utf-8")
    return tmp_path


@needs_pipes
@pytest.mark.parametrize(
    ("arguments", "there"),
    [
        (("a.txt", "-o", "pipe"), CLEAN),
        (("a.jsonl", "-o", "pipe"), json.dumps({"text": CLEAN}) + "\n"),
        (("a.jsonl", "-o", "out.jsonl", "--rejects", "pipe"), '"record": "{broken"}\n'),
        (("report", "a.txt", "-o", "pipe"), "<!doctype html>"),
    ],
)
def test_a_pipe_or_a_device_is_written_to_and_never_replaced(
    run: "Run", inputs: Path, arguments: tuple[str, ...], there: str
) -> None:
    os.mkfifo(inputs / "pipe")
    seen: list[str] = []
    reader = threading.Thread(target=lambda: seen.append((inputs / "pipe").read_text("utf-8")))
    reader.start()
    run(*arguments)
    reader.join(10)
    assert there in seen[0]
    assert (inputs / "pipe").is_fifo()
    assert not list(inputs.glob("*.part*"))


@needs_full
@pytest.mark.parametrize(
    "arguments",
    [
        ("a.txt",),
        ("--json", "a.txt"),
        ("--check", "a.txt"),
        ("--sarif", "a.txt"),
        ("a.jsonl",),
        ("--check", "a.jsonl"),
    ],
)
def test_a_full_disk_is_told_with_status_two(inputs: Path, arguments: tuple[str, ...]) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run([*NEWSCLEAN, *arguments], cwd=inputs, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert b"standard output: No space left on device; what was printed is not whole" in done.stderr
    assert b"Traceback" not in done.stderr


@needs_full
@pytest.mark.parametrize("arguments", [("a.txt",), ("report", "a.txt")])
def test_a_device_that_is_full_is_told_by_its_name(run: "Run", inputs: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, "-o", str(FULL))
    assert inputs.is_dir()
    assert (done.status, done.err.partition(";")[0]) == (2, "newsclean: /dev/full: No space left on device")
    assert FULL.is_char_device()


def test_nothing_is_left_behind_where_a_file_could_not_be_written(
    run: "Run", inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    assert run("--write", "a.txt").err == "newsclean: a.txt: No space left on device; the file is unchanged\n"
    assert run("a.txt", "-o", "out.txt").err.endswith("out.txt: No space left on device; nothing was written\n")
    assert sorted(path.name for path in inputs.iterdir()) == ["a.jsonl", "a.txt"]
    assert (inputs / "a.txt").read_text("utf-8") == DIRTY


def test_a_folder_is_looked_through_once_however_many_files_are_written(
    run: "Run", inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked, scandir = [], os.scandir

    def seen(path: Path) -> object:
        looked.append(str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", seen)
    for number in range(5):
        (inputs / f"{number}.txt").write_text(DIRTY, "utf-8")
    (inputs / "out").mkdir()
    (inputs / "out" / ".newsclean-99999999-killed").touch()
    run(*(f"{number}.txt" for number in range(5)), "-o", "out/")
    assert sorted(path.name for path in (inputs / "out").iterdir()) == [f"{number}.txt" for number in range(5)]
    assert looked.count(str(inputs / "out")) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no shell that closes streams")
@pytest.mark.parametrize(("call", "status"), [("a.txt >&-", 0), ("--check a.txt >&-", 1), ("none.txt 2>&-", 2), ("<&-", 2)])
def test_streams_that_are_closed_change_no_status(inputs: Path, call: str, status: int) -> None:
    shell = ("/bin/sh", "-c", f'"{sys.executable}" -m newsclean {call}')
    done = subprocess.run(shell, cwd=inputs, capture_output=True, check=False)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
    assert b"please report" not in done.stderr


def test_help_is_printed_in_every_encoding(tmp_path: Path) -> None:
    there = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([*NEWSCLEAN, "--help"], cwd=tmp_path, env=there, capture_output=True, check=False)
    assert (done.returncode, done.stdout[:22]) == (0, b"usage: newsclean [OPTI")


def test_rejects_of_corpora_that_are_called_alike_do_not_replace_each_other(run: "Run", tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.jsonl").write_text("{" + name, "utf-8")
    done = run("one/a.jsonl", "two/a.jsonl")
    assert done.err.count("1 rejected, kept in a.") == 2
    kept = [json.loads(path.read_text("utf-8"))["record"] for path in sorted(tmp_path.glob("*.rejects.jsonl"))]
    assert sorted(kept) == ["{one", "{two"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("a.jsonl", "a.jsonl", "-o", "out/", "--rejects", "bad.jsonl"), "--rejects names the file of one corpus"),
        (
            ("a.jsonl", "-o", "out.jsonl", "--rejects", "a.jsonl"),
            "--rejects a.jsonl: the records themselves are in that file",
        ),
        (("a.jsonl", "-o", "out.jsonl", "--rejects", "out.jsonl"), "--rejects out.jsonl: the records themselves are in"),
        (("a.txt", "a.jsonl", "-o", "out"), "-o out: one file cannot hold several corpora, or a corpus and texts"),
        (("--explain", "a.txt", "a.jsonl"), "--explain is for texts, not for corpora"),
        (("report", "a.txt", "-o", "."), ".: Is a directory; no report was written"),
    ],
)
def test_a_place_that_will_not_do_is_told_before_anything_is_done(
    run: "Run", inputs: Path, arguments: tuple[str, ...], message: str
) -> None:
    before = (inputs / "a.jsonl").read_bytes()
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert message in done.err
    assert (inputs / "a.jsonl").read_bytes() == before
    assert sorted(path.name for path in inputs.iterdir()) == ["a.jsonl", "a.txt"]
