"""What a page's text adds to what the page declares: who signed it, and when it was published."""

from collections.abc import Iterator, Mapping, Sequence

from newsclean.fields.authors import byline
from newsclean.fields.known.names import is_likely_name
from newsclean.fields.moments import dates
from newsclean.fields.moments.stamps import is_stamp
from newsclean.meta import near, timed
from newsclean.meta.agreed import first, is_next, local, printed
from newsclean.meta.dated import Stamps, beside, dated
from newsclean.meta.dates import in_url
from newsclean.meta.head import Time
from newsclean.meta.signed import signed
from newsclean.meta.spoken import spoken
from newsclean.meta.title_parts import parts
from newsclean.page import Block

_LEAST, _ABOVE = 6, 6
_HEADINGS, _SIGNED = frozenset({"h2", "h3"}), 3


def with_shown(meta: Mapping[str, str], blocks: Sequence[Block], times: Sequence[Time] = ()) -> dict[str, str]:
    """Give a page's meta with the authors and dates near its headline where it declares none, or not the day it shows."""
    joined = dict(meta)
    if "language" in meta:
        joined["language"] = spoken(meta["language"], blocks)
    headline = _as_shown(meta["headline"], blocks) if meta.get("headline") else _opening(blocks)
    if headline:
        joined["headline"] = headline
    top = near.top(blocks, joined.get("headline", ""))
    declared = meta.get("authors", "").split("\n")
    if not any(map(is_likely_name, declared)):  # none, or the name of an account or an outlet
        found = signed(blocks, [meta.get("publisher", "")], top)
        if found and ("authors" not in meta or any(map(is_likely_name, found))):
            joined["authors"] = "\n".join(found)
    return joined | _dates(joined, blocks, top, times)


def _opening(blocks: Sequence[Block]) -> str | None:
    """The heading that opens what has no title, a fragment of a content system, if a byline or a date stands below it."""
    opening = [block.text for block in blocks[:1] if any(tag[:2] in _HEADINGS for tag in block.tags[-1:])]
    signed_below = any(is_stamp(block.text) or byline.read(block.text) for block in blocks[1:_SIGNED])
    return opening[0] if opening and signed_below else None


def _as_shown(headline: str, blocks: Sequence[Block]) -> str:
    """The declared headline, or the part of it that alone stands as a line of the page: a site's name may be before or behind."""
    if near.headlines(blocks, headline):
        return headline
    return next((part for part in parts(headline) if near.headlines(blocks, part)), headline)


def _dates(meta: Mapping[str, str], blocks: Sequence[Block], top: int, times: Sequence[Time]) -> dict[str, str]:
    said, modified = meta.get("published", ""), meta.get("modified", "")
    if said and not said.endswith("+00:00") and said[:10] < modified[:10]:
        return {}
    language = meta.get("language")
    if said:
        stamps = beside(blocks, language, top)
        shown, clocks = stamps.published, list(_clocks(said, blocks, language, top, times))
        here = local(said, filter(None, [shown, *clocks]))
        found = {"published": here} if here != said else {}
        if shown:
            found = {"published": _exact(first(printed(here, modified, shown), shown), shown)}
        return found if modified or not stamps.modified else {**found, "modified": stamps.modified}
    moments = [
        (time.shown, printed(moment, "", (dates.parse(time.shown, language=language).published or "")[:10]))
        for time in times
        if len(time.shown) >= _LEAST and (moment := timed.value(time))
    ]
    stamps = dated(blocks, language, top, moments)
    found = stamps._asdict() | {"published": _surest(meta, stamps, times)}
    return {key: value for key, value in found.items() if value and key not in meta}


def _clocks(said: str, blocks: Sequence[Block], language: str | None, top: int, times: Sequence[Time]) -> Iterator[str]:
    """What the page shows of a moment declared in UTC: in the ``<time>`` of this moment, and a little above the headline."""
    if said.endswith("+00:00"):
        shown = [time.shown for time in times if timed.value(time) == said]
        shown += [block.text for block in blocks[max(0, top - _ABOVE) : top] if is_stamp(block.text)]
        yield from (moment for text in shown if (moment := dates.parse(text, language=language).published))


def _exact(said: str, shown: str) -> str:
    """A day that was declared alone, with the time of day that is shown beside the headline."""
    return shown if shown.startswith(f"{said}T") else said


def _surest(meta: Mapping[str, str], shown: Stamps, times: Sequence[Time]) -> str | None:
    """The date in the page's address, as exactly as anything on the page has it; else the one near the headline, or the only one.

    An address may be of the day before or behind, by another clock than the newsroom's; then the day that is shown holds.
    """
    moments = list(filter(None, map(timed.value, timed.unsaid(times))))
    address = in_url(meta.get("url") or meta.get("canonical", ""))
    if address:
        if shown.published and is_next(shown.published, address):
            return shown.published
        return next((moment for moment in (shown.published, *moments) if moment and moment[:10] == address), address)
    alone = not shown.modified and len({moment[:10] for moment in moments}) == 1
    return shown.published or (moments[0] if alone else None)
