"""The entries of a live blog that are listed above it, each with its time, and come again below as headings."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose

_FEWEST, _MOST = 3, 60
_LONGEST, _LONGEST_LABEL = 140, 90
_BULLETS = ("• ", "- ", "* ", "· ", "– ")
_TIME = late(r"^\d{1,2}[.:h]\d\d(?: uhr)?\s{0,2}[:–|-]?\s{1,2}|\s?\(\d{1,2}[.:h]\d\d(?: uhr)?\)$")


def entries(page: Page) -> Iterator[Mark]:
    r"""Mark such a list and the label above it as standfirst.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> listed = "The day in brief\n\n• Hull found (11.30)\n\n• Crew missing (10.15)\n\n• Search begins (9.45)\n\n"
    >>> below = f"11.30: Hull found\n\n{said}\n\n10.15: Crew missing\n\n{said}\n\n9.45: Search begins\n\n{said}"
    >>> page = read(listed + below)
    >>> [page.text[mark.start : mark.end] for mark in entries(page)][:2]
    ['The day in brief', '• Hull found (11.30)']

    Three bullets are needed, in the order of their entries; a list whose items do not come again is the article's own.
    """
    for number, block in enumerate(page.blocks):
        if number and block.text[-1] == ")" and _is_timed(block) and _is_label(page.blocks[number - 1]):
            listed = list(takewhile(_is_timed, _listed(page.blocks, number)))
            if len(listed) >= _FEWEST:
                yield from (each.mark(Role.STANDFIRST, "entries/listed") for each in (page.blocks[number - 1], *listed))


def _is_timed(block: Block) -> bool:
    return block.text.endswith(")") and block.text.startswith(_BULLETS) and _TIME.search(block.shadow) is not None


def _is_label(block: Block) -> bool:
    return len(block.text) <= _LONGEST_LABEL and not block.text.startswith(_BULLETS) and not is_prose(block)


def _listed(blocks: Sequence[Block], start: int) -> list[Block]:
    """The lines from here down to the heading that says the first of them again, as far as they come again in order."""
    again = _again(blocks, start)
    last = next(iter(again.get(_bare(blocks[start]), [0])[1:]), 0)
    found: list[Block] = []
    for block in blocks[start : min(last, start + _MOST)]:
        twin = next((n for n in again.get(_bare(block), ()) if n >= last), None)
        if twin is None or len(block.text) > _LONGEST or is_prose(block):
            break
        last = twin + 1
        found.append(block)
    return found


def _again(blocks: Sequence[Block], start: int) -> Mapping[str, list[int]]:
    """The numbers of the lines from here on, by what they say without bullets and times."""
    found: dict[str, list[int]] = {}
    for number, block in enumerate(blocks[start:], start):
        if len(block.text) <= _LONGEST:
            found.setdefault(_bare(block), []).append(number)
    return found


def _bare(block: Block) -> str:
    return _TIME.sub("", block.shadow.strip(" •-*·")).strip(" :?")
