"""How the report is written, without a browser."""

from pathlib import Path

import pytest

from newsclean.__main__ import main
from newsclean.report.page import Shown, page


def test_the_page_names_no_address_to_load_from(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry sank.\n\nAdvertisement\n", "utf-8")
    assert main(["report", str(tmp_path / "a.txt"), "-o", str(tmp_path / "r.html")]) == 0
    text = (tmp_path / "r.html").read_text("utf-8")
    assert "://" not in text
    assert "default-src 'none'" in text


def test_a_limit_keeps_the_first_and_says_so() -> None:
    articles = (Shown(f"{n}.txt", None, None, (), ()) for n in range(10))
    text = "".join(page(articles, limit=2))
    assert '"n": "1.txt"' in text
    assert '"n": "2.txt"' not in text
    assert '"more": true' in text


def test_what_cannot_be_read_is_told_and_the_rest_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "The ferry sank."}\n{broken\n', "utf-8")
    assert main(["report", str(tmp_path / "a.jsonl"), "-o", str(tmp_path / "r.html")]) == 2
    assert "a.jsonl:2: not JSON" in capsys.readouterr().err
    assert "The ferry sank." in (tmp_path / "r.html").read_text("utf-8")


def test_lone_surrogates_do_not_stop_it() -> None:
    assert "\\ud800" in "".join(page([Shown("a", None, None, (), (("kept", "\ud800", "", "", ""),))]))
