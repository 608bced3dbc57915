"""Texts: printed, written in place, checked, explained."""

import gzip
import json
import os
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from newsclean import clean
from newsclean.command.diff import diff
from newsclean.testing import Made, dirty_articles

if TYPE_CHECKING:
    from conftest import Run

DIRTY = "The ferry sank.\n\nAdvertisement\n\nTwo died.\n"
CLEAN = "The ferry sank.\n\nTwo died.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(DIRTY.encode())
    return tmp_path / "a.txt"


@pytest.mark.parametrize(
    ("form", "key", "value"),
    [("json", "schema_version", "1.0"), ("ninjs", "type", "text"), ("jsonld", "@type", "NewsArticle")],
)
def test_the_object_is_printed_one_a_line(run: "Run", article: Path, form: str, key: str, value: str) -> None:
    done = run(f"--{form}", article.name, article.name)
    assert [json.loads(line)[key] for line in done.out.splitlines()] == [value] * 2


def test_markdown_is_printed(run: "Run", article: Path) -> None:
    assert run("--markdown", article.name).out == CLEAN


def test_html_is_read_from_files_named_so_and_from_standard_input(run: "Run", tmp_path: Path) -> None:
    page = "<h1>Ferry sinks</h1><p>The ferry sank off the coast on Monday, killing two of its crew of ten.</p>"
    (tmp_path / "a.html").write_text(page, "utf-8")
    assert json.loads(run("--json", "a.html").out)["headline"] == "Ferry sinks"
    assert json.loads(run("--json", "--html", given=page.encode()).out)["headline"] == "Ferry sinks"


def test_write_replaces_the_file_and_says_so_with_status_one(run: "Run", article: Path) -> None:
    assert run("--write", article.name) == (1, "changed a.txt: 1 × advertisement\n", "")
    assert article.read_text("utf-8") == CLEAN
    assert run("--write", article.name) == (0, "", "")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_write_keeps_encoding_mode_and_line_ends(run: "Run", tmp_path: Path, codec: str, line_end: str) -> None:
    text = "“The ferry” sank off Málaga on Monday.\n\nAdvertisement\n\n“Two” died, the harbour master of Málaga said.\n".replace(
        "\n", line_end
    )
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(codec))
    path.chmod(0o640)
    assert run("--write", "a.txt").status == 1
    assert path.read_bytes() == text.replace(f"Advertisement{line_end}{line_end}", "").encode(codec)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_symbolic_link_stays_one(run: "Run", article: Path, tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(article)
    run("--write", "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert article.read_text("utf-8") == CLEAN


def test_a_clean_file_is_not_touched(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN, "utf-8")
    before = (tmp_path / "a.txt").stat()
    run("--write", "a.txt")
    assert (tmp_path / "a.txt").stat().st_ino == before.st_ino


def test_check_changes_nothing_and_names_what_would_change(run: "Run", article: Path) -> None:
    assert run("--check", article.name) == (1, "would change a.txt: 1 × advertisement\n", "")
    assert article.read_text("utf-8") == DIRTY
    assert run("--check", given=CLEAN.encode()).status == 0


def test_forms_alone_are_no_failure_and_with_check_they_are(run: "Run", article: Path) -> None:
    assert run("--diff", article.name).status == 0
    assert run("--diff", "--check", article.name).status == 1


@settings(deadline=None, max_examples=25)
@given(dirty_articles())
def test_a_diff_is_what_git_would_apply(tmp_path_factory: pytest.TempPathFactory, made: Made) -> None:
    folder = tmp_path_factory.mktemp("diff")
    (folder / "a.txt").write_bytes(made.source.encode())
    article = clean(made.source)
    assert article.ledger
    text = diff("a.txt", made.source, article.ledger.edits)
    if text:
        subprocess.run(["git", "apply", "-"], input=text.encode(), cwd=folder, check=True)  # noqa: S607 - git as it is found
    assert (folder / "a.txt").read_bytes().decode() == article.stripped


def test_explain_shows_what_goes_and_why(run: "Run", article: Path) -> None:
    shown = run("--explain", article.name).out
    assert "- Advertisement    ← advertisement, en/advertisement/" in shown
    assert "  The ferry sank.\n" in shown
    assert "\x1b" not in shown


def test_explain_moves_no_cursor(run: "Run") -> None:
    assert "\x1b" not in run("--explain", given=b"The ferry \x1b[2Jsank.\n").out


def test_sarif_names_file_line_rule_and_repair(run: "Run", article: Path) -> None:
    log = json.loads(run("--sarif", article.name).out)
    (result,) = log["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (log["version"], place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("2.1.0", "a.txt", 3)
    assert result["ruleId"] in {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == ""


def test_only_what_is_selected_acts(run: "Run") -> None:
    text = b"The ferry sank.\n\nAdvertisement\n\nSign up for our newsletter\n"
    assert run("--select", "newsletter", given=text).out == "The ferry sank.\n\nAdvertisement\n"
    assert run("--ignore", "newsletter", given=text).out == "The ferry sank.\n\nSign up for our newsletter\n"
    assert run("--ignore", "en/advertisement,newsletter", given=text).out == text.decode()


def test_a_selection_without_encoding_leaves_it_as_it_is_and_still_acts(run: "Run") -> None:
    text = "The mayor of MÃ¡laga said no.\n\nAdvertisement\n".encode()
    assert run("--select", "advertisement", given=text).out == "The mayor of MÃ¡laga said no.\n"


def test_encoding_can_be_left_alone(run: "Run") -> None:
    text = "Málaga’s mayor said on Monday: caf\x92".encode() + "Ã©.\n".encode()
    assert run("--ignore", "encoding", given=text).out == text.decode()
    assert run(given=text).out != text.decode()


def test_less_sure_marks_can_be_left_out(run: "Run") -> None:
    everything = run("--json", given=DIRTY.encode())
    assert run("--json", "--min-score", "0.5", given=DIRTY.encode()) == everything
    assert run("--min-score", "0.3", given=b"x").status == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--select", "adverts"), "newsclean: 'adverts' is no role and no rule; did you mean 'advertisement'?\n"),
        (
            ("--ignore", "en/advertisment"),
            "newsclean: 'en/advertisment' is the name of no rule; did you mean 'en/advertisement'?\n",
        ),
        (("--config", "none.toml"), "newsclean: none.toml: No such file or directory; name a config file that is there\n"),
        (("--baseline", "none.json"), "newsclean: baseline none.json: No such file or directory; make one with --accept\n"),
    ],
)
def test_a_wrong_name_is_told_with_the_nearest_right_one(run: "Run", arguments: tuple[str, ...], message: str) -> None:
    assert run(*arguments, given=b"x") == (2, "", message)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--write",),
        ("--write", "-"),
        ("--write", "--json", "a.txt"),
        ("--json", "--diff"),
        ("-j", "0"),
        ("-j", "x"),
        ("report", "-j", "0", "a.txt", "-o", "b"),
        ("--jsno",),
    ],
)
def test_options_that_make_no_sense_are_refused(run: "Run", arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert "error: " in done.err


def test_empty_input_is_told_when_printed_and_clean_when_checked(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b" \n")
    assert run("a.txt") == (2, "", "newsclean: a.txt: there is no text in it; leave it out\n")
    assert run("--check", "a.txt").status == 0
    assert run("--write", "a.txt").status == 0


def test_bytes_without_meaning_are_told_with_their_place_and_never_written_over(run: "Run", tmp_path: Path) -> None:
    raw = "The café’s owner died.\n\nAdvertisement\n\nÉté à Málaga ".encode() + b"\xff.\n"
    (tmp_path / "a.txt").write_bytes(raw)
    (tmp_path / "b.txt").write_text(DIRTY, "utf-8")
    done = run("--write", "a.txt", "b.txt")
    assert done.status == 2
    assert done.err.startswith(
        f"newsclean: a.txt: line 5: byte 0xff at offset {raw.index(0xFF)} has no meaning in utf-8; the file is unchanged"
    )
    assert (tmp_path / "a.txt").read_bytes() == raw
    assert (tmp_path / "b.txt").read_text("utf-8") == CLEAN
    printed = run("a.txt")
    assert (printed.status, "\ufffd" in printed.out) == (2, True)


def test_what_is_packed_is_told_by_its_kind(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(gzip.compress(DIRTY.encode()))
    assert run("a.txt").err.startswith("newsclean: a.txt: not a text: compressed by gzip; unpack it first")
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.7\nThe ferry sank.")
    assert run("--write", "a.txt").err.startswith("newsclean: a.txt: not a text: a PDF file; unpack it first")


def test_a_picture_is_no_text(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(9)) * 20)
    done = run("a.txt")
    assert (done.status, done.out) == (2, "")
    assert "not a text" in done.err


_MARKDOWN = "# Ferry sinks\n\nThe **ferry** sank off [Ostia](https://a.example) on Monday.\n\n[Subscribe now](https://a.example/pay)\n"


def test_markdown_is_read_from_files_named_so_and_from_standard_input(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(_MARKDOWN, "utf-8")
    plain = "Ferry sinks\n\nThe ferry sank off Ostia on Monday.\n"
    assert run("a.md").out == run("--md", given=_MARKDOWN.encode()).out == plain
    assert json.loads(run("--json", "a.md").out)["headline"] == "Ferry sinks"


def test_what_is_explained_of_markdown_has_its_signs(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(_MARKDOWN, "utf-8")
    shown = run("--explain", "a.md").out
    assert "The **ferry** sank off [Ostia](https://a.example) on Monday." in shown
    assert "markup" not in shown


def test_markdown_is_not_changed_in_place(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(_MARKDOWN, "utf-8")
    done = run("--write", "a.md")
    assert (done.status, (tmp_path / "a.md").read_text("utf-8")) == (2, _MARKDOWN)
    assert "newsclean -o FILE.txt" in done.err


def test_a_field_can_hold_markdown(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": _MARKDOWN}), "utf-8")
    assert json.loads(run("--md", "in.jsonl").out)["text"] == "Ferry sinks\n\nThe ferry sank off Ostia on Monday.\n"
    done = run("--md", "--write", "in.jsonl")
    assert (done.status, json.loads((tmp_path / "in.jsonl").read_text("utf-8"))["text"]) == (2, _MARKDOWN)


def test_html_is_not_changed_in_place(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>The ferry sank.</p>", "utf-8")
    done = run("--write", "a.html")
    assert (done.status, (tmp_path / "a.html").read_text("utf-8")) == (2, "<p>The ferry sank.</p>")
    assert "newsclean -o FILE.txt" in done.err


def test_a_folder_is_walked_in_order_and_hidden_files_are_passed_over(run: "Run", tmp_path: Path) -> None:
    for name in ("in/b.txt", "in/a/c.txt", "in/.hidden/d.txt", "in/e.log"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"The ferry {name} sank.\n", "utf-8")
    assert run("in").out == "The ferry in/a/c.txt sank.\nThe ferry in/b.txt sank.\n"


def test_a_folder_becomes_a_folder(run: "Run", tmp_path: Path) -> None:
    for name in ("in/b.txt", "in/a/c.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(DIRTY, "utf-8")
    done = run("in", "-o", "out/", "-j", "2")
    assert (tmp_path / "out/a/c.md.txt").read_text("utf-8") == (tmp_path / "out/b.txt").read_text("utf-8") == CLEAN
    assert done.err == "newsclean: 2 articles, 2 changed; removed: 2 × advertisement\n"
    run("--json", "in", "-o", "out/")
    assert json.loads((tmp_path / "out/b.txt.json").read_text("utf-8"))["schema_version"] == "1.0"


def test_a_folder_without_texts_is_told(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    assert run("in").err.startswith("newsclean: in: a folder without .txt")


def test_output_goes_to_a_file_all_at_once(run: "Run", article: Path, tmp_path: Path) -> None:
    assert run(article.name, "-o", "out.txt") == (0, "", "")
    assert (tmp_path / "out.txt").read_text("utf-8") == CLEAN
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "out.txt"]  # noqa: PTH208 - names are all that is wanted


def test_a_text_that_opts_out_comes_back_as_it_is(run: "Run") -> None:
    text = b"<!-- newsclean: off -->\n\n" + DIRTY.encode()
    assert run(given=text).out == text.decode()
    assert run("--check", given=text).status == 0


def test_accepted_findings_are_passed_over_and_new_ones_are_not(run: "Run", article: Path) -> None:
    assert (
        run("--accept", "--baseline", "accepted.json", article.name).err == "newsclean: accepted.json: 1 finding accepted\n"
    )
    assert run("--check", "--baseline", "accepted.json", article.name).status == 0
    assert run("--baseline", "accepted.json", article.name).out == DIRTY
    article.write_text(DIRTY + "\nSign up for our newsletter\n", "utf-8")
    assert run("--check", "--baseline", "accepted.json", article.name).out == "would change a.txt: 1 × newsletter\n"
    run("--write", "--baseline", "accepted.json", article.name)
    assert article.read_text("utf-8") == DIRTY


def test_help_fits_one_screen(run: "Run") -> None:
    lines = run("--help").out.splitlines()
    assert 24 <= len(lines) <= 40
    assert max(map(len, lines)) <= 100


def test_front_matter_of_a_file_stays(run: "Run", article: Path) -> None:
    front = "---\ntitle: Ferry sinks\nurl: https://ashbypost.example/ferry\n---\n"
    article.write_text(front + DIRTY)
    assert run("--write", article.name).status == 1
    assert article.read_text() == front + CLEAN
    assert run("--check", article.name).status == 0
