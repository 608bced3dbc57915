"""docs/command.md: every example is run, and every option has one."""

import argparse
import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclean.command.git_filter import parser as parser_of_filter
from newsclean.command.learn import parser as parser_of_learn
from newsclean.command.options import parser
from newsclean.command.reported import parser as parser_of_report

PAGE = (Path(__file__).parents[2] / "docs" / "command.md").read_text("utf-8")
_FILE = re.compile(r"^`([\w./]{1,40})`\n\n```\w{1,9}\n(.{0,2000}?)^```", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```console\n(.{0,9000}?)^```", re.MULTILINE | re.DOTALL)


def examples() -> Iterator[tuple[str, str]]:
    """The commands of the page with what they print."""
    for block in _BLOCK.finditer(PAGE):
        for part in block[1].split("$ ")[1:] if "\n$ " in block[1] else [block[1].removeprefix("$ ")]:
            command, _, printed = part.partition("\n")
            yield command, printed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    for name, text in _FILE.findall(PAGE):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    (folder / "bin").mkdir()
    (folder / "bin" / "newsclean").write_text(f'#!/bin/sh\nexec {sys.executable} -m newsclean "$@"\n', "utf-8")
    (folder / "bin" / "newsclean").chmod(0o755)
    return folder


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash to run the examples in")
@pytest.mark.parametrize(("command", "printed"), [pytest.param(*example, id=example[0]) for example in examples()])
def test_the_page_shows_what_is_printed(folder: Path, command: str, printed: str) -> None:
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | {
        "PATH": path,
        "COLUMNS": "100",
    }
    shell = ["bash", "-c", f"( {command} ) 2>&1"]
    got = subprocess.run(shell, cwd=folder, capture_output=True, check=False, env=plain).stdout.decode()
    same = doctest.OutputChecker().check_output(printed.replace("…", "..."), got.replace("…", "..."), doctest.ELLIPSIS)
    assert same, f"printed:\n{got}\nthe page has:\n{printed}"


def _options(made: argparse.ArgumentParser) -> set[str]:
    """The options that help shows, each by its longest name."""
    shown = [a for a in made._actions if a.option_strings and a.help != argparse.SUPPRESS]  # noqa: SLF001 - there is no public list
    return {max(action.option_strings, key=len) for action in shown}


@pytest.mark.parametrize(
    "made",
    [parser(), parser_of_report(), parser_of_learn(), parser_of_filter()],
    ids=["newsclean", "report", "learn", "git-filter"],
)
def test_every_option_has_an_example(made: argparse.ArgumentParser) -> None:
    words = {word.rstrip(";") for command, _ in examples() if made.prog in command for word in command.split()}
    known = _options(parser()) - {"-o", "-j"} if made.prog != "newsclean" else set()
    assert not _options(made) - known - words
