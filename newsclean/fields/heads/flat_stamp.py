"""The head of an article on one line, told by the date and time behind its headline: ``Ferry sinks By Ann Lee Posted …``."""

import re
from functools import cache
from typing import NamedTuple

from newsclean.fields.closing.sources import is_agency_line
from newsclean.fields.data import sections
from newsclean.fields.known.names import is_first_name, is_sure_name
from newsclean.fields.moments.days import days
from newsclean.fields.moments.labels import phrases
from newsclean.fields.moments.reading_time import find
from newsclean.fields.moments.stamps import vocabulary
from newsclean.fields.moments.times import times
from newsclean.late import late
from newsclean.shadow import shadow

_OPENING, _SHORTEST, _LONGEST = 420, 16, 220
_NEAR, _NEAR_DATE, _MOST_BYLINE, _LEDE = 14, 60, 70, 900
_STEM, _FEWEST_SAID, _MOST_WORDS = 5, 2, 6
_AROUND = " \t\xa0|•·,:;/-–—"
_SENTENCE = late(r"[^\W\d_]{3}[.!][\"”»)]? [^\W_a-z]")
_BY = late(r"\s(?:[Bb]y|Por|Par|Von|Door|Oleh|(?:Penulis|Autor|Szerző|Text|Tekst|Автор) ?:)\s(?=[^\W\d_a-z])")
_DENSE = late(r"[\u3400-\u9fff\uac00-\ud7a3]{2}")
_HOUR = late(r" ?(?:uur|uhr|hrs|wib|ist|val|h)\b")
_STORY = late(r"[^\W\d_a-zß-ÿ]|[\"“„«»'‘「『【(–—-]")
_BUTTONS = late(
    r"(?:share|tweet|email|e-mail|print|facebook|whats ?app|twitter|linkedin|telegram|x|copy link|imprimir|enviar|compartir"
    r"|compartilhar|condividi|stampa|teilen|drucken|partager|imprimer|delen|del|podeli|podijeli|udostępnij|newsletter"
    r"|aa?|[aа] ?[+-]|\+|✕|text size|small|medium|large|(?:increase|decrease) article font size|字号："
    r"|分享到：|加入收藏)(?![^\W\d_])"
)


class Head(NamedTuple):
    """Where the headline, the byline, the date and the buttons behind it end; two of them may be alike."""

    title: int
    byline: int
    stamp: int
    story: int


def stamped(text: str) -> Head | None:
    """Find the head in front of a story on one line; None where no date with its time, or label, parts the two.

    >>> said = "The ferry to Ostia sank on Monday off the coast of Crete, and two of its crew are missing, officials said."
    >>> head = stamped(f"Ferry to Ostia sinks off Crete By Ann Lee Posted January 14, 2025 6:08 pm Share {said}")
    >>> head and (head.title, head.byline, head.stamp, head.story)
    (30, 41, 73, 80)

    No sentence ends before the date, and the story takes up the words of the headline; or who wrote it stands there, and no
    headline.
    """
    opening = text[:_OPENING]
    folded = shadow(opening)
    for day in days(folded):
        start, labelled = _label_start(folded, day.start)
        clock = next((time for time in times(folded) if 0 <= time.start - day.end <= _NEAR), None)
        title = opening[:start].rstrip(_AROUND)
        end = _stamps_end(folded, clock.end if clock else day.end)
        if clock and day.value and _is_signature(title):
            return Head(0, len(title), end, story) if (story := _story_start(text, end)) else None
        if start < _SHORTEST or not (labelled or (clock and day.value)):
            continue
        if len(title) > _LONGEST or _SENTENCE.search(title) or not _takes_up(title, text[end : end + _LEDE]):
            return None
        story = _story_start(text, end)
        return Head(_title_end(title), len(title), end, story) if story else None
    return None


def signed(text: str) -> Head | None:
    """Find the head of a paragraph that opens with who wrote the story, and when: ``By AFP 17 August 2023 | 4:09 pm The …``.

    >>> head = signed("Reuters in Prague Mon 20 Oct 2025 17.34 CEST Share Prague will ban electric scooters from January.")
    >>> head and (head.byline, head.stamp, head.story)
    (17, 44, 51)
    """
    if not any(map(str.isdecimal, text[:_NEAR_DATE])):
        return None
    if _BY.match(f" {text[:_NEAR_DATE]}") is None and not is_agency_line(text.split(None, 1)[0]):
        return None
    head = stamped(text)
    return head if head and not head.title else None


def _is_signature(text: str) -> bool:
    """Whether nothing stands in front of a date but "By" and who wrote the story, or an agency, perhaps with its place."""
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    agency = is_agency_line(words[0]) and (len(words) == 1 or words[1] == "in")
    return agency or (_BY.match(f" {text}") is not None and not any(sign in text for sign in ".:"))


def _label_start(folded: str, end: int) -> tuple[int, bool]:
    """Where the words in front of a date begin that belong to it, and whether one of them labels it."""
    start = end = _without_weekday(folded, end)
    while word := re.search(r"(\S{1,24})\s{1,3}$", folded[:start]):
        bare = word[1].strip(_AROUND + ".")
        if bare and bare not in vocabulary():
            break
        start = word.start()
    said = folded[start:end]
    labelled = any(f" {label} " in f" {said} " or f"{label}:" in said for label in phrases())
    return start if labelled else end, labelled


def _without_weekday(folded: str, end: int) -> int:
    """Where the day of the week begins that stands in front of a date; where the date does, if none stands there."""
    word = re.search(r"(\S{2,14})\s{1,3}$", folded[:end])
    return word.start() if word and word[1].strip(_AROUND + ".") in _weekdays() else end


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(word for line in sections("stamp_words.txt")["weekdays"] for word in line)


def _stamps_end(folded: str, end: int) -> int:
    """Where the dates end that follow each other, with the words that belong to them and the reading time."""
    for day in days(folded):
        between = folded[end : day.start].split()
        if day.start > end and all(word.strip(_AROUND + ".") in vocabulary() | {""} for word in between):
            end = next((time.end for time in times(folded) if 0 <= time.start - day.end <= _NEAR), day.end)
    end += len(hour[0]) if (hour := _HOUR.match(folded[end : end + _NEAR])) else 0
    read = find(folded[end : end + 3 * _NEAR])
    return end + read.end if read and not folded[end : end + read.start].strip(_AROUND) else end


def _story_start(text: str, at: int) -> int:
    """Where the story begins behind the date and the buttons; 0 where no sentence begins there."""
    while True:
        at += len(text[at:]) - len(text[at:].lstrip(_AROUND + "."))
        button = _BUTTONS.match(text[at : at + 40].lower())
        if not button:
            return at if _STORY.match(text[at:]) else 0
        at += button.end()


def _title_end(title: str) -> int:
    """Where a headline ends in front of who wrote the story: behind "By", or a name at its end."""
    signed = [match.start() for match in _BY.finditer(title) if len(title) - match.start() <= _MOST_BYLINE]
    if signed:
        return signed[0]
    words = title.split(" ")
    if len(words) > _FEWEST_SAID and _BUTTONS.fullmatch(words[-1].lower()):
        return len(title) - len(words[-1]) - 1
    for count in (3, 2):
        name = " ".join(words[-count:])
        if len(words) > count + 2 and is_first_name(words[-count]) and is_sure_name(name):
            return len(title) - len(name) - 1
    return len(title)


def _takes_up(title: str, story: str) -> bool:
    stems = {word[:_STEM] for word in re.findall(r"\w{5,}", title.casefold())} or set(_DENSE.findall(title))
    said = story.casefold()
    return sum(stem in said for stem in stems) >= max(_FEWEST_SAID, len(stems) // 3)
