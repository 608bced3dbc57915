"""The body of an article: what is left of each block when junk and lifted fields are taken out."""

import unicodedata
from collections.abc import Iterable, Iterator

from newsclean.article import digest
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.offsets import Offsets
from newsclean.page import LIFTED, Block, Page, Role
from newsclean.parts import Paragraph
from newsclean.read.lines import is_quoted
from newsclean.removal import is_cut_sentence, is_gone
from newsclean.settle import Repairs, Segment
from newsclean.shadow import unusual

_SUBHEAD = str(Role.SUBHEAD)
_NAMED = frozenset({Role.SUBHEAD, Role.EMBED})
_BREAKS = "\r\n\f\v\x1c\x1d\x1e\x85\u2028\u2029"
_WRAP_PATTERN = r"[ \t]{0,40}(?:\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029])\s{0,40}"
_WRAP = late(_WRAP_PATTERN)
_QUOTED_WRAP = late(_WRAP_PATTERN + r"(?:>[> ]{0,9})?")
_SIGN = r"[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60]"  # Chinese and Japanese write no space between these
_UNSPACED_WRAP = late(rf"(?<={_SIGN}){_WRAP_PATTERN}(?={_SIGN})")
_WORD = late(r"(?:\w|[\u064b-\u065f\u0670\u0900-\u0963\u0971-\u0dff\u0e31-\u0e4e\u200c\u200d])+")  # vowels may be marks
_SPACES = late(r"[^\S\n]+")
_DOUBLE_SPACES = late("  +")
_FORMATS = late("[\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_FOLDS = {sign: plain for signs, plain in (("“”„‟«»″", '"'), ("‘’‚‛′`´", "'"), ("–—―−‐‑‒", "-")) for sign in signs}
_DOTS_OR_SPACE = frozenset("…\xa0")
_ALONE = late("[\xa1-\u02ff\u2010-\u205e\u20a0-\u20bf]")  # no combining marks, no jamo, no vowel signs
_CONTINUATION = bytes(range(0x80, 0xC0))  # all bytes of a character but its first
_KINDS = bytes(0x77 if byte > 0x7F or chr(byte).isalnum() or byte == 0x5F else 0x20 for byte in range(256))  # noqa: PLR2004 - the last of ASCII


class Body:
    """The paragraphs of a page, with their spans in its source."""

    def __init__(self, page: Page, met: list[list[Segment]], junk: list[list[Segment]], repairs: Repairs) -> None:
        self._page, self._met, self._repairs = page, met, repairs
        self._breaks = tuple(sign for sign in _BREAKS if sign in page.text)
        self._wrap = _QUOTED_WRAP if is_quoted(page.text) else _WRAP
        self.offsets = Offsets(page.edits)
        self.paragraphs = tuple(self._all(junk))
        self.text = "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    def _all(self, junk: list[list[Segment]]) -> Iterator[Paragraph]:
        """The paragraphs in order; the halves of a sentence that junk stood in are joined."""
        held: Paragraph | None = None
        kept_last = -1
        mended = bool(self._repairs.marks)
        for number, (block, cut, met) in enumerate(zip(self._page.blocks, junk, self._met, strict=True)):
            if cut and is_gone(block, cut):
                continue
            is_met = met or (mended and self._repairs.begin_in(block.start, block.end))
            made = self._paragraph(block, cut, met) if is_met else self._whole(block)
            was_cut = number - kept_last > 1 and is_cut_sentence(self._page, self._met, kept_last + 1, number)
            kept_last = number
            if made and held and was_cut:
                held = Paragraph(f"{held.text} {made.text}", held.kind, (held.span[0], made.span[1]))
                continue
            if held:
                yield held
            held = made
        if held:
            yield held

    def _whole(self, block: Block) -> Paragraph | None:
        """The paragraph of a block that no mark meets, as most blocks of most pages are."""
        text = block.text.strip()
        if self._breaks and has_one(text, self._breaks):
            text = self._unwrapped(text)
        return Paragraph(text, "paragraph", self.offsets.span(block.start, block.end)) if text else None

    def _unwrapped(self, text: str) -> str:
        """A text in one line."""
        return self._wrap.sub(" ", text if text.isascii() else _UNSPACED_WRAP.sub("", text))

    def _paragraph(self, block: Block, junk: list[Segment], met: list[Segment]) -> Paragraph | None:
        taken = [segment for segment in met if segment.mark.role in LIFTED]
        pieces, at = [], block.start
        for segment in sorted((*junk, *taken)):
            pieces.append((at, segment.start))
            at = max(at, segment.end)
        pieces.append((at, block.end))
        text = _joined([self._repairs.made(start, end) for start, end in pieces if start < end])
        text = text if text.isprintable() else self._unwrapped(text)
        if not text or (len(pieces) > 1 and not any(sign.isalnum() for sign in text)):
            return None
        kind = min({s.mark.role for s in met} & _NAMED, default="paragraph") if met else "paragraph"
        return Paragraph(text, str(kind), self.offsets.span(block.start, block.end))


def _joined(pieces: list[str]) -> str:
    """One paragraph of what is left of a block; where something was cut out between two spaces, one of them stays."""
    text = pieces[0] if pieces else ""
    for piece in pieces[1:]:
        text += piece.lstrip() if not text or text[-1].isspace() else piece
    return text.strip()


def word_count(text: str) -> int:
    """Count the runs of letters and digits.

    >>> word_count("Don’t panic: 3 ferries sank."), word_count("हिंदी में दो नावें")
    (6, 4)
    """
    signs = unusual(text)
    if signs is None:
        return len(_WORD.findall(text))
    kinds = bytearray(_KINDS)
    within = {_first_byte(sign) for sign in signs if sign.isalnum()}
    for sign in signs:
        if sign.isascii() or sign.isalnum():
            continue
        if (first := _first_byte(sign)) in within:
            text = text.replace(sign, " ")
        else:
            kinds[first] = ord(" ")
    said = text.encode("utf-8", "surrogatepass").translate(kinds, _CONTINUATION)
    return said.count(b" w") + said.startswith(b"w")


def _first_byte(sign: str) -> int:
    return sign.encode("utf-8", "surrogatepass")[0]


def content_hash(paragraphs: Iterable[Paragraph]) -> str:
    """Give a digest of the body that does not change with quotes, dashes, spaces and Unicode forms, nor with sub-headings.

    The fold's version is part of the value: ``fold1-sha256:…``.
    """
    text = "\n".join([text for text, kind, _ in paragraphs if kind != _SUBHEAD])
    signs = unusual(text)
    return "fold1-sha256:" + digest(_folded(text) if signs is None or not _is_plain(signs) else _replaced(text, signs))


def _is_plain(signs: frozenset[str]) -> bool:
    """Whether a text with these signs can be folded sign by sign: none of them takes its form from its neighbours."""
    rest = "".join(signs - _DOTS_OR_SPACE)
    return rest.isprintable() and all(map(_ALONE.match, rest)) and unicodedata.is_normalized("NFKC", rest)


def _replaced(text: str, signs: frozenset[str]) -> str:
    """What `_folded` gives for such a text."""
    for sign in signs:
        plain = "..." if sign == "…" else " " if sign == "\xa0" else _FOLDS.get(sign)
        if plain:
            text = text.replace(sign, plain)
    text = text.replace(" -- ", " - ") if "--" in text else text
    return _DOUBLE_SPACES.sub(" ", text) if "  " in text else text


def _folded(text: str) -> str:
    """The comparison key of a text whose paragraphs are lines; few of them need more than a look."""
    if not text.isascii():
        text = "\n".join([line if line.isascii() else unicodedata.normalize("NFKC", line) for line in text.split("\n")])
        signs = unusual(text)
        for sign in _FOLDS if signs is None else _FOLDS.keys() & {"`", *signs}:
            text = text.replace(sign, _FOLDS[sign])
    text = "\n".join([line if line.isprintable() else _FORMATS.sub("", line) for line in text.split("\n")])
    text = text.replace(" -- ", " - ")
    text = "\n".join([line if line.isprintable() else _SPACES.sub(" ", line) for line in text.split("\n")])
    return _DOUBLE_SPACES.sub(" ", text) if "  " in text else text
