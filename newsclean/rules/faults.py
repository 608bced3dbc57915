"""What a pattern may not be, read off the parser's tree, so that nothing hides in groups or classes."""

import re
from collections.abc import Iterator
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same

from newsclean.rules.rule import spaced
from newsclean.rules.spell import REPEATS, Tree, walk
from newsclean.rules.triggers import triggers
from newsclean.shadow import shadow

_MOST_REPEATS = 400


def fault(pattern: str, *, whole: bool = False) -> str | None:
    r"""Tell what is wrong with a pattern and what to do about it; None when nothing is.

    >>> fault("read more.*")
    "'*', '+' and '{n,}' repeat without bound; write {0,40} or the like"
    >>> fault("Read more")
    "'R' never stands in the text that is matched, which is lower-case with plain quotes and dashes; write 'r'"
    >>> fault(r"\bread more\b") is None
    True
    """
    try:
        compiled = re.compile(spaced(pattern))
    except (re.error, OverflowError, RecursionError) as error:
        return f"not a regular expression: {error}"
    if compiled.flags != re.UNICODE:
        return "flags change what a pattern means; leave them out, text is matched in lower case"
    for op, arg in walk(parser.parse(spaced(pattern))):
        if found := _fault_of(op, arg):
            return found
    if compiled.search(""):
        return "it matches nothing at all; at least one character has to be there"
    if not triggers(pattern, whole=whole):
        part = next((part for part in _alternatives(pattern) if not triggers(part, whole=whole)), pattern)
        return f"no whole word stands in every match of {part!r}; add one, or edges (\\b) around one"
    return None


def _fault_of(op: Tree, arg: Tree) -> str | None:
    if op in REPEATS and arg[1] is tokens.MAXREPEAT:
        return "'*', '+' and '{n,}' repeat without bound; write {0,40} or the like"
    if op in REPEATS and arg[1] > _MOST_REPEATS:
        return f"{arg[1]} repeats are too many; {_MOST_REPEATS} are the most"
    if op is tokens.SUBPATTERN and (arg[1] or arg[2]):
        return "flags change what a pattern means; leave them out, text is matched in lower case"
    if op in (tokens.LITERAL, tokens.NOT_LITERAL) and shadow(chr(arg)) != chr(arg) and not chr(arg).isspace():
        plain = shadow(chr(arg))
        return (
            f"{chr(arg)!r} never stands in the text that is matched, "
            f"which is lower-case with plain quotes and dashes; write {plain!r}"
        )
    return None


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts between the outermost bars of a pattern, for a message."""
    depth, start = 0, 0
    for piece in re.finditer(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]", pattern):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if piece[0] == "|" and depth == 0:
            yield pattern[start : piece.start()]
            start = piece.end()
    yield pattern[start:]
