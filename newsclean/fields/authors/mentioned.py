"""Whether an article speaks of a person, then hardly its author, or has the words of a line, which is then its title."""

from collections.abc import Iterator

from newsclean.page import Block, Page
from newsclean.prose import prose_numbers
from newsclean.shadow import shadow

_STORY = 16
_FEWEST = 3
_SIGNS = ".,;:!?…()[]\"'“”‘’«»„"


def is_mentioned(page: Page, name: str) -> bool:
    """Tell whether the article speaks of a person: the surname is in one of its paragraphs, and does not open it."""
    surname = shadow(name.rsplit(maxsplit=1)[-1]).encode()
    return any(surname in block.words and not block.text.startswith(name) for block in _story(page))


def is_told_of(page: Page, name: str) -> bool:
    """Tell whether a paragraph of the article has the whole name inside: then it is what the article is about."""
    folded = shadow(name)
    return any(block.shadow.find(folded) > 0 and not block.text.startswith("(") for block in _story(page))


def is_title_of(page: Page, line: str) -> bool:
    """Tell whether the article writes two in five of a line's words small, and at least three: then they are no names.

    In many languages titles have all their words capitalised: ``Feribot Karaya Oturdu, Mürettebat Kurtarıldı``.
    """
    said = {word.strip(_SIGNS) for block in _story(page) for word in block.text.split()}
    words = [word.strip(_SIGNS) for word in line.split()]
    small = sum(word.lower() in said for word in words if not word.islower())
    return small >= _FEWEST and small * 5 >= 2 * len(words)


def _story(page: Page) -> Iterator[Block]:
    """The first paragraphs of an article."""
    return (page.blocks[number] for number in prose_numbers(page)[:_STORY])
