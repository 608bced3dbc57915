"""The command as a person calls it."""

import json
import subprocess
import sys
from pathlib import Path

DIRTY = "The ferry sank.\r\n\r\nAdvertisement\r\n\r\nTwo died.\r\n"


def newsclean(*arguments: str, given: bytes = b"", folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "newsclean", *arguments]
    return subprocess.run(command, input=given, capture_output=True, check=False, cwd=folder)


def test_a_file_is_printed_without_its_junk_and_line_ends_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(DIRTY.encode())
    done = newsclean("a.txt", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"The ferry sank.\r\n\r\nTwo died.\r\n", b"")


def test_standard_input_is_read_when_no_file_is_named() -> None:
    assert newsclean(given=DIRTY.encode()).stdout == b"The ferry sank.\r\n\r\nTwo died.\r\n"


def test_json_is_one_object_a_line(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(DIRTY.encode())
    lines = newsclean("--json", "a.txt", "b.txt", folder=tmp_path).stdout.splitlines()
    assert [json.loads(line)["body"][0]["text"] for line in lines] == ["The ferry sank."] * 2


def test_a_missing_file_is_named_and_the_others_are_still_done(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(DIRTY.encode())
    done = newsclean("a.txt", "b.txt", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr == b"newsclean: a.txt: No such file or directory; nothing was read from it\n"
    assert done.stdout == b"The ferry sank.\r\n\r\nTwo died.\r\n"


def test_bytes_in_any_encoding_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("“The ferry” sank off Málaga.".encode("cp1252"))
    assert newsclean("a.txt", folder=tmp_path).stdout.decode() == "“The ferry” sank off Málaga."


def loaded_by(*arguments: str, folder: Path) -> set[str]:
    """The modules that a call of the command loads."""
    command = [sys.executable, "-X", "importtime", "-m", "newsclean", *arguments]
    done = subprocess.run(command, input=DIRTY.encode(), capture_output=True, check=False, cwd=folder)
    return {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines() if line.startswith("import time:")}


RARE = {
    "tqdm",
    "pyarrow",
    "difflib",
    "html",
    "tomllib",
    "lxml",
    "trafilatura",
    "concurrent.futures",
    "multiprocessing",
    "subprocess",
}


def test_help_loads_no_cleaner(tmp_path: Path) -> None:
    assert not [
        m
        for m in loaded_by("--help", folder=tmp_path)
        if m in RARE or m.startswith(("newsclean.cleaners", "newsclean.rules"))
    ]


def test_cleaning_a_text_loads_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    assert not loaded_by(folder=tmp_path) & RARE


def test_errors_are_told_without_a_traceback(tmp_path: Path) -> None:
    done = newsclean("--config", "none.toml", folder=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n"), done.stderr.startswith(b"newsclean: none.toml: ")) == (2, 1, True)


def test_a_reader_that_goes_away_ends_the_command_quietly(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DIRTY * 20_000, "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "newsclean", "--ignore", "typo", "a.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(5)
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
