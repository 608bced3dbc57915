"""Front matter, and the named values around an article that a program wrote out."""

from collections.abc import Iterator, Mapping

from newsclean.fields.records import (
    CODES_OF_TEXT,
    CONTRIBUTED,
    Named,
    coded,
    factiva,
    is_label,
    is_site,
    named,
    papers,
    pieces,
    telling,
)
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.read.front import front_end

_FRONT, _RECORD = "records/front", "records/export"
_FEWEST_OF_HEAD, _FEWEST_TELLING, _FEWEST_CODES = 3, 2, 5
_MAIL = frozenset(("from", "subject"))
_WHOLE = frozenset((Role.TIMESTAMP, Role.JUNK))
_Values = Mapping[int, Named]


def records(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that name a value, above and below an article that a program wrote out; reads no marks.

    >>> from newsclean import clean
    >>> article = clean("---\ntitle: Ferry sinks\ndate: 2024-03-05\n---\nThe ferry sank on Monday, and two of her crew.")
    >>> article.headline, article.published, article.text
    ('Ferry sinks', '2024-03-05', 'The ferry sank on Monday, and two of her crew.')

    Values that are a headline, names, a date or tags become fields. Front matter is a record, and so are three such lines
    that open a page where one is written by programs alone, or all around an article where two of them are. A review that
    opens with the title, the author and the publisher of a book has none of these.
    """
    front = front_end(page.text)
    if front:
        yield from _front(page, front)
    values = {n: found for n, block in enumerate(page.blocks) if block.start >= front and (found := named(block))}
    if values:
        first = sum(block.start < front for block in page.blocks)
        for number, found in (_around(page, values) or _head(values, first)).items():
            yield from _marks(page.blocks[number], found, _RECORD)
    codes = {n: found for n, block in enumerate(page.blocks) if (found := coded(block))}
    if len({found.label for found in codes.values()} & CODES_OF_TEXT) > 1 and len(codes) >= _FEWEST_CODES:
        for number, found in codes.items():
            yield from _marks(page.blocks[number], found, _RECORD)
    sites = (block for block in page.blocks[:1] if is_site(block.text) and len(page.blocks) > 1)
    yield from (block.mark(Role.NAVIGATION, f"{_RECORD}/line") for block in (*sites, *factiva(page.blocks)))


def _front(page: Page, end: int) -> Iterator[Mark]:
    """The lines of front matter; what goes on below a name is its value still."""
    under: Named | None = None
    for block in page.blocks:
        if block.start >= end:
            return
        found = named(block)
        if found or not block.text.startswith("-"):
            under = found
        elif under and block.text.startswith("- "):
            found = Named(under.label, 2, under.role)
        yield from _marks(block, found or Named("", 0, Role.JUNK), _FRONT)


def _head(values: _Values, first: int) -> dict[int, Named]:
    """The lines with a name that open a page, if there are three and one of them, or a mail's, is a program's."""
    number, found = first, dict[int, Named]()
    while number in values:
        found[number] = values[number]
        number += 1
    labels = {each.label for each in found.values()}
    if len(found) < _FEWEST_OF_HEAD or not (labels & telling() or labels >= _MAIL):
        return {}
    if labels >= _MAIL:
        subjects = {n: each._replace(role=Role.HEADLINE) for n, each in found.items() if each.label == "subject"}
        return found | subjects
    return found


def _around(page: Page, values: _Values) -> dict[int, Named]:
    """The lines with a name above the article and below it, where two of their names are only written by programs."""
    body = [n for n, block in enumerate(page.blocks) if is_prose(block) and (n not in values or values[n].role is Role.BODY)]
    outside = {n: found for n, found in values.items() if found.role is Role.BODY or not body or not body[0] < n < body[-1]}
    told = {found.label for found in outside.values()} & telling()
    if len(told) < _FEWEST_TELLING:
        return {}
    bare = (n for n, block in enumerate(page.blocks) if is_label(block) and not (body and body[0] < n < body[-1]))
    return outside | {n: Named("", 0, Role.JUNK) for n in (*bare, *papers(page.blocks[: min(outside)]))}


def _marks(block: Block, found: Named, rule: str) -> Iterator[Mark]:
    """The name as junk and the value as what it is; a date keeps its name, which says of what it is the date."""
    if found.role in _WHOLE:
        role = Role.NAVIGATION if found.role is Role.JUNK else found.role
        yield block.mark(role, f"{rule}/line")
        return
    at = block.start + found.start
    values = (
        []
        if found.role is Role.BODY
        else [(at + low, at + high) for low, high in pieces(block.text[found.start :], found.role)]
    )
    yield Mark(block.start, values[0][0] if values else at, Role.NAVIGATION, f"{rule}/label")
    for number, (start, end) in enumerate(values):
        said = found.role is Role.BYLINE and CONTRIBUTED in block.text[start - block.start : end - block.start]
        yield Mark(start, end, Role.CREDIT_LINE if said else found.role, f"{rule}/value")
        behind = values[number + 1][0] if number + 1 < len(values) else block.end
        if behind > end:
            yield Mark(end, behind, Role.NAVIGATION, f"{rule}/label")
