"""Lines that name their value, as programs write them: ``LOAD-DATE: March 5, 2024``, ``URL Source: https://…``."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsclean.fields.data import sections
from newsclean.late import late
from newsclean.page import Block, Mark, Role

LONGEST_LABEL = 44
"""How many signs a label and its colon have at most."""
_ROLES = {
    "headline": Role.HEADLINE,
    "standfirst": Role.STANDFIRST,
    "byline": Role.BYLINE,
    "dateline": Role.DATELINE,
    "timestamp": Role.TIMESTAMP,
    "tags": Role.TAGS,
    "text": Role.BODY,
    "telling": Role.JUNK,
    "other": Role.JUNK,
}
_COUNTED = late(r"\d{1,3}(?:[.,]?\d{3})? (?:words|wörter|mots|palabras|parole|palavras|woorden|ord)")
_COUNT = "count of words"
_WHOLE = frozenset((Role.TIMESTAMP, Role.JUNK))
_CONTRIBUTED = " contributed "
_LISTED = late(r"[^\[\],;'\"\s](?:[^\[\],;\"]{0,200}[^\[\],;'\"\s])?")
_PARTED = late(r"[^;\s](?:[^;]{0,400}[^;\s])?")


class Named(NamedTuple):
    """A line that names its value: the label, where the value begins in the line, and what the value is."""

    label: str
    start: int
    role: Role


@cache
def _labels() -> dict[str, Role]:
    found: dict[str, Role] = {}
    for section, rows in sections("record_labels.txt").items():
        for label in (label for row in rows for label in row):
            found.setdefault(label, _ROLES[section])
    return found


@cache
def telling() -> frozenset[str]:
    """Give the labels that nobody but a program writes."""
    return frozenset((_COUNT, *(label for row in sections("record_labels.txt")["telling"] for label in row)))


def named(block: Block, signs: str = ":") -> Named | None:
    r"""Read a line as a label and its value, where the label is one that programs write.

    >>> from newsclean import read
    >>> [named(block) for block in read("LANGUAGE: English\nThe owner: a man of 40").blocks]
    [Named(label='language', start=10, role=<Role.JUNK: 'junk'>), None]

    A length in words has a label of its own. `signs` are those of which one stands behind the label, the first of them.
    """
    at = min((at for sign in signs if (at := block.shadow.find(sign, 0, LONGEST_LABEL)) >= 0), default=-1)
    label = block.shadow[: max(0, at)].strip(" \"'")
    role = _labels().get(label)
    if role is None:
        return None
    value = block.shadow[at + 1 :].lstrip()
    return Named(_COUNT if _COUNTED.fullmatch(value) else label, len(block.text) - len(value), role)


def is_label(block: Block) -> bool:
    """Tell whether a line is nothing but a label, as ``Body`` and ``Classification`` of Nexis."""
    return len(block.text) <= LONGEST_LABEL and block.shadow.rstrip(": ") in _labels()


def marked(block: Block, found: Named, rule: str) -> Iterator[Mark]:
    """Mark the name as metadata and the value as what it is; a date keeps its name, which says of what it is the date.

    >>> from newsclean import read
    >>> page = read("tags: ['ferry', 'Ostia']")
    >>> [(m.role.value, page.text[m.start : m.end]) for m in marked(page.blocks[0], Named("tags", 6, Role.TAGS), "mine")][3:]
    [('tags', 'ferry'), ('tags', 'Ostia')]
    """
    if found.role in _WHOLE:
        role = Role.METADATA if found.role is Role.JUNK else found.role
        yield block.mark(role, f"{rule}/line")
        return
    value, at = block.text[found.start :], block.start + found.start
    spans = [(at + low, at + high) for low, high in _pieces(value, found.role)] if found.role is not Role.BODY else []
    gaps = zip(
        [block.start, *(end for _, end in spans)], [*(start for start, _ in spans), block.end if spans else at], strict=True
    )
    yield from (Mark(start, end, Role.METADATA, f"{rule}/label") for start, end in gaps if start < end)
    for start, end in spans:
        said = found.role is Role.BYLINE and _CONTRIBUTED in block.text[start - block.start : end - block.start]
        yield Mark(start, end, Role.CREDIT_LINE if said else found.role, f"{rule}/value")


def _pieces(text: str, role: Role) -> Iterator[tuple[int, int]]:
    """Where the values of a list stand, ``['a', "b"]``; who contributed stands behind a semicolon."""
    bare = text.strip(" \t\"'")
    start = text.index(bare)
    if bare.startswith("["):
        yield from ((start + found.start(), start + found.end()) for found in _LISTED.finditer(bare))
    elif role is Role.BYLINE and _CONTRIBUTED in text:
        yield from ((start + found.start(), start + found.end()) for found in _PARTED.finditer(bare))
    elif bare:
        yield start, start + len(bare)
