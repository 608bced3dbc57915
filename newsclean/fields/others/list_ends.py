"""Where a list of other articles ends: at the article that resumes, at a line that is named, or at the end of the page."""

from collections.abc import Sequence

from newsclean.fields.known.names import is_sure_name
from newsclean.fields.others.teasers import is_title
from newsclean.likeness import UNMEASURED, is_dense, said_in, share
from newsclean.page import Block, Page
from newsclean.prose import ends_sentence, is_prose
from newsclean.rules.address import speaks_to_reader

_LONGEST_ITEM, _LONGEST_TITLE, _LONGEST_DATE = 200, 300, 40
_MOST_INSIDE, _MOST_PAIRED, _FEWEST_SHOUTED = 12, 17, 4
_SUBHEAD_SPACES, _SUBHEAD_DENSE = 3, 12
_MOST_SPACES, _LONGEST_SHOUTED, _SHORTER = 5, 60, 0.66
_SHORTEST, _SHORTEST_DENSE = 50, 20
_BULLETS = ("- ", "• ", "* ", "· ")
_QUOTES = "\"'”’“»)"


def to_the_end(page: Page, start: int, kept: set[int]) -> int:
    """Tell how many blocks from `start` on belong to the list: all, up to a line that is named and no date.

    Two sentences in a row are no titles with their teasers: the article goes on there. Nor is one that ends the page below
    two titles or more of which none has a teaser.
    """
    *above, last = page.blocks[start:] or (None,)
    alone = len(above) > 1 and last and last.start not in kept and not any(map(_is_told, above))
    if alone and last and _is_whole(last):
        return len(above)
    for number in range(start, len(page.blocks)):
        block = page.blocks[number]
        if block.start in kept and (number == start or len(block.text) > _LONGEST_DATE):
            return number - start
        if _is_told(block) and all(map(_is_told, page.blocks[number + 1 : number + 2])):
            return number - start if number == start or number + 1 < len(page.blocks) else number + 1 - start
    return len(page.blocks) - start


def up_to_article(page: Page, start: int) -> int:
    """Tell how many lines stand between the header and the article that resumes; none when it does not.

    Where the first has a bullet the list ends with the bullets. A few words right above the paragraph are its sub-heading,
    and so is a line of which the paragraphs below take up half.
    """
    if page.blocks[start : start + 1] and page.blocks[start].text.startswith(_BULLETS):
        inside = page.blocks[start : start + _MOST_INSIDE]
        return next((n for n, item in enumerate(inside) if not _is_bulleted_title(item)), 0)
    shouted = sum(block.text.isupper() for block in page.blocks[start : start + _MOST_INSIDE])  # kickers above the titles
    most = _MOST_PAIRED if shouted >= _FEWEST_SHOUTED else _MOST_INSIDE
    for number, item in enumerate(page.blocks[start : start + most]):
        if number and _opens_table(page.blocks, start + number):
            return number
        if not number and item.text.endswith("!") and is_title(item.text.rstrip(" !")):
            continue  # it calls, and some title has to stand below a header
        if _is_told(item) or (is_prose(item) and not asks(item)) or len(item.text) > _LONGEST_ITEM:
            return number - 1 if number and _is_subhead(page, start + number - 1, number - 1) else number
    return next((n for n, item in enumerate(page.blocks[start : start + _MOST_INSIDE]) if ends_sentence(item.text)), 0)


def _is_subhead(page: Page, number: int, titles: int) -> bool:
    """Whether a line below `titles` lines of a list belongs to the paragraphs below it: a few words, or what they take up.

    Or a sentence, or what is unlike the titles. A name in capitals below a title, of which the article says nothing from
    here on, signs the title's article.
    """
    text = page.blocks[number].text
    if titles and text.isupper() and text.count(" ") < _SUBHEAD_SPACES and is_sure_name(text):
        surname = text.rpartition(" ")[2].lower()
        if not any(surname in block.shadow for block in page.blocks[number + 1 :]):
            return False
    if text.count(" ") < _SUBHEAD_SPACES and not (is_dense(text) and len(text) >= _SUBHEAD_DENSE):
        return True
    if titles and _is_unlike(page, number, page.blocks[number - titles : number]):
        return True
    measured = share(page.blocks[number], frozenset()) < UNMEASURED
    below = said_in(page.blocks[number + 1 : number + 3])
    return ends_sentence(text) or (measured and share(page.blocks[number], below) >= UNMEASURED)


def _is_unlike(page: Page, number: int, titles: Sequence[Block]) -> bool:
    """Whether a line is much shorter than all longer titles above it, alone in capitals, or alone behind an empty line."""
    block = page.blocks[number]
    whole = [title for title in titles if title.text.count(" ") > _SUBHEAD_SPACES or is_dense(title.text)]
    if whole and block.text.count(" ") <= _MOST_SPACES and len(block.text) <= _SHORTER * min(len(t.text) for t in whole):
        return True
    if block.text.isupper() and len(block.text) <= _LONGEST_SHOUTED:
        return not any(title.text.isupper() for title in titles)
    ends = [title.end for title in titles]
    apart = ["\n\n" in page.text[end : below.start] for end, below in zip(ends, (*titles[1:], block), strict=True)]
    return len(apart) > 1 and apart[-1] and not any(apart[:-1])


def _opens_table(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line ends in a colon and more figures than words stand right below: ``Results (mln zł):``, ``2023 2022``."""
    below = blocks[number + 1 : number + 3]
    rows = sum(sum(map(str.isdecimal, row.text)) * 2 > sum(map(str.isalpha, row.text)) for row in below)
    return blocks[number].text.endswith(":") and rows > 0 and len(below) > 1


def _is_whole(block: Block) -> bool:
    """Whether a line is a sentence that states something, not too short for a paragraph."""
    least = _SHORTEST_DENSE if is_dense(block.text) else _SHORTEST
    states = block.text.rstrip(_QUOTES).endswith((".", "。", "।")) and not speaks_to_reader(block.text)
    return len(block.text) >= least and states and _is_told(block)


def _is_told(block: Block) -> bool:
    """Whether a line is a sentence, and not a title that asks; one as long as a paragraph is told without a full stop."""
    return (ends_sentence(block.text) and not asks(block)) or len(block.text) > _LONGEST_TITLE


def asks(block: Block) -> bool:
    """Tell whether a line is a title that asks."""
    return block.text.rstrip(_QUOTES).endswith("?") and is_title(block.text)


def _is_bulleted_title(block: Block) -> bool:
    return (
        block.text.startswith(_BULLETS) and len(block.text) <= _LONGEST_ITEM and not block.text.rstrip(_QUOTES).endswith(".")
    )
