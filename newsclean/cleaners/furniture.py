"""What stands below a page's headline and is no paragraph: the byline, and the standfirst where its element says so."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from newsclean.fields.authors import byline
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.pictures.captions import is_caption
from newsclean.page import JUNK, Block, Mark, Page, Role

_SCORE = 0.98  # above chrome's, who took the lines from the article
_NEAR = 12
_LONGEST = 200
_CALLED_STANDFIRST = re.compile(
    r"[.#_-](?:stand-?first|dek|deck|strapline|chapo|bajada|entradilla|sottotitolo|vorspann|sub-?_?(?:title|headline|head)"
    r"|(?:article|post|entry|story|news)-?_?(?:summary|excerpt|description|intro|lead))(?![a-z])"
)
_FEWEST_WORDS, _MOST_WORDS = 7, 60
_MOST_FIGURES = 8
# What may stand beside the names of the authors.
_BETWEEN = re.compile(r"(?:[\s,;:|/&+·•-]|\b(?:by|and|und|et|y|e|en|og|och|ja|i|и|و|ve|follow)\b){0,40}")
_GLUED = re.compile(r"By(?=[^\W\da-z_])|By:? {1,3}(?=[^\W\d_]{1,40}$)")


def furniture(page: Page) -> Iterator[Mark]:
    """Mark byline and standfirst among the lines that chrome took, below the headline.

    Reads the marks of chrome. A byline names the authors that the page declares, a standfirst stands in an element that is
    called so; what chrome has left is body, and stays.

    >>> from newsclean import clean_html
    >>> lead = "<p>The ferry sank off the coast on Monday, killing two of its crew, the harbour master said.</p>"
    >>> head = "<meta name=author content='Ann Lee'><h1>Ferry sinks</h1><div class=by>By Ann Lee</div>"
    >>> clean_html(f"{head}<article>{lead}</article>").byline
    'Ann Lee'
    """
    top = next((m.end for m in page.marks if m.rule == "chrome/headline"), None)
    if top is None:
        return
    gone = sorted((m.start, m.end) for m in page.marks if m.rule.startswith("chrome/") and m.role in JUNK)
    authors = [name.casefold() for name in page.meta.get("authors", "").split("\n") if name]
    after = bisect_right(page.blocks, top, key=lambda block: block.start)
    for block in page.blocks[after : after + _NEAR]:
        at = bisect_right(gone, block.start, key=itemgetter(0)) - 1
        if at >= 0 and gone[at][1] >= block.end:
            if _is_byline(block, authors):
                glued = _GLUED.match(block.text)
                yield Mark(
                    block.start + (glued.end() if glued else 0), block.end, Role.BYLINE, "furniture/byline", score=_SCORE
                )
            elif _is_standfirst(block):
                yield block.mark(Role.STANDFIRST, "furniture/standfirst", _SCORE)


def _is_byline(block: Block, authors: list[str]) -> bool:
    said = block.text.casefold()
    if not authors or len(said) > _LONGEST or not all(name in said for name in authors):
        return False
    for name in authors:
        said = said.replace(name, " ")
    return _BETWEEN.fullmatch(said) is not None or byline.read(block.text) is not None


def _is_standfirst(block: Block) -> bool:
    if not _FEWEST_WORDS <= block.text.count(" ") + 1 <= _MOST_WORDS or is_stamp(block.text) or is_caption(block.text):
        return False
    if sum(sign.isdigit() for sign in block.text) > _MOST_FIGURES:
        return False
    return any(_CALLED_STANDFIRST.search(tag.lower()) for tag in block.tags[-2:])
