"""Flat text: a whole article on one line, its headline and standfirst glued in front of the first sentence."""

from collections.abc import Iterator

from newsclean.fields.dateline import find
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role

_SHORTEST = 400
_MOST_LINES = 12
_OPENING = 420
_SHORTEST_TITLE = 16
_CRUMBS = (" » ", " › ", " > ")
_HOMES = frozenset("home homepage start startseite inicio início accueil strona hjem hem".split())
_SENTENCE = late(r"[^\W\d_][^.!?]{14,170}[^\W\d_]([.!?])(\s{1,3})(?=[^\W\d_a-z\s“\"])")
_SEAM = late(r"\.\.\s{1,3}(?=[^\W\d_a-z\s“\"])")


def flat(page: Page) -> Iterator[Mark]:
    """Mark the headline and the standfirst that run into the first line of a text without paragraphs.

    Reads no marks. A headline ends in a full stop and two spaces, a standfirst in two full stops, or where a dateline
    opens the story behind it, or where it comes again behind the page's place on its site; nothing is taken from a line that
    shows no such seam.
    """
    if not page.blocks or len(page.blocks) > _MOST_LINES or len(page.blocks[0].text) < _SHORTEST:
        return
    block = page.blocks[0]
    if crumbs := _crumbs(block.text[:_OPENING]):
        title, again = crumbs
        yield Mark(block.start, block.start + title, Role.HEADLINE, "flat/before-crumbs", score=0.8)
        # Fields, not junk: without them nobody could tell the headline from the first sentence any more.
        yield Mark(block.start + title, block.start + again, Role.KICKER, "flat/crumbs", score=0.8)
        yield Mark(block.start + again, block.start + again + title, Role.HEADLINE, "flat/behind-crumbs", score=0.8)
        return
    first = _SENTENCE.match(block.text[:_OPENING])
    if first is None:
        return
    if filed := _filed(block, first.end()):
        yield Mark(block.start, block.start + first.end(1), Role.STANDFIRST, "flat/before-dateline", score=0.8)
        yield Mark(block.start + first.end(), block.start + first.end() + filed, Role.DATELINE, "flat/dateline", score=0.8)
    elif len(first[2]) > 1 and block.text.count("  ", 0, _OPENING) <= 2:  # noqa: PLR2004 - other texts double every space
        yield Mark(block.start, block.start + first.end(1), Role.HEADLINE, "flat/headline", score=0.8)
        if seam := _SEAM.search(block.text, first.end(), _OPENING):
            yield Mark(
                block.start + first.end(), block.start + seam.start() + 2, Role.STANDFIRST, "flat/standfirst", score=0.8
            )


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


def _filed(block: Block, start: int) -> int:
    return find(block.text[start : start + _OPENING])
