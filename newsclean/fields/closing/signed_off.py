"""Who made a story, behind its last sentence: ``… , he said. © AFP``, ``… , disse o ministro. / COM REUTERS``."""

from collections.abc import Sequence

from newsclean.fields.closing.dated_signs import agencies_start
from newsclean.late import late
from newsclean.page import Block
from newsclean.prose import ends_sentence

_LONGEST_SIGN, _LONGEST_CAPTION, _SHORTEST = 100, 400, 80
_SIGN = late(
    r"[.!?”\"] ?((?:©|\([cC]\)) ?[^\W\d_][\w/&-]{1,12}\.?)$"
    r"|(?<=。)((?:©|\([cC]\)) ?[A-Z][\w&-]{1,12}(?:/[A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{1,16}){0,2})?)$"
)
# In capitals behind a stroke: agencies, reporters, who helped.
_STROKE = late(r"(?<=[.!?”\"] )[/|] [A-ZÀ-Þ]{2}[A-ZÀ-Þ .,/'’-]{0,60}(?: [ey] [A-ZÀ-Þ]{2}[A-ZÀ-Þ .'’-]{0,30})?$")


def signed_start(blocks: Sequence[Block], number: int) -> int:
    """Find where the sign behind a paragraph begins; 0 where it has none.

    >>> said = "The town sues. It will win, the mayor told the council of the harbour on Monday evening, and soon."
    >>> blocks = [Block(0, len(text), text, text.lower()) for text in ["The ferry sank.", f"{said} / COM REUTERS"]]
    >>> blocks[1].text[signed_start(blocks, 1) :], signed_start(blocks[1:], 0)
    ('/ COM REUTERS', 0)

    A first paragraph, one below a line without a stop, or a short one behind a stroke may be a picture's caption. So may be
    one behind a stroke where others have a stroke as well.
    """
    text = blocks[number].text
    if number and not ends_sentence(blocks[number - 1].text):
        return 0
    long = number > 0 or len(text) > _LONGEST_CAPTION
    if sign := _SIGN.search(text, max(0, len(text) - _LONGEST_SIGN)) if long else None:
        return sign.start(sign.lastindex or 1)
    at = _stroke(text) if long else 0
    if not at:
        return agencies_start(text)
    return at if at >= _SHORTEST and not any(_stroke(block.text) for n, block in enumerate(blocks) if n != number) else 0


def _stroke(text: str) -> int:
    low = max(0, len(text) - _LONGEST_SIGN)
    found = _STROKE.search(text, low) if " / " in text[low:] or " | " in text[low:] else None
    return found.start() if found else 0
