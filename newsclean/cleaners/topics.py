"""The topics under a label, one a line, below an article."""

from collections.abc import Iterator

from newsclean.fields.tags import is_label
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import without_ends
from newsclean.zones import claims

_MOST, _MOST_WORDS, _LONGEST = 12, 5, 48


def topics(page: Page) -> Iterator[Mark]:
    r"""Mark a label and the topics under it as tags, when most of the article stands above.

    >>> from newsclean import clean
    >>> lead = "The ferry sank on Monday, and two of its crew were lost off the southern coast of Crete."
    >>> clean(f"Ferry sinks\n\n{lead}\n\nTopics\n\nFerries\n\nGreece\n\nShare").tags
    ('Ferries', 'Greece')

    Reads marks; junk among the topics is passed over, and anything else ends the list. A list of more than twelve is a
    menu, and stays.
    """
    if not any(len(block.text) <= _LONGEST and is_label(block.text) for block in page.blocks):
        return
    page = without_ends(page)
    named = claims(page, before="topics/")
    blocks = [b for b in page.blocks if b.start not in named or named[b.start].role not in JUNK or is_label(b.text)]
    prose = [n for n, b in enumerate(blocks) if b.start not in named and is_prose(b)]
    label = next((n for n, b in enumerate(blocks) if is_label(b.text)), len(blocks))
    end = label + 1
    while end < len(blocks) and blocks[end].start not in named and _is_topic(blocks[end]):
        end += 1
    if 2 * sum(n < label for n in prose) > len(prose) and 1 < end - label <= _MOST:
        yield from (block.mark(Role.TAGS, "topics/list") for block in blocks[label:end])


def _is_topic(block: Block) -> bool:
    text = block.text
    return len(text) <= _LONGEST and text.count(" ") < _MOST_WORDS and not ends_sentence(text) and ":" not in text
