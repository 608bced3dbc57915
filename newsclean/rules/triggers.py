"""Which words a block must have before a rule's pattern is tried on it, read off the pattern itself."""

from functools import cache
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same

from newsclean.rules.everywhere import cost
from newsclean.rules.rule import spaced
from newsclean.rules.spell import REPEATS, Tree, walk, ways
from newsclean.rules.strings import DENSE

_WORTH, _MOST_SETS, _MOST_WORDS = 0.1, 3, 40


@cache
def triggers(pattern: str, *, whole: bool = False) -> tuple[tuple[str, ...], ...]:
    r"""Give sets of words, one word of each of which stands in every match of the pattern; the rarest set comes first.

    >>> triggers(r"\b(?:subscribe|(?:sign|log) (?:up|in))\b.{0,40}\b(?:keep|finish) reading\b")
    (('reading',), ('log', 'sign', 'subscribe'), ('finish', 'keep'))
    >>> triggers("続きを読むには")
    (('続きを読むには',),)

    With `whole` a match is a whole block. A pattern for whole blocks of signs, as ``#{3,9}``, is filed under the empty
    word, for blocks that have none. An empty answer means that the pattern has no such words, and no block could be passed
    over.
    """
    if whole and is_of_signs(parser.parse(spaced(pattern))):
        return (("",),)
    chosen: list[tuple[str, ...]] = []
    found = ways(rf"\b(?:{spaced(pattern)})\b" if whole else spaced(pattern))
    for each in sorted({tuple(sorted(words)) for words in found}, key=lambda words: (cost(words), words)):
        is_worth = cost(each) < _WORTH and len(each) <= _MOST_WORDS and not DENSE.search("".join(each))
        if not chosen or (is_worth and all(set(each).isdisjoint(other) for other in chosen)):
            chosen.append(each)
    return tuple(chosen[:_MOST_SETS])


def is_of_signs(tree: Tree) -> bool:
    """Tell whether every element of a parsed pattern can only match signs, so that a block that matches has no word."""
    return all(_is_sign(op, arg) for op, arg in walk(tree))


def _is_sign(op: Tree, arg: Tree) -> bool:
    if op is tokens.LITERAL:
        return not chr(arg).isalnum()
    if op is tokens.CATEGORY:
        return arg is tokens.CATEGORY_SPACE
    return op in REPEATS or op in (tokens.IN, tokens.SUBPATTERN, tokens.BRANCH, tokens.AT, tokens.ATOMIC_GROUP)
