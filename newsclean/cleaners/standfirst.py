"""The standfirst: the sentence or two between headline and article."""

from collections.abc import Iterator

from newsclean.page import Mark, Page, Role
from newsclean.zones import claims, is_prose

_LONGEST = 400
_FURNITURE = frozenset({Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME, Role.CAPTION, Role.PHOTO_CREDIT, Role.SOCIAL, Role.APPEAL})


def standfirst(page: Page) -> Iterator[Mark]:
    """Mark the block behind the headline as standfirst when a byline, a date, a picture or a dateline parts it from the body.

    Reads marks. Without such a parting a standfirst looks like a first paragraph and stays in the body.
    """
    roles = {start: m.role for start, m in claims(page, but=("standfirst/",)).items()} | _datelines(page)
    number = next((n for n, block in enumerate(page.blocks) if roles.get(block.start) is Role.HEADLINE), None)
    if number is None or number + 2 > len(page.blocks) - 1:
        return
    block = page.blocks[number + 1]
    if block.start in roles or len(block.text) > _LONGEST:
        return
    if roles.get(page.blocks[number + 2].start) in _FURNITURE | {Role.DATELINE} and _body_follows(page, number + 2, roles):
        yield block.mark(Role.STANDFIRST, "standfirst/parted", 0.9)


def _datelines(page: Page) -> dict[int, Role]:
    return {m.start: Role.DATELINE for m in page.marks if m.role is Role.DATELINE}


def _body_follows(page: Page, number: int, roles: dict[int, Role]) -> bool:
    """Whether an article is still to come: two paragraphs of prose that nobody has claimed."""
    free = [b for b in page.blocks[number:] if is_prose(b) and roles.get(b.start) in (None, Role.DATELINE)]
    return len(free) > 1
