"""The line that counts the comments on an article and calls it by its title: ``26 comments on`` and the title."""

from collections.abc import Sequence

from newsclean.late import late
from newsclean.page import Block

_SHORTEST, _HEAD = 15, 16
_TRAIL = ' ".…'
_NAMING = late(
    r"\d{1,5} (?:comm?ent|koment|коммент|комент|repl|respons|thought|rispost|pensier|respuest|respost|pensamento"
    r"|réponse|réflexion|antwort|gedanke|reacti|reaktion|gedacht|odpowied|myśl|yorum)"
    r"\w{0,10}(?: [^\W\d_]{1,7}){1,2}[ :\"'-]{0,4}"
)


def commented(blocks: Sequence[Block]) -> tuple[int, int] | None:
    r"""Give the numbers of the line that counts the comments on a title, and of that title among the first lines.

    >>> from newsclean import read
    >>> commented(read("Ferry sinks off Ashby\nTwo men are missing.\n26 comments on Ferry sinks off Ashby").blocks)
    (2, 0)
    """
    for number, block in enumerate(blocks):
        if block.text[0].isdecimal() and _NAMING.match(block.shadow):
            text = block.shadow.rstrip(_TRAIL)
            titles = (above.shadow.strip(_TRAIL) for above in blocks[: min(number, _HEAD)])
            found = next((n for n, title in enumerate(titles) if _counts(text, title)), None)
            if found is not None:
                return number, found
    return None


def _counts(line: str, title: str) -> bool:
    named = len(title) >= _SHORTEST and line.endswith(title)
    return named and _NAMING.fullmatch(line, 0, len(line) - len(title)) is not None
