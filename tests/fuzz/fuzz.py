"""Fuzzing with atheris: inputs grow by what they reach in newsclean, and each is held to every promise.

    python -m pip install atheris
    python tests/fuzz/fuzz.py text -runs=2000 GROWING tests/fuzz/seeds/text    # or html, or bytes; any option of libFuzzer
    python tests/fuzz/fuzz.py text --keep DIR -max_total_time=1800 GROWING tests/fuzz/seeds/text

libFuzzer keeps what leads further in GROWING, a folder. It stops at the first broken promise; with ``--keep`` it goes on and
keeps one input of each way of breaking one, the shortest.
"""

import hashlib
import random
import sys
import tomllib
import traceback
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

atheris = import_module("atheris")  # it has no types, and is not there where no one fuzzes
ROOT = Path(__file__).parents[2]
_UNTRACED = (
    "newsclean.adapters",
    "newsclean.corpus",
    "newsclean.command",
    "newsclean.report",
    "newsclean.train",
    "newsclean.lexicons.build",
    "newsclean.testing",
)
with atheris.instrument_imports(include=["newsclean"]):
    import newsclean

    for module in walk_packages(newsclean.__path__, "newsclean."):
        if not module.name.startswith(_UNTRACED) and not module.name.endswith("__main__"):
            import_module(module.name)  # now, to be traced: most of it is loaded at the first clean
    promises = import_module("promises")  # beside this file

_MOST = 6_000  # bytes
_SCRAPS = (
    *("\n", "\n\n", "\r\n", "\r", "\f", "\x85", "\u2028", "\t", "\xa0", "\u200b", "\xad", "\ufeff", "\0", "  ", "…", "©"),
    *("Ã©", "â€™", "&amp;", "&#191;", "<b>", "“", "”", '"', "(", ")", " – ", "—", ". ", ".The ", "teh ", "recieve ", "a b"),
    *("March 1, 2013", "MOSCOW (Reuters) - ", "By Ann Lee", "Photo: Ann Lee/AP", "克里姆林宫说，", "© 2013 AP", "1. ", "- "),
    *(
        "---\n",
        "title: ",
        "URL Source: https://a.example\n",
        "Load-Date: ",
        "Publication-Type: ",
        "HD ",
        "Body\n",
        "312 words\n",
    ),
    *(
        "<p>",
        "</p>",
        "<br>\n",
        "&lt;p&gt;",
        "\\u2019",
        "\\xc3\\xa9",
        "\\n",
        "b'",
        " | World | BBC News",
        " https://t.co/AbCdEf12",
    ),
    *("The ferry sank off the coast on Monday, he said. ", "No date was set.", "Correction: ", "Dear Reader,", "#ferry"),
)
_TAGS = (
    *("<p>", "</p>", "<div class='ad'>", "</div>", "<h1>", "</h1>", "<article>", "</article>", "<ul><li>", "</ul>", "<br>"),
    *(
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<a href='/x'>",
        "</a>",
        "<table><tr><td>",
        "</table>",
        "<time datetime='2013-03-01'>",
    ),
    *(
        "<meta property='og:title' content='Ferry sinks'>",
        "<figure><figcaption>",
        "</figure>",
        "<title>",
        "</title>",
        "&lt;",
        "]]>",
    ),
    *(
        '<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":"Ferry"}</script>',
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
    ),
)


def scraps(kind: str) -> list[bytes]:
    """What random bytes never hit upon: the junk that rules know, and the marks of what they stand in."""
    hits = [
        hit
        for path in sorted((ROOT / "newsclean" / "rules").glob("*/*.toml"))
        for rule in tomllib.loads(path.read_text("utf-8")).values()
        if isinstance(rule, dict)
        for hit in rule.get("hits", ())
    ]
    return [scrap.encode() for scrap in (*_SCRAPS * 10, *(_TAGS * 20 if kind == "html" else ()), *hits)]


class Fuzz:
    """One kind of input, its way of changing it, and what becomes of findings."""

    def __init__(self, kind: str, keep: Path | None) -> None:
        self._kind, self._keep = kind, keep
        self._scraps = scraps(kind)
        self._dice = random.Random(0)  # noqa: S311 - no secret; libFuzzer gives the seed of each change
        self.tried = 0

    def one(self, raw: bytes) -> None:
        """Hold the promises to one input."""
        self.tried += 1
        try:
            promises.hold(self._kind, raw)
        except Exception as error:
            if self._keep is None:
                raise
            self._note(raw, error)

    def changed(self, raw: bytes, most: int, seed: int) -> bytes:
        """Change an input: half of the time as libFuzzer does, else by putting a scrap at the edge of a word or a line."""
        self._dice.seed(seed)
        if self._dice.random() < 0.3:
            made: bytes = atheris.Mutate(raw, len(raw))
            return made[:most]
        for _ in range(self._dice.choice((1, 1, 2, 4))):
            edges = [place for place, sign in enumerate(raw) if sign in b" \n<>."] or [0]
            place = self._dice.choice((*edges[:400], 0, len(raw)))
            if self._dice.random() < 0.25:
                end = self._dice.choice((*edges[:400], len(raw)))
                raw = raw[: min(place, end)] + raw[max(place, end) :]
            scrap = self._dice.choice(self._scraps)
            raw = raw[:place] + self._dice.choice((b"", b"\n", b"\n\n", b" ")) + scrap + raw[place:]
        return raw[:most]

    def _note(self, raw: bytes, error: Exception) -> None:
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = "" if isinstance(error, promises.Broken) else f"{last.name}:{last.lineno}"
        way = f"{type(error).__name__} {str(error).partition(':')[0][:60]} {place}"
        assert self._keep is not None
        path = self._keep / f"{self._kind}-{hashlib.sha256(way.encode()).hexdigest()[:8]}"
        with (self._keep / "findings.txt").open("a", encoding="utf-8") as told:
            told.write(f"{path.name}\t{way}\t{str(error)[:200]!r}\t{raw!r}\n")
        if not path.exists() or len(raw) < path.stat().st_size:
            path.write_bytes(raw)


def main(arguments: list[str]) -> None:
    """Fuzz one kind of input; what is no option of ours is libFuzzer's."""
    program, kind, *rest = arguments
    keep = None
    if rest[:1] == ["--keep"]:
        keep = Path(rest[1])
        keep.mkdir(parents=True, exist_ok=True)
        rest = rest[2:]
    promises.warm()
    fuzz = Fuzz(kind, keep)
    atheris.Setup([program, f"-max_len={_MOST}", *rest], fuzz.one, custom_mutator=fuzz.changed)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
