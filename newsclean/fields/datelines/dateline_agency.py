"""An agency alone at the start of a story: ``(dpa) Bei einem Unfall …``, ``AFP - The ferry …``."""

from newsclean.fields.known.agencies import agencies
from newsclean.late import late

_SIGN = r"[A-Za-zÀ-ÿ][\w./&-]{1,14}(?: [A-Z][\w.-]{1,14})?"
_OPENS = late(rf"\(({_SIGN})\)[:.]?\s{{1,2}}(?:(?=[\"“„«‘']?[^\W\d_a-zß-ÿ])|$)")
_DASHED = late(r"([A-Z]{2,9})\s(?:[-–—]|--)\s(?:(?=[\"“„«‘']?[^\W\d_a-zß-ÿ])|$)")
_SPLIT = late(r"[/&]|, ?")
_BIG = frozenset("AFP DPA EFE ANSA APA SDA KNA EPD PTI IANS ANI TASS AAP".split())
_SHORTEST_REST = 60


def end(text: str) -> int:
    """Give where the agency that opens a story's first paragraph ends, with the space behind it; 0 when there is none.

    >>> story = "Bei einem Unfall auf der A 1 ist in der Nacht ein Autofahrer schwer verletzt worden."
    >>> end(f"(dpa) {story}"), end(f"(dpa/sda) {story}"), end(f"AFP - {story}"), end(f"(Nachts) {story}")
    (6, 10, 6, 0)

    In brackets every agency is believed that is known; before a dash only the great ones, whose name is no word.
    """
    found = _OPENS.match(text) or _DASHED.match(text)
    return found.end() if found and len(text) - found.end() >= _SHORTEST_REST and names(found[0]) else 0


def names(text: str) -> tuple[str, ...]:
    """Give the agencies that stand alone in a dateline: of ``(dpa/sda)`` both, of any other text none."""
    bracketed = _OPENS.fullmatch(text)
    dashed = _DASHED.fullmatch(text)
    listed = tuple(_SPLIT.split(bracketed[1])) if bracketed else ()
    if all(part.lower() in agencies() for part in listed):
        return listed or ((dashed[1],) if dashed and dashed[1] in _BIG else ())
    return ()
