"""A house form: a site that prints its links between paragraphs all in capitals."""

from collections.abc import Iterator

from newsclean.corpus.counts import Counts
from newsclean.corpus.profile import CAPITALS, Entry
from newsclean.page import JUNK, Role
from newsclean.prose import ends_sentence

WORDS = 5
"""A subhead in capitals is shorter, a link to another article is its headline."""

_SHORTEST = 2
_KNOWN = 0.1
_SCORE = 0.8
_EXAMPLES = 3
_LONGEST = 200
_QUOTES = ('"', "“", "«", "„")


def is_capitals(text: str, least: int = WORDS) -> bool:
    """Tell whether a line is all in capitals, of at least so many words, and neither a sentence, a label nor a quotation.

    >>> is_capitals("SENATOR DENIES TAKING MONEY FROM BUILDERS"), is_capitals("CONCERNS ABOUT PROGRAM"), is_capitals("Ferry")
    (True, False, False)
    """
    return (
        len(text) <= _LONGEST
        and text.isupper()
        and len(text.split()) >= least
        and not ends_sentence(text.rstrip("?!"))
        and not text.endswith((":", *_QUOTES))
        and not text.startswith(_QUOTES)
    )


def capitals(counts: Counts, site: str, fewest: int) -> Iterator[Entry]:
    """Give the entry for lines in capitals, if that is how the site prints its links.

    Rules must know such lines as junk in `fewest` articles and in a tenth of all cases, and twice as many of the lines have
    the length of headlines as have that of subheads.
    """
    articles = counts.of(site)
    found = [(digest, s) for digest in sorted(articles) for s in articles[digest] if is_capitals(s.text, _SHORTEST)]
    found = [(digest, s) for digest, s in found if s.zone in ("inside", "below")]
    known = [digest for digest, s in found if s.role in JUNK]
    long = [(digest, s) for digest, s in found if s.role not in JUNK and is_capitals(s.text)]
    short = len(found) - len(known) - len(long)
    seen = len({digest for digest, _ in long})
    if seen < 2 * fewest or len(set(known)) < fewest or len(known) < _KNOWN * len(found) or len(long) < 2 * short:
        return
    places = [s.at for _, s in long]
    texts = sorted({s.text for _, s in long}, key=lambda text: (len(text), text))
    examples = tuple(texts[len(texts) // 2 :][:_EXAMPLES])
    yield Entry("capitals", CAPITALS, str(WORDS), Role.RELATED, _SCORE, seen, min(places), max(places), examples)
