"""The named values around an article that a program wrote out."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count, takewhile

from newsclean.fields.records.exports import CODES_OF_TEXT, coded, factiva, is_right, is_site, unlabelled
from newsclean.fields.records.named import LONGEST_LABEL, Named, is_label, marked, named, telling
from newsclean.page import Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.read.front import front_end

_RULE = "records/export"
_FEWEST_OF_RUN, _FEWEST_TELLING, _FEWEST_CODES = 3, 2, 5
_MAIL, _FILED = frozenset(("from", "subject")), (frozenset(("url", "title")), frozenset(("link", "title")))
_JUNK, _TITLE = Named("", 0, Role.JUNK), Named("", 0, Role.HEADLINE)
_Values = Mapping[int, Named]


def records(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that name a value, above and below an article that a program wrote out; reads no marks.

    >>> from newsclean import clean
    >>> head = "Title: Ferry sinks\nURL Source: https://a.example\nPublished Time: 2024-03-05\nMarkdown Content:\n"
    >>> article = clean(head + "The ferry sank on Monday, and two of her crew.")
    >>> article.headline, article.published, article.text
    ('Ferry sinks', '2024-03-05', 'The ferry sank on Monday, and two of her crew.')

    Three such lines that open or close a page are a record where one is written by programs alone, and all around an
    article where two of them are. Values that are a headline, names, a date or tags become fields; the rest is metadata,
    no part of the body, and stays where it is. A review that opens with the title, the author and the publisher of a book
    has no such line.
    """
    front = front_end(page.text)
    colons = [(n, block) for n, block in enumerate(page.blocks) if ":" in block.shadow[:LONGEST_LABEL]]
    values = {n: found for n, block in colons if block.start >= front and (found := named(block))}
    if values:
        first = sum(block.start < front for block in page.blocks)
        for number, found in (_around(page, values) or _head(values, first) | _foot(page, values)).items():
            yield from marked(page.blocks[number], found, _RULE)
    codes = {n: found for n, block in enumerate(page.blocks) if block.text[:2].isupper() and (found := coded(block))}
    if len({found.label for found in codes.values()} & CODES_OF_TEXT) > 1 and len(codes) >= _FEWEST_CODES:
        for number, found in codes.items():
            yield from marked(page.blocks[number], found, _RULE)
    sites = (block for block in page.blocks[:1] if is_site(block.text) and len(page.blocks) > 1)
    yield from (block.mark(Role.METADATA, f"{_RULE}/line") for block in (*sites, *factiva(page.blocks)))


def _head(values: _Values, first: int) -> dict[int, Named]:
    """The lines with a name that open a page, if there are three and one of them is a program's, or they are a mail's."""
    found = _run(values, count(first))
    labels = {each.label for each in found.values()}
    mail = labels >= _MAIL
    if len(found) < _FEWEST_OF_RUN or not (mail or labels & telling() or any(labels >= both for both in _FILED)):
        return {}
    subjects = {n: each._replace(role=Role.HEADLINE) for n, each in found.items() if mail and each.label == "subject"}
    return found | subjects


def _foot(page: Page, values: _Values) -> dict[int, Named]:
    """The lines with a name that close a page, the rights below them aside, if there are three and one is a program's."""
    last = len(page.blocks) - 1
    while last > 0 and last not in values and is_right(page.blocks[last]):
        last -= 1
    found = _run(values, range(last, -1, -1))
    told = not telling().isdisjoint(each.label for each in found.values())
    return found if told and len(found) >= _FEWEST_OF_RUN else {}


def _run(values: _Values, numbers: Iterable[int]) -> dict[int, Named]:
    return {n: values[n] for n in takewhile(values.__contains__, numbers)}


def _around(page: Page, values: _Values) -> dict[int, Named]:
    """The lines with a name above the article and below it, where two of their names are only written by programs."""
    body = [n for n, block in enumerate(page.blocks) if is_prose(block) and (n not in values or values[n].role is Role.BODY)]
    inside = range(body[0] + 1, body[-1]) if body else range(0)
    found = {n: each for n, each in values.items() if each.role is Role.BODY or n not in inside}
    if len({each.label for each in found.values()} & telling()) < _FEWEST_TELLING:
        return {}
    labels = [n for n, block in enumerate(page.blocks) if n not in inside and is_label(block)]
    found |= dict.fromkeys((n for n in labels if n not in found), _JUNK)
    title, papers = unlabelled(page.blocks[: min(found)])
    titled = any(each.role is Role.HEADLINE for each in found.values())
    found |= dict.fromkeys(papers, _JUNK)
    return found if title is None or titled else found | {title: _TITLE}
