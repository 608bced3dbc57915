"""Bytes become text: byte order mark, then what a header declared, then UTF-8, then what the page declares, then a guess."""

import codecs
import re

from newsclean.read.guess import guess

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins the same
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2))
_SAMPLE = 4096
_SPACES = frozenset("\t\n\v\f\r")
_FORMATS = frozenset("\xad\u200b\u200c\u200d\u200e\u200f\ufeff")
_NO_CONTROLS = bytes((9, 10, 11, 12, 13, *range(32, 256)))
_LABEL = re.compile("[a-z0-9][a-z0-9._:+-]{1,39}")
_HEAD = 16_384  # bytes of a page in which its charset is looked for: browsers look at 1,024, but wait for more
_COMMENT = re.compile(rb"(?s)<!--.{0,4000}?-->")
_CHARSET = re.compile(
    rb"""(?is)<meta\s[^<>]{0,300}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:+-]{2,40})"""
    rb"""|\A\s{0,50}<\?xml\s[^<>]{0,200}?\bencoding\s{0,5}=\s{0,5}["']([\w.:+-]{2,40})"""
)

# What the WHATWG Encoding Standard reads a label as, where Python reads it otherwise or not at all.
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
}
_UNKNOWN_TO_PYTHON = {
    "dos-874": "cp874",
    "iso-8859-8-i": "iso8859-8",
    "koi": "koi8-r",
    "unicode-1-1-utf-8": "utf-8",
    "unicode20utf8": "utf-8",
    "windows-31j": "cp932",
    "windows-874": "cp874",
}
_KNOWN = frozenset(
    (
        *("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "gb18030", "big5hkscs", "cp932", "cp949", "euc_jp"),
        *("iso2022_jp", "cp866", "cp874", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"),
        *(f"cp{number}" for number in range(1250, 1259)),
        *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    )
)


def decode(raw: bytes, *, declared: str | None = None) -> str:
    r"""Read bytes as text; `declared` is the charset that a header names, or the whole header.

    >>> decode(b"caf\xe9"), decode("café".encode()), decode(b"\xef\xbb\xbfcaf\xc3\xa9", declared="latin-1")
    ('café', 'café', 'café')
    >>> decode('<meta charset="windows-1251"><p>Паром затонул'.encode("cp1251"))[-13:]
    'Паром затонул'

    What the encoding does not know becomes U+FFFD in its place, so no byte is lost unseen. Nothing is raised for any bytes.
    """
    if not isinstance(raw, bytes | bytearray):
        raise TypeError(f"bytes are decoded, not {type(raw).__name__}; a str is text already")
    codec, mark = encoding_of(raw, declared)
    return raw[mark:].decode(codec, "replace")


def encoding_of(raw: bytes, declared: str | None = None) -> tuple[str, int]:
    r"""Give the codec that reads these bytes, and how many of them are a byte order mark.

    >>> encoding_of(b"\xff\xfeh\0i\0"), encoding_of(b"h\0i\0"), encoding_of(b"caf\xe9", "ISO-8859-1")
    (('utf-16-le', 2), ('utf-16-le', 0), ('cp1252', 0))

    A byte order mark overrules a declaration. A declared name that is unknown is passed over, and so is one under which
    some byte has no meaning while all of them are UTF-8. What a page declares of itself (`<meta charset>`, an XML
    declaration) counts where its bytes are not UTF-8: crawlers recode pages and leave that as it was. Nothing is raised.
    """
    for mark, codec in _MARKS:
        if raw.startswith(mark):
            return codec, len(mark)
    wide = _wide(raw)
    if wide:
        return wide, 0
    named = _named(declared) if declared else None
    if named and not named.startswith(("utf-16", "utf-32")) and _reads(raw, named):
        return named, 0
    of_page = _of_page(raw)
    if _mostly_utf8(raw) and not (of_page == "iso2022_jp" and b"\x1b$" in raw):
        return "utf-8", 0
    said = (name for name in (named, of_page) if name and not name.startswith("utf-"))
    return next(said, None) or guess(raw), 0


def _of_page(raw: bytes) -> str | None:
    """The codec that a page of HTML or XML declares in its own head."""
    found = _CHARSET.search(_COMMENT.sub(b"", raw[:_HEAD])) if raw.lstrip()[:1] == b"<" else None
    return _named((found[1] or found[2]).decode("ascii", "replace")) if found else None


def _named(declared: str) -> str | None:
    """The codec a label stands for, as browsers read it."""
    label = declared.lower().rpartition("charset=")[2].partition(";")[0].strip(" \t\r\n\f\"'").removeprefix("x-")
    if label in _UNKNOWN_TO_PYTHON:
        return _UNKNOWN_TO_PYTHON[label]
    try:
        name = codecs.lookup(label).name if _LABEL.fullmatch(label) else ""
    except LookupError:
        return None
    name = _READ_AS.get(name, name)
    return name if name in _KNOWN else None


def _reads(raw: bytes, codec: str) -> bool:
    try:
        raw.decode(codec)
    except UnicodeError:
        return False
    return True


def _mostly_utf8(raw: bytes) -> bool:
    """Whether more characters than not are UTF-8 as it should be; by chance hardly any are."""
    if _reads(raw, "utf-8"):
        return True
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) - broken > broken


def _wide(raw: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: there are NULs, and they make sense as halves of characters."""
    sample = raw[:_SAMPLE]
    if b"\0" not in sample:
        return None
    controls = len(sample.translate(None, _NO_CONTROLS))
    if _reads(raw, "utf-8") and controls * 5 < len(sample) * 2:  # every other byte is a control, save in Chinese and Korean
        return None
    return next((codec for codec, width in _WIDE if len(raw) % width == 0 and _is_prose(sample, codec)), None)


def _is_prose(sample: bytes, codec: str) -> bool:
    """Whether the bytes, so read, are characters of prose; any bytes are UTF-16, so there spaces or full stops must show."""
    from unicodedata import category

    try:
        text = codecs.getincrementaldecoder(codec)().decode(sample)
    except UnicodeError:
        return False
    strange = any(category(sign) in {"Cc", "Cf", "Cn", "Co"} for sign in set(text) - _SPACES - _FORMATS)
    ascii_signs = len(text.encode("ascii", "ignore"))
    return not strange and ("32" in codec or ascii_signs * 10 >= len(text) or any(sign in text for sign in "。、，"))
