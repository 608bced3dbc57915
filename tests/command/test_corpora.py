"""Corpora: many records in one file."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Run

DIRTY = "The ferry number {} sank.\n\nAdvertisement\n\nTwo died.\n"
CLEAN = "The ferry number {} sank.\n\nTwo died.\n"


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def corpus(path: Path, count: int = 200, **more: Any) -> Path:  # noqa: ANN401 - whatever JSON holds
    rows = ({"id": number, "text": DIRTY.format(number), **more} for number in range(count))
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def test_the_field_is_replaced_and_the_rest_of_the_record_stays(run: "Run", tmp_path: Path) -> None:
    corpus(tmp_path / "in.jsonl", url="https://example.org/é")
    done = run("in.jsonl", "-o", "out.jsonl")
    assert lines(tmp_path / "out.jsonl")[7] == {"id": 7, "text": CLEAN.format(7), "url": "https://example.org/é"}
    assert done == (0, "", "newsclean: in.jsonl: 200 records, 200 changed; removed: 200 × advertisement\n")
    assert sorted(os.listdir(tmp_path)) == ["in.jsonl", "out.jsonl"]  # noqa: PTH208 - names are all that is wanted


def test_the_object_is_added_beside_the_field(run: "Run", tmp_path: Path) -> None:
    corpus(tmp_path / "in.jsonl", 3)
    run("--json", "in.jsonl", "-o", "out.jsonl")
    row = lines(tmp_path / "out.jsonl")[2]
    assert (row["text"], row["article"]["body"][0]["text"]) == (DIRTY.format(2), "The ferry number 2 sank.")
    run("--ninjs", "--into", "item", "in.jsonl", "-o", "out.jsonl")
    assert lines(tmp_path / "out.jsonl")[2]["item"]["type"] == "text"


def test_a_record_that_nothing_changes_keeps_its_bytes(run: "Run", tmp_path: Path) -> None:
    raw = b'{ "text":"The ferry sank." , "x": 1.50e3, "y":"\\u00e9"}\r\n\n'
    (tmp_path / "in.jsonl").write_bytes(raw)
    run("in.jsonl", "-o", "out.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == raw


@pytest.mark.parametrize("raw", [b'{"text":""}\n', b'{"text": " \\n"}\n', b'{"a": 1, "a": 2, "text": "The ferry sank."}\n'])
def test_an_empty_text_and_a_doubled_key_that_nothing_changes_stay(run: "Run", tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "in.jsonl").write_bytes(raw)
    assert run("in.jsonl").out.encode() == raw
    assert run("--check", "in.jsonl").status == 0


def test_the_number_of_processes_changes_nothing(run: "Run", tmp_path: Path) -> None:
    corpus(tmp_path / "in.jsonl", 300)
    run("in.jsonl", "-o", "one.jsonl")
    run("in.jsonl", "-o", "two.jsonl", "-j", "2")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


BROKEN = [
    (b"{broken", "not JSON: Expecting property name enclosed in double quotes at column 2"),
    (b'{"text": null}', "field 'text' is null, not a text"),
    (b'{"test": "x"}', "no field 'text'; did you mean 'test'?"),
    (b'["text"]', "not an object but a list"),
    (b'{"text": "caf\xe9"}', "byte 0xe9 at column 14 is not UTF-8"),
    (b'{"text": "Ad\\n\\nAdvertisement", "x": NaN}', "not JSON: NaN is no number of JSON"),
    (b'{"text": "One.\\n\\nAdvertisement", "x": 1e999}', "a number that JSON cannot write"),
    (b'{"text": "One.\\n\\nAdvertisement", "x": {"y": 1, "y": 2}}', "key 'y' stands twice, and one of its values would"),
]


@pytest.mark.parametrize(("raw", "error"), BROKEN)
def test_a_broken_record_is_told_with_file_and_line_and_kept_aside(
    run: "Run", tmp_path: Path, raw: bytes, error: str
) -> None:
    corpus(tmp_path / "in.jsonl", 2)
    with (tmp_path / "in.jsonl").open("ab") as file:
        file.write(raw + b"\n")
    done = run("in.jsonl", "-o", "out.jsonl")
    assert (done.status, len(lines(tmp_path / "out.jsonl"))) == (2, 2)
    assert done.err.startswith(f"newsclean: in.jsonl:3: {error}")
    (reject,) = lines(tmp_path / "out.rejects.jsonl")
    assert (reject["file"], reject["line"]) == ("in.jsonl", 3)
    assert reject["record"].encode("utf-8", "surrogateescape") == raw


def test_rejects_of_an_earlier_run_do_not_stay(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"{broken\n")
    run("in.jsonl", "-o", "out.jsonl", "--rejects", "bad.jsonl")
    assert len(lines(tmp_path / "bad.jsonl")) == 1
    corpus(tmp_path / "in.jsonl", 2)
    run("in.jsonl", "-o", "out.jsonl", "--rejects", "bad.jsonl")
    assert (tmp_path / "bad.jsonl").read_bytes() == b""


def test_in_place_a_broken_record_stays_where_it_is(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'{broken\n{"text": "One.\\n\\nAdvertisement"}\n')
    assert run("--write", "in.jsonl").status == 2
    assert (tmp_path / "in.jsonl").read_bytes() == b'{broken\n{"text": "One."}\n'
    assert not list(tmp_path.glob("*rejects*"))


def test_a_field_that_no_record_has_stops_the_run_before_anything_is_written(run: "Run", tmp_path: Path) -> None:
    corpus(tmp_path / "in.jsonl")
    done = run("in.jsonl", "--field", "txt", "-o", "out.jsonl")
    assert done.status == 2
    assert "has the field: no field 'txt'; did you mean 'text'?" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_check_names_the_lines_that_would_change(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'{"text": "One."}\n{"text": "One.\\n\\nAdvertisement"}\n')
    assert run("--check", "in.jsonl")[:2] == (1, "would change in.jsonl:2: 1 × advertisement\n")


def test_standard_input_is_json_lines_when_a_field_is_named(run: "Run") -> None:
    done = run("--field", "body", given=b'{"body": "One.\\n\\nAdvertisement"}\n')
    assert (done.status, done.out) == (0, '{"body": "One."}\n')


def test_html_in_a_field_is_read_as_html(run: "Run") -> None:
    page = "<h1>Ferry sinks</h1><p>The ferry sank off the coast on Monday, killing two of its crew of ten.</p>"
    done = run(
        "--html", "--json", "--field", "html", given=json.dumps({"html": page, "url": "https://example.org/a"}).encode()
    )
    assert json.loads(done.out)["article"]["headline"] == "Ferry sinks"
    assert json.loads(done.out)["article"]["url"] == "https://example.org/a"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("in.jsonl", "in.jsonl", "-o", "out.jsonl"),
            "one file cannot hold several corpora, or a corpus and texts; give -o",
        ),
        (("--diff", "in.jsonl"), "--diff is for texts, not for corpora; newsclean report CORPUS -o report.html shows one"),
        (("in.jsonl", "-o", "out.parquet"), "JSON Lines stay JSON Lines and Parquet stays Parquet"),
        (("none.jsonl", "-o", "out.jsonl"), "none.jsonl: No such file or directory"),
    ],
)
def test_what_cannot_be_done_with_a_corpus_is_told(
    run: "Run", tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    corpus(tmp_path / "in.jsonl", 2)
    done = run(*arguments)
    assert done.status == 2
    assert message in done.err


def test_two_runs_to_one_place_do_not_mix(run: "Run", tmp_path: Path) -> None:
    pytest.importorskip("fcntl", reason="no locks of files on this system")
    corpus(tmp_path / "in.jsonl", 2)
    code = "import fcntl, sys; f = open('out.jsonl.part.log', 'ab'); fcntl.lockf(f, fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, **pipes) as other:  # type: ignore[call-overload]  # all by name
        assert other.stdout.readline() == b"held\n"
        assert "is held by another run to the same place" in run("in.jsonl", "-o", "out.jsonl").err
        other.stdin.close()
    assert run("in.jsonl", "-o", "out.jsonl").status == 0


def parquet(path: Path, texts: list[str | None], **more: Any) -> None:  # noqa: ANN401 - columns
    pyarrow = pytest.importorskip("pyarrow", reason="no pyarrow: pip install newsclean[parquet]")
    from pyarrow import parquet as pq

    table = pyarrow.table({"id": list(range(len(texts))), "text": texts, **more})
    pq.write_table(table.replace_schema_metadata({"made": "by hand"}), path)


def test_parquet_stays_parquet_with_its_types_and_metadata(run: "Run", tmp_path: Path) -> None:
    parquet(tmp_path / "in.parquet", [DIRTY.format(n) for n in range(600)], raw=[b"\xff"] * 600)
    from pyarrow import parquet as pq

    assert run("in.parquet", "-o", "out.parquet", "-j", "2").status == 0
    before, after = pq.read_table(tmp_path / "in.parquet"), pq.read_table(tmp_path / "out.parquet")
    assert after.schema.equals(before.schema, check_metadata=True)
    assert after.column("text").to_pylist() == [CLEAN.format(n) for n in range(600)]
    assert after.drop_columns("text").equals(before.drop_columns("text"))


def test_objects_are_added_to_parquet_as_json(run: "Run", tmp_path: Path) -> None:
    parquet(tmp_path / "in.parquet", [DIRTY.format(1)])
    from pyarrow import parquet as pq

    run("--json", "in.parquet", "-o", "out.parquet")
    (row,) = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert (row["text"], json.loads(row["article"])["schema_version"]) == (DIRTY.format(1), "1.0")


def test_a_row_without_text_is_kept_aside(run: "Run", tmp_path: Path) -> None:
    parquet(tmp_path / "in.parquet", ["One.", None], raw=[b"\xff", b"\xfe"])
    assert run("in.parquet", "-o", "out.parquet").status == 2
    (reject,) = lines(tmp_path / "out.rejects.jsonl")
    assert (reject["line"], reject["record"]) == (2, {"id": 1, "text": None, "raw": {"hex": "fe"}})


def test_parquet_without_rows_stays_as_it_is(run: "Run", tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="no pyarrow: pip install newsclean[parquet]")
    from pyarrow import parquet as pq

    table = pyarrow.table({"text": pyarrow.array([], pyarrow.string())})
    pq.write_table(table, tmp_path / "in.parquet")
    assert run("in.parquet", "-o", "out.parquet").status == 0
    assert pq.read_table(tmp_path / "out.parquet").equals(table)


def test_a_column_that_is_not_there_or_holds_no_text_is_told(run: "Run", tmp_path: Path) -> None:
    parquet(tmp_path / "in.parquet", ["One."])
    assert "no column 'txt'; did you mean 'text'?" in run("in.parquet", "--field", "txt", "-o", "out.parquet").err
    assert "column 'id' holds int64, not text" in run("in.parquet", "--field", "id", "-o", "out.parquet").err


def peak(folder: Path, name: str) -> int:
    """The most memory a run over a corpus took, in kilobytes."""
    code = "import sys, resource; from newsclean.__main__ import main; main(sys.argv[1:]); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    command = [sys.executable, "-c", code, name, "-o", f"clean-{name}"]
    return int(subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout)


@pytest.mark.skipif(not hasattr(resource, "getrusage"), reason="memory is not measured on this system")
def test_memory_does_not_grow_with_the_corpus(tmp_path: Path) -> None:
    pad = {"pad": "x" * 20_000}
    corpus(tmp_path / "small.jsonl", 100, **pad)
    corpus(tmp_path / "large.jsonl", 2_000, **pad)
    assert (tmp_path / "large.jsonl").stat().st_size > 40_000_000
    assert peak(tmp_path, "large.jsonl") < peak(tmp_path, "small.jsonl") + 20_000


def test_a_fault_of_newsclean_on_one_record_does_not_end_the_run(
    run: "Run", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(source: str, *_: object, **__: object) -> None:
        raise KeyError(source)

    corpus(tmp_path / "in.jsonl", 2)
    monkeypatch.setattr("newsclean.command.records.cleaned", fails)
    done = run("in.jsonl", "-o", "out.jsonl")
    assert done.status == 2
    assert "in.jsonl:1: newsclean itself failed on it (KeyError: " in done.err
    assert len(lines(tmp_path / "out.rejects.jsonl")) == 2
