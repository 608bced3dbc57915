"""IPTC ninjs 3.1: news in JSON, as agencies and newsroom systems exchange it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from newsclean.article import Article
from newsclean.exports.identity import named_information

_STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}
_FOR_EDITORS = frozenset(("advisory", "refile", "withdrawal"))


def ninjs(article: Article) -> dict[str, Any]:
    """Give the article as a ninjs 3.1 object; what was not found has no key.

    >>> import newsclean
    >>> item = ninjs(newsclean.clean("ROME (AP) — The ferry sank off the coast on Monday, killing two of its crew."))
    >>> item["type"], item["located"], item["infoSources"]
    ('text', 'ROME', [{'name': 'AP', 'role': 'originator'}])

    ninjs wants dates with an offset from UTC, so a date without one is left out; nor has it room for the ledger and the
    flags. Authors are ``infoSources``: ``people`` in ninjs are those a story is about.
    """
    item = {
        "uri": named_information(article),
        "type": "text",
        "representationType": "full",
        "standard": dict(_STANDARD),
        "title": article.headline,
        "headlines": list(_headlines(article)),
        "by": article.byline,
        "bodies": _bodies(article),
        "descriptions": list(_descriptions(article)),
        "infoSources": list(_sources(article)),
        "located": article.dateline.places[0].text if article.dateline and article.dateline.places else None,
        "firstCreated": _date_time(article.published),
        "versionCreated": _date_time(article.modified),
        "language": article.language,
        "subjects": [{"name": tag} for tag in article.tags],
        "genres": [{"name": article.section}] if article.section else [],
        "copyrightNotice": "\n".join(article.rights),
        "edNote": "\n".join(note.text for note in article.notes if note.kind in _FOR_EDITORS),
        "pubStatus": "canceled" if any(note.kind == "withdrawal" for note in article.notes) else None,
        "associations": list(_pictures(article)),
        "altIds": list(_other_ids(article)),
    }
    return {key: value for key, value in item.items() if value}


def _headlines(article: Article) -> Iterator[dict[str, str]]:
    for role, value in (("main", article.headline), ("subheadline", article.standfirst), ("kicker", article.kicker)):
        if value:
            yield {"role": role, "contentType": "text/plain", "value": value}


def _bodies(article: Article) -> list[dict[str, Any]]:
    text = article.text
    counts = {"charCount": len(text), "wordCount": article.word_count}
    return [{"role": "main", "contentType": "text/plain", **counts, "value": text}] if text else []


def _descriptions(article: Article) -> Iterator[dict[str, str]]:
    dateline = [article.dateline.text.strip()] if article.dateline else []
    notes = [(note.kind, note.text) for note in article.notes if note.kind not in _FOR_EDITORS]
    parts = [("dateline", text) for text in dateline] + [("creditLine", text) for text in article.credits]
    for role, text in (*parts, *notes, *(("authorBio", bio) for bio in article.bios)):
        yield {"role": role, "contentType": "text/plain", "value": text}


def _sources(article: Article) -> Iterator[dict[str, str]]:
    for person in article.people:
        yield {"name": person.name, "role": person.role}
    for agency in article.dateline.agencies if article.dateline else ():
        yield {"name": agency, "role": "originator"}
    if article.publisher:
        yield {"name": article.publisher, "role": "publisher"}


def _pictures(article: Article) -> Iterator[dict[str, Any]]:
    for number, caption in enumerate(article.captions, 1):
        name = f"picture-{number}"
        picture: dict[str, Any] = {"name": name, "uri": f"{named_information(article)}#{name}", "type": "picture"}
        if caption.text:
            picture["descriptions"] = [{"role": "caption", "contentType": "text/plain", "value": caption.text}]
        yield picture | ({"by": caption.credit} if caption.credit else {})


def _other_ids(article: Article) -> Iterator[dict[str, str]]:
    if article.content_hash:
        yield {"role": "contentHash", "value": article.content_hash}
    if article.url:
        yield {"role": "url", "value": article.url}


def _date_time(stamp: str | None) -> str | None:
    """A moment as RFC 3339 writes it; None for a date alone and for a time whose offset is not known."""
    try:
        moment = datetime.fromisoformat(stamp or "")
    except ValueError:
        return None
    return moment.isoformat(timespec="seconds") if moment.tzinfo else None
