"""Captions that name nobody who took the picture, between the paragraphs of an article."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsclean.fields.datelines.dateline import find
from newsclean.fields.pictures.photo_credits import is_credit_line
from newsclean.fields.pictures.pictured import DAY_AT, is_described, pictured_label, shows_places, sign_start
from newsclean.fields.pictures.pointing import alone, beside_captions, is_crowded, points_at_picture, states, tells_again
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_numbers
from newsclean.pruned import past_junk

_LONGEST, _LONG = 320, 80
_LONGEST_SIGNED = 200
_FEWEST_TWICE, _SHORTEST_TWICE, _LONG_TWICE = 2, 25, 70
_FEWEST_AGAIN = 3
_MOST_SIGNED = 3  # of the paragraphs one in so many: where more are signed, each is a story of its own
_LAST = 2
_SMALLEST_REST = 14
_FEWEST_SPACES = 2
_MOST_OPENING = 2
_PICTURED = "pictured"
_SITES = (".com", ".org", ".net", ".co", ".uk", ".de", ".fr", ".es", ".it", ".nl", ".eu", ".io")
_SOURCE = late(r"(?i:source|quelle|fuente|fonte|bron)\s?:\s?[\w.-]{4,40}")
_OF = (" of ", " from ", " for ", " by ")
_MAKER_WITHIN = 44
_MAKER = late(r"[^\W\d_]{3}\. ((?:[A-Z][\w'’-]{1,20}|[A-Z]\.)(?: (?:[A-Z][\w'’-]{1,20}|[A-Z]\.)){1,3})$")


def pictures(page: Page) -> Iterator[Mark]:
    r"""Mark the lines between paragraphs that describe a picture: who stands where, what it shows, whose sign it bears.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> page = read(f"{said}\n\nAnn Lee (l.) with Bob Ray of the harbour board.\n\n{said}\n\n{said}")
    >>> [page.text[mark.start : mark.end] for mark in pictures(page)]
    ['Ann Lee (l.) with Bob Ray of the harbour board.']

    A paragraph with an agency's sign behind it may be a story of its own, so where many are signed none is a caption.
    """
    page = past_junk(page)
    prose = prose_numbers(page)
    if len(prose) <= _LAST:
        return
    blocks = page.blocks
    if len(blocks[0].text) <= _LONGEST and shows_places(blocks[0].text):
        yield blocks[0].mark(Role.CAPTION, "pictures/described")  # above the article no other words speak of a picture
    inside = [n for n in range(1, prose[-_LAST] + 1) if len(blocks[n].text) <= _LONGEST]
    stated = states(blocks, prose)
    pointing = _pointing(blocks, stated)
    pictured = any(_PICTURED in block.shadow for block in pointing)
    yield from _doubled(blocks, inside)
    yield from _at_once(blocks, stated)
    yield from _above_dateline(blocks)
    found = [
        *(block.mark(Role.CAPTION, "pictures/pointing", 0.95) for block in pointing),
        *_told(blocks, stated, pictured=pictured),
        *_labelled(blocks, inside, frozenset(alone(blocks, stated)) if pictured else frozenset()),
        *_described(blocks, inside),
    ]
    yield from found
    starts = {mark.start for mark in found if mark.role is Role.CAPTION}
    known = sum(blocks[n].start in starts and not ends_sentence(blocks[n].text) for n in inside)
    beside = beside_captions(blocks, stated, known)
    yield from (block.mark(Role.CAPTION, "pictures/beside", 0.9) for block in beside if block.start not in starts)
    yield from _signed(blocks, [n for n in inside if blocks[n].text[-1].isalnum() or blocks[n].text[-1] == ")"], len(prose))


def _described(blocks: Sequence[Block], inside: Sequence[int]) -> Iterator[Mark]:
    for number in inside:
        if _is_plain(blocks[number].text):
            continue
        if blocks[number].text.endswith(_SITES) and _SOURCE.fullmatch(blocks[number].text):
            yield blocks[number].mark(Role.PHOTO_CREDIT, "pictures/source")
        elif is_described(blocks[number].text, blocks[number].shadow) or _names_below(blocks, number):
            yield blocks[number].mark(Role.CAPTION, "pictures/described")


def _pointing(blocks: Sequence[Block], stated: Sequence[int]) -> list[Block]:
    """Lines that point at a picture below the first paragraph, where paragraphs end in stops; in dumps they are titles."""
    if not stated or is_crowded(blocks, stated):
        return []
    below = (blocks[n] for n in range(stated[0] + 1, len(blocks)) if not blocks[n - 1].text.endswith(":"))
    return [block for block in below if points_at_picture(block)]


def _told(blocks: Sequence[Block], stated: Sequence[int], *, pictured: bool) -> Iterator[Mark]:
    """Lines that tell again what a paragraph does, where others point at pictures or three of them do."""
    again = list(tells_again(blocks, stated))
    if pictured or len(again) >= _FEWEST_AGAIN:
        yield from (block.mark(Role.CAPTION, "pictures/again", 0.9) for block in again)


def _labelled(blocks: Sequence[Block], numbers: Sequence[int], near: frozenset[int]) -> Iterator[Mark]:
    """``Show of force: The fleet off Ashby on Monday``: labels that differ, on a page where one says who is pictured.

    Where another line says so, all of them have to be among those that are `near` paragraphs.
    """
    labels = {n: label for n in numbers if (label := pictured_label(blocks[n].text))}
    said = near.issuperset(labels) or any(is_described(blocks[n].text, blocks[n].shadow) for n in labels)
    if said and len(set(labels.values())) == len(labels):
        yield from (blocks[n].mark(Role.CAPTION, "pictures/labelled") for n in labels)


def _doubled(blocks: Sequence[Block], numbers: Sequence[int]) -> Iterator[Mark]:
    """What a picture shows, for the blind and again below it, right above its credit; a headline has no stop.

    What else says the same words is the picture once more, in another size.
    """
    said = set[str]()
    for n in numbers:
        if blocks[n].shadow == blocks[n - 1].shadow and is_credit_line(blocks[n + 1].text):
            first = n - blocks[n].text.endswith(".")
            yield from (block.mark(Role.CAPTION, "pictures/described") for block in blocks[first : n + 1])
            said |= {blocks[n].shadow} if first < n else set()
    yield from (blocks[n].mark(Role.CAPTION, "pictures/described") for n in numbers if said and blocks[n].shadow in said)


def _at_once(blocks: Sequence[Block], stated: Sequence[int]) -> Iterator[Mark]:
    """A line without a stop right below itself between sentences: several are captions, one a sub-heading, or long a link.

    So pictures bring what they show for the blind.
    """
    inside = range(stated[0] + 2, stated[-1]) if stated and not is_crowded(blocks, stated) else range(0)
    twice = [n for n in inside if blocks[n].shadow == blocks[n - 1].shadow and _is_unstopped(blocks[n].text)]
    twice = [n for n in twice if ends_sentence(blocks[n - 2].text) and ends_sentence(blocks[n + 1].text)]
    if len({blocks[n].shadow for n in twice}) > 1:
        yield from (block.mark(Role.CAPTION, "pictures/twice", 0.9) for n in twice for block in blocks[n - 1 : n + 1])
    else:
        gone = (each for n in twice for each in ((n - 1, n) if len(blocks[n].text) >= _LONG_TWICE else (n,)))
        yield from (blocks[n].mark(Role.JUNK, "pictures/twice", 0.9) for n in gone)


def _is_unstopped(text: str) -> bool:
    return _SHORTEST_TWICE <= len(text) <= _LONGEST and text.count(" ") >= _FEWEST_TWICE * 2 and not ends_sentence(text)


def _above_dateline(blocks: Sequence[Block]) -> Iterator[Mark]:
    """What a picture shows, in the first line, where the paragraph below it opens with place and agency."""
    said, below = blocks[0], blocks[1]
    if said.text.endswith(".") and is_described(said.text, said.shadow) and is_prose(below) and find(below.text):
        yield said.mark(Role.CAPTION, "pictures/above-dateline", 0.95)


def _is_plain(text: str) -> bool:
    """Whether nothing in a sentence speaks of a picture: no brackets, no year at its end, no capitals first."""
    if text[-1] != "." or len(text) < _LONG or ")" in text or text[1].isupper():
        return False
    return ", 20" not in text[-DAY_AT:] and ", 19" not in text[-DAY_AT:]


def _names_below(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line says the line below it once more: ``Bottle of Ferry Rosé.`` above ``Ferry Rosé, France``."""
    block, below = blocks[number], blocks[number + 1]
    if not block.text.endswith(".") or is_prose(block):
        return False
    for word in _OF:
        opening, _, rest = block.shadow.rstrip(".").partition(word)
        if len(rest) >= _SMALLEST_REST and rest.count(" ") >= _FEWEST_SPACES and below.shadow.startswith(rest):
            return opening.count(" ") < _MOST_OPENING and not ends_sentence(below.text)
    return False


def _signed(blocks: Sequence[Block], numbers: Sequence[int], paragraphs: int) -> Iterator[Mark]:
    """Captions with an agency's sign, or with the name of somebody who is named so twice."""
    ends = ((n, blocks[n].text[-_MAKER_WITHIN:]) for n in numbers)
    makers = {n: found[1] for n, end in ends if ". " in end and (found := _MAKER.search(end))}
    named = Counter(makers.values())
    signed = [n for n in numbers if len(blocks[n].text) <= _LONGEST_SIGNED and sign_start(blocks[n].text) is not None]
    if len(signed) * _MOST_SIGNED < paragraphs:
        yield from (blocks[n].mark(Role.CAPTION, "pictures/signed") for n in signed if _stands_alone(blocks, n))
    for number, name in makers.items():
        if named[name] >= _FEWEST_TWICE and not blocks[number].shadow.startswith('"') and _stands_alone(blocks, number):
            yield blocks[number].mark(Role.CAPTION, "pictures/maker")


def _stands_alone(blocks: Sequence[Block], number: int) -> bool:
    return all(is_prose(other) for other in (blocks[number - 1], blocks[number + 1]))
