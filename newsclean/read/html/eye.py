"""What a reader's eye makes of the elements of a page: which keep their text from it, and which stand apart in a line."""

from collections.abc import Sequence
from typing import Any

from newsclean.read.html.elements import WHOLE
from newsclean.read.html.hidden import hidden
from newsclean.read.html.selector import selector
from newsclean.read.html.shown import calls_caption


class Eye:
    """Which elements of a page keep their text from the eye, or part a line; its few classes are looked at once."""

    def __init__(self) -> None:
        self._unseen: dict[str, bool] = {}
        self._apart: dict[str, bool] = {}

    def hides(self, element: Any) -> bool:
        """Whether nobody sees the text of an element."""
        get = element.get
        if (classes := get("class")) and classes not in self._unseen:
            self._unseen[classes] = hidden({"class": classes})
        if get("style") is None and get("hidden") is None and not (classes and self._unseen[classes]):
            return False
        return element.tag not in WHOLE and hidden(dict(element.items()))

    @staticmethod
    def opens(element: Any) -> bool:  # noqa: ARG004 - asked in the place of `hides`
        """Whether nobody sees the text of an element, where nothing is taken for hidden."""
        return False

    def parts(self, element: Any) -> bool:
        """Whether an inline element is called a picture's caption: what follows is no part of its line."""
        if (classes := element.get("class")) is None:
            return False
        if (known := self._apart.get(classes)) is None:
            known = self._apart[classes] = calls_caption((selector(element.tag, (("class", classes),)),))
        return known


def is_captioned(tags: Sequence[str], elements: Sequence[Any]) -> bool:
    """Tell whether a caption is open already, whose parts stay in one line."""
    named = (selector(element.tag, (("class", element.get("class") or ""),)) for element in elements)
    return any(tag[:6] == "figcap" for tag in tags) or any(calls_caption((name,)) for name in named)
