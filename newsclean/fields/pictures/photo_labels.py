"""Labels of picture credits put together from words, and what has to stand behind them: ``Źródło zdjęcia: Anna Nowak``."""

import re
from collections.abc import Iterator
from functools import cache

from newsclean.fields.known.names import is_first_name, is_name, is_sure_name
from newsclean.fields.pictures.photo_words import labelling, phrases
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.shadow import shadow

_MOST_WORDS, _LONGEST_MAKERS, _MOST_HOUSE_WORDS, _WITHIN = 5, 70, 4, 120
_LONGEST_SHORT, _LONGEST_INITIAL = 4, 3
_WORD = late(r"(?:[^\W\d_]|[\u0900-\u0963\u0971-\u0dff\u0e31-\u0e4e\u200c\u200d])+")  # vowels may be marks
_LABELLED = late(r"\s?[:/|]\s?(?!/)|\.?\s(?=\S)")
_BETWEEN = late(r"[ '’/-]|\. ?|- ")
_PARTS = late(
    r"\s?[/,&|+]\s?|\s(?:and|und|et|y|e|i|og|och|en|dan|ja|și|и|та|és|ve|και|via|for|für|pour|per) |\s?\((?=[^()]+$)"
)
_BARE = frozenset(
    "graphic graphics map chart "
    "picture pictures image images photographer photographers illustration illustrations credit credits crédit crédits"
    " crediti crédito créditos kredit dok".split()
)
_SEVERAL = frozenset("photos pictures images pics fotos bilder fotók képek zdjęcia kuvat billeder fotoğraflar foton".split())
_SLASHED = late(r"(?:^|[.!?\"”»] | ?[—–-] )((?:[^\W\d_]\. ?){0,2}[^.!?—–/]{3,40}/[^.!?—–/]{2,30})$")
_NEVER_FIRST = frozenset(
    "a av af by con d da dal dalla de del der di do door du el from in la le na o on s ter van via von à на из з из с z η ο"
    " του της από".split()
)
# What a label says beside a word for pictures, and where what took it is no person.
_HOUSES = frozenset("archiv arkiv arkisto archiwum архив архів arşiv arhivă arsip privat privé".split())


def label_end(text: str, *, bracketed: bool = False) -> int:
    """Tell where the label ends that a credit begins with; 0 where there is none, or more than names behind it.

    >>> text = "Źródło zdjęcia: Anna Nowak/PAP"
    >>> text[label_end(text) :], label_end("Foto: Die Fähre sinkt"), label_end("Image: Rome is burning")
    ('Anna Nowak/PAP', 0, 0)
    >>> label_end("Picture Ann Lee"), label_end("Picture Ann Lee", bracketed=True), label_end("Foto von Anna Lehmann")
    (0, 8, 9)

    Without a colon behind it a label in English needs brackets around it, or a "by".
    """
    named = False
    last = 0
    for count, word in enumerate(_WORD.finditer(shadow(text[:_WITHIN]))):
        said = word[0]
        apart = word.start() == last or (count and _BETWEEN.fullmatch(text, last, word.start()))
        if said not in labelling() or count >= _MOST_WORDS or not apart or (not count and said in _NEVER_FIRST):
            return 0
        named, last = named or said in phrases("pictures"), word.end()
        found = _LABELLED.match(text, last) if named else None
        plain = bracketed or said not in _BARE or text[last : last + 2].strip()[:1] in (":", "/", "|")
        if found and plain and names_makers(text[found.end() :]):
            return found.end()
    return 0


def names_makers(text: str) -> bool:
    """Tell whether a text names people or agencies who take pictures, and nothing else.

    >>> names_makers("Anna de Vries/ANP"), names_makers("Getty"), names_makers("Ann Lee said so"), names_makers("Rome")
    (True, True, False, False)
    """
    bare = text.strip(" .()[]")
    if not 1 < len(bare) <= _LONGEST_MAKERS:
        return False
    if bare[0].islower():
        return False
    first, *others = [part.strip(" .()[]") for part in _PARTS.split(bare)]
    return (is_photographer(first) or _is_house(first)) and all(_is_written_large(part) for part in others if part)


def is_photographer(text: str) -> bool:
    """Tell whether a text is a person's name where one is due: with an initial, or two first names, as well.

    >>> is_photographer("A. Lee"), is_photographer("Ann-Mary Lee"), is_photographer("Credit Suisse")
    (True, True, False)
    """
    if is_sure_name(text):
        return True
    first = text.partition(" ")[0]
    initial = first.endswith(".") and len(first) <= _LONGEST_INITIAL
    return is_name(text) and (initial or ("-" in first and is_first_name(first.partition("-")[0])))


def _is_house(text: str) -> bool:
    folded = shadow(text)
    return folded in phrases("agencies") or folded in _HOUSES


def _is_written_large(text: str) -> bool:
    words = text.split()
    return len(words) <= _MOST_HOUSE_WORDS and (_is_house(text) or not any(word[0].islower() for word in words[:1]))


def label_starts(tail: str, folded: str) -> Iterator[int]:
    """Give the places where a label with names behind it may begin, or its bracket, given a text's end and its shadow.

    >>> list(label_starts(text := "The ferry on Monday (Picture Ann Lee)", shadow(text)))
    [20]
    """
    if not has_one(folded, _signs()):
        return
    low = max(0, len(tail) - _WITHIN)
    words = list(_WORD.finditer(folded, low))
    for number, word in enumerate(words):
        if word[0] not in phrases("pictures"):
            continue
        for first in _run(words, number, folded):
            at = words[first].start()
            bracketed = at > 0 and tail[at - 1] in "(["
            if not _is_half(tail, at) and label_end(tail[at:], bracketed=bracketed):
                yield at - bracketed
                break


def promises_gallery(text: str) -> bool:
    """Tell whether a line begins as titles of galleries do, and names no agency: in the first line it is the headline.

    >>> promises_gallery("Photos: Taylor Swift"), promises_gallery("Photos: Getty"), promises_gallery("Photo: Ann Lee")
    (True, False, False)
    """
    label, colon, rest = text.partition(":")
    return bool(colon) and shadow(label.strip()) in _SEVERAL and "/" not in rest and not _is_house(rest.strip())


def house_start(tail: str) -> int | None:
    """Find a name and a picture agency behind a stroke, at the end of a text in whatever script; None where there is none.

    >>> house_start("Паром у причала. Анна Иванова/ТАСС"), house_start("Паром у причала")
    (17, None)
    """
    found = _SLASHED.search(tail, max(0, len(tail) - _WITHIN)) if "/" in tail and not tail.isascii() else None
    if not found:
        return None
    name, _, house = found[1].partition("/")
    return found.start(1) if is_photographer(name.strip()) and shadow(house.strip()) in phrases("agencies") else None


def _is_half(tail: str, at: int) -> bool:
    """Whether a hyphen ties a word to the one before it: ``imago-images/Ann Lee``."""
    return at > 1 and tail[at - 1] == "-" and tail[at - 2].isalnum()


def _run(words: list[re.Match[str]], number: int, folded: str) -> list[int]:
    """The words that the label around a word may begin with, the farthest first."""
    first = number
    while (
        first
        and number - first < _MOST_WORDS - 1
        and words[first - 1][0] in labelling()
        and _BETWEEN.fullmatch(folded, words[first - 1].end(), words[first].start())
        and (folded[words[first - 1].end()] != "." or len(words[first - 1][0]) <= _LONGEST_SHORT)
    ):
        first -= 1
    return list(range(first, number + 1))


@cache
def _signs() -> tuple[str, ...]:
    """What one of stands in every text that has a word for pictures."""
    every = phrases("pictures")
    return tuple(sorted(sign for sign in every if not any(other in sign for other in every - {sign})))
