"""Settings in pyproject.toml or newsclean.toml."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run

TEXT = b"The ferry sank.\n\nAdvertisement\n\nSign up for our newsletter\n"
RULE = """
[tonight]
pattern = '\\btonight in the bulletin\\b'
scope = "whole"
hits = ["Tonight in the bulletin", "tonight in the bulletin"]
spares = ["The minister said tonight in the bulletin that nobody had known."]
"""


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")


@pytest.mark.parametrize(("name", "head"), [("newsclean.toml", ""), ("pyproject.toml", "[tool.newsclean]\n")])
def test_settings_are_read_from_either_file(run: "Run", tmp_path: Path, name: str, head: str) -> None:
    write(tmp_path, name, f'{head}ignore = ["newsletter"]\n')
    assert run(given=TEXT).out == "The ferry sank.\n\nSign up for our newsletter\n"


def test_an_option_takes_the_place_of_its_key(run: "Run", tmp_path: Path) -> None:
    write(tmp_path, "newsclean.toml", 'ignore = ["newsletter"]\n')
    assert run("--ignore", "advertisement", given=TEXT).out == "The ferry sank.\n\nAdvertisement\n"


def test_settings_are_found_in_a_folder_above_up_to_the_repository(
    run: "Run", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "newsclean.toml", 'ignore = ["newsletter"]\n')
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert "newsletter" in run(given=TEXT).out
    (tmp_path / "a" / ".git").mkdir()
    assert "newsletter" not in run(given=TEXT).out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ignroe = []", "key 'ignroe': unknown; did you mean 'ignore'?"),
        ('select = "appeal"', "key 'select': 'appeal' is not a list of texts; write [\"…\", \"…\"]"),
        ('select = ["apeal"]', "'apeal' is no role and no rule; did you mean 'appeal'?"),
        ("min-score = 3", "key 'min-score': 3 is no score; write a number from 0.5 to 1"),
        ("fields = { txt = 'a' }", "key 'fields': 'txt' is none of its fields; did you mean 'text'?"),
        ("fields = 3", "key 'fields': 3 is not a table"),
        ("baseline = 3", "key 'baseline': 3 is not a text; put it in quotes"),
        ('languages = ["xx"]', "languages: there are no rules for 'xx'"),
        ('rule-folders = ["none"]', "none: no such folder; rules are read from LANGUAGE/ROLE.toml below it"),
        ("select = [", "not readable as TOML"),
    ],
)
def test_a_fault_names_file_key_and_what_to_do(run: "Run", tmp_path: Path, text: str, message: str) -> None:
    write(tmp_path, "newsclean.toml", text)
    done = run(given=TEXT)
    assert (done.status, done.out) == (2, "")
    assert message in done.err
    assert "newsclean.toml" in done.err


def test_a_pyproject_of_another_tool_says_nothing(run: "Run", tmp_path: Path) -> None:
    write(tmp_path, "pyproject.toml", "[tool.newsclean-like]\nx = 1\n")
    assert run(given=TEXT).status == 0


def test_rules_of_your_own_act(run: "Run", tmp_path: Path) -> None:
    write(tmp_path, "newsclean.toml", 'rule-folders = ["rules"]\n')
    write(tmp_path, "rules/en/player.toml", RULE)
    text = b"The ferry sank.\n\nTonight in the bulletin\n"
    assert run(given=text).out == "The ferry sank.\n"
    assert run("--ignore", "en/player/tonight", given=text).out == text.decode()


def test_rules_of_your_own_are_held_to_their_hits_and_spares(run: "Run", tmp_path: Path) -> None:
    write(tmp_path, "newsclean.toml", 'rule-folders = ["rules"]\n')
    write(tmp_path, "rules/en/player.toml", RULE.replace('"Tonight in the bulletin",', '"Yesterday in the bulletin",'))
    done = run(given=TEXT)
    assert done.status == 2
    assert "player.toml: rule [tonight], key 'hits': the rule does not mark 'Yesterday in the bulletin'" in done.err


def test_rules_of_other_languages_can_be_left_out(run: "Run", tmp_path: Path) -> None:
    write(tmp_path, "newsclean.toml", 'languages = ["de"]\n')
    done = run("--json", given=b"The ferry sank.\n\nSign up for our newsletter\n")
    assert "Sign up for our newsletter" in done.out.partition('"ledger"')[0]


def test_what_is_excluded_is_left_out(run: "Run", tmp_path: Path) -> None:
    write(tmp_path, "newsclean.toml", 'exclude = ["drafts", "*.orig.txt"]\n')
    for name in ("in/drafts/a.txt", "in/b.orig.txt", "in/c.txt"):
        write(tmp_path, name, f"The ferry {name} sank.\n")
    assert run("in").out == "The ferry in/c.txt sank.\n"
    assert run("in/b.orig.txt") == (0, "", "newsclean: in/b.orig.txt: left out, as 'exclude' says\n")


def test_the_names_of_fields_are_read(run: "Run", tmp_path: Path) -> None:
    write(tmp_path, "newsclean.toml", 'fields = { text = "content", into = "made" }\n')
    write(tmp_path, "in.jsonl", '{"content": "The ferry sank."}\n')
    assert '"made": {"schema_version"' in run("--json", "in.jsonl").out
