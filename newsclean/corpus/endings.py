"""The last sentences of a text without lines, any of which may be where the words of the site begin."""

from collections.abc import Iterator

from newsclean.corpus.counts import Sighting
from newsclean.endings import endings
from newsclean.likeness import said_in, share
from newsclean.page import Page
from newsclean.rules.check import block_of
from newsclean.strength import SURE, strength

_MOST_BLOCKS_OF_FLAT, _LEAST_OF_FLAT = 2, 300
_LOOKED_AT = 300


def sightings(page: Page) -> Iterator[Sighting]:
    """Give, in a text without lines, what stands behind each of its last ends of a sentence, to the end of the text."""
    if not 0 < len(page.blocks) <= _MOST_BLOCKS_OF_FLAT or len(page.text) < _LEAST_OF_FLAT:
        return
    last = page.blocks[-1]
    marks = sorted((m for m in page.marks if m.new is None and m.score >= SURE and m.end >= last.end), key=strength)
    before = said_in(map(block_of, (*(b.text for b in page.blocks[:-1]), last.text[:-_LOOKED_AT])))
    for found in endings(last.text):
        role = next((m.role for m in marks if m.start <= last.end - len(found)), "")
        ending = " ".join(found.split())
        if ending.isprintable() and any(map(str.isalpha, ending)):
            yield Sighting(
                ending,
                len(page.blocks),
                1.0,
                "ending",
                "prose",
                "",
                1,
                role,
                role,
                round(share(block_of(ending), before), 1),
            )
