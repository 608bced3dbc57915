"""Whom a page declares as its authors."""

from collections.abc import Iterable
from typing import Any

from newsclean.meta import json_ld
from newsclean.meta.head import Head
from newsclean.meta.json_ld import Node
from newsclean.meta.names import names

_AUTHORS = (
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "authors",
    "author",
    "article:author",
    "cxenseparse:author",
    "dcsext.author",
)


def authors(head: Head, node: Node, by_id: dict[str, Node], sites: list[str]) -> tuple[str, ...]:
    """Give the names of those who wrote a page, as its article or else its head says."""
    listed = names(_people(node.get("author") or node.get("creator"), by_id), sites)
    if listed:
        return listed
    for name in _AUTHORS:
        if found := names(head.properties.get(name, ()), sites):
            return found
    return ()


def _people(value: Any, by_id: dict[str, Node]) -> Iterable[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            if "Organization" in json_ld.types(item) or "NewsMediaOrganization" in json_ld.types(item):
                continue  # an agency or the outlet itself
            known = by_id.get(str(item.get("@id")), {})
            name = item.get("name") or known.get("name")
            yield from (each for each in (name if isinstance(name, list) else [name]) if isinstance(each, str))
        elif isinstance(item, str):
            yield item
