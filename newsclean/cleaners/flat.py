"""Flat text: a whole article on one line, its headline and standfirst glued in front of the first sentence."""

import re
from collections.abc import Iterator

from newsclean.fields.data import names
from newsclean.fields.datelines.dateline import find
from newsclean.fields.heads.flat_stamp import Head, signed, stamped
from newsclean.late import late
from newsclean.page import Mark, Page, Role

_SHORTEST = 400
_MOST_LINES = 12
_HEAD, _SHORTEST_SIGNED = 5, 120
_OPENING = 420
_SHORTEST_TITLE = 16
_LONGEST_TITLE = 190
_MOST_SENTENCES, _FEWEST_SPACES = 3, 3
_MOST_GAPS = 2
_STEM, _LEDE, _FEWEST_SAID = 5, 700, 3
_MENU, _WITHIN = 2, 6
_LOOK = 8_000
_CRUMBS = (" » ", " › ", " > ")
_Piece = tuple[int, int, Role, str]
_HOMES = frozenset("home homepage start startseite inicio início accueil strona hjem hem".split())
# A sentence's end, and the space behind it; "Dr." and "21." end none.
_STOP = late(r"(?:[^\W\d_]{3}|[A-Z]{2}|\d{4})[\"”»)]? ?([.!?])[\"”»)]?(\s{1,3})(?=[^\W_a-zà-ÿ]|[“\"„«])")
# How corpora join a headline, a standfirst that has its own stop or is empty, and the story.
_JOINT = late(r"\.( ?)\.\s{2,3}(?=[^\W_a-zà-ÿ]|[“\"„«])")


def flat(page: Page) -> Iterator[Mark]:
    """Mark the headline and the standfirst that run into the first line of a text without paragraphs.

    Reads no marks. A headline ends in a full stop and two spaces, a standfirst in two full stops, or with two spaces as
    well, or where a dateline opens the story behind it; or the headline comes again at once, or behind the page's place on
    its site; or a date with its time stands behind it, perhaps with the author before it. Nothing is taken from a line that
    shows no such seam, nor where most sentences have two spaces behind them. A paragraph near the top that opens with its
    author, date and time gives these, in a text of any shape.
    """
    for each in page.blocks[:_HEAD]:
        if len(each.text) >= _SHORTEST_SIGNED and (head := signed(each.text)):
            yield from (
                Mark(each.start + a, each.start + b, role, f"flat/{rule}") for a, b, role, rule in _headed(each.text, head)
            )
            return
    if not page.blocks or len(page.blocks) > _MOST_LINES or len(page.blocks[0].text) < _SHORTEST:
        return
    block = page.blocks[0]
    opening = block.text[:_OPENING]
    pieces = _said_again(opening) or _dated(block.text) or _seams(block.text, opening)
    for start, end, role, rule in () if pieces and _is_habit(page.text[:_LOOK]) else pieces:
        yield Mark(block.start + start, block.start + end, role, f"flat/{rule}", score=0.8)


def _said_again(opening: str) -> list[_Piece]:
    """The headline and the same words again, with or without the page's place on its site between them.

    Fields, not junk: without them nobody could tell the headline from the first sentence any more.
    """
    if end := _twice(opening):
        return [(0, end, Role.HEADLINE, "first"), (end, end * 2 + 1, Role.HEADLINE, "again")]
    if crumbs := _crumbs(opening):
        title, again = crumbs
        return [
            (0, title, Role.HEADLINE, "before-crumbs"),
            (title, again, Role.KICKER, "crumbs"),
            (again, again + title, Role.HEADLINE, "behind-crumbs"),
        ]
    return []


def _dated(text: str) -> list[_Piece]:
    """The headline, who wrote the story, when, and the buttons behind that; what opens as a menu does is no headline."""
    head = stamped(text)
    return _headed(text, head) if head else []


def _headed(text: str, head: Head) -> list[_Piece]:
    """The pieces of such a head that say something."""
    opening = (word.strip(",:").casefold() for word in text[: head.title].split()[:_WITHIN])
    menu = sum(word in names("section_words.txt") | _HOMES for word in opening) >= _MENU
    told = Role.BYLINE if text[head.title : head.byline].strip().count(" ") else Role.NAVIGATION
    pieces = [
        (0, head.title, Role.NAVIGATION if menu else Role.HEADLINE, "before-date"),
        (head.title, head.byline, told, "byline"),
        (head.byline, head.stamp, Role.TIMESTAMP, "date"),
        (head.stamp + text[head.stamp].isspace(), head.story, Role.NAVIGATION, "buttons"),
    ]
    return [piece for piece in pieces if text[piece[0] : piece[1]].strip()]


def _seams(text: str, opening: str) -> list[_Piece]:
    """Headline and standfirst, told by how they are joined to the story."""
    stops = [stop for stop in _STOP.finditer(opening) if stop.start() >= _SHORTEST_TITLE - 2][:_MOST_SENTENCES]
    joint = _JOINT.search(opening, _SHORTEST_TITLE)
    if not stops or min(stops[0].start(), joint.start() if joint else _OPENING) > _LONGEST_TITLE:
        return []
    for stop in stops:
        if filed := find(text[stop.end() : stop.end() + _OPENING]):
            # Two spaces behind the second sentence alone part both from the story: then the first is the headline.
            titled = stop is not stops[0] and len(stop[2]) > len(stops[0][2]) == 1
            start, end = (stops[0].end(), stops[0].start(2)) if titled else (0, 0)
            standfirst = (start, stop.start(2), Role.STANDFIRST, "before-dateline")
            head = [(0, end, Role.HEADLINE, "headline")] if titled else []
            return [*head, standfirst, (stop.end(), stop.end() + filed, Role.DATELINE, "dateline")]
    return _joined(stops[0], joint) if joint else _parted(text, stops)


def _joined(first: re.Match[str], joint: re.Match[str]) -> list[_Piece]:
    """What two full stops part; a space between them is where an empty standfirst was."""
    if joint[1] or first.start() > joint.start():
        end = joint.start() + 1
        return [(0, end, Role.HEADLINE, "headline"), (end, joint.end(), Role.HEADLINE, "joint")]
    standfirst = (first.end(), joint.start() + 1, Role.STANDFIRST, "standfirst")
    return [
        (0, first.start(2), Role.HEADLINE, "headline"),
        standfirst,
        (joint.start() + 1, joint.end(), Role.HEADLINE, "joint"),
    ]


def _parted(text: str, stops: list[re.Match[str]]) -> list[_Piece]:
    """What the only two spaces of a text part; other texts double every one."""
    if len(stops[0][2]) == 1:
        return _summed_up(text, stops)
    if text.count("  ", 0, _OPENING) > _MOST_GAPS:
        return []
    title = (0, stops[0].start(2), Role.HEADLINE, "headline")
    behind = next((stop for stop in stops[1:] if len(stop[2]) > 1), None)
    if behind is None:
        return [title]
    both = text.count("  ") == _MOST_GAPS
    return [title, (stops[0].end(), behind.start(2), Role.STANDFIRST, "standfirst")] if both else []


def _is_habit(text: str) -> bool:
    """Whether most sentences have two spaces behind them, as some people type."""
    gaps = [len(stop[2]) > 1 for stop in _STOP.finditer(text)]
    return sum(gaps) > _MOST_GAPS and sum(gaps) * 2 > len(gaps)


def _summed_up(text: str, stops: list[re.Match[str]]) -> list[_Piece]:
    """What two spaces part that stand behind no other sentence, when the story takes up the first sentence's words."""
    story = next((stop for stop in stops[1:] if len(stop[2]) > 1), None)
    if story is None or sum(len(stop[2]) > 1 for stop in _STOP.finditer(text)) > 1:
        return []
    words = {word[:_STEM] for word in re.findall(r"\w{5,}", text[: stops[0].start(2)].casefold())}
    said = text[story.end() : story.end() + _LEDE].casefold()
    if sum(word in said for word in words) < max(_FEWEST_SAID, len(words) / 2):
        return []
    title = (0, stops[0].start(2), Role.HEADLINE, "headline")
    return [title, (stops[0].end(), story.start(2), Role.STANDFIRST, "standfirst")]


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
