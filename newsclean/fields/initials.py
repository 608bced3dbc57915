"""Who wrote an article and where, as some papers sign: ``ku Frankfurt``, ``Ana Ruiz | Madrid``."""

from collections.abc import Iterator

from newsclean.fields.gazetteer import gazetteer
from newsclean.fields.names import is_sure_name
from newsclean.late import late
from newsclean.page import Block, Mark, Role
from newsclean.shadow import shadow

_INITIALS = late(  # no preposition: "from Toledo" is a title
    r"(?!(?:a[mnstb]|auf|aus|be[iy]|bis|d[aei]|e[mn]|from|für|im|in|je|mit|nach|near|of|off|on|para|per|por|pour|sur|to|ü?ber|um|v[io][amn]|z[um]r?)\b)"
    r"([a-zäöü]{2,4}(?:/[a-zäöü]{2,4})?),? ([A-ZÄÖÜ][\w /-]{2,25})"
)
_PLACED = late(r"([^|/]{4,40}?) [|/] ([^|/]{3,25})")


def initials(block: Block) -> Iterator[Mark]:
    """Mark the initials, or the name, as byline and the place beside it as dateline, where a city has that name."""
    match = _INITIALS.fullmatch(block.text)
    if not match and (placed := _PLACED.fullmatch(block.text)) and is_sure_name(placed[1]):
        match = placed
    if match and all(part.strip() in gazetteer().cities for part in shadow(match[2]).split("/")):
        yield Mark(block.start, block.start + match.end(1), Role.BYLINE, "byline/initials")
        yield Mark(block.start + match.start(2), block.end, Role.DATELINE, "byline/initials-place")
