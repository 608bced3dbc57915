"""What all engines are given: a folder of articles, the code of their page, and what must come out."""

import contextlib
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsclean

ROOT = Path(__file__).parents[2]
_CASE = re.compile(r"\n\.\n(.{1,9000}?)\n\.\n.{0,9000}?^\.$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"^```python\n(.{1,9000}?)^```$", re.MULTILINE | re.DOTALL)
_ARTICLES = 60

Row = dict[str, Any]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Engines warn of much that is not ours."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("ignore"))


def _engine(name: str) -> Any:  # noqa: ANN401 - any module
    """The engine, or a test that is skipped and says why."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return importlib.import_module(name)
    except ImportError as error:
        pytest.skip(f"NOT PROVEN, {name} cannot be imported ({error}); pip install -e '.[engines]'")


@pytest.fixture(scope="session")
def engine() -> Callable[[str], Any]:
    """Import an engine, or skip the test and say why."""
    return _engine


@pytest.fixture(scope="session")
def articles() -> list[Row]:
    """Articles of the fixtures, one of them null, one empty, some with what engines might lose."""
    pages = sorted((ROOT / "fixtures").glob("*.md"))
    texts = [text for page in pages if page.stem != "README" for text in _CASE.findall(page.read_text("utf-8"))]
    chosen: list[str | None] = [
        *texts[:: max(1, len(texts) // _ARTICLES)],
        (ROOT / "fixtures" / "story.txt").read_text("utf-8"),
    ]
    chosen += ["", "Fähre 😀 sinkt\r\n\r\nDie Fähre sank am Montag vor der Küste, sagte der Eigner.\u2028克里姆林宫说，\t\n"]
    chosen.insert(7, None)
    return [{"id": f"a{n:03}", "url": f"https://example.org/{n}", "text": text} for n, text in enumerate(chosen)]


@pytest.fixture(scope="session")
def wanted(articles: list[Row]) -> list[Row]:
    """What `newsclean.clean` makes of the articles, row by row."""
    return [row | {"article": _article(row)} for row in articles]


def _article(row: Row) -> Row | None:
    if row["text"] is None:
        return None
    made = newsclean.clean(row["text"], url=row["url"]).to_dict()
    return {name: value for name, value in made.items() if name != "ledger"}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, articles: list[Row]) -> Iterator[Path]:
    """A folder for all tests of an engine, since its workers stay where they were started."""
    with contextlib.chdir(tmp_path_factory.mktemp("room")):
        pq.write_table(pa.Table.from_pylist(articles), "articles.parquet", row_group_size=8)
        Path("articles").mkdir()
        for number in range(2):
            lines = [json.dumps(row) + "\n" for row in articles[number::2] if row["text"]]
            Path(f"articles/{number}.jsonl").write_text("".join(lines), "utf-8")
        yield Path.cwd()


@pytest.fixture
def folder(room: Path) -> Iterator[Path]:
    """The folder one is in, with the articles as Parquet, in groups of a few rows, and as JSON lines in two files."""
    yield room
    for path in room.iterdir():
        if path.is_dir() and path.name != "articles":
            shutil.rmtree(path)
        elif path.is_file() and path.name != "articles.parquet":
            path.unlink()


def _code(page: str) -> str:
    code = "\n".join(_CODE.findall((ROOT / "docs" / "recipes" / f"{page}.md").read_text("utf-8")))
    assert code, f"docs/recipes/{page}.md shows no code"
    return code


@pytest.fixture(scope="session")
def script() -> Callable[..., None]:
    """Run the code of a page as a file of its own, as who copies it does: engines that start processes import it again."""

    def run(page: str, **variables: str) -> None:
        Path(f"clean_{page}.py").write_text(_code(page), "utf-8")
        done = subprocess.run(
            [sys.executable, f"clean_{page}.py"], env=os.environ | variables, capture_output=True, text=True, check=False
        )
        assert not done.returncode, done.stderr

    return run


@pytest.fixture(scope="session")
def recipe() -> Callable[..., Row]:
    """Run the code of a page as it stands, or with words of it replaced; gives its names."""

    def run(page: str, replaced: tuple[str, str] = ("", ""), **names: object) -> Row:
        code = _code(page)
        assert replaced[0] in code
        names |= {"__name__": "__main__"}
        exec(code.replace(*replaced) if replaced[0] else code, names)  # noqa: S102 - the page's own
        return names

    return run


@pytest.fixture(scope="session")
def rows() -> Callable[[str], list[Row]]:
    """Read what an engine wrote, in the order of the articles."""

    def read(path: str) -> list[Row]:
        found: list[Row] = pq.read_table(path, columns=["id", "url", "text", "article"]).to_pylist()
        return sorted(found, key=lambda row: str(row["id"]))

    return read


@pytest.fixture(scope="module")
def ray(room: Path) -> Iterator[Any]:
    """One Ray of two workers for all tests, started where the articles are."""
    assert room.is_dir()
    ray = _engine("ray")
    _engine("ray.data")
    ray.init(num_cpus=2, include_dashboard=False, object_store_memory=200_000_000, log_to_driver=False)
    yield ray
    ray.shutdown()


@pytest.fixture(scope="session")
def spark() -> Iterator[None]:
    """One Spark for all tests: the pages take the session that is there, and the first of them makes it."""
    sql = _engine("pyspark.sql")
    if not shutil.which("java"):
        pytest.skip("NOT PROVEN, Spark needs Java and there is none")
    os.environ.setdefault("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")  # a short life: half the time
    yield
    if session := sql.SparkSession.getActiveSession():
        session.stop()


@pytest.fixture
def dying(folder: Path) -> Callable[..., Any]:
    """`clean_batch` in a worker that dies the first time it meets a certain article, and leaves its number behind."""
    died = folder / "died"

    def dying(batch: Any, **options: Any) -> Any:  # noqa: ANN401 - a batch of Arrow; a worker has it by value
        from newsclean.adapters.arrow import clean_batch

        if "a030" in batch.column("id").to_pylist() and not died.exists():
            died.write_text(str(os.getpid()))
            os._exit(1)
        return clean_batch(batch, **options)

    return dying
