"""A short round of fuzzing each time, every input that ever broke a promise, and the repair of encodings beside ftfy."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RUNS = 150
MOST_RESTLESS = 0.05  # of texts cut together from the junk of twenty languages; docs/robustness.md says what is left of them


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    plain = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, env=plain, timeout=300, cwd=HERE.parents[1]
    )


def test_every_input_that_is_kept_keeps_every_promise() -> None:
    done = _run(str(HERE / "promises.py"))
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not importlib.util.find_spec("atheris"), reason="no atheris, so nothing was fuzzed: pip install atheris")
@pytest.mark.parametrize("kind", ["text", "html", "bytes"])
def test_a_round_of_fuzzing_breaks_no_promise(kind: str, tmp_path: Path) -> None:
    grown = tmp_path / "grown"  # libFuzzer writes to the first folder it is given
    grown.mkdir()
    folders = str(grown), str(HERE / "seeds" / kind)
    done = _run(str(HERE / "fuzz.py"), kind, "--keep", str(tmp_path), f"-runs={RUNS}", "-seed=7", *folders)
    assert f"Done {RUNS} runs" in done.stderr, done.stderr[-2000:]
    told = tmp_path / "findings.txt"
    found = told.read_text("utf-8").splitlines() if told.exists() else []
    assert not [line[:400] for line in found if "restless" not in line]
    assert len(found) <= MOST_RESTLESS * RUNS


def test_encodings_are_repaired_as_ftfy_repairs_them() -> None:
    """Some thousands of lines each time; ``differential.py`` alone takes 100,000, and the texts of a folder."""
    done = _run(str(HERE / "differential.py"), "--lines", "5000", "--seed", "3")
    assert done.returncode == 0, done.stdout
    assert "0 differ" in done.stdout
