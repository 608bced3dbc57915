"""Rights lines: copyright and terms of use, in lines of their own or behind the last paragraph."""

from collections.abc import Iterator

from newsclean.cleaners.candidates import candidates
from newsclean.fields.closing.rights import is_rights, rights_start, trigger_words
from newsclean.page import Mark, Page, Role
from newsclean.prose import ends_sentence, prose_span
from newsclean.pruned import past_junk
from newsclean.shadow import is_small

_SHORTEST_CUT = 40
_SIGNS = ("©", "ⓒ", "℗", "(c) ", "(C) ")


def rights(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that say whose the article is.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank.\n\nCopyright 2014 The Associated Press. All rights reserved.")
    >>> [page.text[m.start : m.start + 14] for m in rights(page)]
    ['Copyright 2014']

    A copyright sign without year, company or terms is a picture's, unless it stands below the article. Where a long line
    breaks off, what goes on below in lower case belongs to it.
    """
    page = past_junk(page)
    _, last = prose_span(page)
    for number, block, _ in candidates(page, trigger_words(), _SIGNS):
        if is_rights(block.text) or (number >= last and block.text.startswith(_SIGNS) and len(block.text) <= 80):  # noqa: PLR2004
            yield block.mark(Role.RIGHTS, "rights/line")
            cut = len(block.text) > _SHORTEST_CUT and not ends_sentence(block.text)
            if cut and number + 1 < len(page.blocks) and is_small(page.blocks[number + 1].text[0]):
                yield page.blocks[number + 1].mark(Role.RIGHTS, "rights/goes-on")
        elif start := rights_start(block.text):
            yield Mark(block.start + start, block.end, Role.RIGHTS, "rights/end-of-paragraph")
