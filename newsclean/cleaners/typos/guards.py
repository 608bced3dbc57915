"""Where no repair may touch: URLs and handles, code, cited words, [sic], and foreign stretches."""

import re

from newsclean.cleaners.typos.doubts import Doubt
from newsclean.lexicons import known, misspelt

_TOUCHES = frozenset("'’‘-–‐‑@#/\\_&*+=<>{}[]|~^$%€£©®™�\xad\u200b·•")
_CHUNK_OUT = re.compile(r"[/\\@#_=~|<>{}\[\]^*]|[\w]\.\w|\d")
_QUOTES = "\"“”„«»‘’'`´"
_SIC = re.compile(r"[\"”’')\]]{0,2} ?[\[(] ?sic\b", re.IGNORECASE)
_POST = re.compile(r"[#@]\w|\bhttps?:|\bpic\.twitter")  # posts have a spelling of their own
_POST_SIGNS = ("#", "@", "http", "pic.")
_BESIDE, _SIC_LONGEST = 15, 4
_WORD = re.compile(r"[^\W\d_]+")
_NO_LETTERS = bytes(byte if chr(byte).isalpha() else 0x20 for byte in range(128)) + bytes(128)
_OPENED, _CLOSED = re.compile(r"[\"“„«](\w{1,20} )?\Z"), re.compile(r"( \w{1,20})?[.,;:!?]{0,2}[\"”“»]")
_NEAR = 60  # characters in which three words on one side are looked for
_LAST, _FIRST = slice(-3, None), slice(3)


def free(text: str, start: int, end: int) -> bool:
    """Say whether the word at these places of a block stands free: no part of an address, of code or of a compound.

    >>> free("the goverment said", 4, 13), free("see goverment.org", 4, 13), free("the “goverment” said", 5, 14)
    (True, False, False)
    """
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in _TOUCHES or (before in ")}" and before) or (before and (before.isalnum() or before == ".")):
        return False
    if after and (after.isalnum() or after in "([{" or (after in _TOUCHES and not _possessive(text, end))):
        return False
    if not before == after == " " and (
        _CHUNK_OUT.search(text, _chunk_start(text, start), _chunk_end(text, end))
        or _cited(text, start, end)
        or _torn(text, start, end)
    ):
        return False
    low, high = max(0, start - _BESIDE), end + _BESIDE
    around, behind = text[low:high], text[end : end + _SIC_LONGEST]
    post = any(sign in around for sign in _POST_SIGNS) and _POST.search(text, low, high)
    return not (post or (("[" in behind or "(" in behind) and _SIC.match(text, end)))


def _chunk_start(text: str, start: int) -> int:
    return max(text.rfind(" ", max(0, start - _NEAR), start) + 1, start - _NEAR, 0)


def _chunk_end(text: str, end: int) -> int:
    found = text.find(" ", end, end + _NEAR)
    return found if found >= 0 else min(len(text), end + _NEAR)


def _possessive(text: str, end: int) -> bool:
    """Whether a genitive ends here, ``workers’`` or ``Obama's``, and not what stands for a verb or for letters left out."""
    behind = end + 1 + (text[end + 1 : end + 2] == "s")
    return text[end] in "'’" and not text[behind : behind + 1].isalpha()


def _cited(text: str, start: int, end: int) -> bool:
    """Alone or with one word more in quotation marks, with no more than a stop beside it."""
    opens = text[start - 1 : start]
    after = text[end : end + 2].lstrip(".,;:!?")[:1]
    if opens and after and opens in _QUOTES and after in _QUOTES:
        return True
    begins, ends = _OPENED.search(text, max(0, start - _NEAR), start), _CLOSED.match(text, end)
    return bool(begins and ends and not (begins[1] and ends[1]))


def _torn(text: str, start: int, end: int) -> bool:
    """Beside a sign that stands in the place of a letter: ``Gef?hrder``, ``the states,"regon``."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (before[1:] == "?" and before[0].isalnum()) or (after[:1] == "?" and after[1:].isalnum()) or before == ',"'


def _strange(raw: bytes) -> bool:
    return raw not in known() and raw not in misspelt()


def strangers(doubt: Doubt) -> int:
    """Count the unknown words among the three on each side; one that stands right before counts double.

    One unknown neighbour may be a name in lower case or a second slip; two are another language or jargon. Listed
    misspellings are not strange, lest mending them change the count.
    """
    text, place = doubt.block.text, doubt.place
    end = place + len(doubt.word)
    before = _words_in(text[max(0, place - _NEAR) : place], _LAST)
    after = _words_in(text[end : end + _NEAR], _FIRST)
    strange = [raw for raw in (*before, *after) if raw and _strange(raw)]
    return len(strange) + bool(before and before[-1] in strange)


def _words_in(text: str, which: slice) -> list[bytes]:
    """Some of the runs of letters of a short text, as UTF-8; empty are those with a capital, which are not strange."""
    if text.isascii():
        return [raw if raw.islower() else b"" for raw in text.encode().translate(_NO_LETTERS).split()[which]]
    return [word.encode() if word.islower() else b"" for word in _WORD.findall(text)[which]]
