"""The text with what goes and why: line by line, with a sign in the margin, and in colour on a terminal."""

from collections.abc import Iterable, Iterator

from newsclean.report.stretches import GONE, KEPT, LIFT, REPAIR, Stretch

_SIGNS = {GONE: "-", LIFT: "=", REPAIR: "~", KEPT: " "}
_COLOURS = {GONE: "31", LIFT: "36", REPAIR: "33"}
_DIM = "2"


def explain(stretches: Iterable[Stretch], *, colour: bool = False) -> str:
    r"""Give the source, each line with a sign: ``-`` goes, ``=`` becomes a field, ``~`` is changed in part.

    >>> gone = Stretch(5, "Ad\n", "gone", "advertisement", "en/advertisement/label")
    >>> print(explain([Stretch(0, "One.\n", "kept"), gone]), end="")
      One.
    - Ad    ← advertisement, en/advertisement/label

    Inside a line, ``[-this-]`` goes, ``{+that+}`` stands in its place, and ``[=this=]`` becomes a field.
    """
    return "".join(_line(pieces, colour=colour) for pieces in _lines(stretches))


def _lines(stretches: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    """The stretches cut at line ends; a repair that has a line end in it stays whole."""
    line: list[Stretch] = []
    for stretch in stretches:
        if stretch.kind == REPAIR:
            line.append(stretch)
            continue
        *whole, rest = stretch.text.split("\n")
        for text in whole:
            yield [*line, stretch._replace(text=text)] if text else line
            line = []
        if rest:
            line.append(stretch._replace(text=rest))
    if line:
        yield line


def _line(pieces: list[Stretch], *, colour: bool) -> str:
    told = [piece for piece in pieces if piece.text.strip() or piece.kind == REPAIR]
    kinds = {piece.kind for piece in told}
    whole = next(iter(kinds)) if len(kinds) == 1 and kinds != {REPAIR} else None
    sign = _SIGNS[whole or (REPAIR if kinds & {GONE, REPAIR} else LIFT if kinds else KEPT)]
    text = "".join(_shown(piece, inside=whole is None, colour=colour) for piece in pieces).rstrip("\r")
    reasons = dict.fromkeys(f"{p.role}, {p.rule}" for p in told if p.kind != KEPT)
    why = f"    ← {'; '.join(reasons)}" if reasons else ""
    return f"{sign} {text}{_painted(why, _DIM, colour=colour and bool(why))}".rstrip() + "\n"


def _shown(piece: Stretch, *, inside: bool, colour: bool) -> str:
    text = _visible(piece.text)
    if piece.kind == REPAIR or (inside and piece.kind == GONE and piece.text.strip()):
        text = f"[-{text}-]" + (f"{{+{_visible(piece.new)}+}}" if piece.new else "")
    elif inside and piece.kind == LIFT:
        text = f"[={text}=]"
    return _painted(text, _COLOURS.get(piece.kind, ""), colour=colour and piece.kind != KEPT)


def _visible(text: str) -> str:
    """A text that moves no cursor: control characters, which a terminal would obey, are shown as their names."""
    return "".join(sign if sign.isprintable() or sign in "\t\r" else _named(sign) for sign in text)


def _named(sign: str) -> str:
    return chr(0x2400 + ord(sign)) if sign < " " else f"<U+{ord(sign):04X}>"


def _painted(text: str, code: str, *, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour and text else text
