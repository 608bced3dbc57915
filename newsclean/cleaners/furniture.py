"""What stands around a page's headline and is no paragraph: kicker and byline, and the standfirst where the page says so."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from newsclean.fields.candidates import is_dense
from newsclean.fields.closing.notes import kind
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.pictures.captions import is_caption
from newsclean.meta.byline_lines import is_byline, is_names, span
from newsclean.meta.kickers import kickers
from newsclean.meta.near import letters
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence

_SCORE = 0.98  # above chrome's, who took the lines from the article
_ABOVE, _NEAR, _FAR = 3, 12, 30  # the names of the authors may stand farther down, behind many buttons
_NAMES = (
    r"stand-?first|dek|deck|strap(?:line)?|chapo|bajada|entradilla|sottotitolo|vorspann"
    r"|sub-?_?(?:title|headline|heading|head|hed)"
)
_CALLED_SO_ALONE = re.compile(rf"[.#_-](?:{_NAMES})(?![a-z])|\[itemprop=alternativeheadline\]")
_CALLED_STANDFIRST = re.compile(
    rf"[.#_-](?:{_NAMES}|(?:article|post|entry|story|news)-?_?(?:summary|excerpt|description|intro|lead))(?![a-z])"
    r"|\[itemprop=alternativeheadline\]"
)
_OF_OTHERS = re.compile(r"promo(?!ted)|teaser|related|newsletter")
_FEWEST_WORDS, _MOST_WORDS, _FEWEST_OF_SENTENCE = 7, 60, 9
_SIGNS = 3  # of Chinese or Japanese for a word
_HEADING = re.compile(r"h[2-6](?![a-z\d])")
_MOST_FIGURES = 8
_LEAST_LETTERS = 40  # of a description


def furniture(page: Page) -> Iterator[Mark]:
    """Mark byline and standfirst among the lines that chrome took around the headline, and the kicker above it.

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
    yield from kickers(page, titled)
    gone = sorted((m.start, m.end) for m in page.marks if m.rule.startswith("chrome/") and m.role in JUNK)
    authors = [name.casefold() for name in page.meta.get("authors", "").split("\n") if name]
    after = bisect_right(page.blocks, titled.end, key=lambda block: block.start)
    rest: list[Block] = []
    sure: list[Block] = []
    signed = begun = False
    first = max(0, after - 1 - _ABOVE)
    for number, block in enumerate(page.blocks[first : after + _FAR], first):
        above, out = block.start < titled.end, _in(gone, block)
        if out and number < after + _NEAR:
            if is_byline(block, authors, above=above):
                signed = True
                yield Mark(*span(block, authors), Role.BYLINE, "furniture/byline", score=_SCORE)
            elif not above and _may_be_standfirst(block):
                rest.append(block)
        elif not (out or above or begun) and _says_so(page, block):
            sure.append(block)
        elif (
            not above
            and not signed
            and is_names(block, authors, page.meta.get("publisher", ""))
            and not _comes_again(page, block, gone)
        ):
            signed = True
            yield block.mark(Role.BYLINE, "furniture/names", _SCORE)
        else:
            begun = begun or not (out or above)
    yield from (block.mark(Role.STANDFIRST, "furniture/standfirst", _SCORE) for block in _standfirst(page, rest, sure))


def _in(gone: Sequence[tuple[int, int]], block: Block) -> bool:
    at = bisect_right(gone, block.start, key=itemgetter(0)) - 1
    return at >= 0 and gone[at][1] >= block.end


def _comes_again(page: Page, block: Block, gone: Sequence[tuple[int, int]]) -> bool:
    """Whether a line stands more than once in what chrome left: who speaks in an interview is named again and again."""
    return any(other.text == block.text and other is not block and not _in(gone, other) for other in page.blocks)


def _standfirst(page: Page, lines: Sequence[Block], sure: Sequence[Block]) -> list[Block]:
    """The line that the page declares as its description, which may be cut short; else those called a standfirst."""
    if said := [block for block in (*lines, *sure) if _is_described(page, block)]:
        return said[:1]
    return [*(block for block in lines if _is_called(block, _CALLED_STANDFIRST)), *sure[:1]]


def _is_described(page: Page, block: Block) -> bool:
    described = letters(page.meta.get("description", ""))
    return len(described) >= _LEAST_LETTERS and letters(block.text).startswith(described)


def _is_called(block: Block, names: re.Pattern[str]) -> bool:
    return any(names.search(tag.lower()) and "=articlebody" not in tag.lower() for tag in block.tags[-2:])


def _says_so(page: Page, block: Block) -> bool:
    """Whether a line that chrome left is called a standfirst by its element, or a heading that is one by what it says."""
    if not _may_be_standfirst(block) or _is_called(block, _OF_OTHERS) or kind(block.text):
        return False
    if _is_called(block, _CALLED_SO_ALONE) or (_is_called(block, _CALLED_STANDFIRST) and _is_described(page, block)):
        return True
    if not _HEADING.match(block.tags[-1]):
        return False
    long = block.text.count(" ") >= _FEWEST_OF_SENTENCE or is_dense(block.text)
    return _is_described(page, block) or (long and ends_sentence(block.text))


def _may_be_standfirst(block: Block) -> bool:
    size = len(block.text) // _SIGNS if is_dense(block.text) else block.text.count(" ") + 1
    if not _FEWEST_WORDS <= size <= _MOST_WORDS or is_stamp(block.text) or is_caption(block.text):
        return False
    return sum(sign.isdigit() for sign in block.text) <= _MOST_FIGURES
