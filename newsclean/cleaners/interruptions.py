"""Links in the middle of a flat text: ``… a-t-il dit. Lire aussi : Pourquoi la ville ferme ses ports Le maire …``."""

import re
from collections.abc import Iterator

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.seams import goes_on

_SHORTEST = 300
_LONGEST, _FEWEST_SPACES = 170, 3
_CUES = (
    "leia também", "leia mais", "veja também", "veja mais", "saiba mais", "confira também", "lire aussi", "voir aussi",
    "lire également", "lea también", "lee también", "vea también", "leer más", "lea además", "te puede interesar",
    "leggi anche", "lees ook", "baca juga", "lexoni edhe", "lexo edhe", "zobacz", "zobacz też", "zobacz także",
    "czytaj też", "czytaj także", "czytaj więcej", "read more", "read also", "also read", "read next", "read now",
    "see also", "more to read", "must read", "don't miss", "don’t miss", "related", "related story", "related article",
    "mirá también", "leé también", "leé más", "mehr dazu", "lesen sie auch", "lesen sie mehr",
)  # fmt: skip
_SHOUTED = ("LEE", "LEÉ", "MIRÁ", "MIRA", "VEA", "LEA", "VER")
_FIRST = frozenset(re.split(r"[ '’]", cue.lower())[0].encode() for cue in (*_CUES, *_SHOUTED))
_SIGN = " + "
_CUE = late(
    r"(?<=[.!?…”\"»)])\s{0,2}(?:(?:[ÀàAa] )?(?:(?i:"
    + "|".join(_CUES)
    + ")|"
    + "|".join(_SHOUTED)
    + r")\s?:\s{0,2}|(?<= )\+ )(?=[“\"‘'«]?[^\W_a-zà-ÿ])"
)
_LOWER = "a-zß-ÿąćęłńśźżčěřšžůďťňğışșțăđ"
# Where a story goes on that no stop parts from a title: these words begin in small letters unless they begin a sentence.
# Where none of them does, as in English, `goes_on` looks for a common word between two in small letters.
_NEXT = late(
    rf"(?<![^\W\d_])[{_LOWER}]{{1,25}}[%”\"»']? (?=(?:"
    r"Os?|As|Uma?|Em|Nos?|Nas?|Nest[ea]|Ness[ea]|Segundo|Para"
    r"|El[ea]s?|Com|Por|Após|Apesar|Já"
    r"|El|Los|Las|Una?|En|Según|Tras|Desde|Est[ea]|Sus?|Pero|Además|Mientras|También|Cuando|Aunque|Sin embargo"
    r"|Les?|La|Des|Dans|Selon|Ils?|Elles?|Aux?|Cette|Ces?|Mais|Pour"
    r"|Gli|Lo|Nel|Nella|Ma|Secondo|De|Het|Een|Volgens|Di|Dalam|Menurut|W|Na|Po|Do|Z|Od|Jak|To|Już|Nie|Według|Wcześniej|Również|Jednocześnie"
    r") [^\W_]|(?:L|D|C|J|S|Qu)['’])"
    # a break that was deleted without a space
    rf"|[{_LOWER}]{{2}}(?=[A-ZÀ-Þ][{_LOWER}]{{2}})"
    # and these stand in no name either
    r"|[^\W_][”\"»']? (?=(?:Os?|Em|Nos?|Nas?|Segundo|Após|El[ea]s?|En|Según|Dans|Selon|Volgens) \w)"
)


def interruptions(page: Page) -> Iterator[Mark]:
    r"""Mark a cue and the title behind it inside a long paragraph, up to the first word that only a sentence begins with.

    >>> from newsclean import read
    >>> said = "Le maire a dit lundi que le port resterait ouvert, malgré la tempête qui arrive du nord. "
    >>> page = read(f"{said * 4}Lire aussi : Pourquoi la ville ferme ses ports en hiver Le préfet a refusé de répondre.")
    >>> [page.text[mark.start : mark.end] for mark in interruptions(page)]
    [' Lire aussi : Pourquoi la ville ferme ses ports en hiver']

    A title whose end nothing shows stays. Reads no marks.
    """
    for block in page.blocks:
        if len(block.text) < _SHORTEST or not (
            _SIGN in block.text or (":" in block.text and not _FIRST.isdisjoint(block.tokens))
        ):
            continue
        for cue in _CUE.finditer(block.text):
            if end := _end(block.text, cue.end(), int(cue[0].strip(" :").isupper())):
                yield from _pieces(block, cue.start(), cue.end() + end)


def _pieces(block: Block, start: int, end: int) -> Iterator[Mark]:
    """The link as one mark; where no space is around it one inside it stays, so that the sentences do not run together."""
    gap = block.text.find(" ", start, end)
    spaced = block.text[start] == " " or block.text[end : end + 1] == " "
    for one, other in ((start, end),) if spaced or gap < 0 else ((start, gap), (gap + 1, end)):
        yield Mark(block.start + one, block.start + other, Role.RELATED, "interruptions/link", score=0.8)


def _end(text: str, start: int, most: int) -> int:
    """The length of a title that the story runs on behind; 0 when more stops come first, or nothing."""
    title = text[start : start + _LONGEST]
    shown = (found.end() for found in _NEXT.finditer(title) if title.count(" ", 0, found.end()) > _FEWEST_SPACES)
    behind = next(shown, goes_on(text, start, start + len(title), told=True) - start)
    if behind == len(title) or sum(map(title[:behind].count, ".!?")) > most or title.count(" ", 0, behind) <= _FEWEST_SPACES:
        return 0
    return len(title[:behind].rstrip())
