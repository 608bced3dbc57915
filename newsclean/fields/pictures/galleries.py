"""Galleries that an extractor ran into one block: what each picture shows, then its number, ``Hide Caption 3 of 24``."""

import re
from collections.abc import Iterator
from itertools import pairwise

from newsclean.late import late
from newsclean.page import Block, Mark, Role
from newsclean.prose import ends_sentence
from newsclean.shadow import shadow

SIGN = "hide caption "
CLOSED = "Back to Gallery"
_CLOSED = late(
    r"(?P<said>.{10,600}?) Photo: (?P<credit>.{2,80}?)(?: Photo: .{2,80}?)?"
    r" Image \d{1,3} of (?:/ )?\d{1,3} (?:Caption )?Close\b.{0,4000}"
)
_NUMBER = late(r"hide caption \d{1,3} of \d{1,3}")
_TITLE = "photos: "
_LONGEST_TITLE, _LONGEST, _LONGEST_NUMBER = 120, 1_000, 28
_FEWEST = 3


def gallery(block: Block) -> Iterator[Mark]:
    """Mark what stands before each number as a caption, number and all, the gallery's title before it as navigation.

    A stretch too long for a caption stays, and so does what stands before the gallery's title, or behind its last number.
    A caption there whose number is lost keeps the title, which says what it is.
    """
    ends = [(match.start(), match.end()) for match in _NUMBER.finditer(block.shadow)]
    if not ends:
        return
    first = max(block.shadow.find(_TITLE, 0, ends[0][0]), 0)
    pieces = [(first, *ends[0]), *((end, *number) for (_, end), number in pairwise(ends))]
    title = _title([text for start, end, _ in pieces if (text := block.shadow[start:end].strip())])
    last = block.shadow[ends[-1][1] :].strip()
    rest = ends[-1][1] if len(ends) > 1 or pieces[0][0] < pieces[0][1] else ends[-1][0]
    if last.startswith(_TITLE):
        pieces.append((rest, len(block.shadow), len(block.shadow)))
    for start, end, behind in pieces:
        if is_last := end > ends[-1][0]:
            at = end if len(last) <= _LONGEST_TITLE and not ends_sentence(last.rstrip("?")) else start
        else:
            at = start + _titled(block.shadow[start:end], title)
        is_mere = not block.shadow[at:end].strip()
        if at > start:
            until = behind if is_mere and not is_last else at
            yield Mark(block.start + start, block.start + until, Role.NAVIGATION, "captions/gallery-title")
        if not is_mere and end - at <= _LONGEST:
            yield Mark(block.start + at, block.start + behind, Role.CAPTION, "captions/gallery")


def closed(text: str) -> tuple[str, str] | None:
    """Part what the first picture of a gallery shows from who took it, in a block that ends in the gallery's last button.

    >>> closed("The quay. The quay. Photo: Ann Lee Photo: Ann Lee Image 1 of / 3 Caption Close Storm 1 / 3 Back to Gallery")
    ('The quay.', 'Ann Lee')
    """
    found = _CLOSED.fullmatch(text) if text.endswith(CLOSED) else None
    if not found:
        return None
    words = found["said"].split()
    half = len(words) // 2
    return " ".join(words[:half] if words[:half] == words[half:] else words), found["credit"]


def without_number(text: str) -> str:
    """Give the words under a picture without the number behind them.

    >>> without_number("A dog waits on a roof. Hide Caption 2 of 3")
    'A dog waits on a roof.'
    """
    found = _NUMBER.search(shadow(text), max(0, len(text) - _LONGEST_NUMBER)) if text[-1:].isdigit() else None
    return text[: found.start()].rstrip() if found else text


def _title(texts: list[str]) -> str:
    """What every picture's words begin with; of one or two what stands there twice."""
    if not texts:
        return ""
    doubled = next((size for size in range(_LONGEST_TITLE, len(_TITLE) + 1, -1) if _is_doubled(f"{texts[0]} ", size)), 0)
    if doubled or len(texts) < _FEWEST:
        return texts[0][:doubled].strip()
    low, high = min(texts), max(texts)
    if low == high:
        return low if low.startswith(_TITLE) else ""
    same = next((at for at, (one, other) in enumerate(zip(low, high, strict=False)) if one != other), len(low))
    return low[:same].rpartition(" ")[0] if low.startswith(_TITLE) else ""


def _is_doubled(text: str, size: int) -> bool:
    return text[size - 1 : size] == " " and text.startswith(text[:size], size)


def _titled(text: str, title: str) -> int:
    """How much of a picture's words is the gallery's title, once or twice, and a third time before a dash."""
    if not title:
        return 0
    known, bare = re.escape(title), re.escape(title.replace(_TITLE, ""))
    opened = re.match(rf"(?:\s{{0,3}}{known}){{1,2}}(?:\s{{1,3}}{bare} -)?\s{{0,3}}", text)
    return opened.end() if opened else 0
