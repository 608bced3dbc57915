"""Story highlights: the bullets that some sites print above an article, under a label."""

from collections.abc import Iterator

from newsclean.page import Mark, Page, Role
from newsclean.zones import is_prose

_NEAR = 6
_MOST = 6
_LONGEST = 200
_LABELS = (
    *("story highlights", "highlights:", "key points", "at a glance", "das wichtigste in kürze", "auf einen blick"),
    *(
        "l'essentiel",
        "les points clés",
        "las claves",
        "en breve",
        "in breve",
        "i punti chiave",
        "in het kort",
        "в двух словах",
    ),
)


def highlights(page: Page) -> Iterator[Mark]:
    """Mark the bullets behind such a label as standfirst, down to the first paragraph, and the label as navigation.

    Reads no marks. Without a bullet behind it a label is a sub-heading and stays.
    """
    for number, block in enumerate(page.blocks[:_NEAR]):
        label = next((text for text in _LABELS if block.shadow.startswith(text)), None)
        if label is None or is_prose(block):
            continue
        rest = block.text[len(label) :]
        first = block.start + len(label) + len(rest) - len(rest.lstrip(" :-–—•*"))
        bullets = [Mark(first, block.end, Role.STANDFIRST, "highlights/bullet")] if first < block.end else []
        for bullet in page.blocks[number + 1 : number + _MOST]:
            if is_prose(bullet) or len(bullet.text) > _LONGEST:
                break
            bullets.append(bullet.mark(Role.STANDFIRST, "highlights/bullet"))
        if bullets:
            yield from (Mark(block.start, first, Role.NAVIGATION, "highlights/label"), *bullets)
        return
