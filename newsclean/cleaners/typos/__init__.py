"""The typo repairer, in layers: take one out of `TYPOS` and exactly its corrections go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos import spacing
from newsclean.page import Cleaner, Mark, Page, Role

if TYPE_CHECKING:
    from collections.abc import Iterator


def known(page: Page) -> Iterator[Mark]:
    """Mark misspellings that a list knows."""
    from newsclean.cleaners.typos.settle import settled

    yield from settled(page, "typo/known")


def neighbour(page: Page) -> Iterator[Mark]:
    """Mark words no list holds that have one clear neighbour."""
    from newsclean.cleaners.typos.settle import settled

    yield from settled(page, "typo/neighbour")


def context(page: Page) -> Iterator[Mark]:
    """Mark doubtful words whose neighbours say what was meant."""
    from newsclean.cleaners.typos.settle import settled

    yield from settled(page, "typo/context")


def run_together(page: Page) -> Iterator[Mark]:
    """Mark two words run together."""
    from newsclean.cleaners.typos.settle import settled

    yield from settled(page, "typo/run-together")


def spaces(page: Page) -> Iterator[Mark]:
    """Mark lost and stray spaces."""
    from newsclean.cleaners.typos.settle import settled

    yield from settled(page, "typo/spaces")
    for start, end, new, rule in spacing.after_stops(page):
        yield Mark(start, end, Role.TYPO, rule, new, spacing.SCORE)


def name(page: Page) -> Iterator[Mark]:
    """Mark names that the rest of the document spells otherwise."""
    from newsclean.cleaners.typos.names import odd_names

    yield from odd_names(page)


def real_word(page: Page) -> Iterator[Mark]:
    """Mark real words that stand for others."""
    from newsclean.cleaners.typos.confusions import confused

    yield from confused(page)


TYPOS: tuple[Cleaner, ...] = (known, neighbour, context, run_together, spaces, name, real_word)
