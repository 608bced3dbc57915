"""One pass over the tree for all that a page says about itself."""

from collections import defaultdict
from typing import Any, NamedTuple

_PROPERTIES = ("property", "name", "itemprop", "http-equiv")
_LONGEST = 5_000
_MOST_TIMES = 20


class Time(NamedTuple):
    """A ``<time>``: its machine-readable value, what it shows, and what its attributes call it."""

    value: str
    shown: str
    called: str


class Head(NamedTuple):
    """What the elements of a page declare, unread: properties by name, titles, headings, times and scripts of JSON-LD."""

    properties: dict[str, list[str]]
    title: str
    headings: list[str]
    times: list[Time]
    scripts: list[str]
    canonical: str
    language: str

    def first(self, *names: str) -> str:
        """The first value declared under one of some names, in the order of the names, or ""."""
        return next((value for name in names for value in self.properties.get(name, ())), "")

    def all(self, *names: str) -> list[str]:
        """Every value declared under some names, in the order of the names."""
        return [value for name in names for value in self.properties.get(name, ())]


def head(tree: Any) -> Head:  # noqa: C901, PLR0912 - one pass over the tree, a branch for each kind of element
    """Collect what a page declares; the elements are not read yet, so nothing is raised whatever they hold."""
    properties: dict[str, list[str]] = defaultdict(list)
    titles, headings, scripts, canonical = [], [], [], ""
    times: list[Time] = []
    for element in tree.iter("meta", "link", "script", "title", "h1", "time"):
        name, get = element.tag, element.attrib.get
        if name == "meta":
            value = (get("content") or "").strip()
            if value:
                for kind in _PROPERTIES:
                    if called := get(kind):
                        properties[called.strip().lower()].append(value[:_LONGEST])
        elif name == "script":
            if "ld+json" in (get("type") or "").lower() and element.text:
                scripts.append(element.text)
        elif name == "link":
            if not canonical and (get("rel") or "").lower() == "canonical":
                canonical = (get("href") or "").strip()
        elif name == "time":
            if len(times) < _MOST_TIMES:
                times.append(
                    Time(
                        get("datetime") or "",
                        _text(element),
                        f"{get('class', '')} {get('itemprop', '')} {get('pubdate', '')}",
                    )
                )
        elif name == "h1":
            headings.append(_text(element))
        else:
            titles.append(_text(element))
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return Head(dict(properties), next(iter(titles), ""), headings, times, scripts, canonical, language)


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())[:_LONGEST]
