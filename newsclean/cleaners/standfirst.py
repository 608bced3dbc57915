"""The standfirst: the sentence or two between headline and article."""

from collections.abc import Iterator

from newsclean.page import Block, Mark, Page, Role
from newsclean.zones import claims, ends_sentence, is_prose, without_ends

_LONGEST = 400
_FURNITURE = frozenset({Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME})
_PICTURE = frozenset({Role.CAPTION, Role.PHOTO_CREDIT})
_FEWEST_WORDS = 6
_LONGEST_LABEL = 24


def standfirst(page: Page) -> Iterator[Mark]:
    """Mark the block behind the headline as standfirst when a byline, a date or a dateline parts it from the body.

    Reads marks. Without such a parting a sentence there looks like a first paragraph and stays in the body; a line of six
    words or more that ends in no full stop is a standfirst.
    """
    page = without_ends(page)
    roles = {start: m.role for start, m in claims(page, before="standfirst/").items()} | _datelines(page)
    number = next(
        (n + 1 for n, block in enumerate(page.blocks) if roles.get(block.start) is Role.HEADLINE), _untitled(page, roles)
    )
    if number is None or number + 1 > len(page.blocks) - 1:
        return
    block = page.blocks[number]
    if block.start in roles or len(block.text) > _LONGEST:
        return
    if not _body_follows(page, number + 1, roles):
        return
    following = page.blocks[number + 1]
    if roles.get(following.start) in _FURNITURE | {Role.DATELINE}:
        yield block.mark(Role.STANDFIRST, "standfirst/parted", 0.9)
    elif (
        not ends_sentence(block.text)
        and len(block.text.split()) >= _FEWEST_WORDS
        and _is_lede(following, roles)
        and not _is_labelled(block)
    ):
        yield block.mark(Role.STANDFIRST, "standfirst/line", 0.9)


def _untitled(page: Page, roles: dict[int, Role]) -> int | None:
    """The first free block of a text without a headline, when the story with its dateline begins right behind it."""
    number = next((n for n, block in enumerate(page.blocks) if block.start not in roles), None)
    following = page.blocks[number + 1 : number + 2] if number is not None else ()
    return number if following and roles.get(following[0].start) is Role.DATELINE else None


def _is_labelled(block: Block) -> bool:
    """``Pros: …``, ``Key stats: …``: a list that begins, not a standfirst."""
    return ":" in block.text[:_LONGEST_LABEL]


def _is_lede(block: Block, roles: dict[int, Role]) -> bool:
    return roles.get(block.start) in _PICTURE or (block.start not in roles and is_prose(block))


def _datelines(page: Page) -> dict[int, Role]:
    return {m.start: Role.DATELINE for m in page.marks if m.role is Role.DATELINE}


def _body_follows(page: Page, number: int, roles: dict[int, Role]) -> bool:
    """Whether an article is still to come: two paragraphs of prose that nobody has claimed."""
    free = [b for b in page.blocks[number:] if is_prose(b) and roles.get(b.start) in (None, Role.DATELINE)]
    return len(free) > 1
