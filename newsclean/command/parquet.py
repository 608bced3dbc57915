"""Parquet, batch by batch; pyarrow is loaded here and nowhere else."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsclean.command.atomic import Replacement, replace
from newsclean.command.faults import Fault, nearest
from newsclean.command.json_lines import dumped
from newsclean.command.records import REPLACING, Chunk, Done, Reject, Work, counted, result

_ROWS = 256
_ROWS_IN_GROUP = 1 << 16
_BYTES_IN_GROUP = 1 << 26


def _arrow() -> Any:  # noqa: ANN401 - pyarrow has no types
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise Fault("Parquet needs pyarrow; install it with: pip install 'newsclean[parquet]'") from error
    return pa, pq


def _file(name: str) -> Any:  # noqa: ANN401 - the same
    pa, pq = _arrow()
    try:
        return pq.ParquetFile(name)
    except pa.ArrowInvalid as error:
        raise Fault(f"not readable as Parquet: {error}") from error


def size(work: Work) -> int:
    """Give the number of batches, or nearly so."""
    rows: int = _file(work.name).metadata.num_rows
    return -(-rows // _ROWS)


def chunks(work: Work, start: int) -> Iterator[Chunk]:
    """Yield the batches of a file from the one with the number `start`. Raises Fault for a column that is not there."""
    pa, _ = _arrow()
    with _file(work.name) as file:
        schema = file.schema_arrow
        if work.text not in schema.names:
            raise Fault(f"no column '{work.text}'; {nearest(work.text, schema.names)}")
        kind = schema.field(work.text).type
        kind = kind.value_type if pa.types.is_dictionary(kind) else kind
        if not (pa.types.is_string(kind) or pa.types.is_large_string(kind)):
            raise Fault(f"column '{work.text}' holds {kind}, not text")
        row = 1
        if not file.metadata.num_rows and not start:
            yield Chunk(1, 1, pa.RecordBatch.from_pylist([], schema))
        for number, batch in enumerate(file.iter_batches(_ROWS), 1):
            if number > start:
                yield Chunk(row, number, batch)
            row += batch.num_rows


def clean_batch(work: Work, chunk: Chunk) -> Done:
    """Clean the rows of a batch; those that cannot be are given back as rejects, in place they stay as they are."""
    pa, _ = _arrow()
    batch = chunk.rows
    asked = [name for name in dict.fromkeys((work.text, work.url, work.site, work.language)) if name in batch.schema.names]
    values: list[Any] = []
    kept: list[bool] = []
    rejects: list[Reject] = []
    changed: list[tuple[int, str]] = []
    counts: Counter[str] = Counter()
    for number, row in enumerate(batch.select(asked).to_pylist(), chunk.first):
        try:
            made = result(work, row)
        except Fault as fault:
            rejects.append(Reject(number, str(fault), _plain(batch.slice(number - chunk.first, 1).to_pylist()[0])))
            kept.append(work.in_place)
            values.append(row[work.text] if work.job.form in REPLACING else None)
            continue
        found, words = counted(made.edits)
        counts += found
        changed += [(number, words)] if words else []
        kept.append(True)
        values.append(made.value if isinstance(made.value, str) else dumped(made.value).decode())
    out = _with_column(work, batch, values).filter(pa.array(kept, pa.bool_()))
    return Done(chunk.end, batch.num_rows, batch.num_rows, out, tuple(rejects), tuple(changed), counts)


def _with_column(work: Work, batch: Any, values: list[Any]) -> Any:  # noqa: ANN401 - pyarrow has no types
    """The batch with the cleaned texts in place of the old, or with the objects in a column of their own."""
    pa, _ = _arrow()
    if work.job.form in REPLACING:
        column = batch.schema.get_field_index(work.text)
        field = batch.schema.field(column)
        return batch.set_column(column, field, pa.array(values, pa.large_string()).cast(field.type))
    field = pa.field(work.into, pa.large_string())
    made = pa.array([value.rstrip("\n") if value else value for value in values], pa.large_string())
    column = batch.schema.get_field_index(work.into)
    return batch.set_column(column, field, made) if column >= 0 else batch.append_column(field, made)


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """A value of a row as JSON can hold it."""
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    return value if value is None or isinstance(value, str | int | bool) else str(value)


class Shards:
    """Parquet in the making: a folder ``OUT.part`` with a file for each chunk, put together when all are there."""

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        self.part = self.path.with_name(self.path.name + ".part")
        self.size = 0

    def _shard(self, number: int) -> Path:
        return self.part / f"{number:08}.shard"

    def cut(self, size: int) -> bool:
        """Keep so many chunks; False when one of them is missing."""
        if not all(self._shard(number).exists() for number in range(size)):
            return False
        self.part.mkdir(exist_ok=True)
        for path in self.part.iterdir():
            if path.suffix != ".shard" or int(path.stem) >= size:
                path.unlink()
        self.size = size
        return True

    def add(self, out: Any) -> None:  # noqa: ANN401 - a batch of Arrow
        """Write a chunk as a file of its own."""
        pa, _ = _arrow()
        sink = pa.BufferOutputStream()
        with pa.ipc.new_file(sink, out.schema) as writer:
            writer.write_batch(out)
        replace(self._shard(self.size), sink.getvalue().to_pybytes())
        self.size += 1

    def finish(self) -> None:
        """Put the chunks together in the final file, a row group at a time."""
        with Replacement(self.path) as new:
            self._join(new.file)
            new.commit()
        self.forget()

    def forget(self) -> None:
        """Remove the chunks."""
        shutil.rmtree(self.part, ignore_errors=True)

    def close(self) -> None:
        """Nothing is open between two chunks."""

    def _join(self, file: Any) -> None:  # noqa: ANN401 - a file
        pa, pq = _arrow()
        held: list[Any] = []
        schema = pa.ipc.open_file(self._shard(0)).schema
        with pq.ParquetWriter(file, schema) as writer:
            for number in range(self.size):
                held.append(pa.ipc.open_file(self._shard(number)).read_all())
                if sum(t.num_rows for t in held) >= _ROWS_IN_GROUP or sum(t.nbytes for t in held) >= _BYTES_IN_GROUP:
                    writer.write_table(pa.concat_tables(held))
                    held = []
            if held:
                writer.write_table(pa.concat_tables(held))
