"""Photographers in brackets, with the house that sent them."""

from newsclean.fields.known.employers import is_outlet
from newsclean.fields.known.names import is_first_name, is_name
from newsclean.late import late

_SLASHED = late(r"\((\S{1,20}(?: \S{1,20}){1,3}?) ?/ ?([A-Z][^/():]{1,30})\)")
_SITE_FIRST = late(r"\([\w-]{2,24}\.(?:com|co\.id|id|net|org) ?/ ?(\S{1,20}(?: \S{1,20}){1,3})\)")
_SAID_FIRST = late(r"\(([A-Z][^/():]{1,25}): (\S{2,20}(?: \S{1,20}){1,2})\)")
# Who showed a picture, and whose it is: papers set no handle there, which readers are told to follow.
_SHOWN = late(
    r"\((?:Facebook|Instagram|TikTok|LinkedIn|Flickr|YouTube|Twitter|Google (?:Maps?|Earth)|Wikimedia(?: Commons)?|Unsplash)"
    r"(?:: | ?/ ?)[^\W_][^()@:]{1,60}\)"
)
_CALLED = "ABC|BBC|CBC|CNN|ITV|NPR|ORF|PBS|RTÉ|SBS|SRF|NASA|NOAA|FEMA|DoD|White House|The White House|Dreamstime|Handout"
_SERVICES = ("Army", "Navy", "Air Force", "Marine Corps", "Coast Guard", "Department of Defense")
_HOUSES = frozenset((*_CALLED.split("|"), *(f"{land} {service}" for land in ("U.S.", "US") for service in _SERVICES)))


def is_taken_for(text: str) -> bool:
    """Tell whether a bracket holds a photographer and the house that sent her.

    >>> is_taken_for("(Mary Dunn/CBC)"), is_taken_for("(ABC News: Mary Dunn)"), is_taken_for("(George Russell/Mercedes)")
    (True, True, False)
    >>> is_taken_for("(suara.com/Welly Hidayat)")
    True
    >>> is_taken_for("(Facebook: Ashby Council)"), is_taken_for("(ABC Rural: Ann Lee)"), is_taken_for("(Twitter: @annlee)")
    (True, True, False)
    """
    bare = text.rstrip(".")
    if _SHOWN.fullmatch(bare):
        return True
    if sited := _SITE_FIRST.fullmatch(bare):
        return is_name(sited[1])
    if slashed := _SLASHED.fullmatch(bare):
        name, house = slashed.groups()
    elif said_first := _SAID_FIRST.fullmatch(bare):
        house, name = said_first.groups()
    else:
        return False
    return (
        is_name(name)
        and is_first_name(name.split(maxsplit=1)[0])
        and (house.partition(" ")[0] in _HOUSES or house in _HOUSES or is_outlet(house))
    )
