"""Links to other articles on a page of HTML whose label runs into the title: ``Pročitajte još`` and all behind it a link."""

from collections.abc import Iterator
from itertools import pairwise

from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence
from newsclean.rules import shipped
from newsclean.shadow import shadow
from newsclean.strength import SURE

_LONGEST, _LONGEST_LABEL, _FEWEST_SPACES = 220, 40, 2
_LEAST, _MOST = 0.35, 0.95  # of the line that is linked
_EDGES = " \t\xa0:|»>›→•-–—"


def labelled(page: Page) -> Iterator[Mark]:
    """Mark a line of which all is a link but the label in front, where a rule knows that label for one of other articles.

    Only markup says where a link begins, so a plain text gets no marks. A line that is a sentence stays.

    >>> from newsclean import read
    >>> list(labelled(read("Read more Mayor of Ashby opens the new quay")))
    []
    """
    gone = {m.start: m for m in page.marks if m.role in JUNK and m.rule.startswith("chrome/")}
    for block, behind in pairwise((*page.blocks, None)):
        if block is None or len(block.text) > _LONGEST:
            continue
        if _LEAST < block.linked < _MOST and _is_labelled(block):
            yield block.mark(Role.RELATED, "labelled/link", 0.9)
        elif behind and _is_orphan(block, behind, gone):
            yield block.mark(Role.RELATED, "labelled/orphan", 0.9)


def _is_orphan(block: Block, behind: Block, gone: dict[int, Mark]) -> bool:
    """Whether a line is nothing but the label of a link to another article that is gone: ``Further reading``."""
    if not block.tags or len(block.text) > _LONGEST_LABEL or block.start in gone or behind.start not in gone:
        return False
    return behind.linked > _MOST and behind.text.count(" ") >= _FEWEST_SPACES and _labels(block, least=0.0)


def _is_labelled(block: Block) -> bool:
    text = block.text
    bare = round((1.0 - block.linked) * len(text))
    title = text[bare:].strip(_EDGES)
    if title.count(" ") < _FEWEST_SPACES or ends_sentence(title):
        return False
    label = text[:bare].strip(_EDGES)
    return _labels(Block(0, len(label), label, shadow(label)), least=SURE)


def _labels(block: Block, *, least: float) -> bool:
    """Whether a rule knows a line as the label of other articles."""
    rules = shipped().candidates(block)
    return any(rule.role is Role.RELATED and rule.score >= least and any(rule.claims(block)) for rule in rules)
