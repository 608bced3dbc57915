"""Pull quotes: a sentence of the article that its page sets in large type beside it."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsclean.page import Block, Mark, Role
from newsclean.prose import ends_sentence

_SHORTEST, _FEWEST_WORDS = 25, 8
_LONGEST = 220
_NEAR = 5


def pull_quotes(blocks: Sequence[Block]) -> Iterator[Mark]:
    """Mark blocks that are a sentence of another block near by."""
    spoken = "\n".join([block.shadow for block in blocks])
    ends = list(accumulate([len(block.shadow) + 1 for block in blocks], initial=0))
    starts, ends = [0] * _NEAR + ends, ends[_NEAR + 1 :] + ends[-1:] * (_NEAR + 1)
    for number, (block, start, end) in enumerate(zip(blocks, starts, ends, strict=False)):
        if not _SHORTEST <= len(block.text) <= _LONGEST:
            continue
        if spoken.count(block.shadow.strip(" \"'-.,!?"), start, end) < 2 or len(block.words) < _FEWEST_WORDS:  # noqa: PLR2004 - here and near by
            continue
        bare = block.shadow.strip(" \"'-")
        near = blocks[max(0, number - _NEAR) : number + _NEAR + 1]
        holders = [other for other in near if len(other.text) > len(block.text) + 40 and block.words <= other.words]
        if any(_holds(other, bare) or _quotes(other, block) for other in holders):
            yield block.mark(Role.JUNK, "repeats/pull-quote", 0.8)


def _holds(other: Block, bare: str) -> bool:
    """Whether another block has these words as a sentence of its own: it begins where one does and ends where one ends."""
    at = other.shadow.find(bare)
    if at < 0:
        return False
    before, behind = other.shadow[:at].rstrip(" \"'("), other.shadow[at + len(bare) :].lstrip(" \"')")
    whole = bare.endswith((".", "!", "?")) or other.shadow[at + len(bare) : at + len(bare) + 1] in (".", "!", "?", "")
    return whole and (not before or ends_sentence(before)) and (not behind or not behind[0].islower())


def _quotes(other: Block, block: Block) -> bool:
    """Whether another block has the words between quotation marks as well, or begins with this quotation and its speaker."""
    text = block.shadow
    if not text.startswith('"'):
        return False
    if other.shadow.startswith(text) and not other.shadow[len(text)].isalnum():
        return True
    bare = text.strip('" .,!?')
    at = other.shadow.find(f'"{bare}') if text.endswith('"') else -1
    return at >= 0 and other.shadow[at + len(bare) + 1 :].lstrip(".,!?").startswith('"')
