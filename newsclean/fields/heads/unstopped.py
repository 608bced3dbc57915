"""Lines without a final stop above the first paragraph of an article, as many papers set their standfirsts."""

from collections.abc import Mapping, Sequence
from itertools import islice

from newsclean.fields.heads.summaries import is_unstopped
from newsclean.likeness import is_dense, said_in, share
from newsclean.page import JUNK, Block, Page, Role
from newsclean.prose import ends_sentence, is_prose, sets_no_stop

_PICTURE = frozenset({Role.CAPTION, Role.PHOTO_CREDIT})
_FEWEST_WORDS, _FEWEST_WORDS_OF_SEVERAL, _LONG = 6, 8, 12
_MOST_LINES, _NEAR = 4, 8
_LONGEST_LABEL = 24
_PARAGRAPH, _FEWEST_PARAGRAPHS, _BELOW, _ANSWERED = 80, 3, 12, 0.33


def unstopped_lines(page: Page, number: int, roles: Mapping[int, Role]) -> int:
    """Tell how many lines without a final stop stand above the first paragraph; none when one of them is short.

    Where the first is long and one behind it short, that one is a caption or a sub-heading.
    """
    blocks = page.blocks
    for count, line in enumerate(blocks[number : number + _MOST_LINES + 1]):
        past = (b for b in blocks[number + count : number + _NEAR] if not count or roles.get(b.start) not in JUNK)
        block = next(past, line)
        if count and (_is_lede(block, roles) or _is_above_credit(blocks, number + count, roles)):
            counts = [count_words(b.text) for b in blocks[number : number + count]]
            if count > 1 and min(counts[1:]) < _FEWEST_WORDS_OF_SEVERAL and counts[0] >= _LONG:
                return 1
            return count if min(counts) >= (_FEWEST_WORDS if count == 1 else _FEWEST_WORDS_OF_SEVERAL) else 0
        if block.start in roles or ends_sentence(block.text) or sets_no_stop(block.text) or _is_labelled(page, block):
            return 0
        if is_prose(block) and (count or not is_unstopped(blocks[number : number + 3])):
            return 0
    return 0


_GOES_ON = ("，", "、")


def are_paragraphs(blocks: Sequence[Block], number: int) -> bool:
    r"""Tell whether most of the long lines above a title say what those below it do: an article without final stops.

    >>> from newsclean.read import read
    >>> line = "The ferry to the outer islands did not sail on Monday because the river had risen once more\n"
    >>> are_paragraphs(read(line * 3 + "The river\n" + line).blocks, 3)
    True

    One or two such lines may be a longer title and its standfirst. Nor is a title what goes on from a Chinese comma.
    """
    if blocks[max(0, number - 1)].text.endswith(_GOES_ON):
        return True
    above = [block for block in blocks[:number] if len(block.text) >= _PARAGRAPH]
    if len(above) < _FEWEST_PARAGRAPHS:
        return False
    below = said_in(islice((block for block in blocks[number + 1 :] if len(block.text) >= _PARAGRAPH), _BELOW))
    return sum(share(block, below) >= _ANSWERED for block in above) * 2 >= len(above)


def count_words(text: str) -> int:
    """Tell how many words a line has; in a script without spaces two signs count as one."""
    return len(text) // 2 if is_dense(text) else len(text.split())


def _is_lede(block: Block, roles: Mapping[int, Role]) -> bool:
    past = _PICTURE | {Role.DATELINE}
    return roles.get(block.start) in past or (block.start not in roles and is_prose(block))


def _is_above_credit(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> bool:
    """Whether a few words stand right above a picture's credit: what the picture shows."""
    below = blocks[number + 1 : number + 2]
    few = blocks[number].text.count(" ") < _FEWEST_WORDS
    return few and any(roles.get(block.start) is Role.PHOTO_CREDIT for block in below)


def _is_labelled(page: Page, block: Block) -> bool:
    """``Pros: …``, ``Key stats: …``: a list that begins, not a standfirst, unless the line above has the word too."""
    label, colon, _ = block.shadow[:_LONGEST_LABEL].partition(":")
    above = next((b.words for b in page.blocks if b.end <= block.start and label.encode() in b.words), None)
    return bool(colon) and above is None
