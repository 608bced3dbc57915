"""Readers' comments that no prompt announces: they are known by how people type, and by words that rules know."""

from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, islice

from newsclean.late import late
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.strength import SURE

_OVER_BY = (JUNK - {Role.PLAYER}) | {Role.CREDIT_LINE, Role.AUTHOR_BIO, Role.RIGHTS, Role.TAGS}
_SURE_ENDS = ("/text-size", "/comments/forum")
_FEWEST_PARAGRAPHS, _FEWEST_ABOVE = 2, 3
_MOST_TRIES = 12
_FEWEST_SIGNED, _FEWEST_SIGNS = 2, 2
_MOST_OF_ARTICLE = 0.15
_NONE: frozenset[str] = frozenset()
_TYPED = {
    "comma": late(r"[^\W\d_]{2},[^\W\d_]{3}"),
    "stop": late(r"[^\W\d_]{2}\.[^\W\d_a-zß-ÿ][^\W\d_]"),
    "space": late(r"[^\W\d_] ,[^\W\d_ ]|[^\W\d_] , [^\W\d_]"),
    "twice": late(r"!{2}|\?{2}|! ?\?|\? ?!|\.{4}|[^\W\d_]{2}\.\.(?: |[^\W_.])|,{2}"),
    "called": late(r"^[^\"“«„]{4,400}!"),
    "small": late(r"^[^\W\d_A-ZÀ-Þ]"),
    "answer": late(r"^\W{0,2}@\w"),
}


def unprompted(page: Page, named: Mapping[int, Mark]) -> Iterator[Mark]:
    """Mark the comments below links, buttons or credits behind the article, where from there on readers are to be heard.

    Below the buttons for the size of its text, which stand where the article begins or ends, and below the form of a forum
    one of them is enough.
    """
    parts = [tuple(part) for _, part in groupby(page.blocks, lambda block: block.start in named)]
    words = _told(page)
    for number, ended in islice(_ends(page, parts, named, words), _MOST_TRIES):
        article = [block for part in parts[:number] for block in part if block.start not in named and is_prose(block)]
        below = parts[number::2]
        every = [block for part in below for block in part]
        fewest = _FEWEST_PARAGRAPHS if ended else _FEWEST_ABOVE
        if len(article) >= fewest and all(_are_heard(words, part, article, ended=ended) for part in (below[0], every)):
            heard = (part for part in below if part is below[0] or _are_heard(words, part, article))
            yield from (block.mark(Role.COMMENTS, "comments/unprompted", 0.8) for part in heard for block in part)
            return


def _ends(
    page: Page, parts: Sequence[Sequence[Block]], named: Mapping[int, Mark], words: Mapping[int, frozenset[str]]
) -> Iterator[tuple[int, bool]]:
    """The parts below which readers may be heard, by their numbers, and whether the article has ended there for sure."""
    ends = {mark.start for mark in page.marks if mark.rule.endswith(_SURE_ENDS)}
    first = 2 - (parts[0][0].start in named) if parts else 0
    for number in range(first, len(parts), 2):
        over = parts[number - 1]
        ended = not ends.isdisjoint(block.start for block in over)
        if named[over[-1].start].role in _OVER_BY and _are_heard(words, parts[number], ended=ended):
            yield number, ended


def _told(page: Page) -> dict[int, frozenset[str]]:
    """The rules that know readers' words, by where the blocks begin in which they found some."""
    starts = [block.start for block in page.blocks]
    found: dict[int, set[str]] = {}
    for mark in page.marks:
        if mark.role is Role.COMMENTS and mark.score < SURE and (number := bisect(starts, mark.start)):
            found.setdefault(starts[number - 1], set()).add(mark.rule)
    return {start: frozenset(rules) for start, rules in found.items()}


def _are_heard(
    words: Mapping[int, frozenset[str]], blocks: Sequence[Block], article: Sequence[Block] = (), *, ended: bool = False
) -> bool:
    """Whether half of what is said in these blocks bears readers' signs: two sentences, or one that bears two.

    One of the signs is a word that rules know, which `_told` gives. Signs that the article bears as well count for nothing.
    One sign of any kind is enough where the article has `ended` for sure.
    """
    if not (ended or words):
        return False
    own = _own(words, article)
    said = [block for block in blocks if is_prose(block) or ends_sentence(block.text)]
    signs = [_signs(words, block) - own for block in said]
    counts = list(map(len, signs))
    signed = sum(map(bool, counts))
    if ended:
        return signed > 0
    if _TYPED.keys() >= frozenset().union(*signs):
        return False  # newsrooms mistype as well
    return signed * 2 >= len(said) and (signed >= _FEWEST_SIGNED or max(counts, default=0) >= _FEWEST_SIGNS)


def _own(words: Mapping[int, frozenset[str]], article: Sequence[Block]) -> frozenset[str]:
    """The signs that an article bears itself."""
    counts = Counter(sign for block in article for sign in _signs(words, block))
    return frozenset(sign for sign, count in counts.items() if count > _MOST_OF_ARTICLE * len(article))


def _signs(words: Mapping[int, frozenset[str]], block: Block) -> frozenset[str]:
    """What in a block gives readers away: words that rules know, or stops and capitals that no newsroom sets so."""
    typed = (name for name, sign in _TYPED.items() if sign.search(block.text))
    return words.get(block.start, _NONE).union(typed)
