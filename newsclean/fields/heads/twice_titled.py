"""The headline that stands twice at the top of a page, and nothing else tells it."""

from collections.abc import Mapping

from newsclean.fields.heads.title_ends import key
from newsclean.fields.heads.titles import is_said, like_title, may_stand_alone
from newsclean.likeness import is_dense, said_in, share, stems
from newsclean.page import Mark, Page
from newsclean.prose import is_prose

_LEDE, _NEAR = 6, 3
_ANSWERED, _SOME = 0.5, 0.2
_WITHIN, _MOST_SIGNS = 8, 8


def twice_titled(page: Page, named: Mapping[int, Mark]) -> int | None:
    r"""Give the title that stands twice near the top, perhaps below what the site says of itself; the lede takes it up.

    >>> from newsclean.read import read
    >>> lede = "The ferry to the outer islands did not sail on Monday because the river Ostia had risen once more."
    >>> twice_titled(read("Ferry to outer islands did not sail on Monday\n" * 2 + lede), {})
    0

    None where no title does.
    """
    for number, block in enumerate(page.blocks[:_WITHIN]):
        near = range(number + 1, min(number + 1 + _NEAR, len(page.blocks)))
        again = [n for n in near if _is_same(page.blocks[n].shadow, block.shadow)]
        if len(again) != 1 or block.start in named:
            continue
        if not (may_stand_alone(block) or (is_dense(block.text) and like_title(block))):
            continue
        below = [b for b in page.blocks[again[0] + 1 :] if b.start not in named]
        above = [b for b in page.blocks[:number] if is_said(b) and b.start not in named]
        foreign = len(above) <= 1 and all(share(b, stems(block)) < _SOME for b in above)
        enough = _SOME / 2 if again[0] > number + 1 and not above else _ANSWERED  # the way to the page parts the two
        if foreign and any(map(is_prose, below[:_NEAR])) and share(block, said_in(filter(is_said, below[:_LEDE]))) >= enough:
            return number
    return None


def _is_same(text: str, other: str) -> bool:
    """Whether two lines have the same letters; most differ in length by far."""
    return abs(len(text) - len(other)) <= _MOST_SIGNS and key(text) == key(other)
