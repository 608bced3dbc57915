"""What more workers are worth: articles a second, CPU and memory in plain processes, Ray and Spark, as ratios to one process.

    pip install -e ".[engines]"
    python tests/bench/scale.py                        prints the table of docs/recipes/scale.md
    python tests/bench/scale.py --articles 20000 --rounds 5 ray spark

Every run is a process of its own that cleans the same files of Parquet into files of Parquet, once to warm up, once under
the clock. Rounds go through all engines in turn. Seconds of a busy machine say little about the gain of a second worker;
CPU seconds, summed over all processes of a run, say what an engine costs on top of the cleaning.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq

from newsclean.adapters.arrow import clean_batch, schema

FIXTURES = Path(__file__).parents[2] / "fixtures"
_CASE = re.compile(r"\n\.\n(.{1,9000}?)\n\.\n.{0,9000}?^\.$", re.MULTILINE | re.DOTALL)
FILES, BATCH = 8, 256
RUNS = [(engine, workers) for engine in ("processes", "ray", "spark") for workers in (1, 2)]
Clean = Callable[[Path, Path], object]


def write_articles(folder: Path, count: int) -> int:
    """Write articles of the fixtures, three to a text, as files of Parquet; gives their mean length."""
    cases = [text for path in sorted(FIXTURES.glob("*.md")) for text in _CASE.findall(path.read_text("utf-8"))]
    texts = ["\n\n".join(cases[(n * 7 + k) % len(cases)] for k in range(3)) + f"\n\n{n}." for n in range(count)]
    folder.mkdir()
    for number in range(FILES):
        part = texts[number::FILES]
        pq.write_table(
            pa.table({"id": [f"{number}-{n}" for n in range(len(part))], "text": part}), folder / f"{number}.parquet"
        )
    return sum(map(len, texts)) // count


def clean_file(path: Path, out: Path) -> None:
    """What a process does with a file."""
    with pq.ParquetFile(path) as source:
        added = pa.unify_schemas([source.schema_arrow, schema(into="article")])
        with pq.ParquetWriter(out / path.name, added) as sink:
            for batch in source.iter_batches(BATCH):
                sink.write_batch(clean_batch(batch, into="article"))


@contextmanager
def processes(workers: int) -> Iterator[Clean]:
    def clean(source: Path, out: Path) -> None:
        out.mkdir()
        files = sorted(source.glob("*.parquet"))
        list(pool.map(clean_file, files, [out] * len(files)))

    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        yield clean


@contextmanager
def ray(workers: int) -> Iterator[Clean]:
    import ray

    def clean(source: Path, out: Path) -> None:
        articles = ray.data.read_parquet(str(source), override_num_blocks=FILES)
        cleaned = articles.map_batches(clean_batch, batch_format="pyarrow", batch_size=BATCH, fn_kwargs={"into": "article"})
        cleaned.write_parquet(str(out))

    ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False, object_store_memory=500_000_000)
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield clean
    ray.shutdown()


@contextmanager
def spark(workers: int) -> Iterator[Clean]:
    from pyspark.sql import SparkSession
    from pyspark.sql.types import StructType

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH).getOrCreate()

    def mapped(batches: Iterable[Any]) -> Iterator[Any]:
        for batch in batches:
            yield clean_batch(batch, into="article")

    def clean(source: Path, out: Path) -> None:
        articles = session.read.parquet(str(source)).repartition(FILES)
        added = session.createDataFrame(schema(into="article").empty_table()).schema
        articles.mapInArrow(mapped, StructType([*articles.schema, *added])).write.parquet(str(out))

    yield clean
    session.stop()


def of_all(measure: Callable[[psutil.Process], float]) -> float:
    """The sum over this process and all below it."""
    total = 0.0
    for process in (psutil.Process(), *psutil.Process().children(recursive=True)):
        try:
            total += measure(process)
        except psutil.Error:  # it ended just now
            continue
    return total


def cpu() -> float:
    return of_all(lambda process: sum(process.cpu_times()[:4]))  # its own and that of children that ended


def watch(stop: threading.Event, held: list[float]) -> None:
    """Note the memory that is held, what processes share counted once."""
    while not stop.wait(0.5):
        held.append(of_all(lambda process: process.memory_full_info().pss))


def run(engine: str, workers: int, folder: Path) -> dict[str, float]:
    """Clean the articles with an engine; gives the seconds of the run, CPU seconds, and the peak of memory."""
    stop, held = threading.Event(), [0.0]
    threading.Thread(target=watch, args=(stop, held), daemon=True).start()
    with globals()[engine](workers) as clean:
        clean(folder / "few", folder / "warm")
        start, spent = time.perf_counter(), cpu()
        clean(folder / "articles", folder / "out")
        seconds, cpu_seconds = time.perf_counter() - start, cpu() - spent
        stop.set()
    rows = pq.read_table(folder / "out", columns=["id"]).num_rows
    return {"rows": rows, "seconds": seconds, "cpu": cpu_seconds, "memory": max(held) / 2**20}


def measured(engine: str, workers: int, folder: Path) -> dict[str, float] | None:
    """The run, made by a process of its own; None when it failed, which it says itself."""
    for name in ("warm", "out"):
        shutil.rmtree(folder / name, ignore_errors=True)
    command = [sys.executable, __file__, "--in", str(folder), engine, str(workers)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(f"{engine} was not measured: {done.stderr.strip().splitlines()[-1]}\n")
        return None
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def table(rounds: list[dict[tuple[str, int], dict[str, float]]], count: int) -> Iterator[str]:
    yield "| | CPU an article | × | memory | × | articles a second | × |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    one = ("processes", 1)
    for key in rounds[0]:
        times = [(r[key], r[one]) for r in rounds if key in r and one in r]
        assert all(found["rows"] == count for found, _ in times), "an engine lost articles"
        mid = {name: median(found[name] for found, _ in times) for name in ("seconds", "cpu", "memory")}
        of_one = {name: median(found[name] / base[name] for found, base in times) for name in mid}
        faster = median(base["seconds"] / found["seconds"] for found, base in times)
        cells = [f"{1000 * mid['cpu'] / count:.1f} ms", f"{of_one['cpu']:.2f}"]
        cells += [f"{mid['memory']:.0f} MB", f"{of_one['memory']:.1f}", f"{count / mid['seconds']:.0f}", f"{faster:.2f}"]
        yield f"| {key[0]}, {key[1]} | {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("engines", nargs="*")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--in", dest="folder", type=Path)
    asked = parser.parse_args()
    if asked.folder:
        sys.stdout.write(json.dumps(run(asked.engines[0], int(asked.engines[1]), asked.folder)) + "\n")
        return
    runs = [key for key in RUNS if not asked.engines or key[0] in ("processes", *asked.engines)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_articles(folder / "few", 4 * FILES)
        length = write_articles(folder / "articles", asked.articles)
        rounds = [{key: found for key in runs if (found := measured(*key, folder))} for _ in range(asked.rounds)]
    head = f"{asked.articles} articles, {length} characters on average, {asked.rounds} rounds"
    sys.stdout.writelines(f"{line}\n" for line in (head, *table(rounds, asked.articles)))


if __name__ == "__main__":
    main()
