"""Single words and figures among the furniture between headline and article: buttons, counts, the length of a film."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from newsclean.fields.closing.sources import names_agency
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.late import late
from newsclean.likeness import is_dense
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import without_ends
from newsclean.strength import SURE
from newsclean.zones import claims, free_span

_FURNITURE = JUNK | {Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME, Role.CAPTION, Role.PHOTO_CREDIT}
_MOST, _LONGEST = 4, 24
_FIGURE = late(r"(?:[0-9]|0[0-9]|1[0-9]):[0-5]\d|[1-9]\d{0,2}[.,]\d{3}|00:00:\d\d")  # "2:41", "1,482"
_LONGEST_FIGURE, _MOST_WITHIN = 8, 2
_FIGURES = late(r"[\d:./ |+x×-]{1,12}|\(?\d{1,3} min\)?")


def loose(page: Page) -> Iterator[Mark]:
    r"""Mark such lines between two lines of furniture; those that no sentence has, above the first paragraph as well.

    >>> from newsclean import clean
    >>> head = "Ferry sinks off Crete\n\nBy Ann Lee\n\nZoom\n\nMarch 1, 2013 22:55\n\n2:41\n\n"
    >>> lead = "The ferry sank on Monday, and two of its crew were lost off the southern coast of Crete, officials said.\n\n"
    >>> article = clean(head + lead + "Eleven were brought to a hospital in Crete, where doctors said they were well.")
    >>> [removal.text.strip() for removal in article.removed]
    ['Zoom', '2:41']

    Reads marks. Those are figures, and buttons that a rule takes for evidence. Two words may be a name, a city or an agency
    says whence the story comes; a word that a headline stands above or a paragraph below may be a kicker or a sub-heading.
    Within the article the length of a film or a count in thousands goes beside furniture or between two paragraphs; where
    more than two stand there, they are hours of a chronicle or figures of a table.
    """
    page = without_ends(page)
    named = claims(page, before="loose/")
    top = next((n for n, b in enumerate(page.blocks) if (m := named.get(b.start)) and m.role is Role.HEADLINE), None)
    first, _ = free_span(page, named)
    if top is None or first >= len(page.blocks):
        return
    yield from _within(page, named, first)
    weak = {m.start for m in page.marks if m.score < SURE and m.role in JUNK}
    blocks = page.blocks[top + 1 : first + 1]
    for is_free, run in groupby(range(len(blocks)), key=lambda n: blocks[n].start not in named):
        numbers = list(run)
        if is_free and numbers[0] > 0 and len(numbers) <= _MOST + 1:
            yield from _between(blocks, numbers, named, weak)


def _within(page: Page, named: Mapping[int, Mark], first: int) -> Iterator[Mark]:
    """The figures behind the first paragraph, each alone in its line."""
    inside = range(first + 1, len(page.blocks) - 1)
    alone = [n for n in inside if len(page.blocks[n].text) <= _LONGEST_FIGURE and _FIGURE.fullmatch(page.blocks[n].text)]
    for number in alone if len(alone) <= _MOST_WITHIN else ():
        beside = (page.blocks[number - 1], page.blocks[number + 1])
        furnished = any((mark := named.get(block.start)) and mark.role in _FURNITURE for block in beside)
        if page.blocks[number].start not in named and (furnished or all(map(is_prose, beside))):
            yield page.blocks[number].mark(Role.NAVIGATION, "loose/figure", 0.7)


def _between(blocks: tuple[Block, ...], numbers: list[int], named: Mapping[int, Mark], weak: set[int]) -> Iterator[Mark]:
    """The lines of a run that nobody has claimed, below a line of furniture and above another or the first paragraph."""
    above = named[blocks[numbers[0] - 1].start].role
    opens = numbers[-1] == len(blocks) - 1
    lines = [blocks[n] for n in (numbers[:-1] if opens else numbers)]
    sure = [block.start in weak or _FIGURES.fullmatch(block.text) is not None for block in lines]
    if above not in _FURNITURE | (set() if opens else {Role.STANDFIRST}) or not all(map(_is_word, lines)):
        return
    if all(sure) or (not opens and named[blocks[numbers[-1] + 1].start].role in _FURNITURE):
        yield from (block.mark(Role.NAVIGATION, "loose/word", 0.7) for block in lines)


def _is_word(block: Block) -> bool:
    text = block.text
    if _FIGURES.fullmatch(text):
        return True
    known = is_dense(text) or names_agency(text) or block.shadow in gazetteer().cities
    return len(text) <= _LONGEST and " " not in text and not ends_sentence(text) and not known
