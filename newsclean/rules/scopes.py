"""How much of a block a match claims: the whole block, its sentence or itself."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from newsclean.late import late
from newsclean.page import Block
from newsclean.rules.address import speaks_to_reader
from newsclean.seams import goes_on

_DECORATION = " \t\xa0\n\r>»›→⇒➔➜➤▶►▸‣«‹←◀◄↓↑▼▲•·●○■□◆*|:;-–—_=~+#/\\<✕✖×👉👇➡\ufe0f\u200b"
_CLOSERS = ",!?…؟،՝"
_PAIRS = ("()", "[]", "{}")
_PAIR = {pair[0]: pair[1] for pair in _PAIRS}
_COUNT_BEFORE = late(r"\d{1,4}\s{1,3}|\(\d{1,6}\)\s{0,3}")
_COUNT_AFTER = late(r"\s{0,3}\(\d{1,6}\)|\s{1,3}\d{1,3}")
_WORD = late(r"[^\W\d_]")
_STRUCTURE = late(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]")
_BEFORE_SENTENCE = " .!?…:;|*)\"'"
_REACH = 400
_LONGEST = 100_000
_LEAST_PROSE, _LEAST_PROSE_EASTERN, _EASTERN = 60, 20, "\u2e80"
Matches = Callable[[str], Iterable[re.Match[str]]]
SENTENCE_END = late(
    r"[.!?…؟।۔։](?<! mr\.)(?<! dr\.)(?<! vs\.)(?<! mrs\.)(?:(?<! no\.)|(?!\s\d))"  # "No. 1" and "Dr. Lee" go on
    r"""["')\]]{0,3}(?:\s{1,3}|(?=[\u0e00-\uffef]))|。["'」』)]{0,3}\s{0,3}"""
)


def whole(regex: re.Pattern[str], block: Block) -> Iterable[tuple[int, int]]:
    """Claim a block that is the phrase and nothing else, decoration and counts aside.

    The shadow has no arrows that look like quotes any more, so decoration is looked for in the text itself.
    """
    for start, end in _cores(block.text):
        if regex.fullmatch(block.shadow, start, end):
            return ((0, len(block.text)),)
    return ()


def block(regex: re.Pattern[str], block: Block) -> Iterable[tuple[int, int]]:
    """Claim a block in which the phrase stands; of a paragraph that the phrase is glued to the end of, only that end."""
    found = regex.search(block.shadow)
    return ((start := _end_of_prose(regex, block, found.end()), _end_of_bracket(block, start)),) if found else ()


def opening(regex: re.Pattern[str], block: Block) -> Iterable[tuple[int, int]]:
    """Claim a block that begins with the phrase: what `block` does for a pattern that `is_opening`, at less cost."""
    found = regex.match(block.shadow)
    return ((start := _end_of_prose(regex, block, found.end()), _end_of_bracket(block, start)),) if found else ()


def _end_of_prose(regex: re.Pattern[str], block: Block, end: int) -> int:
    """Where the sentences before the phrase end, if they are the article's: long, no phrase, no word to the reader."""
    text = block.shadow
    least = _LEAST_PROSE if text < _EASTERN else _LEAST_PROSE_EASTERN
    if end < least:
        return 0
    ends = [m.end() for m in SENTENCE_END.finditer(text, least - 1, end)]
    start = next((at for at in reversed(ends) if regex.search(text[at:])), 0)
    return start if start and not speaks_to_reader(block.text[:start]) and not regex.search(text[:start]) else 0


def _end_of_bracket(block: Block, start: int) -> int:
    """Where a phrase in a bracket ends that opens a paragraph: ``(Read also: Ports close) The ferry sank …``."""
    opened = block.shadow[:1]
    closed = block.shadow.find(_PAIR[opened]) + 1 if opened in _PAIR and not start else 0
    return closed if 0 < closed < len(block.text) - _LEAST_PROSE else len(block.text)


def is_opening(pattern: str) -> bool:
    r"""Tell whether a pattern can match only at the beginning of a text, so that it need not be looked for further on.

    >>> is_opening("^(?:read|see) more"), is_opening("^read more|see more"), is_opening(r"\bread more")
    (True, False, False)
    """
    if not pattern.startswith("^"):
        return False
    depth = 0
    for piece in _STRUCTURE.finditer(pattern):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if piece[0] == "|" and depth == 0:
            return False
    return True


def at_start(regex: re.Pattern[str], text: str) -> Iterable[re.Match[str]]:
    """Give what ``finditer`` gives for a pattern that `is_opening`."""
    found = regex.match(text)
    return (found,) if found else ()


def sentence(matches: Matches, block: Block) -> Iterator[tuple[int, int]]:
    """Claim the sentence in which the phrase stands, unless no end of it is near: half a sentence helps nobody.

    It ends where the next one begins, though no stop shows it, as where the lines of a page were joined.
    """
    text, done = block.shadow, 0
    for match in matches(text) if len(text) <= _LONGEST else ():
        first = match.start() + len(match[0]) - len(match[0].lstrip(_BEFORE_SENTENCE))
        if first < done:
            continue
        before = [m.end() for m in SENTENCE_END.finditer(text, max(0, first - _REACH), first + 1)]
        after = SENTENCE_END.search(text, max(first, match.end() - 1), match.end() + _REACH)
        start = before[-1] if before else 0
        done = after.end() if after else len(text)
        seam = goes_on(block.text, match.end(), done) if done - match.end() <= _REACH else done
        if seam < done and not speaks_to_reader(block.text[seam:done]):
            after, done = None, seam  # the article goes on without a stop before it
        if first - start <= _REACH and done - match.end() <= _REACH:
            yield start, done - (len(after[0]) - len(after[0].rstrip()) if after else 0)


def match(matches: Matches, block: Block) -> Iterator[tuple[int, int]]:
    """Claim every match, and nothing around it."""
    if len(block.shadow) <= _LONGEST:
        yield from (found.span() for found in matches(block.shadow) if found.end() > found.start())


@lru_cache(maxsize=64)
def _cores(text: str) -> tuple[tuple[int, int], ...]:
    """The block itself, and what is left of it layer by layer; kept, since several rules ask about one block in a row."""
    return tuple(dict.fromkeys(_peeled(text)))


def _peeled(text: str) -> Iterator[tuple[int, int]]:
    """A text, then without decoration, brackets, counts."""
    start, end = 0, len(text)
    yield start, end
    if text[:1].isalpha() and (text[-1].isalpha() or (text[-1] == "." and text[-2:-1].isalpha())):
        return
    start, end = _bare(text, start, end)
    yield start, end
    if text[start : start + 1] + text[end - 1 : end] in _PAIRS:
        start, end = _bare(text, start + 1, end - 1)
        yield start, end
    if not _WORD.search(text, start, end):
        return
    before = _COUNT_BEFORE.match(text, start, end)
    start = before.end() if before else start
    after = next((m for m in _COUNT_AFTER.finditer(text, max(start, end - 12), end) if m.end() == end), None)
    if before or after:
        yield _bare(text, start, after.start() if after else end)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without decoration; a full stop is none, since it makes a sentence, but an ellipsis is."""
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip(_DECORATION + "…"))
    inner = inner.rstrip(_DECORATION + _CLOSERS)
    inner = inner.rstrip("." + _DECORATION) if inner.endswith("..") else inner
    return start + left, max(start + left, start + len(inner))
