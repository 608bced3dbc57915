"""JSON Lines: one record a line; what nothing changes keeps its bytes."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import IO, Any, NoReturn

from newsclean.command.faults import Fault
from newsclean.command.markup import Markup
from newsclean.command.records import REPLACING, Chunk, Done, Reject, Work, counted, result

_MOST_ROWS = 64
_MOST_BYTES = 1 << 20
_BOM = b"\xef\xbb\xbf"


def chunks(file: IO[bytes], *, start: int = 0, first: int = 1) -> Iterator[Chunk]:
    """Yield the lines of a file in chunks, from a place in it whose line has the number `first`."""
    if start:
        file.seek(start)
    rows: list[bytes] = []
    size, at = 0, start
    for line in file:
        rows.append(line)
        size += len(line)
        if len(rows) == _MOST_ROWS or size >= _MOST_BYTES:
            at += size
            yield Chunk(first, at, rows)
            first, rows, size = first + len(rows), [], 0
    if rows:
        yield Chunk(first, at + size, rows)


def clean_lines(work: Work, chunk: Chunk) -> Done:
    """Clean the records of a chunk; those that cannot be are given back as rejects, in place they stay as they are."""
    out: list[bytes] = []
    rejects: list[Reject] = []
    changed: list[tuple[int, str]] = []
    counts: Counter[str] = Counter()
    records = 0
    for number, raw in enumerate(chunk.rows, chunk.first):
        if not raw.strip():
            out.append(raw)
            continue
        records += 1
        try:
            line, found, words = _cleaned(work, raw.removeprefix(_BOM) if number == 1 else raw)
        except Fault as fault:
            rejects.append(Reject(number, str(fault), raw.rstrip(b"\r\n").decode("utf-8", "surrogateescape")))
            out += [raw] if work.in_place else []
            continue
        out.append(line)
        counts += found
        if words:
            changed.append((number, words))
    return Done(chunk.end, len(chunk.rows), records, b"".join(out), tuple(rejects), tuple(changed), counts)


def _cleaned(work: Work, raw: bytes) -> tuple[bytes, Counter[str], str]:
    row = row_of(raw)
    made = result(work, row)
    counts, words = counted(made.edits)
    is_replaced = work.job.form in REPLACING
    if is_replaced and not made.edits and work.job.markup is Markup.NONE:
        return raw, counts, words
    row[work.text if is_replaced else work.into] = _value(made.value, work)
    _refuse_doubled(raw)
    end = raw[len(raw.rstrip(b"\r\n")) :]
    return dumped(row) + end, counts, words


def _value(value: Any, work: Work) -> Any:  # noqa: ANN401 - whatever JSON holds
    return json.loads(value) if work.job.form in ("ninjs", "jsonld") else value


def dumped(row: object) -> bytes:
    """Give an object as one line of JSON; what UTF-8 cannot carry is escaped. Raises Fault for numbers beyond all bounds."""
    try:
        return json.dumps(row, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:
        return json.dumps(row, allow_nan=False).encode()
    except ValueError as error:
        raise Fault(f"a number that JSON cannot write: {error}") from error


def row_of(raw: bytes) -> dict[str, Any]:
    """Read a line as an object; raises Fault, which says what is wrong with it."""
    try:
        row = json.loads(raw.decode(), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise Fault(f"byte 0x{raw[error.start]:02x} at column {error.start + 1} is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise Fault(f"not JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise Fault(f"not JSON: {error}") from error
    if not isinstance(row, dict):
        raise Fault(f"not an object but a {type(row).__name__}")
    return row


def _refuse_doubled(raw: bytes) -> None:
    """A key that stands twice would lose one of its values when the record is written anew."""
    json.loads(raw, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise Fault(f"key '{twice}' stands twice, and one of its values would be lost; leave one")
    return made


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")
