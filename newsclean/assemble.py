"""The only place that removes: a marked page becomes an article."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsclean.edit import Edit, apply, then
from newsclean.page import LIFTED, Page, Role

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.body import Body
    from newsclean.settle import Segment


def assemble(page: Page) -> "Article":
    r"""Turn what the marks say into an article; what no mark claims is body.

    >>> from newsclean import assemble, read
    >>> assemble(read("The ferry sank.\n\nTwo died.")).text
    'The ferry sank.\n\nTwo died.'
    """
    from newsclean.article import Article, digest  # loaded with the first article, so that an import stays light
    from newsclean.body import Body, content_hash, word_count
    from newsclean.declared import with_declared
    from newsclean.guard import guarded
    from newsclean.language import detect
    from newsclean.ledger import Ledger
    from newsclean.lift import lift
    from newsclean.removal import cuts, removals
    from newsclean.settle import Repairs, by_block, segments

    page, guard = guarded(page)
    found = segments(page)
    met = by_block(page, found)
    junk = cuts(page, met)
    gone = list(removals(page, met, junk))
    repairs = Repairs(page, ((edit.start, edit.end) for edit in gone))
    mended = [Edit(m.start, page.text[m.start : m.end], m.new or "", f"{m.role}:{m.rule}") for m in repairs.marks]
    edits = tuple(then(page.edits, sorted((*gone, *mended))))
    body = Body(page, met, junk, repairs)
    language = page.meta.get("language") or detect(body.text)
    return Article(
        id=f"sha256:{digest(page.source)}",
        language=language,
        url=page.meta.get("url"),
        body=body.paragraphs,
        access=page.meta.get("access") or ("appeal" if any(s.mark.role is Role.APPEAL for s in found) else None),
        word_count=word_count(body.text),
        content_hash=content_hash(body.paragraphs),
        flags=(*guard, *_flags(page, body)),
        ledger=Ledger(apply(page.source, edits), edits),
        **with_declared(lift(page, _lifted(found), repairs, body, language), page.meta),
    )


def _flags(page: Page, body: "Body") -> Iterator[str]:
    if not body.paragraphs:
        yield "empty-body"
    if any(mark.rule == "walls/run" for mark in page.marks):
        yield "no-article"
    if "\ufffd" in page.text:
        yield "replaced-characters"


def _lifted(found: "list[Segment]") -> "dict[Role, list[Segment]]":
    by_role: dict[Role, list[Segment]] = defaultdict(list)
    for segment in found:
        if segment.mark.role in LIFTED:
            by_role[segment.mark.role].append(segment)
    return by_role
