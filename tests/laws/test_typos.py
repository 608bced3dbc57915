"""What holds for the typo layers on every text."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaners.typos import TYPOS
from newsclean.lexicons import known, near
from newsclean.lexicons.slips import slips
from newsclean.page import Cleaner, Mark, Role, mark
from newsclean.read import read
from newsclean.testing import Made, clean_articles, hostile_texts

_WRONG = (
    "goverment", "recieved", "weree", "electiing", "thebill", "andwill", "teh", "adress", "th e", "feder al", "said.The", "vote,and",
    "doesnt", "marbket", "occured", "Roberts Gates", "Robert Gates", "thorough", "less then", "it's way", "definately", "seperate",
    "goverment.org", "@recieved", "“teh”", "teh [sic]", "GOVERMENT", "https://teh.example/recieved", "lockdown", "colour", "unhoused",
)  # fmt: skip
_RIGHT = (
    "the minister said on Monday", "that the talks would go on", "and the party was there", "in the city of London", "for the first time",
    "after a vote that went on", "because of the war", "but it was not clear", "who had been in the house", "to take place",
)  # fmt: skip
_ABROAD = (
    "el gobierno dijo el lunes", "que la ley era buena para todos", "y que los ministros no lo sabían", "Pedro Sánchez habló en Madrid",
    "gazetarët thanë të hënën se", "kryeministri Edi Rama nuk do të vijë", "министр сказал в понедельник что", "это не так просто",
    "spiegel.de", "redaccion@ejemplo.es", "J.Müller", "www.beispiel.De", "foo_bar", "datei.txt", "https://ejemplo.es/que.El",
)  # fmt: skip
_ENDS = (". ", ".", ", ", ",", "? ", "?", " ")
_ADDRESS = re.compile(r"https?://\S+|[\w.]+@[\w.]+|[@#]\w+|\w+\.(?:org|de|De|txt)\b|J\.Müller|foo_bar")


@st.composite
def slipshod(draw: st.DrawFn) -> str:
    """Paragraphs of news English with slips in them."""
    piece = st.sampled_from(_WRONG) | st.sampled_from(_RIGHT) | st.sampled_from(_RIGHT)
    sentence = st.lists(piece, min_size=4, max_size=12).map(lambda pieces: "The " + " ".join(pieces) + ".")
    return "\n".join(draw(st.lists(sentence, min_size=1, max_size=4)))


@st.composite
def slipshod_abroad(draw: st.DrawFn) -> str:
    """Sentences of other languages, and what is no sentence, with and without spaces between them."""
    pieces = st.lists(st.tuples(st.sampled_from(_ABROAD), st.booleans(), st.sampled_from(_ENDS)), min_size=3, max_size=16)
    return "".join((piece[0].upper() + piece[1:] if capital else piece) + end for piece, capital, end in draw(pieces))


def _marks(text: str) -> list[Mark]:
    page = mark(read(text), TYPOS)
    assert page.text == text
    return sorted(page.marks)


def _repaired(text: str) -> str:
    for found in reversed(_marks(text)):
        text = text[: found.start] + (found.new or "") + text[found.end :]
    return text


@given(slipshod())
def test_the_repairs_of_one_text_never_overlap(text: str) -> None:
    marks = _marks(text)
    assert all(left.end <= right.start for left, right in pairwise(marks))


@given(slipshod())
def test_every_repair_is_a_typo_mark_that_changes_something(text: str) -> None:
    for found in _marks(text):
        assert found.role is Role.TYPO
        assert found.rule.startswith("typo/")
        assert found.new not in (None, "", text[found.start : found.end])


@given(slipshod() | slipshod_abroad())
def test_addresses_and_handles_stay(text: str) -> None:
    assert _ADDRESS.findall(_repaired(text)) == _ADDRESS.findall(text)


@given(slipshod())
def test_a_repaired_text_has_no_repairs_left(text: str) -> None:
    once = _repaired(text)
    assert _repaired(once) == once


@given(slipshod_abroad())
def test_in_other_languages_spaces_are_added_and_nothing_else_changes(text: str) -> None:
    for found in _marks(text):
        old = text[found.start : found.end]
        assert found.new
        if found.rule.startswith("typo/spaces"):
            assert found.new.replace(" ", "") == old
            assert re.search(r"[^\W\d_][.,?][^\W\d_]", old)
        else:
            assert found.rule.startswith("typo/name")


@given(slipshod_abroad())
def test_in_other_languages_a_repaired_text_has_no_repairs_left(text: str) -> None:
    once = _repaired(text)
    assert _repaired(once) == once


@given(
    st.lists(st.sampled_from(_RIGHT), min_size=3, max_size=6),
    st.sampled_from(["Acording", "Goverment", "Unfortunatly", "Recieved"]),
)
def test_a_capital_inside_a_sentence_is_a_name(pieces: list[str], word: str) -> None:
    text = f"The {' '.join(pieces)} {word} and the rest of them."
    assert word in _repaired(text)


@given(st.integers(2, 30), st.sampled_from(["Acording to", "Goverment officials", "Unfortunatly the", "Recieved by"]))
def test_a_capitalised_word_that_opens_several_sentences_is_a_name(times: int, words: str) -> None:
    text = f"{words} the minister said that it was so. " * times
    assert _repaired(text) == text


@given(
    st.lists(st.sampled_from(_RIGHT), min_size=2, max_size=6),
    st.sampled_from(["knowdlege", "responsilibity", "considederably"]),
)
def test_two_slips_are_mended_to_the_one_word_meant_or_not_at_all(pieces: list[str], word: str) -> None:
    meant = {"knowdlege": "knowledge", "responsilibity": "responsibility", "considederably": "considerably"}[word]
    text = f"The {' '.join(pieces)} {word} of the people."
    assert _repaired(text) in {text, text.replace(word, meant)}


@given(clean_articles())
def test_a_clean_article_has_no_typos(made: Made) -> None:
    assert not mark(read(made.source), TYPOS).marks


@given(hostile_texts())
def test_any_text_is_marked_within_its_bounds(text: str) -> None:
    page = mark(read(text), TYPOS)
    assert all(0 <= found.start < found.end <= len(page.text) for found in page.marks)


@given(slipshod(), st.permutations(TYPOS))
def test_the_order_of_the_layers_does_not_matter(text: str, layers: list[Cleaner]) -> None:
    page = read(text)
    assert mark(page, layers).marks == mark(page, TYPOS).marks


@given(slipshod(), st.sampled_from(TYPOS))
def test_dropping_a_layer_drops_exactly_its_repairs(text: str, layer: Cleaner) -> None:
    page = read(text)
    rest = tuple(each for each in TYPOS if each is not layer)
    assert mark(page, rest).marks == mark(page, TYPOS).marks - mark(page, (layer,)).marks


_SLIPS = st.sampled_from(["government", "receive", "minister", "the", "colour", "electing", "tomorrow", "news"])


@given(_SLIPS, st.data())
def test_the_places_where_a_slip_may_sit_leave_no_slip_out(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    rest = word[at + 1 :]
    for slip in (
        word[:at] + rest,
        word[:at] + letter + rest,
        word[:at] + letter + word[at:],
        word[:at] + rest[:1] + word[at] + rest[1:],
    ):
        assert set(slips(slip, known(), places=near().places(slip.encode()))) == set(slips(slip, known()))
