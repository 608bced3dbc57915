"""Captions and picture credits, above the article and between its paragraphs."""

from collections.abc import Iterator, Mapping, Sequence

from newsclean.cleaners.candidates import candidates
from newsclean.fields.closing.signed_off import signed_start
from newsclean.fields.closing.sources import is_bracketed_sign
from newsclean.fields.pictures.above_credits import captions_above
from newsclean.fields.pictures.behind_captions import OPENING, head_behind, run_in
from newsclean.fields.pictures.credited import DOUBLED, LINE, says
from newsclean.fields.pictures.galleries import SIGN as GALLERY
from newsclean.fields.pictures.galleries import closed, gallery
from newsclean.fields.pictures.label_alone import is_label_alone
from newsclean.fields.pictures.named_above import named_above
from newsclean.fields.pictures.numbered import numbered
from newsclean.fields.pictures.photo_credits import is_credit_line, said_once
from newsclean.fields.pictures.photo_strokes import is_signed_caption
from newsclean.fields.pictures.photo_words import may_be_credited, trigger_words
from newsclean.fields.pictures.picture_stories import told_in_captions
from newsclean.fields.pictures.played import is_played
from newsclean.fields.pictures.twins import printed_twice, sourced
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_span
from newsclean.pruned import past_junk

_RIGHTS = ("©", "ⓒ", "copyright ©")  # below an article these are the site's
_NEAR, _MOST_DIGITS = 2, 2
_SIGNS = ("©", "/")
_SPLIT_LABELS = ("image:", "images:", "picture:", "photo:")
_BARE_LABELS = frozenset(("image", "photo", "picture", "caption", "image caption", "photo caption", "figure"))
_LONGEST_SPLIT = 300
_SHORTEST_ALIKE = 20
_BUTTON = "toggle caption "  # behind it any words that stand twice are a credit
_BUTTONS, _MOST_SPACES = (_BUTTON, f"Enlarge this image {_BUTTON}"), 5
_MORE = late(r"\+\d{1,3}")


def captions(page: Page) -> Iterator[Mark]:
    r"""Mark captions with their credits, credits that stand alone, and credits glued to a paragraph's end.

    >>> from newsclean.read import read
    >>> page = read("Obama meets Putin in Moscow [file]\n\nObama meets Putin in Moscow 370. (photo credit: REUTERS)")
    >>> [(str(m.role), page.text[m.start : m.end]) for m in captions(page)][0]
    ('caption', 'Obama meets Putin in Moscow [file]')

    A caption printed twice, as the picture's description and under it, is marked twice, but a headline above the standfirst
    that its picture says again is the headline. A paragraph too long for a caption keeps its words; its credit goes.
    """
    yield from _boxed(page)
    yield from (block.mark(Role.CAPTION, "captions/doubled", 0.95) for block in printed_twice(page.blocks))
    yield from (*sourced(page.blocks), *numbered(page))
    page = past_junk(page)
    found = told_in_captions(page.blocks, dict(_credited(page)))
    signed = (n for n, block in enumerate(page.blocks) if n and n not in found and is_signed_caption(block.text))
    found |= {n: page.blocks[n].mark(Role.CAPTION, "captions/signed") for n in signed}
    found |= {n: page.blocks[n].mark(Role.CAPTION, "captions/named-above") for n in named_above(page)}
    found |= {n: page.blocks[n].mark(Role.CAPTION, "captions/twice") for n in found if _is_twice(page.blocks, n, found[n])}
    found |= dict(_beside(page, found))
    alone = captions_above(page.blocks, [n for n, mark in found.items() if mark.rule == LINE and n - 1 not in found])
    found |= {n - 1: page.blocks[n - 1].mark(Role.CAPTION, "captions/above-credit", 0.9) for n in alone}
    found |= dict(_around_headline(page.blocks))
    found |= dict(_glued_below(page.blocks, found))
    found |= run_in(page.blocks) if page.blocks and 0 not in found else {}
    if 0 in found and found[0].rule == OPENING and (head := head_behind(page.blocks[0], found[0].end)):
        yield from head
        found[0] = page.blocks[0].mark(Role.CAPTION, OPENING, 0.9)  # the whole line, so that it is no headline as a whole
    yield from found.values()
    yield from _counters(page.blocks, found)


def _credited(page: Page) -> Iterator[tuple[int, Mark]]:
    """Captions and credits that a line says it is by itself, with the number of the block."""
    first, last = prose_span(page)
    for number, block, words in candidates(page, trigger_words(), _SIGNS):
        if block.shadow in _SPLIT_LABELS and (split := _split(page.blocks[max(0, number - 1) : number + 2])):
            yield number - 1, split
        elif may_be_credited(block, words) and (mark := says(block, inside=number > first, head=0 < number < first)):
            if number >= last and (block.shadow.startswith(_RIGHTS) or is_bracketed_sign(block.text)):
                continue  # the site's, or the story's: "(APA/red)"
            signed = number >= last - 1 and mark.rule not in (LINE, DOUBLED) and _signed_off(page, number)
            yield number, signed or mark


def _beside(page: Page, found: Mapping[int, Mark]) -> Iterator[tuple[int, Mark]]:
    """The line below a label, and a caption's words that stand near it again."""
    _, last = prose_span(page)
    for number, mark in found.items():
        if is_label_alone(page.blocks[number].shadow) and number + 1 < min(last, len(page.blocks)):
            yield number, mark._replace(end=page.blocks[number + 1].end, rule="captions/below-label")
        elif mark.role is Role.CAPTION:
            for other in range(max(0, number - _NEAR), min(len(page.blocks), number + _NEAR + 1)):
                same = other not in found and _is_same(page.blocks[other].shadow, page.blocks[number].shadow)
                if same and other > number and _is_lede(page.blocks, other):
                    continue
                if same and not any(map(is_prose, page.blocks[min(number, other) + 1 : max(number, other)])):
                    yield other, page.blocks[other].mark(Role.CAPTION, "captions/again")


def _is_lede(blocks: Sequence[Block], number: int) -> bool:
    """Whether a paragraph stands right above another: papers set the first words of a story under its picture as well."""
    return all(is_prose(block) and ends_sentence(block.text) for block in blocks[number : number + 2])


def _around_headline(blocks: Sequence[Block]) -> Iterator[tuple[int, Mark]]:
    """A picture's words above the headline and, with the stop that titles lack, again below it."""
    for number, (above, title, below) in enumerate(zip(blocks[:_NEAR], blocks[1:], blocks[2:], strict=False)):
        if len(above.text) >= _SHORTEST_ALIKE and f"{above.text}." == below.text and not ends_sentence(title.text):
            yield from ((n, blocks[n].mark(Role.CAPTION, "captions/again")) for n in (number, number + 2))


def _glued_below(blocks: Sequence[Block], found: Mapping[int, Mark]) -> Iterator[tuple[int, Mark]]:
    """A credit in a line of its own and again in front of its caption, which is glued to it."""
    for number, mark in found.items():
        credit, below = blocks[number], blocks[number + 1 : number + 2]
        if mark.rule == LINE and below and below[0].text.startswith(credit.text) and len(below[0].text) > len(credit.text):
            end = below[0].start + len(credit.text)
            yield number, mark._replace(end=end, rule=DOUBLED)
            yield number + 1, Mark(end, below[0].end, Role.CAPTION, "captions/below-credit")


def _boxed(page: Page) -> Iterator[Mark]:
    """Galleries, what videos show, and credits that stand twice behind a button."""
    for block in page.blocks:
        if GALLERY in block.shadow:
            yield from gallery(block)
        elif closed(block.text):
            yield block.mark(Role.CAPTION, "captions/closed-gallery", 0.95)
        elif is_played(block.text):
            yield block.mark(Role.CAPTION, "captions/player", 0.95)
        elif _BUTTON in block.text and (said := block.text.rpartition(_BUTTON)[2]):
            twice = said != said_once(said)
            known = "/" in said if twice else is_credit_line(said)  # without the button as well
            at = len(block.text) - len(said) if known else block.text.index(_BUTTON)
            if twice or (block.text.startswith(_BUTTONS) and said.count(" ") <= _MOST_SPACES and not ends_sentence(said)):
                yield Mark(block.start + at, block.end, Role.PHOTO_CREDIT, DOUBLED)


def _counters(blocks: Sequence[Block], found: Mapping[int, Mark]) -> Iterator[Mark]:
    """What some papers print above each picture, its number or ``Image``, and the number of those to come: ``+3``."""
    above = [blocks[n - 1] for n in found if n]
    numbers = [block for block in above if block.text.isdecimal() and len(block.text) <= _MOST_DIGITS]
    if len({block.text for block in numbers}) == 1 < len(numbers):
        yield from (block.mark(Role.COUNTER, "captions/counter", 0.9) for block in numbers)
    yield from (b.mark(Role.NAVIGATION, "captions/label", 0.9) for b in above if b.shadow.rstrip(": ") in _BARE_LABELS)
    beside = {place for n in found for place in (n - 1, n + 1) if 0 <= place < len(blocks)}
    yield from (
        blocks[n].mark(Role.COUNTER, "captions/counter", 0.9) for n in sorted(beside) if _MORE.fullmatch(blocks[n].text)
    )


def _signed_off(page: Page, number: int) -> Mark | None:
    """What signs the last paragraph, which is no picture's caption: ``… will sue, he said. © AFP``."""
    block = page.blocks[number]
    at = signed_start(page.blocks, number)
    return Mark(block.start + at, block.end, Role.CREDIT_LINE, "captions/signed-off") if at else None


def _split(blocks: Sequence[Block]) -> Mark | None:
    """A caption in three lines, as an extractor broke it: ``The family at the pier (``, ``Image:``, ``Instagram)``."""
    if len(blocks) != len(("caption", "label", "credit")):
        return None
    caption, _, credit = blocks
    broken = caption.text.endswith("(") and credit.text.endswith(")") and "(" not in credit.text
    if not broken or max(len(caption.text), len(credit.text)) > _LONGEST_SPLIT:
        return None
    return Mark(caption.start, credit.end, Role.CAPTION, "captions/split")


def _is_twice(blocks: Sequence[Block], number: int, credit: Mark) -> bool:
    """Whether a paragraph with a credit behind it stands twice, one right below the other: a long caption."""
    near = [block.shadow for block in blocks[max(0, number - 1) : number + 2]]
    return credit.rule == "captions/glued-credit" and near.count(blocks[number].shadow) > 1


def _is_same(text: str, caption: str) -> bool:
    """Whether a line says a caption's words again, without its credit."""
    bare = text.strip(" .")
    return len(bare) >= _SHORTEST_ALIKE and caption.startswith(bare) and len(caption) - len(bare) < 200  # noqa: PLR2004 - a credit
