"""Pages as they are fitted to: the evidence on their blocks with and without an extraction's vote, and what is article."""

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.page import Block
from newsclean.read.html import asked, look
from newsclean.read.html.evidence import evidence
from newsclean.read.html.measures import Row, Votes, spoken, words_of
from newsclean.read.html.places import Places
from newsclean.train.align import BODY, UNSURE, align, tokens
from newsclean.train.html.words import Words
from newsclean.train.sets import site

_MOST, _LEAST, _DOUBTFUL = 0.3, 0.0005, 0.2


class Seen(NamedTuple):
    """A page: which of its blocks are article, what each weighs, and their evidence without votes (0) and with one (1).

    `words` are, for each block that has evidence, its own and those in the class names and ids of the elements around it;
    `places` have no weights.
    """

    set: str
    id: str
    site: str
    references: Sequence[str]
    blocks: Sequence[Block]
    places: Places
    body: Sequence[bool]
    weights: Sequence[float]
    rows: Sequence[dict[int, Row]]
    words: dict[int, Words]


def pages(folders: Sequence[Path]) -> Iterator[tuple[str, dict[str, Any], Path]]:
    """Give the name of the set, the truth and the file of every page of some sets, in order."""
    for folder in folders:
        with (folder / "truth.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                truth = json.loads(line)
                yield folder.name, truth, folder / "html" / f"{truth['id']}.html.gz"


def see(page: tuple[str, dict[str, Any], Path]) -> Seen | None:
    """Read a page and lay it against its true body; None for a page without blocks."""
    name, truth, path = page
    looked = look(gzip.decompress(path.read_bytes()).decode("utf-8", "replace"), truth["url"])
    if looked is None or not looked.page.blocks:
        return None
    blocks, headline = looked.page.blocks, looked.page.meta.get("headline", "")
    places = Places(blocks, {}, {})
    found = [
        dict(evidence(blocks, Votes(votes, looked.told), headline, places).rows())
        for votes in (None, asked(looked.tree, blocks, fast=True))
    ]
    body, weights = _labels([block.text for block in blocks], truth["references"])
    words = {number: _words(blocks[number], places.of[number].trunk) for rows in found for number in rows}
    home = site(truth["url"], truth["publisher"])
    return Seen(name, truth["id"], home, truth["references"], blocks, places, body, weights, found, words)


def _words(block: Block, trunk: int) -> Words:
    return Words(spoken(block), tuple(words_of(tag) for tag in block.tags[:trunk]))


def _labels(texts: list[str], references: list[str]) -> tuple[list[bool], list[float]]:
    """What is article by the first reference, and what each block weighs: its share of the words, less where in doubt."""
    ways = [align(texts, reference) for reference in references]
    size = len(tokens(references[0])) or 1
    shares = [min(_MOST, len(tokens(text)) / size) for text in texts]
    doubtful = [len(set(way)) > 1 or UNSURE in way for way in zip(*ways, strict=True)]
    weights = [share * (_DOUBTFUL if doubt else 1.0) + _LEAST for share, doubt in zip(shares, doubtful, strict=True)]
    return [label == BODY for label in ways[0]], weights
