"""Lines that speak to the reader as sites do, in words that no rule knows."""

from collections.abc import Iterator

from newsclean.keywords import word_lists
from newsclean.likeness import is_dense
from newsclean.page import Block, Mark, Page
from newsclean.prose import ends_sentence, exclaims, head_end, is_prose, prose_numbers
from newsclean.rules.speech import is_reported
from newsclean.wording.model import shipped
from newsclean.zones import claims

_LONGEST = 200
_LEAST, _LEAST_DOUBTFUL = 0.85, 0.95
_SCORE = 0.6
_FEW_WORDS, _FEW_SIGNS = 2, 6


def wording(page: Page) -> Iterator[Mark]:
    r"""Mark short lines that a model of the words of sites holds for furniture, where no other cleaner has named them.

    >>> from newsclean import read
    >>> lead = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> page = read(f"{lead}\n\nSubscribe to our free gardening newsletter every Friday\n\n{lead}")
    >>> [(page.text[mark.start : mark.end], mark.role.value) for mark in wording(page)]
    [('Subscribe to our free gardening newsletter every Friday', 'newsletter')]

    Reads marks. A page without a paragraph of prose gets none, nor does a quotation or what somebody is reported to say.
    A sentence, a line of one or two words and one above the article must be surer; how sure is in docs/labeller.md.
    """
    if not prose_numbers(page):
        return
    named = claims(page, before="wording/")
    top = head_end(page)
    model = shipped()
    for number, (block, words) in enumerate(zip(page.blocks, word_lists(page), strict=True)):
        if len(block.text) > _LONGEST or block.start in named:
            continue
        dense = is_dense(block.text)
        if (not dense and model.telling.isdisjoint(words)) or _is_said(block, dense=dense):
            continue
        chance, role = model.judged(block.shadow)
        if chance >= (_LEAST_DOUBTFUL if number < top or _is_doubtful(block, len(words), dense=dense) else _LEAST):
            yield block.mark(role, "wording/line", _SCORE)


def _is_said(block: Block, *, dense: bool) -> bool:
    """Whether somebody says it: in quotation marks, with a speaker, or as a question of an interview."""
    return '"' in block.shadow or is_reported(block.shadow) or (dense and exclaims(block.text))


def _is_doubtful(block: Block, words: int, *, dense: bool) -> bool:
    """Whether a line reads like a sentence of an article, or is so short that it may be a sub-heading."""
    return is_prose(block) or ends_sentence(block.text) or (len(block.text) <= _FEW_SIGNS if dense else words <= _FEW_WORDS)
