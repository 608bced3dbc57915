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
_BETWEEN = re.compile(
    r"(?:[\s,;:|/&+·•-]|\b(?:by|and|und|et|y|e|en|og|och|ja|i|и|و|ve|dan|và|follow|na|von|par|por|di|oleh|od|от|του|της)\b){0,40}"
)
_BEHIND, _MOST_BEHIND, _ABOVE = " /,|–-(·•", 4, 3
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
    near = page.blocks[max(0, after - 1 - _ABOVE) : after + _NEAR]
    for block in near:
        at = bisect_right(gone, block.start, key=itemgetter(0)) - 1
        if at < 0 or gone[at][1] < block.end:
            continue
        if _is_byline(block, authors, above=block.start < top):
            start, end = _span(block, authors)
            yield Mark(start, end, Role.BYLINE, "furniture/byline", score=_SCORE)
        elif block.start >= top and _is_standfirst(block):
            yield block.mark(Role.STANDFIRST, "furniture/standfirst", _SCORE)


def _is_byline(block: Block, authors: list[str], *, above: bool) -> bool:
    """Whether a line names all authors, and little else; above the headline nothing else."""
    said = block.text.casefold()
    if not authors or len(said) > _LONGEST or not all(name in said for name in authors):
        return False
    for name in authors:
        said = said.replace(name, " ")
    if _BETWEEN.fullmatch(said) is not None:
        return True
    return not above and (byline.read(block.text) is not None or _named(block, authors) > 0)


def _span(block: Block, authors: list[str]) -> tuple[int, int]:
    """Where a byline's names are: behind "By" in any language, and before the paper or the place."""
    said = block.text.casefold()
    first = min(said.find(name) for name in authors) if len(said) == len(block.text) else 0
    glued = _GLUED.match(block.text)
    start = first if _BETWEEN.fullmatch(said[:first]) else glued.end() if glued else 0
    return block.start + start, block.start + (_named(block, authors) or len(block.text))


def _named(block: Block, authors: list[str]) -> int:
    """Where the names end that a line begins with, if only a paper or a place is behind: ``Ann Lee/ASHBY, (AP)``."""
    said = block.text.casefold()
    if len(said) != len(block.text) or not said.startswith(tuple(authors)):
        return 0
    end = max(said.rfind(name) + len(name) for name in authors)
    rest = said[end:]
    short = 0 < len(rest.split()) <= _MOST_BEHIND and not any(map(str.isdigit, rest))
    return end if short and rest[0] in _BEHIND and rest.strip()[0] in _BEHIND else 0


def _is_standfirst(block: Block) -> bool:
    if not _FEWEST_WORDS <= block.text.count(" ") + 1 <= _MOST_WORDS or is_stamp(block.text) or is_caption(block.text):
        return False
    if sum(sign.isdigit() for sign in block.text) > _MOST_FIGURES:
        return False
    return any(_CALLED_STANDFIRST.search(tag.lower()) for tag in block.tags[-2:])
