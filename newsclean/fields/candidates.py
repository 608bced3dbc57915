"""Which blocks are worth a closer look: those with one of a few words, and those in scripts without spaces."""

from collections.abc import Iterator

from newsclean.page import Block, Page

_FIRST_DENSE = "\u3000"


def candidates(page: Page, words: frozenset[bytes], signs: tuple[str, ...] = ()) -> Iterator[tuple[int, Block]]:
    r"""Give the blocks that have one of the words, or one of the signs, or are Chinese, Japanese or Korean.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank.\n\nPhoto: Ann Lee\n\n© dpa\n\n（警視庁提供）")
    >>> [number for number, _ in candidates(page, frozenset({b"photo"}), ("©",))]
    [1, 2, 3]
    """
    signs = tuple(sign for sign in signs if sign in page.text)
    for number, block in enumerate(page.blocks):
        if not words.isdisjoint(block.words):
            yield number, block
        elif signs or not block.text.isascii():
            text = block.text
            if is_dense(text) or any(sign in text for sign in signs):
                yield number, block


def is_dense(text: str) -> bool:
    """Tell whether a text begins or ends in a script without spaces, or in Korean.

    >>> is_dense("（警視庁提供）"), is_dense("[사진 = 연합뉴스]"), is_dense("“No,” he said.")
    (True, True, False)
    """
    return not text.isascii() and max(text[:2] + text[-2:], default="") >= _FIRST_DENSE
