"""Story highlights: the bullets that some sites print above an article, under a label."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from newsclean.fields.heads.standfirst import ALONE, LABELS, WHOLE
from newsclean.fields.pictures.photo_credits import credit_start
from newsclean.likeness import said_in, share
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.pruned import past_junk
from newsclean.shadow import is_small
from newsclean.zones import claims

_NEAR = 10
_MOST = 6
_LONGEST, _LONGEST_RUN = 200, 800  # of a bullet, and of a label with all of them in one line
_SHORTEST = 12
_FEWEST, _FEWEST_SPACES, _PARAGRAPHS = 3, 5, 2
_SECTION = 8
_SAID = 0.25
_TITLE = 50
_BULLETS = ("- ", "• ", "· ")
_LABEL = "story highlights"  # no paragraph begins so


def highlights(page: Page) -> Iterator[Mark]:
    """Mark such a label and the bullets behind it as standfirst, down to the first paragraph or line with a name of its own.

    Reads marks. Without a bullet behind it a label is a sub-heading and stays, and so is ``Summary`` above one line alone.
    Below a label that is nothing else all lines that begin with a bullet go, though they are sentences; so do those that a
    text begins with, as titles of other articles where the paragraphs below say few of their words; those have no full
    stop, and are longer than what a list is made of. Junk between bullets is
    passed over; a byline, a date or a caption ends them.
    """
    if page.text[:_LONGEST].lstrip().startswith(_BULLETS):
        yield from _opening(page)
        return
    blocks = past_junk(page).blocks
    for number, whole_block in enumerate(blocks[:_NEAR]):
        block = _behind_caption(whole_block)
        if block is not whole_block:
            yield Mark(whole_block.start, block.start - 1, Role.CAPTION, "highlights/caption")
        bare = block.shadow.strip(" :")
        alone, whole = bare in ALONE, bare in WHOLE
        label = block.shadow if alone or whole else next(filter(block.shadow.startswith, LABELS), None)
        if (
            label is None
            or len(block.text) > _LONGEST_RUN
            or (is_prose(block) and label != _LABEL)
            or (not alone and is_small(block.text[len(label) :].lstrip(" :")[:1]))
        ):
            continue
        is_bullet = _is_marked if alone else _is_said if whole else _is_short
        bullets = list(takewhile(is_bullet, _unnamed(page, blocks[number + 1 : number + _MOST])))
        bullets = bullets if alone or whole else _without_lede(bullets)
        if len(bullets) > whole or len(block.text) > len(label) + _SHORTEST:
            yield from (bullet.mark(Role.STANDFIRST, "highlights/bullet") for bullet in (block, *bullets))
        return


def _behind_caption(block: Block) -> Block:
    """A label and its first bullet without the caption before them: ``… (Photo: AP) Story Highlights The bill …``."""
    at = block.shadow.find(f") {_LABEL} ")
    if at < 0 or credit_start(block.text[: at + 1]) is None:
        return block
    text, folded = block.text[at + 2 :], block.shadow[at + 2 :]
    return block._replace(start=block.start + at + 2, text=text, shadow=folded, prose=None)


def _without_lede(bullets: list[Block]) -> list[Block]:
    """The bullets without the sentence below them: they have no final stop, so there the article has begun."""
    while len(bullets) > 1 and bullets[-1].text.endswith(".") and not bullets[-2].text.endswith("."):
        bullets = bullets[:-1]
    return bullets


def _unnamed(page: Page, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks down to the first that another cleaner has named."""
    named = claims(page, before="highlights/")
    return takewhile(lambda block: block.start not in named, blocks)


def _is_short(block: Block) -> bool:
    return len(block.text) <= _LONGEST and not is_prose(block)


def _is_said(block: Block) -> bool:
    return _is_short(block) and block.text.count(" ") >= _FEWEST


def _is_marked(block: Block) -> bool:
    return len(block.text) <= _LONGEST and block.text.startswith(_BULLETS)


def _opening(page: Page) -> Iterator[Mark]:
    """Three bullets or more of six words and more that a text begins with, above two paragraphs; one that asks is spoken."""
    bullets = list(takewhile(lambda block: block.text.startswith(_BULLETS), page.blocks[: _MOST + 1]))
    below = page.blocks[len(bullets) : len(bullets) + _SECTION]
    if not _FEWEST <= len(bullets) <= _MOST or len(below) < _PARAGRAPHS or not all(map(is_prose, below[:_PARAGRAPHS])):
        return
    if any(b.text.count(" ") <= _FEWEST_SPACES or len(b.text) > _LONGEST or b.text.endswith("?") for b in bullets):
        return
    article = said_in(below)
    own = sum(share(block, article) for block in bullets) >= _SAID * len(bullets)
    if not own and (any(b.text.endswith(".") for b in bullets) or sum(len(b.text) for b in bullets) < _TITLE * len(bullets)):
        return
    role, rule = (Role.STANDFIRST, "highlights/opening") if own else (Role.RELATED, "highlights/others")
    yield from (block.mark(role, rule) for block in bullets)
