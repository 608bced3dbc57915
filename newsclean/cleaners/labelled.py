"""Links to other articles on a page of HTML whose label runs into the title: ``Pročitajte još`` and all behind it a link."""

from collections.abc import Iterator

from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence
from newsclean.rules import shipped
from newsclean.shadow import shadow
from newsclean.strength import SURE

_LONGEST, _FEWEST_SPACES = 220, 2
_LEAST, _MOST = 0.35, 0.95  # of the line that is linked
_EDGES = " \t\xa0:|»>›→•-–—"


def labelled(page: Page) -> Iterator[Mark]:
    """Mark a line of which all is a link but the label in front, where a rule knows that label for one of other articles.

    Only markup says where a link begins, so a plain text gets no marks. A line that is a sentence stays.

    >>> from newsclean import read
    >>> list(labelled(read("Read more Mayor of Ashby opens the new quay")))
    []
    """
    for block in page.blocks:
        if _LEAST < block.linked < _MOST and len(block.text) <= _LONGEST and _is_labelled(block):
            yield block.mark(Role.RELATED, "labelled/link", 0.9)


def _is_labelled(block: Block) -> bool:
    text = block.text
    bare = round((1.0 - block.linked) * len(text))
    title = text[bare:].strip(_EDGES)
    if title.count(" ") < _FEWEST_SPACES or ends_sentence(title):
        return False
    label = text[:bare].strip(_EDGES)
    alone = Block(0, len(label), label, shadow(label))
    return any(
        rule.role is Role.RELATED and rule.score >= SURE and any(rule.claims(alone)) for rule in shipped().candidates(alone)
    )
