"""Lines of a page that name the authors whom it declares, and little else."""

import re

from newsclean.fields.authors import byline
from newsclean.page import Block

_LONGEST, _SHORTEST = 200, 4
_SIGNS = re.compile(r"[\s\[\]()（）【】，、／]{1,10}")
# What may stand beside the names of the authors.
_BETWEEN = re.compile(
    r"(?:[\s,;:|/&+·•-]|\b(?:by|and|und|et|y|e|en|og|och|ja|i|и|و|ve|dan|và|follow|na|von|par|por|di|oleh|od|от|του|της)\b){0,40}"
)
_BEHIND, _MOST_BEHIND = " /,|–-(·•", 4
_GLUED = re.compile(r"By(?=[^\W\da-z_])|By:? {1,3}(?=[^\W\d_]{1,40}$)")


def is_byline(block: Block, authors: list[str], *, above: bool) -> bool:
    """Tell whether a line names all authors, in small letters, and little else; above the headline nothing else."""
    if not _has_all(block, authors):
        return False
    return is_names(block, authors) or (not above and (byline.read(block.text) is not None or _named(block, authors) > 0))


def is_names(block: Block, authors: list[str], outlet: str = "") -> bool:
    """Tell whether nothing but the authors' names stands in a line, what may stand between them, and a word of the outlet's."""
    if not _has_all(block, authors):
        return False
    said = block.text.casefold()
    for name in authors:
        said = said.replace(name, " ")
    own = {word for word in outlet.casefold().split() if len(word) >= _SHORTEST}
    said = " ".join(word for word in _SIGNS.split(said) if word not in own)
    return _BETWEEN.fullmatch(said) is not None


def span(block: Block, authors: list[str]) -> tuple[int, int]:
    """Give where a byline's names are: behind "By" in any language, and before the paper or the place."""
    said = block.text.casefold()
    first = min(said.find(name) for name in authors) if len(said) == len(block.text) else 0
    glued = _GLUED.match(block.text)
    start = first if _BETWEEN.fullmatch(said[:first]) else glued.end() if glued else 0
    return block.start + start, block.start + (_named(block, authors) or len(block.text))


def _has_all(block: Block, authors: list[str]) -> bool:
    if not authors or len(block.text) > _LONGEST:
        return False
    said = block.text.casefold()
    return all(name in said for name in authors)


def _named(block: Block, authors: list[str]) -> int:
    """Where the names end that a line begins with, if only a paper or a place is behind: ``Ann Lee/ASHBY, (AP)``."""
    said = block.text.casefold()
    if len(said) != len(block.text) or not said.startswith(tuple(authors)):
        return 0
    end = max(said.rfind(name) + len(name) for name in authors)
    rest = said[end:]
    short = 0 < len(rest.split()) <= _MOST_BEHIND and not any(map(str.isdigit, rest))
    return end if short and rest[0] in _BEHIND and rest.strip()[0] in _BEHIND else 0
