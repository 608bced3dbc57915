"""One pass over the tree for all that a page says about itself."""

import re
from collections import defaultdict
from typing import Any, NamedTuple

_PROPERTIES = ("property", "name", "itemprop", "http-equiv")
IN_SCRIPT = "script:datepublished"
_PUBLISHED = re.compile(r'datePublished\\{0,3}"\s{0,3}:\s{0,3}\\{0,3}"([^"\\]{8,40})')
_LONGEST = 5_000
_MOST_TIMES, _MOST_LESSER = 20, 30


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
    lesser: list[str]
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
    lesser: list[str] = []
    times: list[Time] = []
    for element in tree.iter("meta", "link", "script", "title", "h1", "h2", "time"):
        name, get = element.tag, element.attrib.get
        if name == "meta":
            value = (get("content") or "").strip()
            if value:
                for kind in _PROPERTIES:
                    if called := get(kind):
                        properties[called.strip().lower()].append(value[:_LONGEST])
                if value[0] == "{" and "ld+json" in (get("name") or ""):
                    scripts.append(value)
        elif name == "script":
            text = element.text or get("children") or ""  # React writes a slip as an attribute
            if "ld+json" in (get("type") or "").lower():
                scripts.append(text)
            elif "datePublished" in text and (found := _PUBLISHED.search(text)):
                properties[IN_SCRIPT].append(found[1])
        elif name == "link":
            if not canonical and (get("rel") or "").lower() == "canonical":
                canonical = (get("href") or "").strip()
        elif name == "time":
            if len(times) < _MOST_TIMES:
                times.append(
                    Time(
                        get("datetime") or "",
                        _text(element),
                        f"{get('class', '')} {get('itemprop', '')} {'' if get('pubdate') is None else 'pubdate'}",
                    )
                )
        elif name == "h1":
            headings.append(_text(element))
        elif name == "h2":
            if len(lesser) < _MOST_LESSER:
                lesser.append(_text(element))
        else:
            titles.append(_text(element))
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return Head(dict(properties), next(iter(titles), ""), headings, lesser, times, scripts, canonical, language)


def _text(element: Any) -> str:
    between = "" if element.find(".//br") is None else " "
    return " ".join(between.join(element.itertext()).split())[:_LONGEST]
