"""The proof that a text's encoding needs no repair, some twenty times as cheap as trying to repair it.

What ftfy can change falls into three kinds: characters it always acts on, entities, and sequences its "badness" pattern
finds. Each alternative of that pattern, but for C1 controls, `œ` before a non-letter and `Ã` or `Â` before a space, needs
two neighbours that are not ASCII, one of which is more than a Greek or Cyrillic letter. So the pattern, which costs 0.2 µs
a character, is asked only about the few characters round such a pair. This holds for the ftfy that pyproject.toml pins.
"""

import re
from collections.abc import Iterator
from functools import cache

MOST_MARKS = 30  # as in the stream-safe text format of UAX #15

_PLAIN = bytes((*range(9, 14), *range(32, 127)))
_SUSPECT = re.compile(
    rb"[\x00-\x1f\x7f]"
    rb"|\xc2[\x80-\x9f\xad]"  # C1 controls, the soft hyphen
    rb"|\xe2(?:\x80\x8b|\x81[\xa0\xaa-\xaf])"  # U+200B, U+2060, U+206A to U+206F
    rb"|\xef(?:\xbb\xbf|\xbf[\xb9-\xbc])"  # U+FEFF, U+FFF9 to U+FFFC
    rb"|\xed[\xa0-\xbf]"  # surrogates
    rb"|\xcc[\x80-\xbf]|\xcd[\x80-\xaf]|\xe3\x82[\x99\x9a]|\xe1\x85[\xa1-\xb5]"  # marks and vowels apart from their letters
)
_BAD_ALONE = re.compile(rb"\xc3[\x82\x83]|\xc5[\x92\x93]")  # Â Ã Œ œ
_ENTITY = re.compile("&#?[0-9A-Za-z]{1,24};")
_KINDS = b"a" * 128 + b"c" * 64 + b"L" * 64  # ASCII, continuation, lead: "cL" is two neighbours beyond ASCII
_ABOVE_ASCII = b"\0" * 128 + b"\1" * 128
_STACK = b"\1" * 2 * (MOST_MARKS + 1)  # every combining mark takes two bytes or more
_LONGEST_BADNESS = 7


def sound(text: str, *, entities: bool = True) -> bool:
    """Tell whether the text surely has no fault of encoding; with `entities=False` an entity is none.

    >>> sound("“Café” prices rose £5 at R&D."), sound("CafÃ©"), sound("AT&amp;T"), sound("a\u200bb")
    (True, False, False, False)

    True is a proof, for a line as for a text of many lines; False is none. Nothing is raised, whatever the characters.
    """
    if entities and "&" in text and _ENTITY.search(text):
        return False
    raw = text.encode("utf-8", "surrogatepass")
    rest = raw.translate(None, _PLAIN)
    if not rest:
        return True
    if _SUSPECT.search(rest):
        return False
    if b"cL" not in raw.translate(_KINDS):
        return not _BAD_ALONE.search(rest) or not suspicious(text)
    return not suspicious(text) and not any(stacks(text))


def suspicious(text: str) -> bool:
    r"""Tell whether ftfy could take a sequence of the text for mojibake; where it could not, it leaves the text alone.

    >>> suspicious("dÃ©jÃ\xa0 vu"), suspicious("déjà vu"), suspicious("NÃO À VENDA")
    (True, False, False)
    """
    if "Ã " in text or "Â " in text:
        return True
    from ftfy.badness import BADNESS_RE

    return any(BADNESS_RE.search(text, start, end) for start, end in _windows(text))


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Where a match of the badness pattern would have to lie."""
    start, end = 0, -1
    for match in _partners().finditer(text):
        at = match.start()
        if at > end:
            if end > 0:
                yield start, end
            start = max(at - _LONGEST_BADNESS, 0)
        end = at + _LONGEST_BADNESS + 1
    if end > 0:
        yield start, end


@cache
def _partners() -> re.Pattern[str]:
    """The characters without which no badness is, where they stand beside another that is not ASCII."""
    from ftfy.badness import BADNESS_RE

    named = re.findall("([^\x00-\x7f])(?:-([^\x00-\x7f]))?", BADNESS_RE.pattern)
    members = {chr(code) for first, last in named for code in range(ord(first), ord(last or first) + 1)}
    # Greek and Cyrillic letters are bad only beside others of the members; for "вЂ" it is the second letter that tells.
    letters = {chr(code) for code in (*range(0x386, 0x3CF), *range(0x401, 0x460))} - {"Ђ"}
    pair = "(?:(?=[^\x00-\x7f])|(?<=[^\x00-\x7f].)|(?<=[\x80-\x9fŒœ]))"
    return re.compile(f"[{re.escape(''.join(sorted(members - letters)))}]{pair}", re.DOTALL)


def stacks(text: str) -> Iterator[re.Match[str]]:
    r"""Find the runs of more combining marks than any script piles up.

    >>> [run.span() for run in stacks("Za" + 40 * "\u0301" + "lgo e\u0301")]
    [(2, 42)]
    """
    if _STACK in text.encode("utf-8", "surrogatepass").translate(_ABOVE_ASCII):
        mark, marks = _marks()
        if mark.search(text[:: MOST_MARKS + 1]):  # of so many in a row one is met
            yield from marks.finditer(text)


@cache
def _marks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    import unicodedata

    codes = (*range(0x300, 0x1F000), *range(0xE0100, 0xE01F0))
    every = "".join(mark for mark in map(chr, codes) if unicodedata.category(mark)[0] == "M")
    return re.compile(f"[{every}]"), re.compile(f"[{every}]{{{MOST_MARKS + 1},}}")
