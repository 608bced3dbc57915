"""The shape of a line: what is the same in lines that differ in a date, a number, an address or a name on a network."""

import re

from newsclean.shadow import shadow

LONGEST = 1000
"""Lines longer than this are not looked at: no furniture is that long."""

_URL = re.compile(r"(?:https?://|\bwww\.)[^\s\"<>]{1,500}")
_HANDLE = re.compile(r"(?<!\w)@\w{1,40}")
_NUMBER = re.compile(r"\d[\d.,:/]{0,40}(?<=\d)|\d")
_LONGEST_DATED = 200


def shape(text: str) -> str:
    """Fold a line to what stays the same when it stands in another article.

    >>> shape("Slideshow  (12 Images)"), shape("Updated March 1, 2013"), shape("Follow @AnnLee on https://example.org/a")
    ('slideshow (# images)', 'updated #', 'follow @name on <url>')

    Case, quotes and white space are folded as in a shadow; the shape of a shape is itself.
    """
    folded = " ".join(shadow(text).split())
    if "://" in folded or "www." in folded:
        folded = _URL.sub("<url>", folded)
    if "@" in folded:
        folded = _HANDLE.sub("@name", folded)
    if any(map(str.isdigit, folded)):
        folded = _NUMBER.sub("#", _undated(folded) if len(folded) <= _LONGEST_DATED else folded)
    return folded


def _undated(folded: str) -> str:
    from newsclean.fields.moments.days import days

    for day in reversed(list(days(folded))):
        folded = f"{folded[: day.start]}#{folded[day.end :]}"
    return folded


def slug(text: str, most: int = 40) -> str:
    """Give a text as a name for a file or an entry, whole words of it as far as they fit.

    >>> slug("Copyright © 2019 The Washington Times, LLC."), slug("***")
    ('copyright-2019-the-washington-times-llc', 'line')
    """
    words = re.findall(r"\w+", shadow(text[:LONGEST]).replace("'", ""))
    made = ""
    for word in words:
        grown = f"{made}-{word}" if made else word[:most]
        if len(grown) > most:
            break
        made = grown
    return made.strip("_-") or "line"
