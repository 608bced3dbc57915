"""The house style, held by the tools that know it, and the shape of the house."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "newsclean"
FILES = sorted(PACKAGE.rglob("*.py"))
_LAYERS = (
    "edit",
    "late",
    "shadow",
    "language",
    "gate",
    "page",
    "strength",
    "keywords",
    "prose",
    "seams",
    "endings",
    "pruned",
    "zones",
    "likeness",
    "forest",
    "parts",
    "guard",
    "offsets",
    "meta",
    "read",
    "rules",
    "fields",
    "wording",
    "labeller",
    "cleaners",
)


def _run(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    assert not _run("ruff", "check", "--no-cache", ".")


def test_every_file_is_formatted() -> None:
    assert not _run("ruff", "format", "--no-cache", "--check", ".")


def test_types_hold() -> None:
    assert not _run("mypy")


def test_no_file_is_over_a_hundred_and_eighty_lines() -> None:
    long = {str(p.relative_to(ROOT)): n for p in FILES if (n := len(p.read_text("utf-8").splitlines())) > 180}
    assert not long


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    """What stands left in ``edit ← page ← {read, rules, fields, labeller, cleaners} ← assemble ← __init__`` never looks right."""
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if room not in _LAYERS:
        return
    tree = ast.parse(path.read_text("utf-8"))
    named = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module}
    rooms = {module.split(".")[1] for module in named if module.startswith("newsclean.")}
    later = {"newsclean"} & named
    assert not later, "import from the module itself, not from the package's face"
    allowed = set(_LAYERS[: _LAYERS.index(room) + 1]) if room in _LAYERS[:16] else {*_LAYERS, "lexicons"}
    if room in ("meta", "read", "rules", "fields", "labeller"):
        allowed -= {"cleaners"}
    assert rooms <= allowed


def test_importing_newsclean_loads_nothing_heavy() -> None:
    heavy = ("ftfy", "regex", "trafilatura", "lxml", "htmldate", "charset_normalizer", "justext", "json.tool", "tomllib")
    code = f"import sys, newsclean; print(*[m for m in {heavy!r} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []
