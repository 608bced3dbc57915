"""Front matter: the block of named values above a text, as extractors and site generators write it."""

from newsclean.late import late

_OPENING = late(r"\ufeff?(---|\+\+\+)[ \t]{0,8}\r?\n")
_LONGEST = 20_000
_KEY = late(r"[\"']?[^\W\d][\w .:@-]{0,40}[\"']?\s{0,3}[:=]")
_MORE = ("- ", "-\t", " ", "\t", "]", "}", "#", ">", "|")


def front_end(text: str) -> int:
    r"""Tell where the front matter of a text ends, behind its closing fence; 0 where there is none.

    >>> front_end("---\ntitle: Ferry sinks\ntags:\n- ferries\n---\nThe ferry sank."), front_end("---\nThe ferry sank.\n---")
    (42, 0)

    Front matter opens the text, has nothing but names with values, lists and what goes on behind them, and ends in the very
    fence it began with; a byte order mark may stand before it.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return 0
    fence, at, names = opening[1], opening.end(), 0
    while at < min(len(text), _LONGEST):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end].rstrip()
        if line == fence:
            return at + len(line) if names else 0
        named = _KEY.match(line) is not None
        if line and not named and not (names and line.startswith(_MORE)):
            return 0
        names += named
        at = end + 1
    return 0
