"""Mends the encoding of a text: mojibake, entities, control and invisible characters, line by line.

The steps are ftfy's own, in ftfy's order and with its decisions (quotes, ligatures and widths untouched), so that each can
say where it changed what. ftfy works on one line and carries nothing to the next. Of its normalisation (NFC) only this is
done, at last: a letter with its mark behind it becomes one character, since no word is found where ``ü`` is two.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from newsclean.edit import Edit, apply, then
from newsclean.late import late
from newsclean.read.mojibake import mojibake
from newsclean.read.sound import MOST_MARKS, sound, stacks

_LINE = late("[^\n\r\v\f\u2028\u2029]+")  # U+0085 is left in: it is far more often a broken ellipsis than a line break
_ROUNDS = 10  # entities of entities and mojibake of mojibake settle in three or four

_SURROGATE = late("[\ud800-\udfff](?:(?<=[\ud800-\udbff])[\udc00-\udfff])?")
_CONTROL = late("[\x00-\x08\x0b\x0e-\x1f\x7f\u206a-\u206f\ufeff\ufff9-\ufffc]+")
_C1 = re.compile("[\x80-\x9f]+")
_BREAK = late("[\n\r\v\f\u2028\u2029]")
# Thai, Lao, Burmese and Khmer write no spaces: there U+200B between letters tells words apart.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_INVISIBLE = late(f"[\u2060\u00ad]+|(?<!\u200b)\u200b++(?![{_SPACELESS}])|(?<![{_SPACELESS}\u200b])\u200b++")

# Latin, Greek and Cyrillic letters with their marks behind them, kana with theirs, and the parts of Korean syllables.
_APART = late("[^\\W\\d_][\u0300-\u036f\u3099\u309a]{1,30}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")

_Step = Callable[[str], Iterable[Edit]]


def repair(text: str) -> tuple[Edit, ...]:
    r"""Give the edits that mend the encoding of a text, and none where nothing is wrong.

    >>> repair("A cafÃ©.\nThe pope\x92s im\u00adpeachment")  # doctest: +NORMALIZE_WHITESPACE
    (Edit(start=5, old='Ã©', new='é', why='encoding:mojibake'),
     Edit(start=17, old='\x92', new='’', why='encoding:control'),
     Edit(start=22, old='\xad', new='', why='encoding:invisible'))

    A text so mended has no repair to make. Line breaks stay as they are; one that an entity or mojibake stands for
    becomes a space. Entities stay in a line with a literal `<`, which is markup or speaks of it. A line that does not
    settle (entities of entities of entities …) stays as it is. Nothing is raised, whatever the characters.
    """
    if sound(text):
        return ()
    return tuple(
        edit._replace(start=edit.start + line.start())
        for line in _LINE.finditer(text)
        if not sound(line[0], entities="<" not in line[0])
        for edit in _mend(line[0])
    )


class _RestlessError(Exception):
    """A line that would be changed again and again."""


def _mend(line: str) -> Iterator[Edit]:
    """The edits after which no step finds anything in the line."""
    try:
        edits = _settle(line, (_unstacked, _ftfy, *_LEFTOVERS))
    except _RestlessError:
        return
    for edit in edits:
        if edit.old != edit.new:  # two steps may undo each other
            yield edit._replace(why=edit.why.rpartition("+")[2])  # the first reason: what stood in the source


def _settle(line: str, steps: tuple[_Step, ...]) -> list[Edit]:
    """Take the steps in turn until none changes the line."""
    done: list[Edit] = []
    for _ in range(_ROUNDS):
        before = line
        for step in steps:
            if edits := list(step(line)):
                line = apply(line, edits)
                done = list(then(done, edits)) if done else edits
        if line == before or sound(line):
            return done
    raise _RestlessError


def _unstacked(line: str) -> Iterator[Edit]:
    """Combining marks in numbers that would make everything after this slow."""
    for run in stacks(line):
        yield Edit(run.start() + MOST_MARKS, run[0][MOST_MARKS:], "", "encoding:combining")


def _ftfy(line: str) -> list[Edit]:
    """What ftfy.fix_and_explain does, by its parts."""
    steps = _ftfy_steps()
    return _settle(line, steps if "<" not in line else steps[1:])


@cache
def _ftfy_steps() -> tuple[_Step, ...]:
    from ftfy import chardata, fixes

    return (
        _by("entity", chardata.HTML_ENTITY_RE, fixes.unescape_html),
        mojibake,
        _by("control", _C1, fixes.fix_c1_controls),
        _by("surrogate", _SURROGATE, fixes.fix_surrogates),
        _by("control", fixes.ANSI_RE, ""),
        _by("control", _CONTROL, ""),
    )


def _by(rule: str, pattern: re.Pattern[str], mended: str | Callable[[str], str]) -> _Step:
    """A step that replaces what a pattern matches."""
    return partial(_replace, f"encoding:{rule}", pattern, mended)


def _replace(why: str, pattern: re.Pattern[str], mended: str | Callable[[str], str], line: str) -> Iterator[Edit]:
    for match in pattern.finditer(line):
        new = mended if isinstance(mended, str) else mended(match[0])
        if new != match[0]:
            yield Edit(match.start(), match[0], new, why)


# After ftfy it is ours to mend what it leaves: C1 controls that Windows never assigned, and what nobody sees.
_LEFTOVERS = (
    _by("mojibake", _BREAK, " "),
    _by("control", _C1, ""),
    _by("invisible", _INVISIBLE, ""),
    _by("combining", _APART, partial(unicodedata.normalize, "NFC")),
)
