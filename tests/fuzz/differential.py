"""The repair of encodings beside ``ftfy.fix_text``, on generated lines and on texts at hand: they must come to the same.

    python tests/fuzz/differential.py                     # 100,000 lines; exits with 1 and shows the first that differ
    NEWSCLEAN_TEXTS=DIR python tests/fuzz/differential.py --lines 0      # every line of the .txt and .jsonl below DIR

ftfy is configured as newsclean uses it (quotes, ligatures, widths, line breaks and normalisation untouched) and called on
one line at a time until nothing changes. What ftfy leaves and nobody sees, C1 controls, soft hyphens and zero-width spaces
outside scripts that write no spaces, newsclean takes out; it is taken out of the result of ftfy too, and lines with
zero-width spaces are passed over. Letters and their marks are made one there as well.
"""

import argparse
import json
import os
import random
import re
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import ftfy

from newsclean.edit import apply
from newsclean.read.encoding import repair

_LAW = runpy.run_path(str(Path(__file__).parents[1] / "laws" / "test_encoding.py"))
FTFY, _BREAKS, _LINE = _LAW["FTFY"], _LAW["BREAKS"], _LAW["LINE"]
_UNSEEN = re.compile("[\x80-\x9f\u00ad\u2060]")
_ZERO = "\u200b"
_SENTENCES = (
    "The harbour master said on Monday that the ferry would not sail.",
    "“We will wait,” she said — it’s the café’s “last” chance… 5 €",
    "Die Fähre blieb im Hafen, weil der Fluss übergelaufen war, sagte Frau Größe.",
    "Le maire a nié avoir reçu de l’argent à Noël, où l’été s’achève.",
    "El alcalde de Málaga dijo que “mañana” habrá señales.",
    "Паром не выйдет в море, сказал начальник порта «Север».",
    "Burmistrz Łodzi powiedział, że prom nie wypłynie w środę.",
    "Το πλοίο δεν θα φύγει, είπε ο δήμαρχος της Αθήνας.",
    "Belediye başkanı İzmir’de feribotun kalkmayacağını söyledi.",
    "港長は月曜日にフェリーは出ないと語った。",
    "市长周一表示渡轮不会开航。",
    "أعلن رئيس الميناء أن العبارة لن تبحر.",
)
_ENCODINGS = (
    "cp1252",
    "latin-1",
    "cp1251",
    "mac-roman",
    "cp1250",
    "cp1253",
    "cp1254",
    "cp437",
    "iso8859-2",
    "sloppy-windows-1252",
)
_SCRAPS = (
    *(
        "&amp;",
        "&amp;amp;",
        "&quot;",
        "&#8217;",
        "&#x92;",
        "&lt;b&gt;",
        "&nbsp;",
        "&eacute;",
        "&",
        "<",
        "\x92",
        "\x85",
        "\x9d",
    ),
    *(
        "\xad",
        "\u2060",
        "\ufeff",
        "\x00",
        "\x1b[31m",
        "\ud83d\ude00",
        "\ud800",
        "\xa0",
        "Â ",
        "Ã ",
        "â€",
        "ï»¿",
        "u\u0308",
        "\u0301",
        "\ufffd",
        "à",
        "Ã",
    ),
)


def line(dice: random.Random) -> str:
    """Make a line: a piece of prose, perhaps misread once or twice, with scraps put in it."""
    sentence = dice.choice(_SENTENCES)
    start = dice.randrange(len(sentence))
    text = sentence[start : start + dice.randrange(1, 60)]
    for _ in range(dice.choice((0, 1, 1, 1, 2))):
        text = text.encode("utf-8", "surrogatepass").decode(dice.choice(_ENCODINGS), dice.choice(("replace", "ignore")))
    for _ in range(dice.choice((0, 0, 1, 2))):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice(_SCRAPS) + text[at:]
    return " ".join(_LINE.findall(text))


def expected(text: str) -> str:
    """Give what ftfy makes of a line in the end; a line that does not settle stays as it is."""
    now = text
    for _ in range(10):
        fixed = ftfy.fix_text(now, FTFY)
        fixed = _LAW["composed"](_UNSEEN.sub("", _BREAKS.sub(lambda found: " " * len(found[0]), fixed)))
        if fixed == now:
            return now
        now = fixed
    return text


def lines(count: int, seed: int) -> Iterator[str]:
    """Yield generated lines, then those of the folder that is named by the environment."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(count):
        yield line(dice)
    folder = os.environ.get("NEWSCLEAN_TEXTS")
    for path in sorted(Path(folder).rglob("*")) if folder else ():
        if path.suffix == ".txt":
            yield from _LINE.findall(path.read_text("utf-8", "replace"))
        elif path.suffix == ".jsonl":
            for row in filter(None, path.read_text("utf-8", "replace").split("\n")):
                yield from (part for value in _texts(json.loads(row)) for part in _LINE.findall(value))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def main(arguments: argparse.Namespace) -> int:
    """Compare line by line; gives 1 when any differs."""
    seen = repaired = differing = 0
    for text in lines(arguments.lines, arguments.seed):
        if _ZERO in text or len(text) > arguments.longest:
            continue
        seen += 1
        made = apply(text, repair(text))
        wanted = expected(text)
        repaired += wanted != text
        if made != wanted:
            differing += 1
            if differing <= 20:
                sys.stdout.write(f"{text!r}\n  ftfy      {wanted!r}\n  newsclean {made!r}\n")
    sys.stdout.write(f"{seen:,} lines, {repaired:,} repaired, {differing} differ\n")
    return 1 if differing or not seen else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--longest", type=int, default=20_000, help="pass over longer lines: ftfy takes long on them")
    sys.exit(main(parser.parse_args()))
