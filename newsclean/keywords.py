"""Keywords: the few words that somebody looks for, spotted in all blocks of a page in one pass for all who ask."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from newsclean.page import Block, Page
from newsclean.shadow import tokens_of_lines

OPENING = "^"
"""What stands before a word that matters only where a block begins with it."""
LENGTHS = (0, 101, 201)
"""The least number of characters of a short line, of a longer one and of a paragraph."""

_WORD = re.compile(r"[^\W_]+")
_BEYOND_WORDS = re.compile(r"[^\x00-\x7f\w]")
_NUMBER = re.compile(r"\d{1,400}")
_NO_WORD = frozenset((b"",))
_FIRST = OPENING.encode()

Spotted = tuple[frozenset[bytes], ...]
"""For each block of a page the keywords in it."""


def opening(word: str) -> bytes:
    """Give the keyword for a word that a block begins with, behind a number or as it is; ``0`` stands for any number."""
    return _FIRST + word.encode("utf-8", "surrogatepass")


def _openings(words: list[bytes]) -> Iterator[bytes]:
    """The keywords for how a block begins; a number may be a count, and then the word behind it counts as well."""
    first = words[0]
    yield _FIRST + first
    if not first.isalpha():
        said = first.decode("utf-8", "surrogatepass")
        if (plain := _NUMBER.sub("0", said)) != said:
            yield opening(plain)
        if len(words) > 1 and said.isdecimal():
            yield _FIRST + words[1]


class Keywords:
    """Words to look for, by the length of the blocks they matter in, see `LENGTHS`; a block without words has ``b""``.

    A word that matters only at the beginning of a block is one that `opening` gives.
    """

    def __init__(self, *by_length: Iterable[bytes]) -> None:
        self.by_length = tuple(map(frozenset, by_length))

    def of(self, block: Block) -> frozenset[bytes]:
        """Give the keywords that a block has: of its ``words``, and of its runs of letters and digits as patterns see them.

        The two differ beside signs beyond ASCII: ``ads▼``, ``adś``.
        """
        found = runs = block.tokens
        if not block.shadow.isascii() and _BEYOND_WORDS.search(block.shadow):
            runs = [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(block.shadow)]
            found = [*found, *(runs or _NO_WORD)]
        return self.by_length[bisect_right(LENGTHS, len(block.text)) - 1].intersection(
            [*(found or _NO_WORD), *(_openings(runs) if runs else ())]
        )


def spotted(page: Page, keywords: Keywords) -> Spotted:
    r"""Give the keywords in each block of a page.

    >>> from newsclean import read
    >>> [sorted(found) for found in spotted(read("The ferry sank.\n\nTwo died."), Keywords([b"ferry", b"sank"], [], []))]
    [[b'ferry', b'sank'], []]
    """
    if keywords not in page.known:
        page.known[keywords] = tuple(_spot(page, keywords))
    found: Spotted = page.known[keywords]
    return found


def word_lists(page: Page) -> list[list[bytes]]:
    r"""Give the words of each block in their order, found once for all who ask.

    >>> from newsclean import read
    >>> word_lists(read("The ferry sank.\n\nTwo died."))
    [[b'the', b'ferry', b'sank'], [b'two', b'died']]
    """
    if word_lists not in page.known:
        lines = tokens_of_lines("\n".join([block.shadow for block in page.blocks]))
        if len(lines) == len(page.blocks):
            for block, line in zip(page.blocks, lines, strict=True):
                vars(block).setdefault("tokens", line.split())  # what the block would find out for itself
        page.known[word_lists] = [block.tokens for block in page.blocks]
    found: list[list[bytes]] = page.known[word_lists]
    return found


def _spot(page: Page, keywords: Keywords) -> Iterator[frozenset[bytes]]:
    """The same as asking for each block, in one pass over all of them."""
    short, longer, paragraph = keywords.by_length
    for block, words in zip(page.blocks, word_lists(page), strict=True):
        length = len(block.text)
        wanted = paragraph if length >= LENGTHS[2] else longer if length >= LENGTHS[1] else short
        if not (block.shadow.isascii() or not _BEYOND_WORDS.search(block.shadow)):
            yield keywords.of(block)
        elif not words:
            yield wanted.intersection(_NO_WORD)
        elif not words[0].isalpha():
            yield wanted.intersection([*words, *_openings(words)])
        elif (first := _FIRST + words[0]) in wanted:
            yield wanted.intersection(words) | {first}
        else:
            yield wanted.intersection(words)


def handed_on(page: Page, cut: Page) -> Page:
    """Give a page that was cut from another with the keywords that were spotted there: most of its blocks are the same."""
    for keywords in [key for key in page.known if isinstance(key, Keywords) and key not in cut.known]:
        found = dict(zip(map(id, page.blocks), page.known[keywords], strict=True))
        cut.known[keywords] = tuple(found[id(b)] if id(b) in found else keywords.of(b) for b in cut.blocks)
    return cut
