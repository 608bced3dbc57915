"""Bytes become text, whatever they are, and no byte is lost unseen."""

import codecs

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsclean.read.decode import decode, encoding_of

NEWS = {
    "en": "The café’s owner — a naïve man — said “no” to the £5 offer.",
    "de": "Die Bundesregierung will die Förderung kürzen. „Das müssen wir prüfen“, sagte die Ministerin.",
    "fr": "Le président a été reçu à l’Élysée : « C’est une journée importante », a-t-il déclaré.",
    "es": "El Gobierno español anunció mañana más medidas. ¿Cuándo? El año que viene, según el portavoz.",
    "pt": "A presidente disse que não há decisão sobre as eleições. “É uma questão de coração”, afirmou.",
    "pl": "Prezydent podpisał ustawę o ochronie środowiska. „To ważny dzień dla Polski” – powiedział.",
    "cs": "Český prezident podepsal zákon o ochraně životního prostředí, který začne platit příští rok.",
    "hu": "A törvényt kedden fogadta el az Országgyűlés, és jövő évben lép hatályba, közölte a kormányfő.",
    "tr": "Başbakan İstanbul’da yaptığı açıklamada, yeni yasanın gelecek yıl yürürlüğe gireceğini söyledi.",
    "lt": "Prezidentas pasirašė įstatymą, kuris įsigalios kitąmet. Vyriausybė žada lengvatų šeimoms, žmonėms.",
    "ru": "Президент России провёл переговоры с президентом Сирии в Москве. «Мы договорились», — заявил он.",
    "el": "Ο πρωθυπουργός συναντήθηκε με τον πρόεδρο της Γαλλίας στην Αθήνα. «Σημαντική ημέρα», δήλωσε.",
    "he": "ראש הממשלה נפגש עם נשיא צרפת בירושלים. השניים דנו בהתפתחויות באזור ובשיתוף הפעולה.",
    "ar": "التقى رئيس الوزراء نظيره الفرنسي في القاهرة لبحث التطورات في المنطقة والتعاون الاقتصادي.",
    "ja": "首相は１３日、記者会見で、新しい法律は来年から施行されると述べた。野党は反対している。",
    "zh": "总理周二在北京会见了法国总统，双方讨论了地区局势和两国的经济合作。他说，这是重要的一天。",
    "ko": "대통령은 화요일 서울에서 프랑스 대통령을 만나 지역 정세와 두 나라의 경제 협력을 논의했다.",
}
UNDECLARED = [
    *((language, "cp1252") for language in ("en", "de", "fr", "es", "pt")),
    *((language, "cp1250") for language in ("pl", "cs", "hu")),
    *(("pl", "iso8859-2"), ("tr", "cp1254"), ("lt", "cp1257"), ("ru", "cp1251"), ("ru", "koi8-r"), ("ru", "cp866")),
    *(
        ("el", "cp1253"),
        ("he", "cp1255"),
        ("ar", "cp1256"),
        ("ja", "cp932"),
        ("ja", "euc_jp"),
        ("zh", "gb18030"),
        ("ko", "cp949"),
    ),
]


@pytest.mark.parametrize(("language", "codec"), UNDECLARED)
def test_the_encoding_of_news_is_guessed_from_its_letters(language: str, codec: str) -> None:
    raw = NEWS[language].encode(codec, "ignore")
    assert decode(raw) == raw.decode(codec)


@pytest.mark.parametrize("language", NEWS)
@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
)
def test_unicode_is_recognised_with_and_without_a_mark(language: str, codec: str) -> None:
    text = "\n".join([NEWS[language]] * 3)
    assert decode(text.encode(codec)) == text


@pytest.mark.parametrize("mark", ["", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_text_can_be_written_back_as_it_was(language: str, mark: str) -> None:
    raw = NEWS[language].encode(mark or {"en": "cp1252", "ru": "cp1251"}[language])
    codec, length = encoding_of(raw)
    assert raw[:length] + decode(raw).encode(codec) == raw


@pytest.mark.parametrize(
    ("declared", "raw", "text"),
    [
        ("ISO-8859-1", b"the pope\x92s", "the pope’s"),
        ("us-ascii", b"\x93no\x94", "“no”"),
        ("'windows-1251'", "Да".encode("cp1251"), "Да"),
        ("x-sjis", "東京".encode("cp932"), "東京"),
        ("gb2312", "镕".encode("gb18030"), "镕"),
        ("ks_c_5601-1987", "똠방".encode("cp949"), "똠방"),
        ("iso-8859-9", "ş€".encode("cp1254"), "ş€"),
        ("x-mac-roman", b"it\xd5s", "it’s"),
        ("iso-2022-jp", "東京".encode("iso2022_jp"), "東京"),
        ("utf8", "é".encode(), "é"),
    ],
)
def test_a_declared_charset_is_read_as_browsers_read_it(declared: str, raw: bytes, text: str) -> None:
    assert decode(raw, declared=declared) == text


@pytest.mark.parametrize(
    "declared", ["", "none", "utf-7", "rot13", "hex", "unicode_escape", "\0", "é" * 99, "../x", "undefined"]
)
def test_an_unknown_charset_is_passed_over(declared: str) -> None:
    assert decode("déjà vu".encode(), declared=declared) == "déjà vu"


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE html><html><head><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">',
        "<html><head>" + "\n" * 3000 + "<title>Bank</title><meta charset = 'windows-1251'/>",
        "<!-- <meta charset=iso-8859-1> --><meta name=x content='a &gt; b'><meta charset=windows-1251>",
        "\n<?xml version='1.0' encoding='windows-1251'?><html>",
    ],
)
@pytest.mark.parametrize("text", ["Да", NEWS["ru"]])
def test_bytes_that_are_no_utf_8_are_read_as_their_page_declares(head: str, text: str) -> None:
    page = f"{head}<p>{text}</p>"
    assert decode(page.encode("cp1251")) == page
    assert decode(page.encode()) == page, "recoded by a crawler, which left the declaration as it was"


def test_a_page_in_a_coding_that_is_ascii_all_through_is_read_as_it_declares() -> None:
    page = "<meta charset=iso-2022-jp><p>東京</p>"
    assert decode(page.encode("iso2022_jp")) == page


@pytest.mark.parametrize("said", ["utf-8", "no-such-charset", "utf-16"])
def test_a_page_that_declares_what_it_is_not_is_guessed(said: str) -> None:
    page = f"<meta charset={said}><p>{NEWS['fr']}</p>"
    assert decode(page.encode("cp1252")) == page


def test_a_header_overrules_what_the_page_declares() -> None:
    page = "<meta charset=windows-1252><p>Да</p>"
    assert decode(page.encode("cp1251"), declared="text/html; charset=windows-1251; x=y") == page


def test_a_text_that_mentions_a_declaration_declares_nothing() -> None:
    text = "Write <meta charset=koi8-r> there, said the cliché."
    assert decode(text.encode("cp1252")) == text


def test_a_mark_overrules_a_declaration() -> None:
    assert decode(codecs.BOM_UTF8 + "é".encode(), declared="windows-1251") == "é"


@pytest.mark.parametrize("declared", ["utf-16", "gb18030", "shift_jis", "windows-1252"])
def test_a_declaration_the_bytes_refute_gives_way_to_utf_8(declared: str) -> None:
    assert decode("He said “déjà vu”.".encode(), declared=declared) == "He said “déjà vu”."


def test_a_page_that_claims_utf_8_and_is_not_is_read_as_what_it_is() -> None:
    assert decode(NEWS["fr"].encode("cp1252"), declared="utf-8") == NEWS["fr"]


def test_broken_utf_8_stays_utf_8() -> None:
    raw = NEWS["fr"].encode() + b" \xff\xe9 " + NEWS["de"].encode() + b"\xc3"
    assert decode(raw) == f"{NEWS['fr']} \ufffd\ufffd {NEWS['de']}\ufffd"


def test_a_byte_without_a_meaning_shows_where_it_stood() -> None:
    assert decode(b"a \x81 b", declared="windows-1252") == "a \ufffd b"


@pytest.mark.parametrize("raw", [b"", b"\0", b"a\0b", b"Prices rose\0 sharply.\n", b"\0\0\0\0", "Le caf\0é".encode()])
def test_a_stray_nul_does_not_make_utf_16(raw: bytes) -> None:
    assert decode(raw) == raw.decode()


LABELS = [None, "utf-8", "shift_jis", "gbk", "utf-16", "utf-32", "big5", "iso-2022-jp", "euc-kr", "latin-1", "?"]


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=80), st.sampled_from(LABELS))
@example(b"\xff\xfe\0", None)
@example(b"\xff\xfe\0\0\0", None)
@example(b"\x1b$B", "iso-2022-jp")
def test_no_bytes_raise(raw: bytes, declared: str | None) -> None:
    codec, mark = encoding_of(raw, declared)
    assert decode(raw, declared=declared) == raw[mark:].decode(codec, "replace")


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_utf_8_is_utf_8(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


def test_a_guess_takes_no_longer_for_a_long_text() -> None:
    assert decode((NEWS["ru"] + "\n").encode("cp1251") * 20_000).startswith("Президент")


def test_a_text_is_no_bytes() -> None:
    with pytest.raises(TypeError, match="bytes are decoded, not str; a str is text already"):
        decode("The ferry sank.")  # type: ignore[arg-type]  # what a slip makes
