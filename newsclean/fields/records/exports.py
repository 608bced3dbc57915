"""What news databases print without a label: paper, date and edition above an article, codes before its parts."""

from collections.abc import Iterator, Sequence

from newsclean.fields.records.named import Named
from newsclean.late import late
from newsclean.page import Block, Role
from newsclean.prose import ends_sentence

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
_LENGTH, _HEAD = late(r"\d{1,3}(?:,\d{3}|\d{0,2}) words"), 9
_RIGHTS = ("(c) ", "© ", "copyright ")
_COUNTERS = late(r"(?:\d{1,5} of \d{1,5} documents|page \d{1,4} of \d{1,4})")
_LONGEST_LINE, _LONGEST_SITE = 60, 44
_SITE = late(r"(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|info|news|press|media|today|gov|edu|io|tv|[a-z]{2})")
_YEAR = late(r"\b(?:19|20)\d\d\b")


def is_site(text: str) -> bool:
    """Tell whether a line is nothing but the address of a site, as browsers put it above an article they show bare.

    >>> is_site("theguardian.com"), is_site("Amazon.com sells the ferry"), is_site("1.50")
    (True, False, False)
    """
    return len(text) <= _LONGEST_SITE and _SITE.fullmatch(text.lower()) is not None


def coded(block: Block) -> Named | None:
    """Read a line as a code of two or three capitals and its value, as Factiva writes them: ``WC 312 words``."""
    found = _CODE.match(block.text)
    role = _CODES.get(found[1]) if found else None
    return Named(found[1], found.end(), role) if found and role else None


def unlabelled(blocks: Sequence[Block]) -> tuple[int | None, list[int]]:
    r"""Give which of the lines above the first label of a record is the headline, and which name paper and edition.

    >>> from newsclean import read
    >>> unlabelled(read("Ferry sinks\nThe Post (London)\nMarch 5, 2024 Tuesday").blocks)
    (0, [1])
    >>> unlabelled(read("The Ashby Post\nMarch 5, 2024 Tuesday\nLate Edition - Final\nFerry sinks").blocks)
    (3, [0, 2])

    Where the date stands above the headline, paper and edition do so too; where it stands below, the headline is the first
    line. Without a date there is neither.
    """
    date = next((n for n, b in enumerate(blocks) if len(b.text) <= _LONGEST_LINE and _is_date(b)), None)
    if date is None:
        return None, []
    lines = [n for n, b in enumerate(blocks) if n != date and not is_right(b) and not ends_sentence(b.text)]
    below = [n for n in lines if n > date]
    titles = below[-1:] or [n for n in lines if not _COUNTERS.fullmatch(blocks[n].shadow)][:1]
    title = titles[0] if titles else None
    said = None if title is None else blocks[title].shadow
    return title, [n for n in lines if blocks[n].shadow != said and len(blocks[n].text) <= _LONGEST_LINE]


def is_right(block: Block) -> bool:
    """Tell whether a line says whose an article is."""
    return block.shadow.startswith(_RIGHTS)


def _is_date(block: Block) -> bool:
    return _YEAR.search(block.text) is not None and not is_right(block)


def factiva(blocks: Sequence[Block]) -> Iterator[Block]:
    r"""Give the lines from the length to the rights of an article as Factiva prints them: paper, its code, language.

    >>> from newsclean import read
    >>> page = read("Ferry sinks\n312 words\n5 March 2024\nAshby Post\nASHPO\nEnglish\n(c) 2024 Ashby Post")
    >>> [block.text for block in factiva(page.blocks)]
    ['312 words', 'Ashby Post', 'ASHPO', 'English']
    """
    length = next((n for n, block in enumerate(blocks[:_HEAD]) if _LENGTH.fullmatch(block.text)), None)
    if length is None:
        return
    below = blocks[length + 1 : length + 1 + _HEAD]
    rights = next((n for n, block in enumerate(below) if is_right(block)), 0)
    if rights and all(len(block.text) <= _LONGEST_LINE for block in below[:rights]):
        yield blocks[length]
        yield from (block for block in below[:rights] if not any(map(str.isdigit, block.text)))
