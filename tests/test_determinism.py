"""The same source gives the same article, whatever machine, day or company it is cleaned in; and nobody is told of it.

Each case runs ``tests/fuzz/same.py`` in a process of its own. That one also says the same of other versions of Python.
"""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

SAME = Path(__file__).parent / "fuzz" / "same.py"
ENVIRONMENTS = {
    "another hash seed": {"PYTHONHASHSEED": "4242424242"},
    "no locale, and a zone ahead": {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "TZ": "Pacific/Kiritimati",
    },
    "Turkish, a zone behind and no home": {"LC_ALL": "tr_TR.UTF-8", "TZ": "America/Anchorage", "HOME": "/nonexistent"},
}
ORDERS = {"the other order": ("--reversed",), "eight threads": ("--threads",), "eight cold threads": ("--threads", "--cold")}


def number(*options: str, **more: str) -> str:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON", "TZ"))}
    done = subprocess.run(
        [sys.executable, str(SAME), *options],
        capture_output=True,
        text=True,
        check=False,
        env=plain | {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"} | more,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def usual() -> str:
    return number()


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_environment_changes_nothing(name: str) -> None:
    assert number(**ENVIRONMENTS[name]) == usual()


@pytest.mark.parametrize("name", ORDERS)
def test_the_company_of_other_documents_changes_nothing(name: str) -> None:
    assert number(*ORDERS[name]) == usual()
