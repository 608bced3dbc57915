"""First words of other articles below the last paragraph, all cut off by dots after as many words."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsclean.likeness import is_dense
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.pruned import past_junk

_DOTS, _BRACKETED = ("…", "..."), ("[…]", "[...]")
_OTHERS = 1.7  # lines for each excerpt: its title or its date stands above it
_FEWEST, _MOST = 3, 12
_SHORTEST, _LONGEST = 50, 170
_WIDEST_DENSE = 12
_WIDEST = 3  # words between the longest and the shortest: a theme cuts after so many
_MOST_ASKING = 5  # one line in so many


def excerpts(page: Page) -> Iterator[Mark]:
    r"""Mark three or more such lines at the end of a page, below a paragraph that is whole.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> cut = ["The council of the town has asked for a higher quay before the autumn brings…",
    ...        "Two men were held on Friday after a fire in a shed behind the old…",
    ...        "A garden of herbs was opened by the mayor behind the mill that once ground…"]
    >>> [mark.rule for mark in excerpts(read("\n\n".join([said, said, *cut])))]
    ['excerpts/run', 'excerpts/run', 'excerpts/run']

    Who trails off in speech or in verse does so after more words here and fewer there, and stays; so do lines with a
    quotation in them, with a question in more than one of five, and those with the dots behind a whole sentence.
    """
    blocks = past_junk(page).blocks
    if not blocks:
        return
    if blocks[-1].text.endswith(_BRACKETED):
        yield from (block.mark(Role.RELATED, "excerpts/run", 0.8) for block in _bracketed(blocks))
    if not blocks[-1].text.endswith(_DOTS):
        return
    run = list(takewhile(_is_cut, reversed(blocks)))
    whole = blocks[: len(blocks) - len(run)]
    if (
        _FEWEST <= len(run) <= _MOST
        and _are_alike(run)
        and any(is_prose(b) and not b.text.endswith(_DOTS) for b in whole[-1:])
    ):
        yield from (block.mark(Role.RELATED, "excerpts/run", 0.8) for block in run)


def _bracketed(blocks: Sequence[Block]) -> Sequence[Block]:
    """The excerpts that WordPress cuts off with ``[…]`` at the end of a page, two or more, and what stands between them."""
    last = len(blocks) - 1
    cut = [n for n in range(max(1, last - _MOST), last + 1) if blocks[n].text.endswith(_BRACKETED)]
    while len(cut) > 1 and len(cut) * _OTHERS < last + 1 - cut[0]:
        del cut[0]
    return blocks[cut[0] :] if len(cut) > 1 else ()


def _is_cut(block: Block) -> bool:
    words = block.text.removesuffix("...").removesuffix("…")
    if not _SHORTEST <= len(block.text) <= _LONGEST or words == block.text or "…" in words or "\n" in words:
        return False
    if is_dense(words):
        return words[-1].isalnum()
    return words[:1].isupper() and (words[-1].isalnum() or words[-1] in ",:") and '"' not in block.shadow


def _are_alike(run: Sequence[Block]) -> bool:
    counts = [block.text.count(" ") for block in run]
    asking = sum("?" in block.text or "!" in block.text for block in run)
    if all(is_dense(block.text) for block in run):  # cut after so many signs, where writers set two dots of three
        lengths = [len(block.text) for block in run if block.text.endswith("...")]
        return len(lengths) == len(run) and max(lengths) - min(lengths) <= _WIDEST_DENSE
    return max(counts) - min(counts) <= _WIDEST and asking * _MOST_ASKING <= len(run)
