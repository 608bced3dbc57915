r"""Signs that a program wrote as escapes and nobody undid: ``don\u2019t``, ``caf\xc3\xa9``, ``b'Ferry sinks'``."""

import re
from collections.abc import Iterator

from newsclean.edit import Edit
from newsclean.late import late

_WHY = "encoding:escape"
_RUN = late(r"(?:\\x[0-9A-Fa-f]{2}){1,200}|(?:\\u[0-9A-Fa-f]{4}){1,200}")
_QUOTED = late(r"\\([\"'/\\])(?=.)")
_LONE = late("[\udc80-\udcff]")  # a byte that is no UTF-8
_SPELT = "\"'[](){}|-=\\"
_LITERAL, _LONGEST_MARK = ("b'", 'b"'), 2
_SHORTEST = 20
_LOWEST = 0xA0


def unescaped(text: str) -> tuple[Edit, ...]:
    r"""Give the edits that undo the escapes of characters beyond ASCII, and the signs of a literal around a whole text.

    >>> from newsclean.edit import apply
    >>> apply(r"It\u2019s the caf\xc3\xa9\xa0there", unescaped(r"It\u2019s the caf\xc3\xa9\xa0there"))
    'It’s the café\xa0there'
    >>> unescaped(r"Write '\u2019' or [\xa0-\xff] in the pattern."), unescaped(r"C:\users\new")
    ((), ())

    An escape between quotes or brackets is spoken of, and stays. Quotes and slashes are only escaped in a text on one line
    whose line breaks are written out as well.
    """
    if "\\" not in text and not text.startswith(_LITERAL):
        return ()
    bare = text.strip()
    literal = bare.startswith(_LITERAL) and len(bare) >= _SHORTEST and bare.endswith(bare[1]) and "\n" not in bare
    edits = list(_characters(text))
    if "\n" not in bare and (literal or "\\n" in bare):
        edits += [Edit(sign.start(), "\\", "", _WHY) for sign in _QUOTED.finditer(text)]
    if literal:
        start = text.index(bare)
        edits += [Edit(start, bare[:_LONGEST_MARK], "", _WHY), Edit(start + len(bare) - 1, bare[-1], "", _WHY)]
    return tuple(sorted(edits))


def _characters(text: str) -> Iterator[Edit]:
    """The escapes of characters, unless they stand between signs of code."""
    for run in _RUN.finditer(text):
        before, behind = text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]
        new = _decoded(run)
        if new and not ((before and before in _SPELT) or (behind and behind in _SPELT)):
            yield Edit(run.start(), run[0], new, _WHY)


def _decoded(run: re.Match[str]) -> str:
    """What a run of escapes stands for, if all of it is beyond ASCII: bytes of UTF-8 or Latin-1, or UTF-16 units."""
    if run[0].startswith("\\u"):
        units = b"".join(int(unit, 16).to_bytes(2, "big") for unit in run[0].split("\\u")[1:])
        found = units.decode("utf-16-be", "replace")
    else:
        raw = bytes(int(byte, 16) for byte in run[0].split("\\x")[1:])
        found = _LONE.sub(lambda byte: chr(ord(byte[0]) & 0xFF), raw.decode("utf-8", "surrogateescape"))
    return found if "\ufffd" not in found and all(ord(sign) >= _LOWEST for sign in found) else ""
