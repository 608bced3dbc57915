"""Named values around an article where a program wrote it out: ``LOAD-DATE: March 5, 2024``, ``URL Source: https://…``."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newsclean.fields.data import sections
from newsclean.late import late
from newsclean.page import Block, Role
from newsclean.prose import ends_sentence

_LONGEST_LABEL = 44
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
_CODES = {
    "HD": Role.HEADLINE,
    "BY": Role.BYLINE,
    "PD": Role.TIMESTAMP,
    "ET": Role.TIMESTAMP,
    "LP": Role.BODY,
    "TD": Role.BODY,
} | dict.fromkeys("SE CR WC SN SC ED PG LA CY CO IN NS RE IPD IPC PUB AN CT RF ART VOL CX CLM".split(), Role.JUNK)
CODES_OF_TEXT = frozenset(("HD", "LP", "TD", "AN"))
"""The codes of which every record has two."""
_CODE = late(r"([A-Z]{2,3})(?:[ \t\xa0]{1,20}|\s{0,3}$)")
_LENGTH, _HEAD, _RIGHTS = late(r"\d{1,3}(?:,\d{3}|\d{0,2}) words"), 9, ("(c) ", "© ", "copyright ")
_LONGEST_LINE = 60
_SITE = late(r"(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|info|news|press|media|today|gov|edu|io|tv|[a-z]{2})")
_YEAR = late(r"\b(?:19|20)\d\d\b")
CONTRIBUTED = " contributed "
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
    return frozenset(label for row in sections("record_labels.txt")["telling"] for label in row)


def named(block: Block) -> Named | None:
    r"""Read a line as a label and its value, where the label is one that programs write.

    >>> from newsclean import read
    >>> [named(block) for block in read("LENGTH: 312 words\nThe owner: a man of 40").blocks]
    [Named(label='length', start=8, role=<Role.JUNK: 'junk'>), None]
    """
    label, colon, rest = block.shadow[: _LONGEST_LABEL + 1].partition(":")
    if not colon:
        return None
    label = label.strip(" \"'")
    role = _labels().get(label)
    start = block.shadow.index(":") + 1
    return Named(label, start + len(rest) - len(rest.lstrip()), role) if role else None


def is_label(block: Block) -> bool:
    """Tell whether a line is nothing but a label, as ``Body`` and ``Classification`` of Nexis."""
    return len(block.text) <= _LONGEST_LABEL and block.shadow.rstrip(": ") in _labels()


def papers(blocks: Sequence[Block]) -> Iterator[int]:
    r"""Give the numbers of the lines that name the paper above the date of an article, not the first of them.

    >>> from newsclean import read
    >>> list(papers(read("Ferry sinks\nThe Post (London)\nMarch 5, 2024 Tuesday").blocks))
    [1]
    """
    for number, (paper, date) in enumerate(pairwise(blocks[1:]), 1):
        short = max(len(paper.text), len(date.text)) <= _LONGEST_LINE
        if short and _YEAR.search(date.text) and not _YEAR.search(paper.text) and not ends_sentence(paper.text):
            yield number


def is_site(text: str) -> bool:
    """Tell whether a line is nothing but the address of a site, as browsers put it above an article they show bare.

    >>> is_site("theguardian.com"), is_site("Amazon.com sells the ferry"), is_site("1.50")
    (True, False, False)
    """
    return len(text) <= _LONGEST_LABEL and _SITE.fullmatch(text.lower()) is not None


def coded(block: Block) -> Named | None:
    """Read a line as a code of two or three capitals and its value, as Factiva writes them: ``WC 312 words``."""
    found = _CODE.match(block.text)
    role = _CODES.get(found[1]) if found else None
    return Named(found[1], found.end(), role) if found and role else None


def pieces(text: str, role: Role) -> Iterator[tuple[int, int]]:
    """Give where the values of a list stand, ``['a', "b"]``; who contributed stands behind a semicolon.

    >>> text = "['ferry', 'Ostia']"
    >>> [text[start:end] for start, end in pieces(text, Role.TAGS)]
    ['ferry', 'Ostia']
    """
    if text.startswith("["):
        yield from (found.span() for found in _LISTED.finditer(text))
    elif role is Role.BYLINE and CONTRIBUTED in text:
        yield from (found.span() for found in _PARTED.finditer(text))
    elif bare := text.strip(" \t\"'"):
        start = text.index(bare)
        yield start, start + len(bare)


def factiva(blocks: Sequence[Block]) -> Iterator[Block]:
    r"""Give the lines between the length and the rights of an article as Factiva prints them: paper, its code, language.

    >>> from newsclean import read
    >>> page = read("Ferry sinks\n312 words\n5 March 2024\nAshby Post\nASHPO\nEnglish\n(c) 2024 Ashby Post")
    >>> [block.text for block in factiva(page.blocks)]
    ['Ashby Post', 'ASHPO', 'English']
    """
    length = next((n for n, block in enumerate(blocks[:_HEAD]) if _LENGTH.fullmatch(block.text)), None)
    if length is None:
        return
    below = blocks[length + 1 : length + 1 + _HEAD]
    rights = next((n for n, block in enumerate(below) if block.shadow.startswith(_RIGHTS)), 0)
    if all(len(block.text) <= _LONGEST_LINE for block in below[:rights]):
        yield from (block for block in below[:rights] if not any(map(str.isdigit, block.text)))
