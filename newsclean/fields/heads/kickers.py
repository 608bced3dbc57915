"""Two titles right below each other: which is the headline, and which its kicker or its standfirst."""

from collections.abc import Sequence

from newsclean.fields.heads.menus import FURNITURE
from newsclean.fields.heads.titles import is_half, is_shouted, like_title
from newsclean.likeness import is_dense, share, stems
from newsclean.page import Block, Page
from newsclean.prose import ends_sentence, is_prose

_FEWEST_WORDS, _TERSE, _NEAR = 3, 4, 3
_ANSWERED, _ANSWERED_FIRST = 0.5, 0.33
_LONGEST_BELOW, _LONGEST_TITLE = 90, 110
_TOO_LONG, _LONGEST_SHOUTED = 130, 140
_MOST_LINES = 3


def over(page: Page, above: Sequence[tuple[int, Block]], number: int, article: frozenset[bytes]) -> int:
    """Give the title right above one that the article answers to, which is then its standfirst; else that one itself.

    A headline is terse and its standfirst takes the article's words: all of them where it is twice as long as a title, and
    the two alone stand above the article. Two titles above it are no such pair, but for a terse one at the top of the page
    and the other lines of a standfirst.
    """
    if [n for n, _ in above] == [0] and number == 1 and _is_far_longer(above[0][1], page.blocks[1]):
        return 0
    if 1 < len(above) <= _MOST_LINES and _is_of_lines(page, [n for n, _ in above], number, article):
        return above[0][0]
    titles = [
        n for n, block in above[-2:] if like_title(block) and block.text.count(" ") >= _TERSE and not is_half(page, n, {})
    ]
    lower, again = page.blocks[number], sum(block.shadow == page.blocks[number].shadow for block in page.blocks)
    if not above or titles != [above[-1][0]] or again > 1:
        return number
    upper = above[-1][1]
    terse = len(upper.text) < len(lower.text) and number - above[-1][0] <= _NEAR and not is_shouted(upper, lower)
    terse = terse and ". " not in upper.text  # the motto of a site
    alone = number == 1 and len(lower.text) > max(_LONGEST_TITLE, 2 * len(upper.text))
    return above[-1][0] if terse and (alone or share(upper, article | stems(lower)) > 0) else number


def _is_far_longer(upper: Block, lower: Block) -> bool:
    """Whether a line is too long for a headline, and the one above it is shaped like a terse one."""
    terse = upper.text.count(" ") + 1 >= _FEWEST_WORDS and like_title(upper) and not is_shouted(upper, lower)
    return terse and len(lower.text) > max(_TOO_LONG, 3 * len(upper.text))


def _is_of_lines(page: Page, above: Sequence[int], number: int, article: frozenset[bytes]) -> bool:
    """Whether a title and so many lines of its standfirst open the page right above the first paragraph.

    The title is the shortest of them, and something of each is said below.
    """
    lines = page.blocks[above[0] : number + 1]
    if above[0] or len(lines) != len(above) + 1 or not page.blocks[number + 1 : number + 2]:
        return False
    crumbs = any(lines[-1].shadow in line.shadow for line in lines[:-1])  # the way through the site to it
    if crumbs or not is_prose(page.blocks[number + 1]) or not all(map(_is_line, lines)):
        return False
    shortest = all(len(lines[0].text) < len(line.text) for line in lines[1:])
    return shortest and all(share(line, article | stems(page.blocks[number])) > 0 for line in lines[:-1])


def _is_line(block: Block) -> bool:
    text = block.text
    return like_title(block) and text.count(" ") >= _TERSE and not ends_sentence(text) and not text.isupper()


def below_kicker(page: Page, lines: Sequence[tuple[int, Block]], article: frozenset[bytes]) -> int | None:
    """Give the longer title right below one of a few words or in capitals, its kicker, when the article answers to both."""
    if len(lines) < 2:  # noqa: PLR2004 - a kicker and its headline
        return None
    (upper, label), (lower, title) = lines
    few = label.text.count(" ") < _FEWEST_WORDS or is_shouted(label, title)
    if label.text.count(" ") == _FEWEST_WORDS:  # four words may be a headline that the article says all of
        few = few or share(label, article) <= max(_ANSWERED, share(title, article))
    elif label.text.count(" ") > _FEWEST_WORDS:  # and so may more in capitals
        few = few and share(label, article) < max(_ANSWERED, share(title, article))
    longer = title.text.count(" ") >= _FEWEST_WORDS and len(title.text) * 2 > len(label.text) * 3
    if not few or not longer or not 0 < lower - upper < _NEAR or title.text.endswith("?") or label.shadow in title.shadow:
        return None
    if len(title.text) > _LONGEST_BELOW and not (_is_summed_up(page, lower) or _is_signed(page, label, lower)):
        return None  # so long a line, or a question, is rather the standfirst of a terse headline
    alone = like_title(title) and not is_dense(title.text) and not is_half(page, lower, {})
    return lower if alone and share(title, article) >= _ANSWERED_FIRST else None


def _is_summed_up(page: Page, number: int) -> bool:
    """Whether a longer line with a byline or a date behind it stands below: then that is the standfirst."""
    starts = {m.start for m in page.marks if m.rule.startswith(FURNITURE)}
    below = page.blocks[number + 1 : number + 3]
    return len(below) > 1 and len(below[0].text) > len(page.blocks[number].text) and below[1].start in starts


def _is_signed(page: Page, label: Block, number: int) -> bool:
    """Whether a few words in capitals stand above a longer line that has a byline or a date right below: a tabloid's."""
    starts = {m.start for m in page.marks if m.rule.startswith(FURNITURE)}
    few = label.text.isupper() and label.text.count(" ") < _FEWEST_WORDS
    below = page.blocks[number + 1 : number + 2]
    return few and len(page.blocks[number].text) <= _LONGEST_SHOUTED and any(block.start in starts for block in below)
