"""docs/inputs.md: its code is run, and shows what it says."""

import re
from pathlib import Path
from typing import Any

import pytest

PAGE = (Path(__file__).parents[1] / "docs" / "inputs.md").read_text("utf-8")
CODE = re.findall(r"(?ms)^```python\n(.*?)^```\n(?:\n((?:    [^\n]*\n)+))?", PAGE)
BODY = "The ferry sank off the coast on Monday night, and two of her crew are missing, the harbour master said."
DOWNLOAD = "".join(
    f"Ferry {n} sinks\nThe Ashby Post\nMarch {n}, 2024 Tuesday\n\nSection: NEWS\nLength: 312 words\nByline: Ann Lee\n\nBody\n\n{BODY}\n\n"
    f"Load-Date: March {n}, 2024\n\nEnd of Document\n\n"
    for n in (1, 2)
)


def test_the_code_of_the_page_does_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {"download": DOWNLOAD}
    for code, shown in CODE:
        exec(code, names)  # noqa: S102 - our own page
        assert capsys.readouterr().out == re.sub("(?m)^    ", "", shown)
    assert [(article.headline, article.text) for article in names["articles"]] == [
        ("Ferry 1 sinks", BODY),
        ("Ferry 2 sinks", BODY),
    ]
