"""The paper's section above an article: ``Cronaca``, ``News | Local``, ``Sucesos · Madrid``."""

from collections.abc import Iterator
from functools import cache

from newsclean.fields.data import names
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, prose_span
from newsclean.pruned import past_junk

_BETWEEN = late(r"\s?[|/>•·]\s?|\s[-]\s")
_LONGEST, _MOST, _FEW = 60, 2, 2


def sections(page: Page) -> Iterator[Mark]:
    r"""Mark the lines above the first paragraph that are sections of a paper and nothing else, as kickers.

    >>> from newsclean import clean
    >>> lead = "The ferry sank on Monday, and two of its crew were lost off the southern coast of Crete."
    >>> clean(f"Local News\n\nFerry sinks off Crete\n\n{lead}").kicker
    'Local News'

    A city may stand beside the section. More than two lines of so few words are a menu, and left to `head`; junk that rules
    know is passed over.
    """
    page = past_junk(page)
    first, last = prose_span(page)
    head = page.blocks[:first] if first < last else ()
    found = [block for block in head if is_section(block)]
    if found and sum(block.text.count(" ") < _FEW and not ends_sentence(block.text) for block in head) <= _MOST:
        yield from (block.mark(Role.KICKER, "sections/head", 0.9) for block in found)


def is_section(block: Block) -> bool:
    """Tell whether a line is a section of a paper, or a way of them, with or without a city.

    >>> is_section(Block(0, 6, "Sport", "sport")), is_section(Block(0, 9, "Sport ist Mord", "sport ist mord"))
    (True, False)
    """
    if len(block.text) > _LONGEST:
        return False
    parts = [part for part in _BETWEEN.split(block.shadow.strip(" |/>•·")) if part]
    known = sum(part in _sections() for part in parts)
    return known > 0 and all(part in _sections() or part in gazetteer().cities for part in parts)


@cache
def _sections() -> frozenset[str]:
    return names("section_words.txt")
