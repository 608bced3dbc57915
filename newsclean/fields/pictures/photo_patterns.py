"""Patterns of picture credits that are put together of the lists of words."""

import re
from functools import cache

from newsclean.fields.data import any_of
from newsclean.fields.pictures.photo_words import phrases

_OF_THE_DAY = "(?:деня|седмицата|месеца|годината|dnia|tygodnia|miesiąca|roku|(?:the )?(?:day|week|month|year)|del giorno)"


@cache
def glued_labels() -> tuple[str, ...]:
    """Give the labels that are found glued to the word before them."""
    return ("credit", "image", "picture", "photo", "photograph", "ছবি", "ภาพ", "फोटो", "படம்")


@cache
def labels_in_brackets() -> re.Pattern[str]:
    """Give the pattern of what opens a credit in brackets."""
    labels = rf"{any_of(phrases('labels'))}(?:\s?(?:[:/,=]|$)|\s(?:by|via|courtesy|from|credit|\W))"
    makers = rf"{any_of(phrases('makers'))}\s"
    return re.compile(rf"(?:[^:]{{0,40}}\b)?(?:{labels}|{makers})")


@cache
def slashed() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the patterns of ``Ann Lee/Reuters`` and ``AFP/Ann Lee`` at the end of a text."""
    word = r"[A-Z](?:[\w’'-]|\.(?=\w)){1,24}"
    name = rf"(?:(?:{word}|[A-Z]\.?|de|van|von|al|el) ){{0,4}}(?:{word}|[\w-]{{2,20}}\.com)"
    agency = f"(?i:{any_of(phrases('agencies'))})"
    return (
        re.compile(rf"{name}\s?/\s?(?:via )?{agency}(?:[/, ][^.!?]{{0,60}})?\.?$"),
        re.compile(rf"\b{agency}(?: photo)?\s?/\s?[A-Z][\w.’' /-]{{2,80}}(?:, [A-Z][\w.’' -]{{2,40}})?\.?$"),
    )


@cache
def makers() -> re.Pattern[str]:
    """Give the pattern of what says who took a picture, at the end of a text: ``photo by Ann Lee``."""
    return re.compile(rf"(?<![^\W\d_]){any_of(phrases('makers'))}\s(?!{_OF_THE_DAY}$)[^:!?]{{2,110}}$")
