"""Bytes and their text, so that what is written back has the encoding and the line ends of what was read."""

from typing import NamedTuple

from newsclean.command.faults import Fault
from newsclean.read.decode import encoding_of

_SAMPLE = 4096
_PACKED = (
    (b"\x1f\x8b", "compressed by gzip"),
    (b"\x28\xb5\x2f\xfd", "compressed by zstd"),
    (b"\xfd7zXZ\0", "compressed by xz"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"%PDF-", "a PDF file"),
)
_NO_CONTROLS = bytes((*range(9, 14), 27, *range(32, 256)))


class Coded(NamedTuple):
    """The text of some bytes, and how it was written there; `lost` says where bytes had no meaning."""

    raw: bytes
    text: str
    codec: str
    mark: int
    lost: str | None

    def encoded(self, text: str) -> bytes:
        """Give the bytes of another text in the same encoding, behind the same byte order mark.

        Raises Fault where that would lose something: bytes that had no meaning, a sign that the encoding has not.
        """
        if self.lost:
            raise Fault(f"{self.lost}; the file is unchanged: save it as UTF-8 first")
        if self.raw[self.mark :] != _encoded(self.text, self.codec):
            raise Fault(
                f"{self.codec} would not be written back byte for byte; the file is unchanged: save it as UTF-8 first"
            )
        return self.raw[: self.mark] + _encoded(text, self.codec)


def coded(raw: bytes) -> Coded:
    r"""Read bytes as text.

    >>> coded(b"caf\xe9").encoded("th\xe9")
    b'th\xe9'

    Raises Fault for bytes that are no text at all.
    """
    if packed := next((name for magic, name in _PACKED if raw.startswith(magic)), None):
        raise Fault(f"not a text: {packed}; unpack it first, and give newsclean what was in it (- is standard input)")
    codec, mark = encoding_of(raw)
    sample = raw[:_SAMPLE]
    if not codec.startswith(("utf-16", "utf-32")) and len(sample.translate(None, _NO_CONTROLS)) * 20 > len(sample):
        raise Fault("not a text: too many of its bytes are control characters; leave the file out")
    body, lost = raw[mark:], None
    try:
        text = body.decode(codec)
    except UnicodeDecodeError as error:
        text = body.decode(codec, "replace")
        line = body.count(b"\n", 0, error.start) + 1
        lost = f"line {line}: byte 0x{body[error.start]:02x} at offset {error.start + mark} has no meaning in {codec}"
    return Coded(raw, text, codec, mark, lost)


def _encoded(text: str, codec: str) -> bytes:
    try:
        return text.encode(codec)
    except UnicodeEncodeError as error:
        sign = text[error.start]
        raise Fault(
            f"the repaired text has {sign!r} (U+{ord(sign):04X}), which {codec} cannot write; the file is unchanged: "
            "save it as UTF-8 first, or leave its encoding alone with --ignore encoding"
        ) from error
