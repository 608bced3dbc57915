"""``newsclean learn`` and ``--profiles``."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run

WHO = ("mayor", "baker", "bishop", "lawyer", "miller", "pilot")
LINE = "Twice a week by post: 1 Weir Lane, Ashby"


def rows(site: str = "The Mill", line: str = LINE, **more: str) -> list[dict[str, str]]:
    said = (
        f"The {who} of Ashby said on Monday that the ferry would stay in harbour until the {who} came back." for who in WHO
    )
    return [{"publisher": site, "text": f"{text}\n\n{line}", **more} for text in said]


def write(path: Path, found: list[dict[str, str]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in found), "utf-8")
    return path


def test_one_file_is_written_for_each_site(run: "Run", tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", [*rows(), *rows("The Weir (Ashby)", "By the weir since 1987")])
    done = run("learn", "a.jsonl", "-o", "profiles/")
    assert done.out == "profiles/the-mill.toml: 1 line of 6 articles\nprofiles/the-weir-ashby.toml: 1 line of 6 articles\n"
    assert done[::2] == (0, "newsclean: 12 articles of 2 sites; 2 lines learned\n")
    assert sorted(os.listdir(tmp_path / "profiles")) == ["the-mill.toml", "the-weir-ashby.toml"]  # noqa: PTH208 - names


def test_the_number_of_processes_and_files_changes_nothing(run: "Run", tmp_path: Path) -> None:
    found = rows() + rows("The Weir", "By the weir since 1987")
    write(tmp_path / "all.jsonl", found)
    for number in range(3):
        write(tmp_path / "parts" / f"{number}.jsonl", found[number::3])
    run("learn", "all.jsonl", "-o", "one")
    run("learn", "parts", "-o", "two", "-j", "2")
    for name in ("the-mill.toml", "the-weir.toml"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_parquet_is_read_and_cleaned_too(run: "Run", tmp_path: Path) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.Table.from_pylist(rows()), tmp_path / "a.parquet")
    assert run("learn", "a.parquet", "-o", "profiles").status == 0
    run("--profiles", "profiles", "a.parquet", "-o", "b.parquet")
    assert not [row for row in pq.read_table(tmp_path / "b.parquet").to_pylist() if LINE in row["text"]]


def test_a_records_site_is_named_by_a_field_or_the_host_of_its_address(run: "Run", tmp_path: Path) -> None:
    named = [{"paper": row["publisher"], "text": row["text"]} for row in rows()]
    hosted = [{"url": "https://www.mill.example/a", "text": row["text"]} for row in rows(line="By the weir since 1987")]
    write(tmp_path / "a.jsonl", [*named, *hosted])
    run("learn", "a.jsonl", "--site", "paper", "-o", "profiles")
    done = run("--profiles", "profiles", "--site", "paper", "a.jsonl")
    assert LINE not in done.out
    assert "1987" not in done.out
    under = {"url": "https://news.mill.example/b", "text": hosted[0]["text"]}
    assert "1987" not in run("--profiles", "profiles", write(tmp_path / "b.jsonl", [under]).name).out


def test_a_record_of_another_site_is_cleaned_without_a_profile(run: "Run", tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", rows())
    run("learn", "a.jsonl", "-o", "profiles")
    write(tmp_path / "b.jsonl", rows("The Weir"))
    assert run("--profiles", "profiles", "b.jsonl").out.count(LINE) == len(WHO)


def test_a_folder_of_texts_is_learned_from_and_texts_are_cleaned(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for number, row in enumerate(rows()):
        (tmp_path / "texts" / f"{number}.txt").write_text(row["text"], "utf-8")
    assert run("learn", "texts", "--site", "The Mill", "-o", "profiles").status == 0
    assert LINE not in run("--profiles", "profiles", "--site", "The Mill", "texts/0.txt").out


def test_html_is_known_by_its_own_address(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    for number, row in enumerate(rows()):
        said = row["text"].partition("\n")[0]
        page = f'<link rel="canonical" href="https://mill.example/{number}"><h1>Ferry</h1><p>{said}</p><p>{said[:-1]}, she said.</p><p>{LINE}</p>'
        (tmp_path / "pages" / f"{number}.html").write_text(page, "utf-8")
    run("learn", "pages", "-o", "profiles")
    assert (tmp_path / "profiles" / "mill-example.toml").exists()
    assert LINE not in run("--profiles", "profiles", "--json", "pages/0.html").out.partition('"ledger"')[0]


def test_settings_name_the_profiles_and_the_field(run: "Run", tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", [{"paper": row["publisher"], "text": row["text"]} for row in rows()])
    (tmp_path / "newsclean.toml").write_text('profiles = "profiles"\nfields = { site = "paper" }\n', "utf-8")
    assert run("learn", "a.jsonl", "-o", "profiles").status == 0
    assert LINE not in run("a.jsonl").out
    assert run("--ignore", "repeated", "a.jsonl").out.count(LINE) == len(WHO)


def test_what_a_person_corrected_is_not_learned_again(run: "Run", tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", rows())
    run("learn", "a.jsonl", "-o", "profiles")
    path = tmp_path / "profiles" / "the-mill.toml"
    path.write_text(path.read_text("utf-8").replace('role = "junk"', 'role = "body"'), "utf-8")
    kept = path.read_text("utf-8")
    run("learn", "a.jsonl", "-o", "profiles")
    assert path.read_text("utf-8") == kept
    assert LINE in run("--profiles", "profiles", "a.jsonl").out


def test_sites_whose_names_differ_in_signs_alone_keep_their_own_files(run: "Run", tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", rows("The Mill!"))
    write(tmp_path / "b.jsonl", rows("The Mill"))
    for name in ("a.jsonl", "b.jsonl", "a.jsonl"):
        assert run("learn", name, "-o", "profiles").status == 0
    assert len(list((tmp_path / "profiles").iterdir())) == 2
    assert run("--profiles", "profiles", "b.jsonl").status == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["learn", "none.jsonl", "-o", "profiles"], "none.jsonl: No such file or directory; nothing was written"),
        (["learn", "broken.jsonl", "-o", "profiles"], "broken.jsonl:1: not JSON"),
        (["learn", "nameless.jsonl", "-o", "profiles"], "nameless.jsonl:1: no field 'publisher' that names its site, and no address; "),
        (["learn", "a.txt", "-o", "profiles"], "a.txt: nothing says of which site it is; name it with --site"),
        (["learn", "a.jsonl", "--fewest", "1", "-o", "profiles"], "a line in 1 is no line of the site's; give 2 or more"),
        (["learn", "a.jsonl", "-o", "a.txt"], "a.txt: File exists"),
        (["learn", "a.jsonl", "-o", "wrong"], "wrong/x.toml, key 'site': whose profile it is stands there"),
        (["learn", "a.jsonl"], "the following arguments are required: -o"),
        (["--profiles", "none", "a.jsonl"], "none: no profiles there; newsclean learn CORPUS --site FIELD -o none writes them"),
        (["--profiles", "wrong", "a.jsonl"], "wrong/x.toml, key 'site': whose profile it is stands there"),
        (["--profiles", "twice", "a.jsonl"], "x.toml and twice/y.toml are both of 'a'; delete one of them"),
        (["--profiles", "good", "a.txt"], "a.txt: a text does not say of which site it is; name it with --site"),
        (["--profiles", "good", "--site", "b", "a.txt"], "good: no profile of 'b'; there are a"),
        (["--site", "b", "a.txt"], "--site says whose profile acts: say with --profiles where they are"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_exit_status_two(run: "Run", tmp_path: Path, arguments: list[str], message: str) -> None:
    write(tmp_path / "a.jsonl", rows())
    (tmp_path / "a.txt").write_text("The ferry sank.\n", "utf-8")
    (tmp_path / "broken.jsonl").write_text("{broken\n", "utf-8")
    (tmp_path / "nameless.jsonl").write_text('{"text": "The ferry sank."}\n', "utf-8")
    for folder, names in (("wrong", ["x"]), ("twice", ["x", "y"]), ("good", ["x"])):
        (tmp_path / folder).mkdir()
        for name in names:
            (tmp_path / folder / f"{name}.toml").write_text("" if folder == "wrong" else 'site = "a"\n', "utf-8")
    done = run(*arguments)
    assert done.status == 2
    assert message in done.err


def test_a_profile_that_changed_is_read_again(run: "Run", tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", rows())
    run("learn", "a.jsonl", "-o", "profiles")
    assert LINE not in run("--profiles", "profiles", "a.jsonl").out
    (tmp_path / "profiles" / "the-mill.toml").write_text('site = "The Mill"\n', "utf-8")
    assert LINE in run("--profiles", "profiles", "a.jsonl").out


def test_the_report_shows_what_profiles_take(run: "Run", tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", rows())
    run("learn", "a.jsonl", "-o", "profiles")
    assert run("report", "--profiles", "profiles", "a.jsonl", "-o", "report.html").status == 0
    assert "repeated/the-mill/" in (tmp_path / "report.html").read_text("utf-8")
