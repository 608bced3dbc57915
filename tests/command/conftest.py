"""The command called in this process, in a folder of its own."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from newsclean.__main__ import main


class Called(NamedTuple):
    """What a call of the command came to."""

    status: int
    out: str
    err: str


Run = Callable[..., Called]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Call the command in `tmp_path`; what is `given` is its standard input."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, given: bytes = b"") -> Called:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        capsysbinary.readouterr()
        try:
            status = main(arguments)
        except SystemExit as stopped:
            status = int(stopped.code or 0)
        out, err = capsysbinary.readouterr()
        return Called(status, out.decode(), err.decode())

    return call
