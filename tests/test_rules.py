import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean.rules
from newsclean.page import Page
from newsclean.rules import Pack, Rule, RuleError, load, shipped
from newsclean.rules.check import block_of, check
from newsclean.rules.entries import by_length
from newsclean.rules.index import index
from newsclean.rules.triggers import triggers
from newsclean.rules.windows import matches
from newsclean.shadow import shadow

RULES = list(load(Path(newsclean.rules.__file__).parent))
PACK = shipped()
EXAMPLES = [text for rule in RULES for text in (*rule.hits, *rule.spares)]
GOOD = 'pattern = "read more"\nscope = "whole"\nhits = ["Read more", "READ MORE"]\nspares = ["Read more books."]\n'


def rule(pattern: str, **keys: object) -> Rule:
    return Rule("en/related/test", **({"role": "related", "pattern": pattern} | keys))


def marked(rule: Rule, text: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in rule.claims(block_of(text))]


def page(*texts: str) -> Page:
    source = "\n".join(texts)
    starts = [sum(len(text) + 1 for text in texts[:n]) for n in range(len(texts))]
    blocks = (block_of(t)._replace(start=s, end=s + len(t)) for t, s in zip(texts, starts, strict=True))
    return Page(source, (), source, tuple(blocks))


def folder(tmp_path: Path, text: str, name: str = "en/related.toml") -> Path:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


# How much a rule claims


@pytest.mark.parametrize(
    "text",
    [
        "Read more",
        "READ MORE »",
        "→ Read more",
        "• Read more:",
        "Read  more…",
        "[Read more]",
        "(Read more)",
        "Read more (12)",
        "Read\xa0more ›",
        "3 Read more",
        "Read more!",
    ],
)
def test_a_whole_rule_takes_a_phrase_with_its_decoration(text: str) -> None:
    assert marked(rule("read more", scope="whole"), text) == [text]


@pytest.mark.parametrize(
    "text", ["Read more books.", "I read more", "“Read more”", "Read more 1,000 times", "Read more, she said"]
)
def test_a_whole_rule_spares_a_phrase_inside_a_sentence(text: str) -> None:
    assert marked(rule("read more", scope="whole"), text) == []


def test_a_block_rule_takes_short_blocks_and_spares_prose() -> None:
    short, long = "Click here to read more.", "He told them to read more. " * 12
    assert marked(rule(r"\bread more\b"), short) == [short]
    assert marked(rule(r"\bread more\b"), long) == []


_PARAGRAPH = "The council voted on Tuesday to close the old bridge after cracks were found."


@pytest.mark.parametrize("pattern", [r"\bread more\b", r"^.{0,120}\bread more\b"])
def test_a_block_rule_takes_only_its_phrase_from_the_end_of_a_paragraph(pattern: str) -> None:
    assert marked(rule(pattern), f"{_PARAGRAPH} Click here to read more.") == ["Click here to read more."]
    french = "Le conseil du canton ne veut pas fermer le pont du nord avant la fin du mois de juin."
    assert marked(rule(pattern), f"{french} Click here to read more.") == ["Click here to read more."]
    appeal = f"{_PARAGRAPH} We need you. Click here to read more."
    assert marked(rule(pattern), appeal) == [appeal]


def test_a_sentence_rule_takes_the_sentence_and_leaves_its_neighbours() -> None:
    text = "He fell. Sign up for our newsletter! She ran."
    assert marked(rule(r"\bour newsletter\b", scope="sentence"), text) == ["Sign up for our newsletter!"]


def test_a_sentence_without_an_end_nearby_is_left_alone() -> None:
    assert marked(rule(r"\bour newsletter\b", scope="sentence"), "word " * 200 + "our newsletter " + "word " * 200) == []


def test_a_sentence_ends_also_where_no_space_follows() -> None:
    assert marked(rule("続きを読む", scope="sentence"), "彼は来た。続きを読むにはこちら。彼女は去った。") == [
        "続きを読むにはこちら。"
    ]


def test_a_match_rule_takes_the_match_only() -> None:
    assert marked(rule(r"\(read more\)", scope="match"), "He fell (read more) and rose.") == ["(read more)"]


def test_no_match_is_missed_in_a_text_so_long_that_it_is_not_searched_from_end_to_end() -> None:
    prose = "the ferry sank off the coast on monday, and two of its crew are missing. " * 12
    for rule in RULES:
        for hit in rule.hits if rule.scope in ("match", "sentence") else ():
            text = shadow(f"{hit} {prose}{hit} {prose}{hit}")
            assert [m.span() for m in matches(rule.regex, text)] == [m.span() for m in rule.regex.finditer(text)], rule.id


def test_curly_quotes_and_odd_spaces_match_plain_ones() -> None:
    assert marked(rule("don't miss", scope="whole"), "Don’t\u202f miss") == ["Don’t\u202f miss"]


def test_head_and_tail_rules_act_outside_the_prose_only() -> None:
    prose = "The ferry sank off the coast late on Monday, and the harbour master of the old town said nothing."
    text = page("Ends", prose, "Ends", prose, "Ends")
    for where, places in (("head", [0]), ("tail", [4]), ("any", [0, 2, 4])):
        pack = Pack.of([rule("ends", scope="whole", where=where)])
        assert [mark.start for mark in pack(text)] == [text.blocks[number].start for number in places]


# Triggers


Drawn = list[tuple[str, str, Callable[[str], str]]]
SIGNS = st.sampled_from(
    ["", " ", "\n", "▼", "…", "€", "_", "»", "-", "\u0301", "\u200b", ".", "x", "é", "(3)", "12 ", "、", "\u2003"]
)
PIECES = (
    st.sampled_from(EXAMPLES)
    | st.sampled_from(EXAMPLES).flatmap(lambda t: st.sampled_from(re.findall(r"\w+\W?", t) or [t]))
    | st.text(max_size=8)
)
TEXTS = st.lists(
    st.tuples(PIECES, SIGNS, st.sampled_from([str, str.upper, str.lower, str.title, str.swapcase])), min_size=1, max_size=5
)


@settings(deadline=None)
@given(TEXTS)
def test_a_pack_tries_every_rule_that_would_mark_a_block(drawn: Drawn) -> None:
    block = block_of("".join(case(piece) + sign for piece, sign, case in drawn))
    assert [rule.id for rule in PACK.candidates(block) if any(rule.claims(block))] == [
        rule.id for rule in RULES if any(rule.claims(block))
    ]


LITERALS = st.sampled_from(
    [
        "read",
        "more",
        "a",
        "é",
        "続き",
        " ",
        "\\b",
        "[ab]",
        ".{0,9}",
        "(?:now|here)",
        "(?: please)?",
        "s?",
        "-",
        "(?:x{3,5}|story)",
        "(?:read (?:on|more)|here|see all)",
        "(?:now|(?<=é) a|$)",
        "…",
        "_",
        "^",
        "$",
    ]
)


@settings(deadline=None)
@given(st.lists(LITERALS, min_size=1, max_size=6).map("".join), st.sampled_from(["whole", "match", "block"]), TEXTS)
def test_one_trigger_stands_in_every_block_that_a_pattern_matches(pattern: str, scope: str, drawn: Drawn) -> None:
    mine = rule(pattern, scope=scope)
    found = triggers(pattern, whole=scope == "whole")
    block = block_of("".join(case(piece) + sign for piece, sign, case in drawn) + " read more story続き now")
    if found and list(mine.claims(block)):
        assert list(Pack.of([mine]).candidates(block)) == [mine]
        assert list(Pack([mine], index([mine], by_length, literals=lambda entry: entry.literals)).candidates(block)) == [
            mine
        ]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bsubscribe now\b", ("subscribe",)),
        (r"\b(?:sign|log) in to continue\b", ("continue",)),
        (r"\b(?:sign|log) ?in\b.{0,40}\bread\b", ("read",)),
        (r"^\W{0,4}(?:more|rea?d)(?: now)?[.]?$", ("more", "read", "red")),
        ("続きを読む", ("続きを読む",)),
        (r"\bread\b", ("read",)),
        ("read", ()),
        (r"\b\d{1,3} ?shares", ()),
    ],
)
def test_a_rule_is_filed_under_whole_words_of_its_pattern(pattern: str, words: tuple[str, ...]) -> None:
    assert next(iter(triggers(pattern)), ()) == words


def test_a_block_is_passed_over_when_it_lacks_one_of_several_words_of_a_pattern() -> None:
    pack = Pack.of([rule(r"\b(?:tell|write) us\b.{0,40}\bcomments?\b")])
    assert [
        len(list(pack.candidates(block_of(text)))) for text in ("Tell us in the comments", "No comments", "Tell me")
    ] == [1, 0, 0]


# Errors


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[a\n", "not readable as TOML"),
        ("a = 1\n", r"rule \[a\]: a rule is a table; write \[a\] above its keys"),
        (f'[a]\n{GOOD}patern = "x"\n', r"key 'patern': unknown; did you mean 'pattern'\?"),
        (f"[a]\n{GOOD}colour = 3\n", "key 'colour': unknown; there are role, pattern, scope"),
        ('[a]\nhits = ["Ads", "Ad"]\nspares = ["Adder"]\n', "key 'pattern': missing; add it"),
        ('[a]\npattern = "ads"\nhits = ["Ads", "Ad"]\n', "key 'spares': missing; add it"),
        (f'[a]\n{GOOD}max_chars = "90"\n', "key 'max_chars': '90' is not a whole number; write one from 1 to 3000"),
        (f"[a]\n{GOOD}max_chars = true\n", "key 'max_chars': True is not a whole number"),
        (f"[a]\n{GOOD}score = 3\n", "key 'score': 3 is out of range; write a number from 0.1 to 1.0"),
        (GOOD.replace('"read more"', "7").join(["[a]\n", ""]), "key 'pattern': 7 is not a text; put it in quotes"),
        (
            GOOD.replace('"whole"', '"hole"').join(["[a]\n", ""]),
            r"key 'scope': 'hole' is not one of them; did you mean 'whole'\?",
        ),
        (f'[a]\n{GOOD}where = "middle"\n', "key 'where': 'middle' is not one of them; there are any, head, tail"),
        (f'[a]\n{GOOD}role = "relatd"\n', r"key 'role': 'relatd' is not one of them; did you mean 'related'\?"),
        (
            GOOD.replace('["Read more", "READ MORE"]', '["Read more"]').join(["[a]\n", ""]),
            "key 'hits': at least 2 needed, 1 given",
        ),
        (GOOD.replace('["Read more books."]', "[]").join(["[a]\n", ""]), "key 'spares': at least 1 needed, 0 given"),
        (
            GOOD.replace('["Read more books."]', '"Read more books."').join(["[a]\n", ""]),
            "key 'spares': 'Read more books.' is not a list of texts",
        ),
    ],
)
def test_an_error_names_file_rule_and_key_and_says_what_to_do(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(RuleError, match=message) as caught:
        list(load(folder(tmp_path, text)))
    assert "en/related.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("read (more", "not a regular expression: missing"),
        ("read more.*", "repeat without bound"),
        (r"read\s*more", "repeat without bound"),
        ("read (?:more|now)+", "repeat without bound"),
        ("read (?:very )?(?:(?:very )*)more", "repeat without bound"),
        (r"read\\*more", "repeat without bound"),
        ("read (?=.+)more", "repeat without bound"),
        ("read [a-z]{3,} more", "repeat without bound"),
        ("read .{0,900} more", "900 repeats are too many; 400 are the most"),
        ("(?i)read more", "flags change what a pattern means"),
        ("(?s:read more)", "flags change what a pattern means"),
        ("Read more", "'R' never stands in the text that is matched.*write 'r'"),
        ("don’t miss", '"\'"'),
        ("[–-] read more", "write '-'"),
        ("(?:read more)?", "it matches nothing at all"),
        (r"\d{3,9}", "no whole word stands in every match"),
        ("read more|[a-z]{4,9}", r"in every match of '\[a-z\]\{4,9\}'"),
    ],
)
def test_a_pattern_that_cannot_be_good_is_refused(tmp_path: Path, pattern: str, message: str) -> None:
    text = f'[a]\npattern = \'\'\'{pattern}\'\'\'\nscope = "whole"\nhits = ["x", "y"]\nspares = ["z"]\n'
    with pytest.raises(RuleError, match=message) as caught:
        list(load(folder(tmp_path, text)))
    assert "rule [a], key 'pattern'" in str(caught.value)


@pytest.mark.parametrize(
    "pattern", ["read [*+] more", r"read \*\+ more", "read [{]2,} more", "#{3,9}", r"read\{2,\}more now"]
)
def test_signs_that_look_like_repeats_are_no_repeats(tmp_path: Path, pattern: str) -> None:
    text = f'[a]\npattern = \'\'\'{pattern}\'\'\'\nscope = "whole"\nhits = ["x", "y"]\nspares = ["z"]\n'
    assert [rule.id for rule in load(folder(tmp_path, text))] == ["en/related/a"]


def test_a_rule_takes_its_role_from_the_file_it_stands_in_unless_it_has_one(tmp_path: Path) -> None:
    here = folder(tmp_path, f'[a]\n{GOOD}\n[b]\nrole = "social"\n{GOOD}')
    assert [(rule.id, rule.role) for rule in load(here)] == [("en/related/a", "related"), ("en/related/b", "social")]


# Checking a folder of one's own


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            GOOD.replace("READ MORE", "Learn more"),
            "rule [a], key 'hits': the rule does not mark 'Learn more'; mend the pattern",
        ),
        (
            GOOD.replace("Read more books.", "Read more!"),
            "rule [a], key 'spares': the rule marks 'Read more!'; narrow the pattern, or its scope",
        ),
        (f"{GOOD}max_chars = 5\n", "key 'hits': the rule does not mark 'Read more'; it has 9 characters, raise max_chars"),
        (f"{GOOD}[b]\n{GOOD}".replace("Read more books.", "Now read more"), ""),
        (
            f'{GOOD}[b]\nrole = "app"\npattern = \'\\bread\\b\'\nhits = ["Read it", "Read!"]\nspares = ["He reads."]\n',
            "'Read more' is also marked as app, by en/related/b; mend one of the two",
        ),
        (
            f'{GOOD}[b]\npattern = \'\\bbooks\\b\'\nhits = ["Our books", "Books!"]\nspares = ["Booking"]\n',
            "'Read more books.' is marked by en/related/b; narrow that rule",
        ),
        (
            f'{GOOD}[b]\nrole = "app"\nscore = 0.4\npattern = \'\\bread\\b\'\nhits = ["Read it", "Read!"]\nspares = ["He reads."]\n',
            "",
        ),
    ],
)
def test_check_says_which_rule_does_not_keep_its_word(tmp_path: Path, text: str, message: str) -> None:
    found = list(check(folder(tmp_path, f"[a]\n{text}")))
    assert any(message in fault for fault in found) if message else found == []


def test_check_reports_every_file_and_rule_and_not_the_first_fault_only(tmp_path: Path) -> None:
    folder(tmp_path, "[a\n")
    folder(tmp_path, f"[a]\n{GOOD}\n[b]\npattern = 3\n\n[c]\nscope = 'x'\n", "fr/related.toml")
    assert [re.findall(r"\[\w\], key '\w+'|TOML", fault)[0] for fault in check(tmp_path)] == [
        "TOML",
        "[b], key 'pattern'",
        "[c], key 'scope'",
    ]


def test_check_of_an_empty_folder_says_where_rules_are_looked_for(tmp_path: Path) -> None:
    assert "as in en/appeal.toml" in next(check(tmp_path))


@pytest.mark.parametrize(
    ("text", "code", "words"), [(f"[a]\n{GOOD}", 0, "every rule marks its hits"), ("[a]\n", 1, "key 'pattern': missing")]
)
def test_the_command_prints_the_faults_and_tells_by_its_exit(tmp_path: Path, text: str, code: int, words: str) -> None:
    command = [sys.executable, "-m", "newsclean.rules.check", str(folder(tmp_path, text))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (code, "")
    assert words in done.stdout


def test_a_folder_without_rules_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    for path in (tmp_path / "none", str(tmp_path), tmp_path / "en"):
        with pytest.raises(RuleError, match="no rules here; they are read from LANGUAGE/ROLE"):
            list(load(path))


def test_check_without_a_folder_says_how_it_is_called() -> None:
    done = subprocess.run([sys.executable, "-m", "newsclean.rules.check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "usage: python -m newsclean.rules.check FOLDER\n")
