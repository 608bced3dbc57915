"""The hooks in the real pre-commit, on a repository with dirty articles."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DIRTY = "The ferry sank.\n\nAdvertisement\n\nTwo died.\n"
CLEAN = "The ferry sank.\n\nTwo died.\n"
_OFFLINE = ("NewConnectionError", "Temporary failure in name resolution", "ConnectTimeoutError")
_SHIPPED = ("newsclean", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")


def _run(*command: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=plain | more, timeout=600)


def _repository(folder: Path) -> Path:
    for command in (("init", "-q"), ("config", "user.email", "a@example.org"), ("config", "user.name", "A"), ("add", "-A")):
        assert _run("git", *command, folder=folder).returncode == 0
    assert _run("git", "commit", "-qm", "all", "--no-verify", folder=folder).returncode == 0
    return folder


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with newsclean as it stands here."""
    folder = tmp_path_factory.mktemp("hooks")
    for name in _SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return _repository(folder)


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(DIRTY, "utf-8")
    (folder / "c.py").write_text("# Advertisement\n", "utf-8")
    return _repository(folder)


def test_the_first_run_changes_and_fails_and_the_second_passes_both_hooks(
    hooks: Path, articles: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    pytest.importorskip("pre_commit", reason="no pre-commit: pip install newsclean[test]")
    home = str(tmp_path_factory.mktemp("home"))

    def tried() -> subprocess.CompletedProcess[str]:
        command = (sys.executable, "-m", "pre_commit", "try-repo", str(hooks), "--all-files", "--verbose")
        done = _run(*command, folder=articles, PRE_COMMIT_HOME=home, PIP_DISABLE_PIP_VERSION_CHECK="1")
        told = done.stdout + done.stderr
        if any(sign in told for sign in _OFFLINE) and not os.environ.get("CI"):
            pytest.skip(f"no package index in reach, so the hooks were NOT tried: {told[-300:]}")
        assert "An unexpected error has occurred" not in told, told
        return done

    first = tried()
    assert first.returncode == 1
    assert "changed a.txt: 1 × advertisement" in first.stdout
    assert (articles / "a.txt").read_text("utf-8") == (articles / "b.txt").read_text("utf-8") == CLEAN
    assert _run("git", "diff", "--cached", "--name-only", folder=articles).stdout == ""
    second = tried()
    assert second.returncode == 0
    assert second.stdout.count("Passed") == 2
    assert (articles / "c.py").read_text("utf-8") == "# Advertisement\n"


def test_the_hooks_run_what_they_say() -> None:
    yaml = pytest.importorskip("yaml", reason="no pyyaml: pip install newsclean[test]")
    entries = {hook["id"]: hook["entry"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    assert entries == {"newsclean": "newsclean --write", "newsclean-check": "newsclean --check"}
