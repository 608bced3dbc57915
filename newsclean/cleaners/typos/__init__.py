"""The typo repairer, in layers: take one out of `TYPOS` and exactly its corrections go."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean.page import Cleaner, Mark, Page


@cache
def _layer() -> Callable[[Page, str], tuple[Mark, ...]]:
    """What is imported once, at the first text."""
    from newsclean.cleaners.typos.rounds import layer

    return layer


def known(page: Page) -> Iterator[Mark]:
    """Mark misspellings that a list knows: goverment."""
    yield from _layer()(page, "typo/known")


def neighbour(page: Page) -> Iterator[Mark]:
    """Mark words no list holds that are one slip away from a word clearly meant: electiing."""
    yield from _layer()(page, "typo/neighbour")


def context(page: Page) -> Iterator[Mark]:
    """Mark words no list holds where the words beside them say what was meant."""
    yield from _layer()(page, "typo/context")


def run_together(page: Page) -> Iterator[Mark]:
    """Mark two words run together: thebill."""
    yield from _layer()(page, "typo/run-together")


def spaces(page: Page) -> Iterator[Mark]:
    """Mark lost and stray spaces: end.The, th e."""
    yield from _layer()(page, "typo/spaces")


def name(page: Page) -> Iterator[Mark]:
    """Mark names that the rest of the document spells otherwise."""
    yield from _layer()(page, "typo/name")


def real_word(page: Page) -> Iterator[Mark]:
    """Mark real words that stand for others: less then a year."""
    yield from _layer()(page, "typo/real-word")


TYPOS: tuple[Cleaner, ...] = (known, neighbour, context, run_together, spaces, name, real_word)
"""The layers; take one out, and exactly its corrections go."""
