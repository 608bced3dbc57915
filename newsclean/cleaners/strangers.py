"""A title between two paragraphs that has nothing to do with either, nor with the rest: another article's."""

from collections.abc import Iterator, Sequence

from newsclean.likeness import is_dense, said_in, stems
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.pruned import past_junk

_LONGEST = 140
_FEWEST_SPACES, _FEWEST_ALONE, _MOST_SPACES = 6, 8, 22
_FEWEST_STEMS = 5
_BELOW, _MOST = 5, 5
_QUOTES = "'‘’“”\""
_SHORT, _CAPITALS = 3, 0.9
_PLACARDS = frozenset("NO THE AN ALL EVERY THIS IF DO".split())
_SPEAKS = frozenset(b"i my we our us you your yours".split())

_SMALL = frozenset(
    b"about after also been best could does doing ever from have here into just like make makes more most much need needs"
    b" only other over really should some still than that their them then there these they this those what when where which"
    b" while will with would".split()
)


def strangers(page: Page) -> Iterator[Mark]:
    r"""Mark a title that stands alone between two paragraphs and none of whose longer words the paragraphs below take up.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> page = read(f"{said}\n\nWhy Turner's Quiet Landscapes Still Fetch Millions In Geneva\n\n{said}")
    >>> [page.text[mark.start : mark.end] for mark in strangers(page)]
    ["Why Turner's Quiet Landscapes Still Fetch Millions In Geneva"]

    A sub-heading is about what follows it, so some of its words come again. It takes five longer words to tell, of six one
    may stand elsewhere on the page, and they have capitals, as no caption has. Two such titles on a page are its own: of
    books, of songs, of walks; up to five right below each other are a box, unless the paragraph above announces a list.
    """
    blocks = past_junk(page).blocks
    titles = [n for n in range(1, len(blocks) - 1) if _is_title(blocks[n])]
    boxes = [box for box in _boxes(titles) if _is_between(blocks, box)]
    if len(boxes) == 1 and all(_is_new(blocks, boxes[0], number) for number in boxes[0]):
        yield from (blocks[number].mark(Role.RELATED, "strangers/title", 0.8) for number in boxes[0])


def _boxes(titles: Sequence[int]) -> list[range]:
    """The titles that stand right below each other, taken together."""
    among = frozenset(titles)
    opens = [number for number in titles if number - 1 not in among]
    closes = [number + 1 for number in titles if number + 1 not in among]
    return [range(*ends) for ends in zip(opens, closes, strict=True)]


def _is_between(blocks: Sequence[Block], box: range) -> bool:
    above, below = blocks[box.start - 1], blocks[min(box.stop, len(blocks) - 1)]
    several = len(box) > 1
    long = several or blocks[box.start].text.count(" ") >= _FEWEST_ALONE  # a sub-heading is shorter
    announced = several and above.text.endswith(":")
    return long and len(box) <= _MOST and not announced and is_prose(above) and is_prose(below)


def _is_title(block: Block) -> bool:
    text = block.text
    if (
        len(text) > _LONGEST
        or not (text.rstrip(_QUOTES)[-1:].isalnum() or text[-1] == "?")
        or not text[0].isupper()
        or "@" in text
        or (text.isupper() and text.split(maxsplit=1)[0] in _PLACARDS)
        or text.count(",") > 1
        or (text.isupper() and not text.isascii())
    ):
        return False  # nor is who speaks, with office and firm, nor what is in capitals where sub-headings are
    if not _FEWEST_SPACES <= text.count(" ") <= _MOST_SPACES or is_dense(text) or block.words & _SPEAKS:
        return False
    longer = [word.lstrip(_QUOTES) for word in text.split() if len(word) > _SHORT]
    return sum(word[:1].isupper() for word in longer) >= _CAPITALS * len(longer)


def _is_new(blocks: Sequence[Block], box: range, number: int) -> bool:
    """Whether nothing of what a line says is said below it, and one word at most anywhere."""
    wanted = stems(blocks[number]) - _SMALL
    if len(wanted) < _FEWEST_STEMS or wanted & said_in(blocks[box.stop : box.stop + _BELOW]):
        return False
    elsewhere = said_in((*blocks[: box.start], *blocks[box.stop :]))
    return len(wanted & elsewhere) <= (len(wanted) > _FEWEST_STEMS)
