"""The git filter: the repository stores the clean text, the working copy keeps the original."""

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings

from newsclean.__main__ import main
from newsclean.command.choice import EVERYTHING
from newsclean.command.faults import Fault
from newsclean.command.round_trip import at_rest
from newsclean.testing import hostile_texts

DIRTY = b"The ferry sank.\r\n\r\nAdvertisement\r\n\r\nTwo died.\r\n"
CLEAN = b"The ferry sank.\r\n\r\nTwo died.\r\n"


def git(*arguments: str, folder: Path | None = None) -> bytes:
    return subprocess.run(["git", *arguments], capture_output=True, check=True, cwd=folder).stdout  # noqa: S607 - git as it is found


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git("init", "-q", "-b", "main")
    git("config", "user.email", "a@example.org")
    git("config", "user.name", "A")
    git("config", "core.autocrlf", "false")
    assert main(["git-filter", "--install"]) == 0
    capsys.readouterr()
    Path("a.txt").write_bytes(DIRTY)
    git("add", ".")
    git("commit", "-qm", "one")
    return folder


def test_the_repository_has_the_clean_text_and_the_working_copy_the_original(repository: Path) -> None:
    assert git("show", "HEAD:a.txt") == CLEAN
    assert (repository / "a.txt").read_bytes() == DIRTY
    assert git("status", "--short") == b""


def test_switching_branches_brings_the_original_back(repository: Path) -> None:
    git("checkout", "-q", "-b", "other")
    (repository / "a.txt").write_bytes(b"Other.\n\nAdvertisement\n")
    git("commit", "-qam", "two")
    git("checkout", "-q", "main")
    assert (repository / "a.txt").read_bytes() == DIRTY
    git("checkout", "-q", "other")
    assert (repository / "a.txt").read_bytes() == b"Other.\n\nAdvertisement\n"
    assert git("status", "--short") == b""


def test_a_deleted_file_comes_back_as_it_was(repository: Path) -> None:
    (repository / "a.txt").unlink()
    git("checkout", "a.txt")
    assert (repository / "a.txt").read_bytes() == DIRTY


def test_a_moved_file_keeps_its_original(repository: Path) -> None:
    git("mv", "a.txt", "b.txt")
    git("commit", "-qm", "moved")
    (repository / "b.txt").unlink()
    git("checkout", "b.txt")
    assert (repository / "b.txt").read_bytes() == DIRTY


def test_junk_that_changes_is_no_change_and_prose_that_changes_is_one(repository: Path) -> None:
    (repository / "a.txt").write_bytes(DIRTY.replace(b"Advertisement", b"ADVERTISEMENT"))
    assert git("diff") == b""
    (repository / "a.txt").write_bytes(DIRTY.replace(b"Two", b"Three"))
    changed = [line for line in git("diff").splitlines() if line[:1] in b"+-" and line[:3] not in (b"+++", b"---")]
    assert changed == [b"-Two died.", b"+Three died."]


def test_a_clone_has_the_clean_text_and_shows_no_change(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("clone", "-q", str(repository), str(tmp_path / "there"))
    monkeypatch.chdir(tmp_path / "there")
    main(["git-filter", "--install"])
    Path("a.txt").touch()
    assert Path("a.txt").read_bytes() == CLEAN
    assert git("status", "--short") == b""


def test_status_and_uninstall_say_what_they_did(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["git-filter", "--status"]) == 0
    assert capsys.readouterr().out == "installed for *.txt; 1 original kept\n"
    assert main(["git-filter", "--uninstall"]) == 0
    assert main(["git-filter", "--status"]) == 1
    assert b"newsclean" not in git("config", "--list")
    assert "newsclean" not in (repository / ".git/info/attributes").read_text("utf-8")
    assert (repository / "a.txt").read_bytes() == DIRTY


def test_installing_twice_and_beside_others_keeps_their_lines(repository: Path) -> None:
    (repository / ".git/info/attributes").write_text("*.bin binary\n", "utf-8")
    main(["git-filter", "--install", "news/*.txt"])
    main(["git-filter", "--install", "news/*.txt"])
    assert (repository / ".git/info/attributes").read_text("utf-8") == "*.bin binary\nnews/*.txt filter=newsclean\n"


def test_what_cannot_be_cleaned_without_loss_is_stored_as_it_is(repository: Path) -> None:
    raw = "The café’s owner died.\n\nAdvertisement\n\nÉté à Málaga ".encode() + b"\xff.\n"
    (repository / "b.txt").write_bytes(raw)
    git("add", "b.txt")
    assert git("show", ":b.txt") == raw


def test_outside_of_a_repository_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["git-filter", "--install"]) == 2
    assert "not a git repository" in capsys.readouterr().err


@settings(deadline=None, max_examples=50)
@given(hostile_texts())
def test_what_is_stored_cleans_to_itself(source: str) -> None:
    raw = source.encode("utf-8", "replace")
    try:
        stored = at_rest(raw, EVERYTHING)
    except Fault:
        return  # stored as it is, which a test above is about
    assert at_rest(stored, EVERYTHING) == stored


def test_many_files_are_filtered_by_one_process(repository: Path) -> None:
    for number in range(40):
        (repository / f"{number}.txt").write_bytes(DIRTY + b"Nobody was hurt. " * (number * 200))
    log = repository.parent / "trace"
    os.environ["GIT_TRACE"] = str(log)
    try:
        git("add", ".")
    finally:
        del os.environ["GIT_TRACE"]
    assert git("show", ":39.txt") == CLEAN + b"Nobody was hurt. " * (39 * 200)
    assert log.read_text("utf-8").count("git-filter --process") == 1


def test_a_git_that_starts_a_process_for_each_file_gets_the_same(repository: Path) -> None:
    git("config", "--unset", "filter.newsclean.process")
    (repository / "b.txt").write_bytes(DIRTY * 2)
    git("add", "b.txt")
    (repository / "a.txt").unlink()
    git("checkout", "a.txt")
    assert (git("show", ":a.txt"), (repository / "a.txt").read_bytes()) == (CLEAN, DIRTY)


def test_settings_with_a_fault_stop_git_from_storing(repository: Path) -> None:
    (repository / "newsclean.toml").write_text("ignroe = []\n", "utf-8")
    (repository / "a.txt").write_bytes(b"New.\n\nAdvertisement\n")
    done = subprocess.run(["git", "add", "a.txt"], capture_output=True, check=False)  # noqa: S607 - git as it is found
    assert done.returncode
    assert b"key 'ignroe': unknown; did you mean 'ignore'?" in done.stderr
