"""What keeps the text of an element from the eye of a reader, as far as its own attributes tell."""

import re
from collections.abc import Mapping

from newsclean.read.html.elements import SWITCHED_OFF, UNSEEN

_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_SHOWN = re.compile(r":|\bd-(?:sm|md|lg|xl|xxl)-|\bopen\b|\bjs-")
_CLICK = re.compile(r"collaps|accordion|expand|paywall|read-?more|toggle|faq", re.IGNORECASE)
_BODY = re.compile(r"(?:article|story|post|news)[-_]{0,2}(?:body|content|text)\b|\bentry-content\b", re.IGNORECASE)
_LONGEST = 2_000


def hidden(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element's own attributes keep its text from the eye.

    >>> hidden({"style": "color: red; display:none"}), hidden({"class": "sr-only"}), hidden({"class": "hidden-story"})
    (True, True, False)
    >>> hidden({"class": "d-none d-print-block"}), hidden({"class": "d-none d-md-block"}), hidden({"class": "hidden md:block"})
    (True, False, False)
    """
    style = attributes.get("style")
    if "hidden" in attributes or (style and _HIDDEN.search(style[:_LONGEST])):
        return not _opened_by_a_click(attributes)
    if not (classes := attributes.get("class")):
        return False
    names = classes.split()
    if not UNSEEN.isdisjoint(names):
        return True
    return (
        not SWITCHED_OFF.isdisjoint(names) and not _SHOWN.search(classes[:_LONGEST]) and not _opened_by_a_click(attributes)
    )


def _opened_by_a_click(attributes: Mapping[str, str]) -> bool:
    """Whether a reader gets to see a hidden element: accordions, folded sections, an article behind its paywall."""
    if attributes.get("hidden") == "until-found" or attributes.get("role") in ("region", "tabpanel"):
        return True
    names = f"{attributes.get('class', '')} {attributes.get('id', '')} {attributes.get('itemprop', '')}"[:_LONGEST]
    return bool(_CLICK.search(names) or _BODY.search(names))
