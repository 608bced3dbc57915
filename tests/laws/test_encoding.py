"""The encoding of a text is mended as ftfy would, line by line, and what is sound is left alone."""

import re
import subprocess
import sys
import time
import unicodedata

import ftfy
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsclean.edit import apply, invert
from newsclean.read.encoding import repair

FTFY = ftfy.TextFixerConfig(
    uncurl_quotes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    fix_line_breaks=False,
    normalization=None,
    explain=False,
)
LINE = re.compile("[^\n\r\v\f\u2028\u2029]+")
APART = re.compile("[^\\W\\d_][\u0300-\u036f\u3099\u309a]{1,30}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
BREAKS = re.compile("\r\n|[\n\r\v\f\u2028\u2029]")
RULES = {f"encoding:{rule}" for rule in ("mojibake", "entity", "control", "invisible", "combining", "surrogate")}


def mended(text: str) -> str:
    return apply(text, repair(text))


def composed(text: str) -> str:
    """Letters and their marks as one character, where there is one; nothing else of NFC."""
    return APART.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


def expected(text: str) -> str:
    """What ftfy makes of each line by itself, with what it leaves and nobody sees taken out, and letters and their marks made one."""
    return LINE.sub(lambda line: expected_line(line[0]), text)


def expected_line(line: str) -> str:
    now = line
    for _ in range(10):
        fixed = ftfy.fix_and_explain(now, FTFY).text
        fixed = re.sub("[\x80-\x9f\u00ad\u200b\u2060]", "", BREAKS.sub(lambda found: " " * len(found[0]), fixed))
        fixed = composed(fixed)
        if fixed == now:
            return now
        now = fixed
    return line


ENCODINGS = ("cp1252", "latin-1", "cp1251", "mac-roman", "cp1250", "cp1253", "cp437", "iso8859-2")
garbled = st.builds(
    lambda text, first, second: second(first(text)),
    st.text(st.sampled_from("éü’“—çЖиñ aeřşα字😀…\xa0àí"), min_size=1, max_size=8),
    *[st.sampled_from(ENCODINGS).map(lambda codec: lambda text: text.encode().decode(codec, "replace"))],
    st.one_of(
        st.just(str),
        st.sampled_from(ENCODINGS).map(lambda codec: lambda text: text.encode().decode(codec, "replace")),
    ),
)
hostile = st.sampled_from(
    [
        *(
            "’",
            "“",
            "”",
            "é",
            "É",
            "Ã",
            "Â",
            "œ",
            "Œ",
            "Ã©",
            "â€™",
            "â€œ",
            "â€\x9d",
            "Â»",
            "\xa0",
            "\x85",
            "\x92",
            "\x81",
            "\x9d",
        ),
        *(
            "\xad",
            "\u200b",
            "\u2060",
            "\ufeff",
            "\u200c",
            "\u200d",
            "\u200f",
            "\x00",
            "\x1a",
            "\x1c",
            "\x1b[31m",
            "\x1b",
            "[0m",
        ),
        *("<", "&amp;", "&eacute;", "&", "amp;", "#233;", "&#13;", "&NewLine;", "&shy;", "&#xD800;", "&nosuch;"),
        *("ﬁ", "ｗ", "e\u0301", "\u0301", "\ud83d", "\ude00", "😀", "\ufffd", "?", "字", "\u0631"),
        *(
            "в",
            "Ђ",
            "В",
            "Г",
            "Р",
            "ў",
            "Β",
            "β",
            "€",
            "™",
            "°",
            "µ",
            "Ø",
            "Ù",
            "ß",
            "╔",
            "²",
            "¡",
            "¿",
            "•",
            "ð",
            "Ÿ",
            "Ð",
            "Ñ",
        ),
        *("a", "b", "la ", "quele", "s ", " ", "1", ".", ",", "à", "À", "\n", "\r\n", "\r", "\u2028", "\v", "\f"),
    ]
)
texts = st.lists(st.one_of(hostile, hostile, hostile, garbled), max_size=14).map("".join)
anything = st.text(st.characters(), max_size=60)


@settings(max_examples=500, deadline=None)
@given(texts)
@example("Ã &#10;x")
@example("&Atilde;&amp;shy;")
@example("it was Ã\nla mode")
def test_a_line_becomes_what_ftfy_makes_of_it_by_itself(text: str) -> None:
    assert mended(text) == expected(text)


@settings(max_examples=300, deadline=None)
@given(texts | anything)
def test_a_mended_text_has_no_repair_to_make(text: str) -> None:
    assert repair(mended(text)) == ()


@settings(max_examples=300, deadline=None)
@given(texts | anything)
def test_a_repair_can_be_undone(text: str) -> None:
    edits = repair(text)
    assert apply(apply(text, edits), invert(edits)) == text


@settings(max_examples=300, deadline=None)
@given(texts | anything)
def test_every_edit_changes_something_and_says_by_which_rule(text: str) -> None:
    assert all(edit.old != edit.new and edit.why in RULES for edit in repair(text))


@settings(max_examples=300, deadline=None)
@given(texts)
def test_line_breaks_stay_as_they_are(text: str) -> None:
    assert BREAKS.findall(mended(text)) == BREAKS.findall(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(texts.filter(lambda text: not BREAKS.search(text)), max_size=4))
def test_no_line_has_a_say_in_the_repair_of_another(lines: list[str]) -> None:
    assert mended("\n".join(lines)) == "\n".join(map(mended, lines))


REPAIRS = [
    ("the pope\x92s", "the pope’s", ["control"]),
    ("todayÃ¢Â\x80Â\x99s", "today’s", ["mojibake"]),
    ("el rÃ©gimen sirio", "el régimen sirio", ["mojibake"]),
    ("voilÃ le travail", "voilà le travail", ["mojibake"]),
    ("РџСЂРёРІРµС‚, РјРёСЂ", "Привет, мир", ["mojibake", "mojibake"]),
    ("Mr Blair&#191;s", "Mr Blair¿s", ["entity"]),
    ("AT&amp;T", "AT&T", ["entity"]),
    ("she said &amp;quot;no&amp;quot;", 'she said "no"', ["entity", "entity"]),
    ("im\u00adpeach\u00adment", "impeachment", ["invisible", "invisible"]),
    ("cansados\u200b\u200b.", "cansados.", ["invisible"]),
    ("word\u2060joiner", "wordjoiner", ["invisible"]),
    ("\ufeffMOSCOW (Reuters)", "MOSCOW (Reuters)", ["control"]),
    ("\x1b[1mBreaking\x1b[0m news", "Breaking news", ["control", "control"]),
    ("and\x00 so\x07 on", "and so on", ["control", "control"]),
    ("rated \x90\x90\x90\x90 (5/5)", "rated  (5/5)", ["control"]),
    ("Só isso\x85", "Só isso…", ["control"]),
    ("a \ud83d\ude00 and a lone \ud83d", "a 😀 and a lone \ufffd", ["surrogate", "surrogate"]),
    ("Z" + 40 * "\u0301" + "algo", "\u0179" + 29 * "\u0301" + "algo", ["combining", "combining"]),
    ("ﬁne oﬃce, cafe\u0301, A\u030angstro\u0308m", "ﬁne oﬃce, café, Ångström", ["combining"] * 3),
    ("か\u3099んは\u3099れ \u1112\u1161\u11ab\u1100\u116e\u11a8", "がんばれ 한국", ["combining"] * 4),
    ("one line&#13;", "one line ", ["entity"]),
    ("two\nlines, Ã©n two\r\nand a third &amp; last", "two\nlines, én two\r\nand a third & last", ["mojibake", "entity"]),
    ("<b>R&amp;D</b>\nR&amp;D", "<b>R&amp;D</b>\nR&D", ["entity"]),
]


@pytest.mark.parametrize(("text", "right", "rules"), REPAIRS)
def test_a_fault_is_mended_and_named(text: str, right: str, rules: list[str]) -> None:
    assert mended(text) == right
    assert [edit.why.removeprefix("encoding:") for edit in repair(text)] == rules


@pytest.mark.parametrize(("text", "right", "rules"), REPAIRS)
def test_a_fault_is_mended_amid_sound_lines_too(text: str, right: str, rules: list[str]) -> None:
    around = "“Déjà vu,” she said — twice…\n\n"
    assert mended(around + text + "\n" + around) == around + right + "\n" + around
    assert len(repair(around + text + "\n" + around)) == len(rules)


SOUND = [
    "Prices rose £5, or 3½ %, at 20 °C – “sharply”, he said…",
    "‘It’s over,’ said the 90’s star; rock ’n’ roll.",
    "Le cœur a ses raisons : « Où êtes-vous ? » L’œuvre, la sœur, BŒUF, Œdipe.",
    "PÂQUES, À LA UNE, ÂGE, CHÂTEAU, le mot « Â » est une lettre.",
    "NÃO, SÃO PAULO, IRMÃ E ÂNGELA: não à inflação.",
    "Die Grünen-Chefin über Maß und „Straße“; Ökostrom, Äpfel.",
    "Tiếng Việt: Người dân Đà Nẵng ở khắp nơi, ÂM NHẠC, TRẦN ĐÌNH ÂN.",
    "Başbakan İstanbul’da: ığdır, çağrı, şöyle, ÜÇÜNCÜ.",
    "Президент России: «Договорились» — заявил он. В г. Рязань. ВВС, СССР.",
    "Ђоковић победио; Ѓорѓи, Љубљана, Њујорк. Його ґанок.",
    "Ο πρωθυπουργός: «Είναι σημαντική ημέρα», δήλωσε. ΒΒΓ, Ξ°, β-αναστολείς.",
    "می\u200cخواهم به خانه\u200cام بروم. \u200fالعربية\u200e",
    "👩\u200d👩\u200d👧 und 🏴\U000e0067\U000e0062\U000e007f ❤\ufe0f",
    "新闻报道：今天，『日本語』のテキスト。ｗｉｄｅ ﾜｲﾄﾞ 한국어 뉴스",
    "ភ្នំពេញ\u200bៈ\u200bរដ្ឋាភិបាល",
    "ﬁne oﬃce; x\u0301 and \u0323 are no letters, nor is \u1100",
    "R&D at AT&T & Marks & Spencer; Q&A; x &y; z",
    "this &nosuch; thing",
    "1 < 2 &amp; 3",
    "<p>Fish &amp; chips</p>",
    "tab\tand form feed\fvertical\vtab\r\nand\rmac\u2028separators\u2029 all stay",
    "Å, Ä och Ö. På ö i å. Ærø. Þórður.",
    "żółć, źdźbło, Łódź, příliš žluťoučký kůň, őű",
    "½ ¼ ² ³ µ § ¶ © ® ™ € ¥ ¢ † ‡ • ‰ № «» ‹›",
    "",
]


@pytest.mark.parametrize("text", SOUND)
def test_what_is_written_as_it_should_be_stays(text: str) -> None:
    assert repair(text) == ()


def test_a_line_that_never_settles_stays() -> None:
    line = "&" + 40 * "amp;" + "quot;"
    assert repair(line) == ()
    assert mended(line + "\nAT&amp;T") == line + "\nAT&T"


def test_an_edit_is_no_larger_than_the_fault() -> None:
    line = "La rÃ©union de lâ€™Ã‰lysÃ©e, prÃ¨s de Paris, a durÃ© une heure."
    assert [edit.old for edit in repair(line)] == ["Ã©", "â€™Ã‰", "Ã©", "Ã¨", "Ã©"]


def test_ascii_text_never_imports_ftfy() -> None:
    code = "import sys; from newsclean.read.encoding import repair; assert repair('R&D, 1 < 2.\\r\\n\\tEnd.\\f' * 99) == ()"
    subprocess.run([sys.executable, "-c", f"{code}; assert 'ftfy' not in sys.modules"], check=True)


def test_the_few_characters_that_are_bad_beside_ascii_are_not_overlooked() -> None:
    """The proof that spares most text the pattern rests on this; it is tied to the ftfy that is pinned."""
    from ftfy.badness import BADNESS_RE

    signs = sorted({*re.sub("[\x00-\x7f]", "", BADNESS_RE.pattern), *map(chr, range(0xA0, 0x250)), *"字\u0660"})
    bad = [a + b for a in signs for b in ("a", "Z", " ", ".", "0", *signs) if BADNESS_RE.search(a + b)]
    assert len(bad) > 10_000
    assert [pair for pair in bad if pair != expected(pair) and not repair(pair)] == []


HOSTILE = {
    "empty lines": lambda size: "\n" * size + "\x92",
    "sound lines": lambda size: "ab\n" * (size // 3) + "\x92",
    "one sound line": lambda size: "it’s “odd” — " * (size // 13) + "\x92",
    "mojibake": lambda size: "rÃ©gime dâ€™Alger " * (size // 17),
    "mojibake without spaces": lambda size: "Ã©" * (size // 2),
    "garble nobody can mend": lambda size: "é™字 " * (size // 4),
    "entities": lambda size: "&amp;" * (size // 5),
    "entities of entities": lambda size: "&" + "amp;" * (size // 4),
    "ampersands": lambda size: "&a" * (size // 2),
    "combining marks": lambda size: "a" + "\u0301\u0323" * (size // 2),
    "zero-width spaces": lambda size: "ก" + "\u200b" * size + "ก",
    "lone surrogates": lambda size: "\ud83d" * (size // 8),
    "escapes": lambda size: "\x1b[" + "1" * size,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_time_grows_with_the_length_and_no_faster(kind: str) -> None:
    def seconds(size: int) -> float:
        text = HOSTILE[kind](size)
        start = time.process_time()
        repair(text)
        return time.process_time() - start

    seconds(1000)
    small = min(seconds(40_000) for _ in range(2))
    assert any(seconds(160_000) < 10 * max(small, 0.02) for _ in range(3)), "too slow three times in a row"


def test_a_long_line_is_mended_throughout() -> None:
    line = "La rÃ©union de lâ€™Ã‰lysÃ©e. " * 20_000
    assert mended(line) == "La réunion de l’Élysée. " * 20_000
