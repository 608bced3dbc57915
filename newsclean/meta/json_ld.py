"""The page's JSON-LD: every object in it, and the one that is the article."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_ARTICLE = re.compile(
    r"(?:News|Reportage|Analysis|Background|Opinion|Review|AskPublic|Tech|Scholarly|Blog|Medical|Advertiser\w{0,20}|Satirical)?"
    r"(?:Article|Posting)|Report|LiveBlogPosting|CreativeWork|Review|Recipe|HowTo|PodcastEpisode|VideoObject",
)
_PAGE = re.compile(
    r"(?:Item|Medical|FAQ|About|Profile|QA)?(?:Web)?Page|Product|Course|Event|Dataset|Book|Movie|SoftwareApplication"
)
_NEWS = re.compile(r"Article|Posting|Report$")
_NOISE = re.compile(
    r"^\s{0,20}(?:<!--|//\s{0,3}<!\[CDATA\[|/\*\s{0,3}<!\[CDATA\[\s{0,3}\*/)|(?:-->|//\s{0,3}\]\]>|/\*\s{0,3}\]\]>\s{0,3}\*/)\s{0,20};?$"
)
_ESCAPED = re.compile(r"[\[{]\s{0,50}&quot;")
_TRAILING_COMMA = re.compile(r",(\s{0,200}[\]}])")
_DEEPEST = 12
_MOST = 5_000

Node = Mapping[str, Any]


def nodes(scripts: list[str]) -> list[Node]:
    """Give every object of the scripts, outer ones first; a script that is no JSON even after mending gives none.

    >>> [node["@type"] for node in nodes(['{"@type": "NewsArticle", "author": {"@type": "Person"},}'])]
    ['NewsArticle', 'Person']
    """
    found: list[Node] = []
    for script in scripts:
        found += _walk(_load(script))
    return found[:_MOST]


def _load(script: str) -> Any:
    text = _NOISE.sub("", script.strip().removesuffix(";"))
    if _ESCAPED.match(text):
        from html import unescape

        text = unescape(text)
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _walk(root: Any) -> Iterator[Node]:
    level = [root]
    for _ in range(_DEEPEST):
        below: list[Any] = []
        for item in level:
            if isinstance(item, Mapping):
                yield item
                below += (value for value in item.values() if isinstance(value, (Mapping, list)))
            elif isinstance(item, list):
                below += item
        if not below:
            return
        level = below


def types(node: Node) -> list[str]:
    """Give the names of an object's types, without the vocabulary's address."""
    kinds = node.get("@type") or node.get("type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return [kind.rpartition("/")[2] for kind in listed if isinstance(kind, str)]


def article(found: list[Node]) -> Node:
    """Give the object that is the page's article: the first of a type of news that has a headline or an author.

    A page without one gives an empty object.
    """
    ranked = [node for node in found if any(_ARTICLE.fullmatch(kind) for kind in types(node))]
    news = [node for node in ranked if any(_NEWS.search(kind) for kind in types(node))]
    for choice in (news, ranked):
        for node in choice:
            if node.get("headline") or node.get("articleBody") or node.get("datePublished"):
                return node
    pages = (node for node in found if node.get("datePublished") and any(_PAGE.fullmatch(kind) for kind in types(node)))
    return next(iter(news), None) or next(pages, {})


def body(found: list[Node]) -> str:
    """Give the longest articleBody of the page, or "" where there is none."""
    return max((text for node in found if isinstance(text := node.get("articleBody"), str)), key=len, default="")
