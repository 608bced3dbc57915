"""Flat text: a whole article on one line, its headline and standfirst glued in front of the first sentence."""

from collections.abc import Iterator

from newsclean.fields.dateline import find
from newsclean.late import late
from newsclean.page import Mark, Page, Role
from newsclean.shadow import shadow

_SHORTEST = 400
_MOST_LINES = 12
_OPENING = 420
_SHORTEST_TITLE = 16
_LONGEST_TITLE = 190
_MOST_SENTENCES, _FEWEST_SPACES = 3, 3
_STEM, _FEWEST_TAKEN_UP = 6, 2
_CRUMBS = (" » ", " › ", " > ")
_Piece = tuple[int, int, Role, str]
_HOMES = frozenset("home homepage start startseite inicio início accueil strona hjem hem".split())
# A sentence's end, and the space behind it; "Dr." and "21." end none.
_STOP = late(r"(?:[^\W\d_]{3}|[A-Z]{2}|\d{4})[\"”»)]?([.!?])[\"”»)]?(\s{1,3})(?=[^\W_a-zà-ÿ]|[“\"„«])")
# How corpora join a headline, a standfirst that has its own stop or is empty, and the story.
_JOINT = late(r"\.( ?)\.\s{2,3}(?=[^\W_a-zà-ÿ]|[“\"„«])")


def flat(page: Page) -> Iterator[Mark]:
    """Mark the headline and the standfirst that run into the first line of a text without paragraphs.

    Reads no marks. A headline ends in a full stop and two spaces, a standfirst in two full stops or in the only two spaces of
    the text, or where a dateline opens the story behind it; or the headline comes again at once, or behind the page's place on
    its site. Nothing is taken from a line that shows no such seam.
    """
    if not page.blocks or len(page.blocks) > _MOST_LINES or len(page.blocks[0].text) < _SHORTEST:
        return
    block = page.blocks[0]
    opening = block.text[:_OPENING]
    for start, end, role, rule in _said_again(opening) or _seams(block.text, opening):
        yield Mark(block.start + start, block.start + end, role, f"flat/{rule}", score=0.8)


def _said_again(opening: str) -> list[_Piece]:
    """The headline and the same words again, with or without the page's place on its site between them."""
    if end := _twice(opening):
        return [(0, end, Role.HEADLINE, "first"), (end, end * 2 + 1, Role.HEADLINE_AGAIN, "again")]
    if crumbs := _crumbs(opening):
        title, again = crumbs
        # Fields, not junk: without them nobody could tell the headline from the first sentence any more.
        return [
            (0, title, Role.HEADLINE, "before-crumbs"),
            (title, again, Role.KICKER, "crumbs"),
            (again, again + title, Role.HEADLINE, "behind-crumbs"),
        ]
    return []


def _seams(text: str, opening: str) -> list[_Piece]:
    """Headline and standfirst, told by how they are joined to the story."""
    stops = [stop for stop in _STOP.finditer(opening) if stop.start() >= _SHORTEST_TITLE - 2][:_MOST_SENTENCES]
    if not stops or stops[0].start() > _LONGEST_TITLE:
        return []
    first = stops[0]
    for stop in stops:
        if filed := find(text[stop.end() : stop.end() + _OPENING]):
            standfirst = (0, stop.start(2), Role.STANDFIRST, "before-dateline")
            return [standfirst, (stop.end(), stop.end() + filed, Role.DATELINE, "dateline")]
    joint = _JOINT.search(opening, first.start())
    if joint and joint[1]:
        return [(0, joint.start() + 1, Role.HEADLINE, "headline"), (joint.start() + 1, joint.end(), Role.HEADLINE, "no-standfirst")]
    title = (0, first.start(2), Role.HEADLINE, "headline")
    if joint:
        return [title, (first.end(), joint.start() + 2, Role.STANDFIRST, "standfirst")]
    behind = next((stop for stop in stops[1:] if len(stop[2]) > 1), None)
    parted = len(first[2]) > 1
    if behind is None:
        return [title] if parted and opening.count("  ") <= 2 else []  # noqa: PLR2004 - other texts double every space
    if text.count("  ") == 1 + parted and (parted or _takes_up(text[: first.end(1)], text[behind.end() :])):
        return [title, (first.end(), behind.start(2), Role.STANDFIRST, "standfirst")]
    return []


def _takes_up(title: str, story: str) -> bool:
    """Whether a story begins with two or more of the longer words of its headline."""
    words = {word[:_STEM] for word in shadow(title).split() if len(word) >= _STEM}
    begun = shadow(story[:_OPENING])
    return sum(word in begun for word in words) >= _FEWEST_TAKEN_UP


def _twice(opening: str) -> int:
    """How long the title is that a line begins with twice: ``Ferry sinks off Crete Ferry Sinks Off CreteThe ferry …``."""
    folded = opening.casefold()
    if len(folded) != len(opening):
        return 0
    again = folded.find(" " + folded[:_SHORTEST_TITLE], _SHORTEST_TITLE)
    is_title = 0 < again <= _LONGEST_TITLE and opening.count(" ", 0, again) >= _FEWEST_SPACES
    return again if is_title and folded[again + 1 : again * 2 + 1] == folded[:again] else 0


def _crumbs(opening: str) -> tuple[int, int] | None:
    """Where a title ends that a line begins with, and where it begins again behind its place on the site.

    ``Ferry sinks off Crete Posted on Home » News » Ferry sinks off Crete The ferry …``
    """
    for sign in _CRUMBS:
        title, _, rest = opening.rpartition(sign)
        alike = next((n for n, (one, other) in enumerate(zip(title, rest, strict=False)) if one != other), 0)
        end = len(opening[: opening.rfind(" ", 0, alike + 1)].rstrip()) if alike else 0
        first = title[end:].casefold().split(sign, 1)[0].split()
        if end >= _SHORTEST_TITLE and first and first[-1] in _HOMES and not any(stop in title[end:] for stop in ".!?"):
            return end, len(title) + len(sign)
    return None

