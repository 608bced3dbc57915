import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from newsclean import CLEANERS, Role
from newsclean.adapters.arrow import clean_batch
from newsclean.corpus import Entry, Profile, with_profile
from newsclean.corpus.profile import LINE

pytestmark = pytest.mark.usefixtures("ray", "folder")


def test_ray_gives_what_clean_gives(recipe: Callable[..., Any], rows: Callable[[str], list[Any]], wanted: list[Any]) -> None:
    recipe("ray")
    assert rows("clean") == wanted


def test_a_worker_that_dies_in_ray_changes_nothing(
    recipe: Callable[..., Any], rows: Callable[[str], list[Any]], wanted: list[Any], dying: Callable[..., Any], folder: Path
) -> None:
    recipe("ray", ("    clean_batch,", "    dying,"), dying=dying)
    assert int((folder / "died").read_text()) != os.getpid()
    assert rows("clean") == wanted


def test_the_lines_of_a_site_go_to_the_workers(ray: Any) -> None:  # noqa: ANN401 - a module
    line = Entry("get-the-mill", LINE, "get the mill by mail", Role.NEWSLETTER, 0.9, 9, 0.9, 1.0, ())
    pipeline = with_profile(CLEANERS, Profile("The Mill", 20, (line,)))
    text = "The ferry sank off the coast on Monday.\n\nGet the Mill by mail"
    batch = pa.table({"id": ["a"], "source": [text]})
    made = ray.data.from_arrow(batch).map_batches(
        clean_batch, batch_format="pyarrow", fn_args=("source",), fn_kwargs={"columns": ["text"], "cleaners": pipeline}
    )
    assert [row["text"] for row in made.take_all()] == ["The ferry sank off the coast on Monday."]
