"""Captions above the article whose credit stands in a line of its own."""

from collections.abc import Iterator

from newsclean.fields.pictures.above_credits import is_above_caption
from newsclean.fields.pictures.captions import parse
from newsclean.fields.pictures.shown import is_shown
from newsclean.fields.pictures.shows import shows
from newsclean.page import Mark, Page, Role
from newsclean.prose import ends_sentence, head_end, prose_span
from newsclean.pruned import past_junk

_FEW = 12
_SIGNED = frozenset({Role.BYLINE, Role.TIMESTAMP})
_HOUSES = frozenset(
    "afp, afp/getty images, ap, aap, alamy, anadolu, ansa, anp, apa, associated press, belga, cp, dpa, efe, epa, getty, "
    "getty images, keystone, kyodo, lusa, nurphoto, pa, pa media, reuters, shutterstock, the associated press".split(", ")
)


def shown(page: Page) -> Iterator[Mark]:
    r"""Mark the line above a credit as its caption, and an agency's bare sign beside a caption as its credit.

    >>> from newsclean import clean
    >>> head = "Ferry sinks off Crete in storm\n\nMarch 1, 2013\n\nThe ferry in May.\n\nAnn Lee/Reuters\n\n"
    >>> said = "The ferry sank on Monday, and two of its crew were lost off the southern coast of Crete, officials said."
    >>> [caption.text for caption in clean(f"{head}{said}\n\n{said.replace('two', 'both')}").captions if caption.text]
    ['The ferry in May.']

    Reads the marks of `captions`. A standfirst may stand above a credit as well: see ``fields.shown``. The sign of an agency
    stands right above the first paragraph behind a sentence, or before words that end in no stop.
    """
    credited = {m.start for m in page.marks if m.rule == "captions/credit-line" or _is_mere_credit(page, m)}
    named = {m.start for m in page.marks if m.role in (Role.CAPTION, Role.PHOTO_CREDIT)}
    page = past_junk(page)
    first, _ = prose_span(page)
    lone = False  # a credit without a caption: then the next has none either
    signed = min((m.start for m in page.marks if m.role in _SIGNED), default=len(page.text))
    opens = max(first, head_end(page))
    for number in range(min(opens + 1, len(page.blocks) - 1)):
        block = page.blocks[number]
        if number == opens and not shows(block.text):
            continue  # the article has begun
        if not number and not block.text.endswith("."):
            continue  # the headline
        if page.blocks[number + 1].start not in credited or block.start in named:
            continue
        if is_above_caption(page.blocks[number + 1].text):
            continue
        if not lone and is_shown(page, number, signed=signed < block.start):
            yield block.mark(Role.CAPTION, "captions/above-credit", 0.9)
        else:
            lone = True
    if 1 < first < len(page.blocks) and named.isdisjoint(block.start for block in page.blocks[first - 2 : first]):
        yield from _beside_agency(page, first)


def _is_mere_credit(page: Page, mark: Mark) -> bool:
    return mark.rule == "captions/block" and parse(page.text[mark.start : mark.end], (mark.start, mark.end)).text is None


def _beside_agency(page: Page, first: int) -> Iterator[Mark]:
    for sign, said in ((first - 2, first - 1), (first - 1, first - 2)):
        text = page.blocks[said].text
        whole = ends_sentence(text) if sign > said else text.count(" ") < _FEW and not ends_sentence(text)
        if whole and page.blocks[sign].shadow in _HOUSES and is_shown(page, said, signed=False):
            yield page.blocks[sign].mark(Role.PHOTO_CREDIT, "captions/agency", 0.9)
            yield page.blocks[said].mark(Role.CAPTION, "captions/beside-agency", 0.9)
            return
