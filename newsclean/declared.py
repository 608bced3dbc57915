"""Fields that a page declares about itself, and how they join those that its text gives."""

from collections.abc import Mapping
from typing import Any

from newsclean.fields.known.names import is_first_name, is_sure_name
from newsclean.parts import Person

_WINNING = ("headline", "published", "modified")
_ALONE = ("publisher", "section")


def with_declared(fields: Mapping[str, Any], meta: Mapping[str, str]) -> dict[str, Any]:
    r"""Join the fields read from the text with a page's meta: what is declared wins, what is not is left as it was.

    >>> declared = {"headline": "Ferry sinks", "authors": "Ann Lee\nBo Ek"}
    >>> with_declared({"headline": "FERRY SINKS", "people": ()}, declared)["people"]
    (Person(name='Ann Lee', role='author', location=None), Person(name='Bo Ek', role='author', location=None))

    A plain text declares nothing, so its fields stay as they are.
    """
    joined = dict(fields)
    joined.update((name, meta[name]) for name in (*_WINNING, *_ALONE) if name in meta)
    if "published" not in meta and "modified" in meta and (joined.get("published") or "")[:10] == meta["modified"][:10]:
        joined["published"] = None  # the page calls that day the one of its last change
    if "authors" in meta:
        joined["people"] = _people(meta["authors"].split("\n"), fields.get("people", ()))
    if "tags" in meta:
        joined["tags"] = tuple(meta["tags"].split("\n"))
    return joined


def _people(names: list[str], read: tuple[Person, ...]) -> tuple[Person, ...]:
    """The declared authors, with the places and colleagues that their byline in the text adds, and whoever is no author.

    Many a system declares the first of several authors alone.
    """
    signed = [person.name for person in read if person.role == "author"]
    more = [name for name in signed if name.casefold() not in map(str.casefold, names)]
    if more and len(signed) - len(more) == len(names) and all(map(_is_colleague, more)):
        spelt = {name.casefold(): name for name in names}
        names = [spelt.get(name.casefold(), name) for name in signed]
    places = {person.name.casefold(): person.location for person in read if person.role == "author"}
    authors = (Person(name, "author", places.get(name.casefold())) for name in names)
    return (*authors, *(person for person in read if person.role != "author"))


def _is_colleague(name: str) -> bool:
    """Whether words beside a declared author's name are sure to be another's."""
    return is_sure_name(name) and is_first_name(name.split(maxsplit=1)[0])
