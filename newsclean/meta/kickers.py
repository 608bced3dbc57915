"""The kicker of a page: the label before its headline, or above it in an element that is called one."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from newsclean.fields.moments import reading_time
from newsclean.fields.moments.stamps import is_label, is_stamp
from newsclean.page import Mark, Page, Role

_SCORE = 0.98  # above chrome's, who took the lines from the article
_CALLED = re.compile(
    r"[.#_-](?:kicker|eyebrow|over-?_?(?:line|title)|(?:pre|super|supra)-?_?(?:title|headline)|dachzeile|spitzmarke|top-?line|roofline"
    r"|ante-?titulo|volanta|cintillo|occhiello|sur-?titre|chapeu)(?![a-z])"
)
_LABEL = re.compile(r".{2,60}?(?=\s{0,2}[:|–—·•/-]\s{1,2}$)")
_NONE = re.compile(r"\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d|[/>›»|,]|[a-z][A-Z]|^(?i:premium|plus|abo|sponsored)$")
_ABOVE, _MOST_WORDS = 3, 8


def kickers(page: Page, titled: Mark) -> Iterator[Mark]:
    """Mark the label before the headline that `titled` marks, in its line, or else the line right above it."""
    said, headline = page.text[titled.start : titled.end], page.meta.get("headline", "")
    at = said.casefold().find(headline.casefold()) if len(said) > len(headline) else 0
    if label := _LABEL.match(said[: max(at, 0)]):
        yield Mark(titled.start, titled.start + label.end(), Role.KICKER, "furniture/label", score=_SCORE)
        return
    first = bisect_left(page.blocks, titled.start, key=lambda block: block.start)
    for block in page.blocks[max(0, first - _ABOVE) : first]:
        if any(_CALLED.search(tag.lower()) for tag in block.tags[-2:]) and _may_be(block.text):
            yield block.mark(Role.KICKER, "furniture/kicker", _SCORE)


def _may_be(text: str) -> bool:
    """Whether a line may be a label: no date, no way through the site, no list of sections, nothing run together."""
    if text.count(" ") >= _MOST_WORDS or _NONE.search(text):
        return False
    return not is_stamp(text) and not is_label(text) and reading_time.minutes(text) is None
