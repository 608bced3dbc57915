"""Build the lexicons from their sources: ``python -m newsclean.lexicons.build SOURCE_FOLDER``.

The folder holds words-en.txt.gz, variants.txt.gz, misspellings.csv.gz, names-female.txt, names-male.txt,
counts-{en,de,es,fr,it,pt}.tsv.gz, pairs-en.tsv.gz and triples-en.tsv.gz; the NOTICE files say where each comes from.
"""

import gzip
import re
import sys
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from math import log2, log10
from pathlib import Path

from newsclean import lexicons
from newsclean.lexicons import odds
from newsclean.lexicons.believable import believable
from newsclean.lexicons.counted import CLASSES, STEPS
from newsclean.lexicons.near import bits

HERE = Path(__file__).parent
ASCII_WORD = re.compile(r"[a-z]+\Z")
WORD = re.compile(r"[^\W\d_]+\Z")
COMMON_WORD, ASKED_FOR = 4.6, 0.6
_COMMON_NUMBERS = 2041
_SHORT_NAME = 3
FREQUENT_COUNT = 27  # once in a million words
TRUSTED_COUNT = 12  # a word no dictionary has is believed when news printed it this often
CONTRACTED = ("thats", "youre", "theyre", "youve", "theyve", "weve", "shouldve", "couldve", "wouldve")


def lines(path: Path) -> Iterator[str]:
    """Give the lines of a plain or packed text."""
    raw = path.read_bytes()
    yield from (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode().splitlines()


def rows(path: Path) -> Iterator[list[str]]:
    """Give the columns of a table."""
    return (line.split("\t") for line in lines(path))


def pack(name: str, data: bytes) -> None:
    """Write one file of the lexicons."""
    (HERE / f"{name}.z").write_bytes(zlib.compress(data, 9))


def words_of(source: Path) -> tuple[set[str], set[str]]:
    """Give the lower-case words of the dictionaries, and those that are written with a capital only."""
    valid = set(lines(source / "words-en.txt.gz"))
    for line in lines(source / "variants.txt.gz"):
        if line and line[0] != "#":
            valid.update(re.findall(r": ([^/|#]+?)(?= *(?:/|\||#|$))", line))
    small = {piece for word in valid for piece in word.split("'") if WORD.match(piece) and piece.islower()}
    return small, {word.lower() for word in valid if word[:1].isupper()} - small


def pack_pairs(source: Path, counts: dict[str, int]) -> dict[str, int]:
    """Write the counted words with their pairs; give the number of every token."""
    words = sorted(counts, key=str.encode)
    number = {word: place for place, word in enumerate((*words, *CLASSES))}
    after: dict[int, list[tuple[int, int]]] = defaultdict(list)
    classes: Counter[str] = Counter()
    for left, right, count in rows(source / "pairs-en.tsv.gz"):
        classes[left] += int(count)
        if left in number and right in number:
            after[number[left]].append((number[right], int(count)))
    ordered = [sorted(after[place]) for place in range(len(number))]
    pack("counted", "\n".join(words).encode())
    pack("counts", array("I", [*(counts[word] for word in words), *(classes[token] for token in CLASSES)]).tobytes())
    pack("pair-starts", array("I", accumulate(map(len, ordered), initial=0)).tobytes())
    pack("pair-after", array("H", [right for group in ordered for right, _ in group]).tobytes())
    pack("pair-logs", bytes(round(STEPS * log2(count)) for group in ordered for _, count in group))
    return number


def pack_confusions(number: dict[str, int], zipf: Callable[[str], float]) -> None:
    """Write the words written for others, with the words beside which only the other stands."""
    known, made = lexicons.pairs(), []
    for line in lines(HERE / "confusions.txt"):
        if line.startswith("#"):
            continue
        old, new, least = line.split()
        beside: tuple[list[str], list[str]] = ([], [])
        for word in number if zipf(old) >= COMMON_WORD else ():
            if word.isalpha():
                ours, theirs = ((word, old), (word, new)), ((old, word), (new, word))
                for side, (standing, other) in zip(beside, (ours, theirs), strict=True):
                    if (
                        known.count(*other)
                        and not known.count(*standing)
                        and known.pull(*other) - known.pull(*standing) > ASKED_FOR
                    ):
                        side.append(word)
        made.append("\t".join((old, new, least, " ".join(beside[0]), " ".join(beside[1]))))
    pack("confusions", "\n".join(made).encode())


def pack_triples(source: Path, number: dict[str, int]) -> None:
    """Write which tokens stood round the easily confused words."""
    around: dict[str, list[int]] = defaultdict(list)
    for left, middle, right, _ in rows(source / "triples-en.tsv.gz"):
        if left in number and right in number:
            around[middle].append((number[left] << 16) + number[right])
    pack("triple-words", "\n".join(around).encode())
    pack("triple-starts", array("I", accumulate(map(len, around.values()), initial=0)).tobytes())
    pack("triple-around", array("I", [key for group in around.values() for key in sorted(group)]).tobytes())


def contractions(source: Path, known: set[str]) -> Iterator[tuple[str, str]]:
    """Give the contractions without their apostrophe that are no words."""
    for word in lines(source / "words-en.txt.gz"):
        bare = word.replace("'", "")
        if word.islower() and bare not in known and (word.endswith("n't") or bare in CONTRACTED):
            yield bare, word


def pack_words(name: str, words: Iterable[str]) -> None:
    """Write a sorted list of words."""
    pack(name, b"\n".join(sorted({word.encode() for word in words})))


def main(source: Path) -> None:
    """Write every file anew."""
    small, capital = words_of(source)
    names = {line.strip().lower() for part in ("female", "male") for line in lines(source / f"names-{part}.txt")} - {""}
    counts = {word: int(count) for word, count in rows(source / "counts-en.tsv.gz")}
    listed = {key: meant for key, *meant in (line.split(",") for line in lines(source / "misspellings.csv.gz"))}
    ours = (line for name in ("keep", "modern") for line in lines(HERE / f"{name}.txt") if line[0] != "#")
    keep = {word for line in ours for word in line.split()}
    apart = set(listed) | capital | names
    trusted = {w for w, n in counts.items() if n >= TRUSTED_COUNT and ASCII_WORD.match(w) and w not in apart}
    known = small | trusted | keep
    numbers = set(map(str, range(_COMMON_NUMBERS)))
    seen = {w for w, n in counts.items() if WORD.match(w) and (w not in listed or n > TRUSTED_COUNT)}
    meant = {word for group in listed.values() for word in group if WORD.match(word) and word.islower()}
    fixes = {key: found for key, group in listed.items() if (found := believable(key, group, known, counts))}
    fixes |= dict(contractions(source, known))
    pack_words("known", known | numbers)
    pack("letters", odds.count((w, max(0.3, log10(counts.get(w, 0.5)) + 1)) for w in known if ASCII_WORD.match(w)))
    frequent = sorted((w for w in known if counts.get(w, 0) >= FREQUENT_COUNT), key=lambda w: (-counts[w], w))
    pack("frequent", "\n".join(frequent).encode())
    pack("near", bits(w.encode() for w in known))
    pack_words("rare", (seen | meant) - known - set(fixes) - names - capital)
    pack_words("misspelt", (f"{key}\t{found}" for key, found in fixes.items()))
    pack_words("first-names", names)
    pack_words("names", {word for word in capital | names if WORD.match(word) and len(word) > _SHORT_NAME} - known)
    others = (rows(source / f"counts-{code}.tsv.gz") for code in ("de", "es", "fr", "it", "pt"))
    pack_words("foreign", (w for table in others for w, n in table if int(n) > 1 and w not in known and WORD.match(w)))
    number = pack_pairs(source, counts)
    pack_triples(source, number)
    pack_confusions(number, lexicons.zipf)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
