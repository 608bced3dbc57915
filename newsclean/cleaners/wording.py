"""Lines that speak to the reader as sites do, in words that no rule knows."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from newsclean.keywords import word_lists
from newsclean.likeness import is_dense, said_in, share
from newsclean.page import UNSAID, Block, Mark, Page
from newsclean.prose import ends_sentence, exclaims, is_prose, prose_numbers
from newsclean.pruned import without_ends
from newsclean.rules.speech import is_reported
from newsclean.shadow import is_small
from newsclean.strength import SURE
from newsclean.wording.model import shipped
from newsclean.zones import claims, free_span

_LONGEST = 200
_SUREST, _SURE_OF_SENTENCE, _SURER = 0.95, 0.85, 0.82
_LEAST_BY_WORDS = (_SURER, _SURER, _SURER, 0.78, 0.74, 0.7, 0.67)
_LEAST_PARAGRAPH, _LEAST_DENSE, _LEAST_COLON = 0.67, 0.75, 0.85
_SIGNS = 2  # of Chinese or Japanese for a word
_FEWEST, _MOST_OF_HEADING = 2, 5
_MOST_ALIKE = 3
_MOST_SHARED = 0.5
_SCORE = 0.6
_ADDRESS = "://"
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_BARS = re.compile(r"[|\t]")


def wording(page: Page) -> Iterator[Mark]:
    r"""Mark short lines that a model of the words of sites holds for furniture, where no other cleaner has named them.

    >>> from newsclean import read
    >>> lead = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> page = read(f"{lead}\n\nSubscribe to our free gardening newsletter every Friday\n\n{lead}")
    >>> [(page.text[mark.start : mark.end], mark.role.value) for mark in wording(page)]
    [('Subscribe to our free gardening newsletter every Friday', 'newsletter')]

    Reads marks. A page without a paragraph of prose gets none. A single word, a row of a table, an address and a line most
    of whose longer words the paragraphs have stay, and so do three lines that begin alike, a list of the article's own. The
    fewer words a line has, the surer the model must be, less so below the article, and surest of what somebody says, of a
    sentence and of a line above the article.
    """
    page = without_ends(page)
    found = list(_lines(page)) if prose_numbers(page) else []
    if not found:
        return
    named = claims(page, before="wording/")
    first, last = free_span(page, named)
    article = said_in(_whole(page))
    sure = [
        block
        for number, chance in found
        if (block := page.blocks[number]).start not in named
        and chance >= _least(block, above=number < first or _is_heading(page.blocks, number), below=number >= last)
        and share(block, article) <= _MOST_SHARED
        and not _is_own(page.blocks, number)
    ]
    alike = Counter(opens for opens, _ in {(_opens(block), block.shadow) for block in sure})
    for block in sure:
        if alike[_opens(block)] < _MOST_ALIKE:
            yield block.mark(shipped().role(block.shadow), "wording/line", _SCORE)


def _whole(page: Page) -> Iterator[Block]:
    """The paragraphs of which nothing goes, so that a second run finds none of their words gone."""
    junk = sorted(mark.start for mark in page.marks if mark.role in UNSAID and mark.score >= SURE)
    for number in prose_numbers(page):
        block = page.blocks[number]
        at = bisect_left(junk, block.start)
        if at == len(junk) or junk[at] >= block.end:
            yield block


def _lines(page: Page) -> Iterator[tuple[int, float]]:
    """The numbers of the lines that may be furniture, and how likely that is."""
    model = shipped()
    for number, (block, words) in enumerate(zip(page.blocks, word_lists(page), strict=True)):
        if len(block.text) > _LONGEST:
            continue
        dense = not block.text.isascii() and is_dense(block.text)
        if is_prose(block) if dense else len(words) < _FEWEST or not model.may_judge(words):
            continue
        chance = model.chance(block.shadow)
        if chance >= _LEAST_BY_WORDS[-1]:
            yield number, chance


def _opens(block: Block) -> str:
    """The first word of a line, or the first sign of one without spaces."""
    return block.shadow.split(maxsplit=1)[0] if " " in block.shadow else block.shadow[0]


def _least(block: Block, *, above: bool, below: bool) -> float:
    """How sure the model must be of a line above, within or below the article."""
    dense = not block.text.isascii() and is_dense(block.text)
    said = '"' in block.shadow or is_reported(block.shadow) or (dense and exclaims(block.text))
    if above or said or (is_small(block.text[0]) and not below):  # a line of a poem goes on with the one above
        return _SUREST
    if is_prose(block):
        return _LEAST_PARAGRAPH
    if ends_sentence(block.text):
        return _SURE_OF_SENTENCE
    counted = len(block.text) // _SIGNS if dense else len(block.tokens)
    least = _LEAST_BY_WORDS[min(counted, len(_LEAST_BY_WORDS) - 1)]
    kind = _LEAST_COLON if block.text.endswith((":", "：")) else _LEAST_DENSE if dense else 0
    return max(least, kind)


def _is_heading(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line of a few words stands between two paragraphs, where sub-headings do."""
    near = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    short = len(blocks[number].tokens) <= _MOST_OF_HEADING and not blocks[number].text.endswith(("!", ".", "→", "»"))
    return short and len(near) > 1 and all(is_prose(block) and ends_sentence(block.text) for block in near)


def _is_own(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is a quotation, an item with its number, has an address, or is a row of a table.

    Of a table one beside it has as many bars or tabs.
    """
    text, quoted = blocks[number].text, blocks[number].shadow
    if _ADDRESS in text or (quoted[0] == '"' == quoted[-1]) or _NUMBERED.match(text):
        return True
    bars = _BARS.findall(text)
    beside = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    return (len(bars) > 1 or "\t" in bars) and any(_BARS.findall(other.text) == bars for other in beside)
