"""A profile is a file that a person reads, corrects and commits."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.corpus import Entry, Profile, ProfileError, dumps, file_name, load, loads, relearned
from newsclean.corpus.shape import shape
from newsclean.page import JUNK, LIFTED, Role

_WORDS = st.text(st.characters(codec="utf-8"), max_size=40)
_SHARES = st.floats(0, 1).map(lambda share: round(share, 2))
_KINDS = st.one_of(
    st.tuples(st.sampled_from(("line", "ending")), _WORDS.map(shape).filter(bool)),
    st.tuples(st.just("capitals"), st.integers(2, 9).map(str)),
)


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    found = draw(st.dictionaries(_WORDS.filter(lambda name: name not in ("site", "articles")), _KINDS, max_size=4))
    rest = st.tuples(
        st.sampled_from(sorted(JUNK | LIFTED)), _SHARES, st.integers(0, 999), _SHARES, _SHARES, st.lists(_WORDS, max_size=3).map(tuple), st.sampled_from(("any", "outside"))
    )  # fmt: skip
    once = {what: name for name, what in found.items()}
    entries = tuple(Entry(name, *what, *draw(rest)) for what, name in once.items())
    return Profile(draw(_WORDS.filter(bool)), draw(st.integers(0, 9999)), entries)


@given(profiles())
def test_what_was_written_reads_back_to_the_same_value(made: Profile) -> None:
    assert loads(dumps(made)) == made


@given(_WORDS)
def test_the_shape_of_a_shape_is_itself(text: str) -> None:
    assert shape(shape(text)) == shape(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Slideshow (2 Images)", "Slideshow (14 images)"),
        ("Updated March 1, 2013", "Updated 24 December 2020"),
        ("Follow @AnnLee on Twitter", "Follow @Bob on Twitter"),
        ("Read or share: https://a.org/1", "Read or share: http://b.org/xyz"),
        ("1,204 shares", "9 Shares"),
        ("“Quoted”  words", '"quoted" words'),
    ],
)
def test_lines_that_differ_in_a_number_a_date_or_an_address_have_one_shape(one: str, other: str) -> None:
    assert shape(one) == shape(other)


TOML = 'site = "The Mill"\narticles = 20\n\n[by-mail]\nline = "Get the Mill by mail"\nrole = "newsletter"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (TOML + "seen = = 3\n", "mill.toml, line 7: not TOML; invalid value"),
        ("[by-mail", "mill.toml, line 1: not TOML"),
        ("articles = 3\n", "mill.toml, key 'site': whose profile it is stands there; write site ="),
        ('site = "a"\nseen = 3\n', "mill.toml, key 'seen': unknown; "),
        ('site = "a"\narticles = -1\n', "mill.toml, key 'articles': -1 does not do; write a whole number from 0"),
        (TOML + "scroe = 1\n", "mill.toml: entry [by-mail], key 'scroe': unknown; did you mean 'score'?"),
        (TOML + "score = 7\n", "entry [by-mail], key 'score': 7 does not do; write a number from 0 to 1"),
        (TOML + "seen = 1.5\n", "entry [by-mail], key 'seen': 1.5 does not do; write a whole number from 0"),
        (TOML + 'ending = "x"\n', "entry [by-mail]: line and ending given; give one of line, ending, capitals"),
        (TOML.replace("newsletter", "newslettr"), "entry [by-mail], key 'role': 'newslettr' is no role; did you mean 'newsletter'?"),
        (TOML.replace("line", "lien"), "entry [by-mail], key 'lien': unknown; did you mean 'line'?"),
        (TOML.replace('line = "Get the Mill by mail"', "line = 3"), "entry [by-mail], key 'line': 3 is no line"),
        (TOML.replace('line = "Get the Mill by mail"', "capitals = 1"), "key 'capitals': 1 does not do; write a whole number from 2"),
        (TOML + 'where = "head"\n', "entry [by-mail], key 'where': 'head' is neither of any and outside; leave it out for any"),
        (TOML + 'examples = "x"\n', "entry [by-mail], key 'examples': 'x' is not a list of texts"),
        (TOML + TOML.partition("\n\n")[2].replace("by-mail", "again"), "entries [by-mail] and [again] have the same line; delete one"),
    ],
)  # fmt: skip
def test_a_fault_names_the_file_the_entry_and_what_to_do(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "mill.toml").write_text(text, "utf-8")
    with pytest.raises(ProfileError) as fault:
        load(tmp_path / "mill.toml")
    assert str(fault.value).startswith(str(tmp_path))
    assert message in str(fault.value)


def test_what_is_not_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "mill.toml").write_bytes(b'site = "caf\xe9"')
    with pytest.raises(ProfileError, match=r"mill\.toml: not UTF-8 at byte 12; save it as UTF-8"):
        load(tmp_path / "mill.toml")


def test_a_line_may_be_written_as_it_is_printed() -> None:
    assert loads(TOML).entries[0].what == "get the mill by mail"


def test_what_a_person_put_in_stays_when_a_profile_is_learned_anew() -> None:
    learned = Entry("by-mail", "line", "get the mill by mail", Role.JUNK, 0.9, 9, 1.0, 1.0, ())
    old = Profile("The Mill", 5, (learned._replace(role=Role.BODY), learned._replace(name="own", what="own", seen=0)))
    new = Profile("The Mill", 20, (learned, learned._replace(what="other"), learned._replace(name="own", what="third")))
    made = relearned(old, new)
    assert made.articles == 20
    assert [(entry.name, entry.what, entry.role.value) for entry in made.entries] == [
        ("by-mail", "get the mill by mail", "body"), ("own", "own", "junk"), ("by-mail-2", "other", "junk"), ("own-2", "third", "junk")
    ]  # fmt: skip


@pytest.mark.parametrize(("site", "name"), [("CNN (Web News)", "cnn-web-news.toml"), ("../x", "x.toml"), ("人民网", "人民网.toml"), ("*", "line.toml")])  # fmt: skip
def test_a_file_is_named_after_its_site(site: str, name: str) -> None:
    assert file_name(site) == name
