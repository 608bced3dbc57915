"""Articles with junk put in, as extractors leave it: true bodies with stretches of other pages' junk, and with teasers."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import NamedTuple

from newsclean.read import read
from newsclean.train.align import BODY, JUNK
from newsclean.train.sets import CLEAN, MIXED, Sample, fold

_FEWEST_CHARS = 400
_LABEL = 20
_SENTENCE = re.compile(r".{40,240}?[.!?](?=\s|$)")

Line = tuple[str, str]


class _Stretches(NamedTuple):
    """Runs of junk by where they stood, and teasers of other articles: a title, its first sentence."""

    heads: list[list[str]]
    middles: list[list[str]]
    tails: list[list[str]]
    teasers: list[tuple[str, str]]


def mixtures(samples: Sequence[Sample], folds: int) -> Iterator[Sample]:
    """Give each true body once more, four in five of them with junk of the same set in and around it.

    The junk is from sites of the same fold, so that no fold has seen another's.
    """
    found = _stretches(samples, folds)
    for sample in samples:
        random = Random(f"{sample.set}/{sample.id}")  # noqa: S311 - a sample, no secret
        if sample.kind not in CLEAN or sum(len(b.text) for b in sample.page.blocks) < _FEWEST_CHARS:
            continue
        near = [key for key in found if key[1] == fold(sample.site, folds) and found[key].tails]
        near = [key for key in near if key[0] == sample.set] or near
        if not near:
            continue
        lines = list(zip((b.text for b in sample.page.blocks), sample.labels, strict=True))
        if random.random() < 0.8:  # noqa: PLR2004 - four in five
            lines = _mixed(lines, found[random.choice(near)], random)
        page = read("\n\n".join(text for text, _ in lines))
        if len(page.blocks) == len(lines):
            yield Sample(sample.set, MIXED, sample.site, sample.id, page, tuple(label for _, label in lines))


def _stretches(samples: Iterable[Sample], folds: int) -> dict[tuple[str, int], _Stretches]:
    found: dict[tuple[str, int], _Stretches] = defaultdict(lambda: _Stretches([], [], [], []))
    for sample in samples:
        mine = found[sample.set, fold(sample.site, folds)]
        if sample.kind in CLEAN:
            if (sentence := _SENTENCE.match(sample.page.blocks[0].text)) and sample.title:
                mine.teasers.append((sample.title, sentence[0]))
        elif BODY in sample.labels:
            first, last = sample.labels.index(BODY), len(sample.labels) - sample.labels[::-1].index(BODY)
            runs = list(_runs(sample))
            mine.heads.extend(run for start, run in runs if start < first)
            mine.middles.extend(run for start, run in runs if first < start < last)
            mine.tails.extend(run for start, run in runs if start >= last)
    return found


def _runs(sample: Sample) -> Iterator[tuple[int, list[str]]]:
    run: list[str] = []
    for number, (block, label) in enumerate(zip((*sample.page.blocks, None), (*sample.labels, BODY), strict=True)):
        if label == JUNK and block:
            run.append(block.text)
        elif run:
            yield number - len(run), run
            run = []


def _mixed(lines: list[Line], found: _Stretches, random: Random) -> list[Line]:
    if random.random() < 0.4 and len(lines) > 6:  # noqa: PLR2004 - room enough between
        for _ in range(random.randint(1, 3)):
            at = random.randint(2, len(lines) - 2)
            lines[at:at] = _junk(_cut(found.middles, random, 4), found, random, 0.3, 3)
    if random.random() < 0.75:  # noqa: PLR2004 - most leavings follow the article
        lines += _junk(_cut(found.tails, random, 25), found, random, 0.45, 20)
    if random.random() < 0.35:  # noqa: PLR2004 - some stand above
        lines[:0] = _junk(_cut(found.heads, random, 8), found, random, 0.4, 6)
    return lines


def _junk(stretch: list[str], found: _Stretches, random: Random, share: float, most: int) -> list[Line]:
    texts = list(_teasers(found, random, most)) if random.random() < share else stretch
    return [(text, JUNK) for text in texts]


def _cut(runs: list[list[str]], random: Random, most: int) -> list[str]:
    if not runs:
        return []
    run = random.choice(runs)
    if random.random() < 0.7:  # noqa: PLR2004 - extractors drop what is shortest
        run = [text for text in run if len(text) >= _LABEL] or run
    start = 0 if random.random() < 0.4 else random.randrange(len(run))  # noqa: PLR2004 - or somewhere in it
    return run[start : start + random.randint(1, most)]


def _teasers(found: _Stretches, random: Random, most: int) -> Iterator[str]:
    """A list of teasers in one style: titles, titles with a summary, with a time, or summaries alone."""
    style = random.choice(("title", "title", "pair", "summary", "dated", "mixed"))
    for title, summary in random.sample(found.teasers, min(len(found.teasers), random.randint(2, most))):
        titled = style in ("title", "pair", "dated") or (style == "mixed" and random.random() < 0.7)  # noqa: PLR2004
        if titled:
            yield title
        if style == "dated":
            day, month = random.randint(2, 23), random.randint(1, 12)
            yield random.choice((f"{day} hours ago", f"{day}.{month}.2023"))
        if style in ("pair", "summary") or not titled:
            cut = random.randint(60, 240)
            yield summary if len(summary) <= cut else summary[:cut].rsplit(" ", 1)[0] + "…"
