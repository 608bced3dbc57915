"""From what a page declares to the meta of a Page."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from newsclean.meta import json_ld, timed
from newsclean.meta.agreed import first, local
from newsclean.meta.authors import authors
from newsclean.meta.dates import iso
from newsclean.meta.head import IN_SCRIPT, Head
from newsclean.meta.json_ld import Node
from newsclean.meta.titles import headline

SEPARATOR = "\n"
_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "article:published", "parsely-pub-date", "sailthru.date", "publish-date",
    "publish_date", "publishdate", "publication_date", "pubdate", "dc.date.issued", "dcterms.created", "dc.date.created", "citation_publication_date",
    "dc.date", "dcterms.date", "date", "cxenseparse:recs:publishtime", "article.published", "datecreated", "originalpublicationdate", "published", "published_at", "pub_date", "published_time", "cludo:date", "created", "og:article:published_time",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "article.updated",
    "dc.date.modified",
)
_SAYS_PUBLISHED = re.compile(
    r"pub(?:lish(?:ed)?|lication)?[-_.: ]?(?:date|time|on|at)\b|(?:date|time)[-_.: ]?(?:published|issued)\b"
)
_SUBTAGS = re.compile(r"(?:[A-Za-z]{2,8}|\d{3})?(?:-[A-Za-z\d]{1,8}){0,4}")  # what no utf-8 has
_REGION, _LANGUAGE = 2, (2, 3)  # how many letters a code has


def declared(head: Head, found: list[Node], url: str | None) -> dict[str, str]:
    """Give the meta of a page; what it does not say is not there.

    Keys: headline, authors, published, modified, publisher, section, tags, url, canonical, language, description, access,
    image_caption, image_credit. Several values of one key (authors, tags) stand on lines of their own.
    """
    node = json_ld.article(found)
    by_id = {node["@id"]: node for node in found if isinstance(node.get("@id"), str) and len(node) > 1}
    sites = list(_sites(head, node, by_id, url))
    canonical = head.canonical or head.first("og:url")
    changed = list(filter(None, map(iso, (text(node.get("dateModified")), *head.all(*_MODIFIED)))))
    modified = local(changed[0], changed[1:]) if changed else None
    meta = {
        "headline": headline(
            head.headings,
            [text(node.get("headline")), *head.all("og:title")[:1], head.title, *head.all("twitter:title")[:1]],
            sites,
            head.lesser,
            url or canonical,
        ),
        "authors": SEPARATOR.join(authors(head, node, by_id, sites)),
        "published": _published(head, node, modified),
        "modified": modified,
        "publisher": next(iter(sites), None),
        "section": text(node.get("articleSection")) or head.first("article:section", "parsely-section", "section"),
        "tags": SEPARATOR.join(dict.fromkeys(_tags(head, node))),
        "url": url,
        "canonical": canonical if canonical.startswith("http") else None,
        "language": _language(head, node),
        "description": text(node.get("description")) or head.first("og:description", "description"),
        "access": _access(node, head),
    }
    return {key: value.strip() for key, value in meta.items() if value and value.strip()}


def text(value: Any) -> str:
    """The first text of a JSON-LD value: itself, a list's first, an object's name."""
    if isinstance(value, list):
        return next(filter(None, map(text, value)), "")
    if isinstance(value, dict):
        return text(value.get("name") or value.get("@value") or value.get("url"))
    if not isinstance(value, str):
        return ""
    if "&" in value:
        from html import unescape

        value = unescape(value)
    return " ".join(value.split())


def _sites(head: Head, node: Node, by_id: dict[str, Node], url: str | None) -> Iterator[str]:
    publisher = node.get("publisher")
    if isinstance(publisher, dict):
        publisher = by_id.get(str(publisher.get("@id")), publisher)
    seen = [
        text(publisher),
        *head.all("og:site_name", "application-name", "twitter:site", "dc.publisher", "al:ios:app_name"),
    ]
    for name in (url or head.canonical or head.first("og:url"),):
        host = (urlsplit(name).hostname or "") if "//" in name else ""
        seen += [host.removeprefix("www."), *host.removeprefix("www.").split(".")[:-1]]
    yield from dict.fromkeys(name.lstrip("@").strip() for name in seen if name.strip() and not name.startswith("http"))


def _published(head: Head, node: Node, modified: str | None) -> str | None:
    said = [
        text(node.get("datePublished")),
        *head.all(*_PUBLISHED, *filter(_SAYS_PUBLISHED.search, sorted(head.properties)), IN_SCRIPT),
        text(node.get("dateCreated")),
        text(node.get("uploadDate")),
    ]
    found = list(filter(None, map(iso, said)))
    called = list(timed.published(head.times))
    if not found:
        return next(iter(called), None)
    if found[0] == modified and len({moment[:10] for moment in called}) == 1:  # when it was saved last, declared as both
        found[0] = first(modified, called[0])
    return local(found[0], [*found[1:], *called, *filter(None, map(timed.value, head.times))])


def _tags(head: Head, node: Node) -> Iterator[str]:
    keywords = node.get("keywords")
    said = keywords if isinstance(keywords, list) else [keywords]
    texts = [item for item in said if isinstance(item, str)] or head.all(
        "article:tag", "news_keywords", "parsely-tags", "keywords"
    )
    for each in texts:
        yield from (tag.strip() for tag in each.split(",") if 0 < len(tag.strip()) <= 80)  # noqa: PLR2004 - a longer one is no tag


def _language(head: Head, node: Node) -> str:
    tag = (
        (text(node.get("inLanguage")) or head.language or head.first("content-language", "og:locale"))
        .replace("_", "-")
        .split(",")[0]
    )
    first, _, rest = tag.partition("-")
    return (
        "-".join((first.lower(), rest.upper() if len(rest) == _REGION else rest)).rstrip("-")
        if first.isalpha() and len(first) in _LANGUAGE and _SUBTAGS.fullmatch(rest)
        else ""
    )


def _access(node: Node, head: Head) -> str:
    said = str(node.get("isAccessibleForFree", "")).rpartition("/")[2].lower()
    if said in ("true", "false"):
        return "free" if said == "true" else "subscription"
    tier = head.first("article:content_tier").lower()
    return {"free": "free", "locked": "subscription", "metered": "subscription"}.get(tier, "")
