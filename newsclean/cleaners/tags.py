"""Tags: the topics a page files its article under, above or below it."""

from collections.abc import Iterator

from newsclean.fields.tags import is_label, is_tags
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.strength import SURE
from newsclean.zones import ends_sentence, past_junk, prose_numbers, prose_span

_OVER = JUNK | {Role.RIGHTS, Role.CREDIT_LINE, Role.NOTE, Role.TIMESTAMP, Role.BYLINE}
_MOST_TOPICS, _MOST_WORDS, _LONGEST_TOPIC = 12, 5, 48


def tags(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that list topics, and topics under a label; between paragraphs they are the article's own, and stay.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank on Monday, and two of its crew were lost off the coast of Crete.\n\nFiled under: Greece")
    >>> [page.text[m.start : m.end] for m in tags(page)]
    ['Filed under: Greece']
    """
    yield from _listed(page)
    page = past_junk(page)
    first, last = prose_span(page)
    for number, block in enumerate(page.blocks):
        if (number < first or number >= last) and is_tags(block.text):
            yield block.mark(Role.TAGS, "tags/line")


def _listed(page: Page) -> Iterator[Mark]:
    """A label behind most of the prose and the topics under it, a line each, down to what another cleaner has named."""
    label = next((n for n, block in enumerate(page.blocks) if is_label(block.text)), None)
    if label is None or 2 * sum(n < label for n in prose_numbers(page)) <= len(prose_numbers(page)):
        return
    named = {m.start for m in page.marks if m.role in _OVER and m.score >= SURE}
    end = label + 1
    while end < len(page.blocks) and page.blocks[end].start not in named and _is_topic(page.blocks[end]):
        end += 1
    over = end == len(page.blocks) or page.blocks[end].start in named
    if over and 1 < end - label <= _MOST_TOPICS:
        yield from (block.mark(Role.TAGS, "tags/list") for block in page.blocks[label:end])


def _is_topic(block: Block) -> bool:
    text = block.text
    return len(text) <= _LONGEST_TOPIC and text.count(" ") < _MOST_WORDS and not ends_sentence(text) and ":" not in text
