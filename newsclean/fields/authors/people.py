"""People: who wrote an article, and who reported, edited and translated it from where."""

import re
from collections.abc import Iterator
from functools import cache

from newsclean.fields.authors import byline
from newsclean.fields.data import any_of, sections
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_name, split_names
from newsclean.late import late
from newsclean.parts import Person
from newsclean.shadow import shadow

_LONGEST = 2_000
_IN = late(r"(.{2,60}?)\s{1,3}(?:in|from|à|en|em|aus|da|a|в|w|z|te)\s{1,3}((?:[Tt]he\s)?[^\W\d_a-zß-ÿ].{1,50})")
_EN = late(r"\sen\s([^,;()]{2,40}?)(?=$|[,;)]|\s(?:y|et|e)\s)")
_EMPLOYED = late(
    r"(?:.{0,60}\b(?:writer|reporter|journalist|correspondent|producer|photographer|contributor|editor|staffer|researcher)s?"
    r"|(?:CNN|AP|NBC News|ABC News|CBS News|Fox News|USA TODAY|Reuters|POLITICO|NPR|[A-Z][\w. ]{1,40})['’]s?)"
    r"\s{1,2}(?=[^\W\d_a-z])"
)
_CONTRIBUTED = late(
    r"\s(?:also\s)?(?:contributed|helped|assisted)(?:\s(?:reporting|research|additional reporting))?"
    r"(?:\s(?:to|with)\s(?:this|the)\s.{3,20})?"
)
_REPORTED = late(r"\s(?:also\s)?(?:reported|wrote)\sfrom\s")
_PREPOSITIONS = frozenset("by from de del di da do por par von van durch door avec con".split())
_SENTENCE = late(r"(?<=[^\W\d_A-Z]{2})\.\s{1,3}(?=[A-Z])")


def from_byline(text: str) -> tuple[Person, ...]:
    """Read the authors out of a byline.

    >>> from_byline("By Jane Doe in Moscow and John Roe in London")
    (Person(name='Jane Doe', role='author', location='Moscow'), Person(name='John Roe', role='author', location='London'))
    >>> from_byline("By Staff Reports")
    ()

    Desks, papers and degrees are no people; a line that is no byline gives those of its words that are names.
    """
    names = byline.signature(text[:_LONGEST])
    told = names.partition(" as told to ")
    return tuple(Person(name, "author", place) for part in (told[0], told[2]) for name, place in _placed(part))


def from_credits(text: str) -> tuple[Person, ...]:
    """Read who did what out of the credits under a story.

    >>> for person in from_credits("(Reporting by Thomas Grove in Moscow; Editing by Janet Lawrence and Todd Eastham)"):
    ...     print(person.name, person.role, person.location)
    Thomas Grove reporting Moscow
    Janet Lawrence editing None
    Todd Eastham editing None
    >>> [person.role for person in from_credits("AP writer Rahim Faiez in Kabul contributed to this report.")]
    ['contributing']

    A place counts for all the names between it and the place before; agencies are no people.
    """
    bare = " ".join(text[:_LONGEST].split()).strip("()[]–—- ")
    found: dict[Person, None] = {}
    for role, stretch in _by_role(bare):
        found |= dict.fromkeys(Person(name, role, place) for name, place in _placed(stretch))
    return tuple(found)


def _by_role(text: str) -> Iterator[tuple[str, str]]:
    """Cut credits at the words that say what was done, which stand before the names, or behind them."""
    marks = list(roles().finditer(shadow(text)))
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        role = next(name for name, value in mark.groupdict().items() if value).replace("_", "-")
        yield role, text[mark.end() : following.start() if following else len(text)]
    for sentence in _SENTENCE.split(text if not marks else text[: marks[0].start()]):
        if contributed := _CONTRIBUTED.search(sentence):
            yield "contributing", sentence[: contributed.start()]
        elif reported := _REPORTED.search(sentence):
            yield (
                "reporting",
                re.sub(r"\s(?:reported )?from\s", " in ", f"{sentence[: reported.start()]} in {sentence[reported.end() :]}"),
            )


@cache
def roles() -> re.Pattern[str]:
    """Give the pattern of the words that say what people did, one named group a role."""
    groups = []
    for role, lists in sections("credit_words.txt").items():
        phrases = {phrase for line in lists for phrase in line}
        groups.append(rf"(?P<{role.replace('-', '_')}>{any_of(phrases, _closed)})")
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(groups)})\s{{0,2}}:?\s{{0,2}}")


def _closed(phrase: str) -> str:
    """A phrase as a pattern: without a preposition at its end ("Editing") it is a label and needs its colon."""
    if phrase.rpartition(" ")[2] in _PREPOSITIONS:
        return rf"{re.escape(phrase)}(?![^\W\d_])"
    return rf"{re.escape(phrase)}(?=\s{{0,2}}:)"


def _placed(text: str) -> Iterator[tuple[str, str | None]]:
    """The names of a list with their places; a place counts for the names since the place before it."""
    waiting: list[str] = []
    place: str | None = None
    for piece in split_names(_EN.sub(_in_place, text)):
        located = _IN.fullmatch(piece)
        name = _person(located[1] if located else piece)
        if place and not located and shadow(piece) in gazetteer().regions:
            place = f"{place}, {piece}"
            continue
        if place:
            yield from ((each, place) for each in waiting)
            waiting, place = [], None
        if name:
            waiting.append(name)
        place = located[2].strip(" .;)") if located else None
    yield from ((each, place) for each in waiting)


def _in_place(match: re.Match[str]) -> str:
    """Spanish and French "en" before a city; in Dutch the same word stands between two people."""
    return f" in {match[1]}" if shadow(match[1]) in gazetteer().cities else match[0]


def _person(text: str) -> str | None:
    """The name in a piece of a list, without the paper it works for; None when nobody is named."""
    employed = _EMPLOYED.match(text)
    bare = (text[employed.end() :] if employed and is_name(text[employed.end() :].strip()) else text).strip(" .,;:()[]*")
    house = bare.rpartition("-")[2]  # "MTV URHEILU-STT"
    wired = house.isupper() and house != bare and shadow(house) in agencies()
    return bare if is_name(bare) and not wired and shadow(bare) not in agencies() else None
