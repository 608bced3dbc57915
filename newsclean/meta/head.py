"""One pass over the tree for all that a page says about itself."""

import re
from collections import defaultdict
from typing import Any, NamedTuple

_PROPERTIES = ("property", "name", "itemprop", "http-equiv")
IN_SCRIPT = "script:datepublished"
_PUBLISHED = re.compile(r'datePublished\\{0,3}"\s{0,3}:\s{0,3}\\{0,3}"([^"\\]{8,40})')
_PART = re.compile(r"(?:Image|Audio|Video|Media)Object|Comment$|UserComments")
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


def head(tree: Any) -> Head:
    """Collect what a page declares; the elements are not read yet, so nothing is raised whatever they hold."""
    found = _Found()
    take = {name: getattr(found, name) for name in ("meta", "link", "script", "title", "h1", "h2", "time")}
    for element in tree.iter(*take):
        take[element.tag](element)
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    texts = (next(iter(found.titles), ""), found.headings, found.lesser)
    return Head(dict(found.properties), *texts, found.times, found.scripts, found.canonical, language)


class _Found:
    """What was found so far, with a method for each kind of element."""

    def __init__(self) -> None:
        self.properties: dict[str, list[str]] = defaultdict(list)
        self.titles, self.headings, self.lesser = list[str](), list[str](), list[str]()
        self.times, self.scripts, self.canonical = list[Time](), list[str](), ""

    def meta(self, element: Any) -> None:
        get = element.attrib.get
        value = (get("content") or "").strip()
        if not value:
            return
        for kind in _PROPERTIES:
            if (called := get(kind)) and not (kind == "itemprop" and _is_of_a_part(element)):
                self.properties[called.strip().lower()].append(value[:_LONGEST])
        if value[0] == "{" and "ld+json" in (get("name") or ""):
            self.scripts.append(value)

    def script(self, element: Any) -> None:
        text = element.text or element.get("children") or ""  # React writes a slip as an attribute
        if "ld+json" in (element.get("type") or "").lower():
            self.scripts.append(text)
        elif "datePublished" in text and (found := _PUBLISHED.search(text)):
            self.properties[IN_SCRIPT].append(found[1])

    def link(self, element: Any) -> None:
        if not self.canonical and (element.get("rel") or "").lower() == "canonical":
            self.canonical = (element.get("href") or "").strip()

    def time(self, element: Any) -> None:
        if len(self.times) < _MOST_TIMES:
            get = element.get
            called = f"{get('class', '')} {get('itemprop', '')} {'' if get('pubdate') is None else 'pubdate'}"
            self.times.append(Time(get("datetime") or "", _text(element), called))

    def title(self, element: Any) -> None:
        self.titles.append(_text(element))

    def h1(self, element: Any) -> None:
        self.headings.append(_text(element))

    def h2(self, element: Any) -> None:
        if len(self.lesser) < _MOST_LESSER:
            self.lesser.append(_text(element))


def _is_of_a_part(element: Any) -> bool:
    """Whether what an element declares is said of a picture, a video or a comment on the page, and not of the page."""
    scope = next((above for above in element.iterancestors() if above.get("itemscope") is not None), None)
    return scope is not None and _PART.search(scope.get("itemtype") or "") is not None


def _text(element: Any) -> str:
    between = "" if element.find(".//br") is None else " "
    return " ".join(between.join(element.itertext()).split())[:_LONGEST]
