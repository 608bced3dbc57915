"""schema.org NewsArticle in JSON-LD, as search engines read it."""

import re
from collections.abc import Iterable
from typing import Any

from newsclean.article import Article
from newsclean.exports.identity import hex_digest, named_information

_PROPERTIES = {
    "author": ("author", "reporting", "writing"),
    "editor": ("editing",),
    "translator": ("translation",),
}
_YEAR = re.compile(r"(?:©|\(c\)|copyright)\s{0,3}((?:19|20)\d\d)\b", re.IGNORECASE)


def schema_org(article: Article) -> dict[str, Any]:
    """Give the article as a NewsArticle; what was not found has no key.

    >>> import newsclean
    >>> item = schema_org(newsclean.clean("ROME (AP) — The ferry sank off the coast on Monday, killing two of its crew."))
    >>> item["@type"], item["dateline"], item["sourceOrganization"]["name"]
    ('NewsArticle', 'ROME (AP) —', 'AP')

    Dates stay as precise as they were read, with an offset only where one was known. Whether the article is free to
    read is not said: an appeal for money is no paywall.
    """
    item = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": named_information(article),
        "identifier": list(_identifiers(article)),
        "url": article.url,
        "headline": article.headline,
        "alternativeHeadline": article.standfirst,
        "genre": article.kicker,
        "articleSection": article.section,
        "keywords": list(article.tags),
        **_people(article),
        "creditText": "\n".join(article.credits) or article.byline,
        **_origin(article),
        "datePublished": article.published,
        "dateModified": article.modified,
        "inLanguage": article.language,
        "articleBody": article.text,
        "wordCount": article.word_count,
        "timeRequired": f"PT{article.reading_minutes}M" if article.reading_minutes else None,
        "image": [_image(caption.text, caption.credit) for caption in article.captions],
        "correction": [_correction(n.text) for n in article.notes if n.kind in ("correction", "clarification")],
        "copyrightNotice": "\n".join(article.rights),
        "copyrightYear": _year(article.rights),
    }
    return {key: value for key, value in item.items() if value}


def _identifiers(article: Article) -> Iterable[dict[str, str]]:
    for value in (article.id, article.content_hash):
        if value:
            yield {"@type": "PropertyValue", "propertyID": value.partition(":")[0], "value": hex_digest(value)}


def _people(article: Article) -> dict[str, list[dict[str, Any]]]:
    people: dict[str, list[dict[str, Any]]] = {}
    for person in article.people:
        name = next((key for key, roles in _PROPERTIES.items() if person.role in roles), "contributor")
        made: dict[str, Any] = {"@type": "Person", "name": person.name}
        if made not in people.setdefault(name, []):
            people[name].append(made)
    return people


def _origin(article: Article) -> dict[str, Any]:
    """Where the story comes from: its dateline, the agency in it, and who published it."""
    line = article.dateline
    agencies = [_organisation(name) for name in (line.agencies if line else ())]
    return {
        "dateline": line.text.strip() if line else None,
        "locationCreated": {"@type": "Place", "name": line.places[0].text} if line and line.places else None,
        "sourceOrganization": agencies[0] if agencies else None,
        "publisher": _organisation(article.publisher) if article.publisher else None,
    }


def _organisation(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name}


def _image(caption: str | None, credit: str | None) -> dict[str, str]:
    given = {"caption": caption, "creditText": credit}
    return {"@type": "ImageObject", **{key: value for key, value in given.items() if value}}


def _correction(text: str) -> dict[str, str]:
    return {"@type": "CorrectionComment", "text": text}


def _year(rights: Iterable[str]) -> int | None:
    found = (_YEAR.search(line[:400]) for line in rights)
    return next((int(match[1]) for match in found if match), None)
