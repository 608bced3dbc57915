"""A profile as a cleaner: the lines of a site, wherever they stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from newsclean.corpus.known import Known
from newsclean.corpus.profile import OUTSIDE, Entry, Profile
from newsclean.corpus.shape import shape, slug
from newsclean.endings import endings
from newsclean.fields.known.names import is_name
from newsclean.page import Block, Cleaner, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.pruned import past_junk

_MOST_ROUNDS = 10


def repeated(profile: Profile) -> Cleaner:
    r"""Make a profile a cleaner, for the articles of its site.

    >>> from newsclean import CLEANERS, clean
    >>> from newsclean.corpus.profile import LINE
    >>> entry = Entry("get-the-mill", LINE, "get the mill by mail", Role.NEWSLETTER, 0.9, 9, 0.9, 1.0, ())
    >>> mine = repeated(Profile("The Mill", 20, (entry,)))
    >>> clean("The ferry sank on Monday.\n\nGet the Mill by mail", cleaners=(*CLEANERS, mine)).text
    'The ferry sank on Monday.'

    It reads the marks of rules, so that it knows a line also behind junk that is cut from it. Best put where your own rules
    go, before the cleaners that read the whole page: see `with_profile`. What stands in an article's sentence stays.
    It can be pickled, and sent to other processes.
    """
    return partial(_repeated, slug(profile.site), Known(profile))


def _repeated(site: str, known: Known, page: Page) -> Iterator[Mark]:
    """Mark the lines that the profile knows, also those that stand there once others are gone."""
    seen: set[Mark] = set()
    for _ in range(_MOST_ROUNDS):
        found = set(_marks(page, known, site)) - seen
        if not found:
            return
        yield from sorted(found)
        seen |= found
        page = page.marked(found)


def with_profile(cleaners: Iterable[Cleaner], profile: Profile) -> tuple[Cleaner, ...]:
    """Give a pipeline with a profile in its place: behind the rules, before the first cleaner that reads the marks of both.

    A pipeline without the cleaners of plain text, as that for HTML, has it at its end.
    """
    from newsclean.cleaners import READERS

    made = tuple(cleaners)
    at = next((number for number, cleaner in enumerate(made) if cleaner in READERS), len(made))
    return (*made[:at], repeated(profile), *made[at:])


def _marks(page: Page, known: Known, site: str) -> Iterator[Mark]:
    left = past_junk(page).blocks
    for blocks in (page.blocks,) if left is page.blocks else (page.blocks, left):
        for number, block in enumerate(blocks):
            entry = known.line(block.text, block.shadow)
            if entry and (entry.where != OUTSIDE or (blocks is left and not _is_between(blocks, number))):
                yield _mark(block, block.start, entry, site)
        if known.endings and blocks:
            yield from _endings(blocks[-1], known.endings, site)


def _is_between(blocks: Sequence[Block], number: int) -> bool:
    """Whether a paragraph stands right before a line and another right behind it."""
    return 0 < number < len(blocks) - 1 and is_prose(blocks[number - 1]) and is_prose(blocks[number + 1])


def _endings(block: Block, known: Mapping[str, Entry], site: str) -> Iterator[Mark]:
    """The longest of the last sentences that is known."""
    for text in reversed(endings(block.text)):
        if entry := known.get(shape(text)):
            yield _mark(block, block.end - len(text), entry, site)
            return


def _mark(block: Block, start: int, entry: Entry, site: str) -> Mark:
    rule = f"repeated/{site}/{entry.name}"
    if entry.role is Role.BYLINE and not is_name(block.text):
        rule += "/affiliation"  # the name of a paper under its author's
    return Mark(start, block.end, entry.role, rule, score=entry.score)
