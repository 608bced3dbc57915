"""Story highlights: the bullets that some sites print above an article, under a label."""

from collections.abc import Iterator

from newsclean.fields.standfirst import ALONE, LABELS
from newsclean.page import Mark, Page, Role
from newsclean.zones import is_prose

_NEAR = 6
_MOST = 6
_LONGEST = 200
_SHORTEST = 12
_BULLETS = ("- ", "• ", "· ")


def highlights(page: Page) -> Iterator[Mark]:
    """Mark such a label and the bullets behind it as standfirst, down to the first paragraph.

    Reads no marks. Without a bullet behind it a label is a sub-heading and stays. Below a label that is nothing else all
    lines that begin with a bullet go, though they are sentences.
    """
    for number, block in enumerate(page.blocks[:_NEAR]):
        label = next((text for text in LABELS if block.shadow.startswith(text)), None)
        alone = block.shadow.strip(" :") in ALONE
        if alone:
            label = block.shadow
        if label is None or is_prose(block):
            continue
        bullets = []
        for bullet in page.blocks[number + 1 : number + _MOST]:
            if len(bullet.text) > _LONGEST or (not bullet.text.startswith(_BULLETS) if alone else is_prose(bullet)):
                break
            bullets.append(bullet)
        if bullets or len(block.text) > len(label) + _SHORTEST:
            yield from (bullet.mark(Role.STANDFIRST, "highlights/bullet") for bullet in (block, *bullets))
        return
