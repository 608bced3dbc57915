"""What stands below a page's headline and is no paragraph: the byline, and the standfirst where its element says so."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from newsclean.fields.authors import byline
from newsclean.fields.moments import reading_time
from newsclean.fields.moments.stamps import is_label, is_stamp
from newsclean.fields.pictures.captions import is_caption
from newsclean.meta.near import letters
from newsclean.page import JUNK, Block, Mark, Page, Role

_SCORE = 0.98  # above chrome's, who took the lines from the article
_NEAR, _FAR = 12, 30  # the names of the authors may stand farther down, behind many buttons
_LONGEST = 200
_CALLED_STANDFIRST = re.compile(
    r"[.#_-](?:stand-?first|dek|deck|strapline|chapo|bajada|entradilla|sottotitolo|vorspann|sub-?_?(?:title|headline|head)"
    r"|(?:article|post|entry|story|news)-?_?(?:summary|excerpt|description|intro|lead))(?![a-z])"
)
_CALLED_KICKER = re.compile(
    r"[.#_-](?:kicker|eyebrow|over-?_?(?:line|title)|(?:pre|super|supra)-?_?(?:title|headline)|dachzeile|spitzmarke|top-?line|roofline"
    r"|ante-?titulo|volanta|cintillo|occhiello|sur-?titre|chapeu)(?![a-z])"
)
_LABEL = re.compile(r".{2,60}?(?=\s{0,2}[:|–—·•/-]\s{1,2}$)")
_NO_KICKER = re.compile(r"\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d|[/>›»|,]|[a-z][A-Z]|^(?i:premium|plus|abo|sponsored)$")
_ABOVE, _KICKER_WORDS = 3, 8
_FEWEST_WORDS, _MOST_WORDS = 7, 60
_MOST_FIGURES = 8
_LEAST_LETTERS = 40  # of a description
# What may stand beside the names of the authors.
_BETWEEN = re.compile(r"(?:[\s,;:|/&+·•-]|\b(?:by|and|und|et|y|e|en|og|och|ja|i|и|و|ve|follow)\b){0,40}")
_GLUED = re.compile(r"By(?=[^\W\da-z_])|By:? {1,3}(?=[^\W\d_]{1,40}$)")


def furniture(page: Page) -> Iterator[Mark]:
    """Mark byline and standfirst among the lines that chrome took, below the headline.

    Reads the marks of chrome. A byline names the authors that the page declares, a standfirst stands in an element that is
    called so, or is the declared description. What chrome has left is body, but for a line of the names of the authors.

    >>> from newsclean import clean_html
    >>> lead = "<p>The ferry sank off the coast on Monday, killing two of its crew, the harbour master said.</p>"
    >>> head = "<meta name=author content='Ann Lee'><h1>Ferry sinks</h1><div class=by>By Ann Lee</div>"
    >>> clean_html(f"{head}<article>{lead}</article>").byline
    'Ann Lee'
    """
    titled = next((m for m in page.marks if m.rule == "chrome/headline"), None)
    if titled is None:
        return
    yield from _kicker(page, titled)
    gone = sorted((m.start, m.end) for m in page.marks if m.rule.startswith("chrome/") and m.role in JUNK)
    authors = [name.casefold() for name in page.meta.get("authors", "").split("\n") if name]
    after = bisect_right(page.blocks, titled.end, key=lambda block: block.start)
    rest, signed = [], False
    for number, block in enumerate(page.blocks[after : after + _FAR]):
        if _in(gone, block) and number < _NEAR:
            if _is_byline(block, authors):
                signed = True
                glued = _GLUED.match(block.text)
                yield Mark(
                    block.start + (glued.end() if glued else 0), block.end, Role.BYLINE, "furniture/byline", score=_SCORE
                )
            elif _may_be_standfirst(block):
                rest.append(block)
        elif not signed and _is_names(block.shadow, authors) and not _comes_again(page, block, gone):
            signed = True
            yield block.mark(Role.BYLINE, "furniture/names", _SCORE)
    yield from (b.mark(Role.STANDFIRST, "furniture/standfirst", _SCORE) for b in _standfirst(page, rest))


def _in(gone: Sequence[tuple[int, int]], block: Block) -> bool:
    at = bisect_right(gone, block.start, key=itemgetter(0)) - 1
    return at >= 0 and gone[at][1] >= block.end


def _comes_again(page: Page, block: Block, gone: Sequence[tuple[int, int]]) -> bool:
    """Whether a line stands more than once in what chrome left: who speaks in an interview is named again and again."""
    return any(other.text == block.text and other is not block and not _in(gone, other) for other in page.blocks)


def _kicker(page: Page, titled: Mark) -> Iterator[Mark]:
    """The label before a headline in the same line, or else the line right above it that is called one."""
    said, headline = page.text[titled.start : titled.end], page.meta.get("headline", "")
    at = said.casefold().find(headline.casefold()) if len(said) > len(headline) else 0
    if label := _LABEL.match(said[: max(at, 0)]):
        yield Mark(titled.start, titled.start + label.end(), Role.KICKER, "furniture/label", score=_SCORE)
        return
    first = bisect_left(page.blocks, titled.start, key=lambda block: block.start)
    for block in page.blocks[max(0, first - _ABOVE) : first]:
        if any(_CALLED_KICKER.search(tag.lower()) for tag in block.tags[-2:]) and _may_be_kicker(block.text):
            yield block.mark(Role.KICKER, "furniture/kicker", _SCORE)


def _may_be_kicker(text: str) -> bool:
    """Whether a line may be a label: no date, no way through the site, no list of sections, nothing run together."""
    if text.count(" ") >= _KICKER_WORDS or _NO_KICKER.search(text):
        return False
    return not is_stamp(text) and not is_label(text) and reading_time.minutes(text) is None


def _is_byline(block: Block, authors: list[str]) -> bool:
    said = block.text.casefold()
    if not authors or len(said) > _LONGEST or not all(name in said for name in authors):
        return False
    return _is_names(said, authors) or byline.read(block.text) is not None


def _is_names(said: str, authors: list[str]) -> bool:
    """Whether nothing but the authors' names stands in a line, and what may stand between them."""
    if not authors or len(said) > _LONGEST or not all(name in said for name in authors):
        return False
    for name in authors:
        said = said.replace(name, " ")
    return _BETWEEN.fullmatch(said) is not None


def _standfirst(page: Page, lines: Sequence[Block]) -> list[Block]:
    """The line that the page declares as its description, which may be cut short; else those called a standfirst."""
    described = letters(page.meta.get("description", ""))
    if len(described) >= _LEAST_LETTERS and (said := [b for b in lines if letters(b.text).startswith(described)]):
        return said[:1]
    return [block for block in lines if any(_CALLED_STANDFIRST.search(tag.lower()) for tag in block.tags[-2:])]


def _may_be_standfirst(block: Block) -> bool:
    if not _FEWEST_WORDS <= block.text.count(" ") + 1 <= _MOST_WORDS or is_stamp(block.text) or is_caption(block.text):
        return False
    return sum(sign.isdigit() for sign in block.text) <= _MOST_FIGURES
