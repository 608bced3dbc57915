"""What a profile knows, filed so that a paragraph is told from its lines by a glance at how it begins."""

from newsclean.corpus.capitals import is_capitals
from newsclean.corpus.profile import CAPITALS, ENDING, LINE, Entry, Profile
from newsclean.corpus.shape import LONGEST, shape

_BEGINNING = 3
_FOLDED = (("#", 40), ("@name", 40), ("<url>", 500))
"""How long what is folded to these may be."""


class Known:
    """The entries of a profile by what they say, found without making the shape of every paragraph.

    A line with more white space than words is not known again.
    """

    def __init__(self, profile: Profile) -> None:
        self.endings = {e.what: e for e in profile.entries if e.kind == ENDING}
        self._lines = {e.what: e for e in profile.entries if e.kind == LINE}
        self._form = min((e for e in profile.entries if e.kind == CAPITALS), key=lambda e: int(e.what), default=None)
        self._words = int(self._form.what) if self._form else 0
        self._beginnings = frozenset(map(_beginning, self._lines))
        self._longest = min(LONGEST, max(map(_reach, self._lines), default=0))

    def line(self, text: str, folded: str) -> Entry | None:
        """Give the entry of a line, if it has one; `folded` is its shadow."""
        found = None
        if len(text) <= self._longest and (_beginning(folded) in self._beginnings or self._may_fold(folded)):
            found = self._lines.get(shape(text))
        return self._form if found is None and self._form and is_capitals(text, self._words) else found

    def _may_fold(self, folded: str) -> bool:
        """Whether a line may begin with a date in words or an address, and a shape that begins with its fold is known."""
        return "" in self._beginnings and (any(map(str.isdigit, folded)) or folded.startswith(("http", "www.")))


def _beginning(folded: str) -> str:
    """The first letters, as long as nothing that is folded can stand there."""
    found = folded[:_BEGINNING]
    return found if found.isalpha() else ""


def _reach(what: str) -> int:
    """The most characters that a line of this shape has, double spaces and all."""
    return 2 * len(what) + sum(most * what.count(sign) for sign, most in _FOLDED)
