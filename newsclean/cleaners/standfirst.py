"""The standfirst: the sentence or two between headline and article."""

from collections.abc import Iterator

from newsclean.page import Mark, Page, Role
from newsclean.settle import SURE
from newsclean.zones import is_prose, prose_span

_LONGEST = 400
_FURNITURE = frozenset({Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME, Role.CAPTION, Role.PHOTO_CREDIT, Role.SOCIAL, Role.APPEAL})


def standfirst(page: Page) -> Iterator[Mark]:
    """Mark the block behind the headline as standfirst when a byline, a date, a picture or a dateline parts it from the body.

    Reads marks. Without such a parting a standfirst looks like a first paragraph and stays in the body.
    """
    roles = {m.start: m.role for m in sorted(page.marks) if m.score >= SURE}
    number = next((n for n, block in enumerate(page.blocks) if roles.get(block.start) is Role.HEADLINE), None)
    if number is None or number + 2 > len(page.blocks) - 1:
        return
    block = page.blocks[number + 1]
    if block.start in roles and roles[block.start] is not Role.STANDFIRST or len(block.text) > _LONGEST:
        return
    if roles.get(page.blocks[number + 2].start) in _FURNITURE | {Role.DATELINE} and _body_follows(page, number + 2, roles):
        yield block.mark(Role.STANDFIRST, "standfirst/parted", 0.9)


def _body_follows(page: Page, number: int, roles: dict[int, Role]) -> bool:
    """Whether an article is still to come: two paragraphs of prose that nobody has claimed."""
    _, last = prose_span(page)
    free = [b for b in page.blocks[number:last] if is_prose(b) and roles.get(b.start) in (None, Role.DATELINE)]
    return len(free) > 1
