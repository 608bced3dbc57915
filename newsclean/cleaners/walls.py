"""Pages that are no article: a robot check, an error page, a door that is shut."""

from collections.abc import Iterator

from newsclean.page import JUNK, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.strength import SURE

_LONGEST_PAGE = 2_500
_MOST_BLOCKS = 16
_SPOKEN_TO = frozenset(
    b"you your page please browser javascript cookies captcha sie ihre seite bitte vous votre page".split()
    + b"su tu pagina you're je pagina uw".split()
    + "página вы ваш страница strona strony sayfa você".encode().split()
)


def walls(page: Page) -> Iterator[Mark]:
    """Mark the whole of a short page that holds nothing but such a notice.

    Reads the marks of rules named ``wall``. A paragraph that does not speak to the reader, or names where it was filed,
    makes the page an article; what rules take out of the page as junk does not, as it would not in a second run.
    """
    signs = [m for m in page.marks if "/wall/" in m.rule]
    if not signs or any(m.role in (Role.DATELINE, Role.BYLINE, Role.CREDIT_LINE) for m in page.marks):
        return
    found = {m.start for m in signs}
    gone = {(m.start, m.end) for m in page.marks if m.role in JUNK and m.score >= SURE and m.start not in found}
    left = [block for block in page.blocks if (block.start, block.end) not in gone]
    if len(left) > _MOST_BLOCKS or sum(len(block.text) for block in left) > _LONGEST_PAGE:
        return
    if all(block.start in found or not is_prose(block) or block.words & _SPOKEN_TO for block in left):
        yield Mark(page.blocks[0].start, page.blocks[-1].end, Role.JUNK, "walls/run", score=0.99)
