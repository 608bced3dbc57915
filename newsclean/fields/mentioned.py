"""Whether an article speaks of a person, who is then hardly its author."""

from collections.abc import Iterator

from newsclean.page import Block, Page
from newsclean.prose import prose_numbers
from newsclean.shadow import shadow

_STORY = 16


def is_mentioned(page: Page, name: str) -> bool:
    """Tell whether the article speaks of a person: the surname is in one of its paragraphs, and does not open it."""
    surname = shadow(name.rsplit(maxsplit=1)[-1]).encode()
    return any(surname in block.words and not block.text.startswith(name) for block in _story(page))


def is_told_of(page: Page, name: str) -> bool:
    """Tell whether a paragraph of the article has the whole name inside: then it is what the article is about."""
    folded = shadow(name)
    return any(block.shadow.find(folded) > 0 and not block.text.startswith("(") for block in _story(page))


def _story(page: Page) -> Iterator[Block]:
    """The first paragraphs of an article."""
    return (page.blocks[number] for number in prose_numbers(page)[:_STORY])
