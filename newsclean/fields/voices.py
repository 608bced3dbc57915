"""How readers write below an article: as people type, and with words that rules know."""

from collections import Counter
from collections.abc import Sequence

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.strength import SURE

_FEWEST_SIGNED, _FEWEST_SIGNS = 2, 2
_MOST_OF_ARTICLE = 0.15
_TYPED = {
    "comma": late(r"[^\W\d_]{2},[^\W\d_]{3}"),
    "stop": late(r"[^\W\d_]{2}\.[^\W\d_a-zß-ÿ][^\W\d_]"),
    "space": late(r"[^\W\d_] ,[^\W\d_ ]|[^\W\d_] , [^\W\d_]"),
    "twice": late(r"!{2}|\?{2}|! ?\?|\? ?!|\.{4}|[^\W\d_]{2}\.\.(?: |[^\W_.])|,{2}"),
    "called": late(r"^[^\"“«„]{4,400}!"),
    "small": late(r"^[^\W\d_A-ZÀ-Þ]"),
    "answer": late(r"^\W{0,2}@\w"),
}


def are_heard(page: Page, blocks: Sequence[Block], article: Sequence[Block] = (), *, ended: bool = False) -> bool:
    """Tell whether half of what is said in these blocks bears readers' signs: two sentences, or one that bears two.

    One of the signs is a word that rules know. Signs that the article bears as well count for nothing. One sign of any kind
    is enough where the article has `ended` for sure.
    """
    if not (ended or _told(page)):
        return False
    own = _own(page, article)
    said = [block for block in blocks if is_prose(block) or ends_sentence(block.text)]
    signs = [_signs(page, block) - own for block in said]
    counts = list(map(len, signs))
    signed = sum(map(bool, counts))
    if ended:
        return signed > 0
    if _TYPED.keys() >= frozenset().union(*signs):
        return False  # newsrooms mistype as well
    return signed * 2 >= len(said) and (signed >= _FEWEST_SIGNED or max(counts, default=0) >= _FEWEST_SIGNS)


def _own(page: Page, article: Sequence[Block]) -> frozenset[str]:
    """The signs that an article bears itself."""
    counts = Counter(sign for block in article for sign in _signs(page, block))
    return frozenset(sign for sign, count in counts.items() if count > _MOST_OF_ARTICLE * len(article))


def _told(page: Page) -> frozenset[Mark]:
    """The words of readers that rules know."""
    return page.chosen(are_heard, lambda m: m.role is Role.COMMENTS and m.score < SURE)


def _signs(page: Page, block: Block) -> frozenset[str]:
    """What in a block gives readers away: words that rules know, or stops and capitals that no newsroom sets so."""
    return frozenset(m.rule for m in _told(page) if block.start <= m.start < block.end).union(
        name for name, sign in _TYPED.items() if sign.search(block.text)
    )
