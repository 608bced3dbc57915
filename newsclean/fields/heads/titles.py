"""What is shaped like a headline, whatever its article says."""

from collections.abc import Mapping, Sequence
from itertools import islice

from newsclean.fields.heads.title_ends import before_outlet, without_byline
from newsclean.late import late
from newsclean.likeness import is_dense, lacks, longest_first
from newsclean.page import Block, Mark, Page
from newsclean.prose import STATED, ends_sentence, goes_on, is_prose, past_tags, prose_numbers
from newsclean.shadow import is_small

_LEDE, _LONG_WORD, _STEM = 6, 8, 5
_NUMBER = late(r"\d{1,9}")
_ITEM, _NUMBERED = late(r"(\d{1,2})([.)])(?=\s?[^\W\d_])"), late(r"(\d{1,2})([.)])")
_MOST_NUMBERS = 6
PLAYED = late(r"\d{1,2}:\d\d(?=[^\W\d_])")  # "4:59The goals", the length of a video and its title
_LONGEST = 180
_SHORTEST_DENSE = 8
_SHORTEST_SAID = 40
_LONGEST_LABEL_OF_ROW, _ROW_SPACES = 24, 6
_SAID_OF = ("Source: ", "Sources: ", "Press Release: ", "Image: ")  # what a release or a picture is from
_BULLETS = ("- ", "* ", "• ", "· ", "– ", "| ", "▶", "▷", "■", "□", "☞", "※")
_FEWEST_WORDS, _MOST_WORDS, _TERSE = 3, 30, 4
_SMALL = 3
_LONE = 30
_CLOCKED = late(
    r"\b(?:19|20)\d\d(?: ?г\.| р\.)?,?\s{1,3}(?:[-–—|]\s)?\d{1,2}:\d\d$"
)  # "Daily Mill, Ostia 4 May 2024 – 15:50"
# Entries of a live blog, and captions: "12.31 Uhr: Ferry sinks", "Ferry sinks (9:41 a.m.)", "The pier (Ostia, 6.12.2010)".
_CLOCK, _DAY = r"\d{1,2}[.:]\d\d (?:Uhr|[ap]\.?m\.?|GMT|[A-Z]{1,2}[SD]?T)\b\.?", r"\d{1,2}\.\d{1,2}\.\d{4}"
_ENTRY = late(rf"{_CLOCK}|.{{8,170}} \((?:[^()]{{2,30}}, )?(?:{_CLOCK}|{_DAY})\)$")
_QUOTES = "\"'”’») "
# English papers set no full stop inside a headline: what has one is a caption that a headline was run into.
ENGLISH = frozenset(
    word.encode() for word in "a about and but does for from has have in of said says the their to with would".split()
)
_STOPPED = late(r"[^\W\d_]{4}\.[\"'”’»)]{0,2} ")  # a stop that is no abbreviation's


_CUT_OFF = ("…", "...", "….", "[...]", "[…]")
_LONGEST_TEASER = 400


def is_cut_off(text: str) -> bool:
    """Tell whether a paragraph is a teaser that a site cut off after so many words; Chinese sentences trail off in six dots.

    >>> is_cut_off("The ferry sank off the coast on Monday and…"), is_cut_off("父爱如海宽广而辽阔……")
    (True, False)
    """
    return text.endswith(_CUT_OFF) and len(text) <= _LONGEST_TEASER and not text.endswith("……")


_NO_TITLE_ENDS = (*STATED, *",;:…*|，、；：", ".”", '."')


def like_title(block: Block) -> bool:
    """Tell whether a line has the length, the beginning and the end of a title."""
    text, count = past_tags(block.text.rstrip()), block.text.count(" ") + 1
    if len(text) > _LONGEST or not (
        (is_dense(text) and len(text) > _SHORTEST_DENSE) or _FEWEST_WORDS <= count <= _MOST_WORDS
    ):
        return False
    if (
        text.startswith((*_BULLETS, *_SAID_OF))
        or text.endswith(_NO_TITLE_ENDS)
        or "©" in text
        or sum(map(str.isalpha, text)) <= sum(map(str.isdecimal, text))
        or "   " in block.shadow
        or (text.count("|") > 1 and text.count("|", 0, before_outlet(text) or len(text)) > 1)
        or is_small(text[0])
        or len(_NUMBER.findall(text)) > _MOST_NUMBERS
        or ("。" in text and len(text) > _SHORTEST_SAID)
        or is_list(text)
        or (_CLOCKED.search(text) and without_byline(text)[0] == len(text))
        or text[: len(text) // 2] == text[(len(text) + 1) // 2 :]  # a link and what it says to the blind
        or PLAYED.match(text)
        or _ENTRY.match(text)
    ):
        return False
    return not (ends_sentence(text) and ". " in text and _STOPPED.search(text))


def is_list(text: str) -> bool:
    """Tell whether a line says three longer words twice, as the rows of topics on some sites do.

    >>> is_list("Rome Ostia ferry export prices town Rome Ostia ferry"), is_list("The ferry to Rome and the ferry to Ostia")
    (True, False)
    """
    words = [word for word in text.split() if len(word) > _SMALL] if text.count(" ") >= _MOST_NUMBERS else []
    return len(words) - len(frozenset(words)) >= _FEWEST_WORDS


def may_stand_alone(block: Block) -> bool:
    """Tell whether a title is long enough, and words enough, to be one though the article says little of it again."""
    text = block.text
    if text.count(" ") < _TERSE or len(text) <= _LONE or text.isupper() or "|" in text:
        return False
    if ends_sentence(text) and not (text.endswith("?") and _in_capitals(text)):
        return False
    return like_title(block) and sum(map(str.isalpha, text)) * 3 >= len(text) * 2


def asks(block: Block) -> bool:
    """Tell whether a line that reads like a sentence is rather a title, which asks, calls or quotes."""
    reads_so = ends_sentence(block.text) or is_prose(block)
    return reads_so and like_title(block) and not block.text.rstrip(_QUOTES).endswith(STATED)


def _in_capitals(text: str) -> bool:
    """Whether every long word begins with a capital, as in the titles of some American sites."""
    return all(not word[0].islower() for word in text.split() if len(word) > _SMALL)


def is_shouted(upper: Block, lower: Block) -> bool:
    """Tell whether a line is in capitals and the one below is not, as some papers set their kickers."""
    return upper.text.isupper() and not lower.text.isupper()


def is_half(page: Page, number: int, named: Mapping[int, Mark]) -> bool:
    """Tell whether a line is half of a sentence that the next one ends.

    A byline behind it may begin in lower case, and so may a line that stands apart from a whole title.
    """
    behind = page.blocks[number + 1 : number + 2]
    above = page.blocks[number - 1 : number] if number and page.blocks[number - 1].start not in named else ()  # or a label
    if not goes_on((*above, page.blocks[number], *behind), len(above)) or any(block.start in named for block in behind):
        return False
    whole = page.blocks[number].text.count(" ") > _TERSE and not is_small(page.blocks[number].text[:1])
    return not (whole and any("\n\n" in page.text[page.blocks[number].end : block.start] for block in behind))


def is_row(block: Block, near: Sequence[tuple[int, Block]]) -> bool:
    """Tell whether a line is a row of a list, as ``1 cup water`` below ``2 cups flour`` or ``Sundays: no service`` are."""
    if block.text[0].isdigit() and sum(other.text[0].isdigit() for _, other in near) > 1:
        return True
    return _has_label(block) and ("|" in block.text or sum(_has_label(other) for _, other in near) > 1)


def past_items(blocks: Sequence[Block], lines: list[tuple[int, Block]]) -> list[tuple[int, Block]]:
    """Leave out the numbers of a list that goes on below: ``1. Ferries``, where another block begins with ``2. ``."""
    if not any(_ITEM.match(line.text) for _, line in lines):
        return lines
    last = {(int(found[1]), found[2]): n for n, block in enumerate(blocks) if (found := _NUMBERED.match(block.text))}
    return [
        (n, line)
        for n, line in lines
        if not ((found := _ITEM.match(line.text)) and last.get((int(found[1]) + 1, found[2]), n) > n)
    ]


def _has_label(block: Block) -> bool:
    return ":" in block.text[:_LONGEST_LABEL_OF_ROW] and block.text.count(" ") < _ROW_SPACES


def is_said(block: Block) -> bool:
    """Tell whether a block belongs to what an article says, and not to its labels."""
    return is_prose(block) or (len(block.text) > _SHORTEST_SAID and ends_sentence(block.text))


def echoes(block: Block, page: Page) -> bool:
    """Tell whether half a long word of a title is said again, as ``Kuhglocken`` is by ``Glocken``."""
    said = " ".join(b.shadow for b in islice((b for b in page.blocks if is_said(b)), _LEDE))
    halves = [word[-_STEM - 1 :] for word in longest_first(word for word in block.words if len(word) > _LONG_WORD)]
    return bool(halves) and not lacks(said, halves, len(halves) - 1)


def are_told(page: Page, above: Sequence[Block]) -> bool:
    """Tell whether lines are an article's on a page with hardly a paragraph as long as most, as recipes are written."""
    return len(prose_numbers(page)) <= 1 and sum(block.text.endswith(STATED) for block in above) > 1
