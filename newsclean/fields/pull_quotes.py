"""Pull quotes: a sentence of the article that its page sets in large type beside it."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from newsclean.fields.abridged import is_abridged
from newsclean.fields.known.french import is_french
from newsclean.page import Block, Mark, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.shadow import is_small

_SHORTEST, _FEWEST_WORDS = 25, 8
_LONGEST = 220
_FEWEST_UNSTOPPED = 12  # a sub-heading is shorter
_LONGEST_HEADING = 90
_NEAR = 5
_BEHIND = (" ", ",", ".", ";", ":")
_SPACED, _TOLD, _MOST_SPACED = 4, 0.9, 12


def pull_quotes(blocks: Sequence[Block]) -> Iterator[Mark]:
    """Mark blocks that are a sentence of another block near by, or of any where spaces set their quotation marks apart."""
    for block in islice(filter(_is_spaced, blocks), _MOST_SPACED):
        if any(_is_told(other, block) for other in blocks if other is not block):
            yield block.mark(Role.JUNK, "repeats/pull-quote", 0.8)
    spoken = "\n".join([block.shadow for block in blocks])
    ends = list(accumulate([len(block.shadow) + 1 for block in blocks], initial=0))
    starts, ends = [0] * _NEAR + ends, ends[_NEAR + 1 :] + ends[-1:] * (_NEAR + 1)
    lede = next((number for number, block in enumerate(blocks) if is_prose(block)), len(blocks))
    for number, (block, start, end) in enumerate(zip(blocks, starts, ends, strict=False)):
        if _is_spaced(block) or not _SHORTEST <= len(block.text) <= _LONGEST:
            continue
        if spoken.count(block.shadow.strip(" \"'-.,!?"), start, end) < 2 or len(block.words) < _FEWEST_WORDS:  # noqa: PLR2004 - here and near by
            if lede < number and is_abridged(blocks[number - _NEAR if number > _NEAR else 0 : number + _NEAR + 1], block):
                yield block.mark(Role.JUNK, "repeats/pull-quote", 0.8)
            continue
        bare = block.shadow.strip(" \"'-")
        near = blocks[max(0, number - _NEAR) : number + _NEAR + 1]
        unstopped = len(block.words) >= _FEWEST_UNSTOPPED and not ends_sentence(block.text)
        longer = len(block.text) + (0 if unstopped else 40)
        holders = [other for other in near if len(other.text) > longer and block.words <= other.words]
        told = not _is_heading(blocks, number) and any(_holds(other, bare) or _quotes(other, block) for other in holders)
        if told or (lede < number and _begins(near, block)):
            yield block.mark(Role.JUNK, "repeats/pull-quote", 0.8)


def _is_heading(blocks: Sequence[Block], number: int) -> bool:
    """Whether a short quotation without a stop stands right above a French paragraph that has it: a sub-heading there."""
    block, below = blocks[number], blocks[number + 1 : number + 2]
    if len(block.text) > _LONGEST_HEADING or not block.shadow.startswith('"') or ends_sentence(block.text):
        return False
    return any(block.shadow.strip(' "') in other.shadow for other in below) and is_french(*blocks[number + 1 : number + 4])


def _holds(other: Block, bare: str) -> bool:
    """Whether another block has these words as a sentence of its own: it begins where one does and ends where one ends."""
    at = other.shadow.find(bare)
    if at < 0:
        return False
    before, behind = other.shadow[:at].rstrip(" \"'("), other.shadow[at + len(bare) :].lstrip(" \"')")
    whole = bare.endswith((".", "!", "?")) or other.shadow[at + len(bare) : at + len(bare) + 1] in (".", "!", "?", "")
    return whole and (not before or ends_sentence(before)) and (not behind or not is_small(behind[0]))


def _begins(near: Sequence[Block], block: Block) -> bool:
    """Whether a paragraph near by begins with a line that has no stop of its own: the words under a picture."""
    if ends_sentence(block.text) or len(block.words) < _FEWEST_UNSTOPPED:
        return False
    size = len(block.shadow)
    below = (b for b in near if b.shadow.startswith(block.shadow) and b.shadow[size : size + 1] in _BEHIND)
    return any(ends_sentence(other.text) for other in below)


def _quotes(other: Block, block: Block) -> bool:
    """Whether another block has the words between quotation marks as well, or begins with this quotation and its speaker."""
    text = block.shadow
    if not text.startswith('"'):
        return False
    if other.shadow.startswith(text) and not other.shadow[len(text)].isalnum():
        return True
    bare = text.strip('" .,!?')
    at = other.shadow.find(f'"{bare}') if text.endswith('"') else -1
    ended = at >= 0 and other.shadow[at + len(bare) + 1 :].lstrip(".,!?").startswith('"')
    return ended or (at >= 0 and len(block.words) >= _FEWEST_UNSTOPPED and not ends_sentence(text))


def _is_spaced(block: Block) -> bool:
    return block.text.startswith("“ ") and block.text.endswith(" ”") and _SHORTEST <= len(block.text) <= _LONGEST


def _is_told(other: Block, block: Block) -> bool:
    """Whether another block has nearly all words of one that is set apart by the spaces in its quotation marks."""
    return len(other.text) > len(block.text) - _SPACED and len(block.words & other.words) >= _TOLD * len(block.words)
