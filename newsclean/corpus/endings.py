"""The last sentences of a text without lines, any of which may be where the words of the site begin."""

from collections.abc import Iterator

from newsclean.corpus.counts import Sighting
from newsclean.likeness import said_in, share
from newsclean.page import Page
from newsclean.prose import ends_sentence
from newsclean.rules.check import block_of
from newsclean.strength import SURE, strength

_MOST_BLOCKS_OF_FLAT, _LEAST_OF_FLAT = 2, 300
_LOOKED_AT, _MOST_ENDINGS = 300, 4


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


def endings(text: str) -> list[str]:
    """Give the last sentences of a text: the last, the last two and so on, of its last 300 characters.

    >>> endings("The ferry sank. Two died. Read more:")
    ['Read more:', 'Two died. Read more:']
    """
    found: list[str] = []
    end = text[-_LOOKED_AT:]
    for at in range(len(end) - 2, 0, -1):
        if len(found) < _MOST_ENDINGS and end[at].isspace() and not end[at + 1].isspace() and _is_end(end[:at]):
            found.append(end[at + 1 :])
    return found


def _is_end(text: str) -> bool:
    """Whether a sentence ends here, an initial or an abbreviation of one letter aside."""
    return ends_sentence(text) and not (text.endswith(".") and len(text.rsplit(None, 1)[-1]) <= 2)  # noqa: PLR2004 - "J."
