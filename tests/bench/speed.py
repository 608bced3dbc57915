"""What cleaning costs, stage by stage, in units of ``ftfy.fix_text`` on the same texts in the same process.

    python tests/bench/speed.py            measure, and exit with 1 where a stage is 1.5 times as slow as recorded
    python tests/bench/speed.py --record   write what was measured to speed.json beside this file

The texts are made here: articles of ``newsclean.testing``, the same each time, and the seeds of ``fixtures``. CPU time is
measured, in rounds of ftfy and every stage in turn, so that a busy machine moves both.
"""

import gc
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from time import process_time

import ftfy
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.cleaners import CLEANERS
from newsclean.cleaners.phrases import phrases
from newsclean.page import Cleaner
from newsclean.testing import Made, clean_articles, dirty_articles

FLOOR = Path(__file__).with_suffix(".json")
SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
ARTICLES, ROUNDS = 60, 7
SLOWER, SLACK = 1.5, 0.03  # how many times the recorded ratio is too much, and what a clock cannot tell


def made(strategy: st.SearchStrategy[Made]) -> list[str]:
    texts: list[str] = []

    @settings(
        max_examples=ARTICLES,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(article: Made) -> None:
        texts.append(article.source)

    keep()
    return texts


def sets() -> dict[str, list[str]]:
    dirty = made(dirty_articles())
    plain = str.maketrans("“”’", '""\'')
    return {
        "clean articles": made(clean_articles()),
        "dirty articles": dirty,
        "ASCII": [text.translate(plain) for text in dirty],
        "seeds": [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))] * 4,
    }


def stage_of(cleaner: Cleaner) -> str:
    if cleaner is phrases:
        return "rules"
    room = getattr(cleaner, "__module__", "").removeprefix("newsclean.cleaners.").partition(".")[0]
    return room if room in ("typos", "labeller") else "fields"


CORE = tuple(cleaner for cleaner in CLEANERS if stage_of(cleaner) in ("rules", "fields"))


def timed(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def stages(texts: list[str]) -> dict[str, float]:
    """The seconds of one round; the pages of one stage are those that the stage before it left."""
    spent: dict[str, float] = defaultdict(float)
    spent["ftfy"] = timed(lambda: [ftfy.fix_text(text) for text in texts])
    spent["whole"] = timed(lambda: [newsclean.clean(text) for text in texts])
    spent["whole, without typos and labeller"] = timed(lambda: [newsclean.clean(text, cleaners=CORE) for text in texts])
    for text in texts:
        page = [newsclean.read("")]
        spent["read"] += timed(lambda: page.append(newsclean.read(text)))  # noqa: B023 - called at once
        for cleaner in CLEANERS:
            spent[stage_of(cleaner)] += timed(lambda: page.append(page[-1].marked(cleaner(page[-1]))))  # noqa: B023 - the same
        spent["assemble"] += timed(lambda: newsclean.assemble(page[-1]))  # noqa: B023 - the same
    return spent


def ratios(texts: list[str]) -> dict[str, float]:
    stages(texts)  # imports, lists and patterns of the first use
    gc.collect()
    rounds = [stages(texts) for _ in range(ROUNDS)]
    return {name: round(median(r[name] / r["ftfy"] for r in rounds), 3) for name in rounds[0] if name != "ftfy"}


def too_slow(found: dict[str, dict[str, float]], floor: dict[str, dict[str, float]]) -> Iterable[str]:
    for name, measured in found.items():
        for stage, now in measured.items():
            was = floor.get(name, {}).get(stage)
            if was is not None and now > SLOWER * was + SLACK:
                yield f"{name}, {stage}: {now} of ftfy, recorded {was}"


def main(arguments: list[str]) -> int:
    found = {name: ratios(texts) for name, texts in sets().items()}
    for name, stage in found.items():
        print(name, *(f"  {ratio:6.3f}  {label}" for label, ratio in stage.items()), sep="\n")  # noqa: T201 - a script prints
    if "--record" in arguments:
        FLOOR.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
        return 0
    slow = list(too_slow(found, json.loads(FLOOR.read_text("utf-8")) if FLOOR.exists() else {}))
    print(*slow or ["nothing is 1.5 times as slow as recorded"], sep="\n")  # noqa: T201 - the same
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
