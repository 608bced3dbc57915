"""The progress bar, on a terminal that is none."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="no pseudo-terminals on this system")
termios = pytest.importorskip("termios", reason="no pseudo-terminals on this system")


def shown(folder: Path, *arguments: str, without_tqdm: bool = False) -> str:
    """What a person sees on standard error when it is a terminal."""
    stub = folder / "stub"
    stub.mkdir(exist_ok=True)
    if without_tqdm:
        (stub / "tqdm.py").write_text("raise ImportError\n", "utf-8")
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    environment = os.environ | {"PYTHONPATH": str(stub), "TERM": "xterm", "COLUMNS": "80"}
    command = [sys.executable, "-m", "newsclean", *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs, cwd=folder, env=environment):
        os.close(theirs)
        seen = b""
        try:
            while more := os.read(ours, 4096):
                seen += more
        except OSError:
            pass  # the other end was closed
    os.close(ours)
    return seen.decode()


def corpus(folder: Path, count: int) -> None:
    text = "The ferry number {} sank off the coast on Monday, killing two of its crew of ten.\n\nAdvertisement\n" * 3
    rows = (json.dumps({"text": text.format(number, number, number)}) for number in range(count))
    (folder / "in.jsonl").write_text("\n".join(rows) + "\n", "utf-8")


@pytest.mark.parametrize("without_tqdm", [False, True])
def test_long_work_shows_how_far_it_is_and_leaves_only_the_totals(tmp_path: Path, *, without_tqdm: bool) -> None:
    corpus(tmp_path, 1_500)
    seen = shown(tmp_path, "in.jsonl", "-o", "out.jsonl", without_tqdm=without_tqdm)
    assert "%" in seen
    assert "newsclean: in.jsonl: 1,500 records, 1,500 changed; " in seen.splitlines()[-1]


def test_short_work_shows_no_bar(tmp_path: Path) -> None:
    corpus(tmp_path, 3)
    assert shown(tmp_path, "in.jsonl", "-o", "out.jsonl", without_tqdm=True).count("\r\n") == 1
