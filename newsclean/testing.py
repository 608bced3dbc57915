"""Hypothesis strategies that build articles with known junk in them, for tests of cleaners and of pipelines around them.

Random text finds nothing: no rule fires on it. These articles are made of paragraphs that are certainly prose and of
junk that is certainly junk, put where it is found in the wild, and they say which is which.

>>> from hypothesis import given
>>> @given(dirty_articles())
... def test_my_pipeline_keeps_the_prose(made):
...     assert all(paragraph in made.source for paragraph in made.body)
>>> test_my_pipeline_keeps_the_prose()

Needs hypothesis, which comes with the extra ``newsclean[test]``.
"""

from typing import NamedTuple

from hypothesis import strategies as st

_WHO = (
    "The harbour master",
    "A spokesman for the ministry",
    "The mayor of Tilbury",
    "Ana Petrova, who runs the mill",
    "Her lawyer",
)
_DID = (
    "said on Monday that the ferry would not sail",
    "told reporters the talks had been put off",
    "denied that money had changed hands",
)
_WHY = (
    "because the river had risen by three metres",
    "after a vote that went on past midnight",
    "although nobody was hurt in the fire",
)
_END = (
    "and the inquiry is due to report in May.",
    "as it has every winter since 1987.",
    "but two of the crew were still missing.",
)
_NEXT = (
    "It was the second time this year.",
    "Prices rose by 4 percent.",
    "“We will wait,” she said.",
    "No date was set.",
    "Both sides blamed the weather.",
)
_LEADS = {
    "Ferry stays in harbour as river rises": "The ferry will stay in harbour until the river falls, its owners said.",
    "Mayor denies taking money from builders": "The mayor of Tilbury denied that he had taken money from two builders.",
    "Inquiry into mill fire put off again": "An inquiry into the fire at the mill in Ashby was put off for the third time.",
}
_HEADLINES = tuple(_LEADS)

JUNK_LINES = {
    "advertisement": ("Advertisement", "ADVERTISEMENT", "Story continues below advertisement"),
    "related": ("Click for full coverage", "Read more: Five ferries that never sailed"),
    "newsletter": ("Sign up for our newsletter", "Subscribe to our newsletter"),
    "social": ("Follow us on Twitter", "Share this article"),
    "app": ("Download our app",),
    "appeal": ("Subscribe now to continue reading this article.",),
}
"""One-line junk by role, as printed between paragraphs."""


class Made(NamedTuple):
    """An article that was made: the source, and what should become of it."""

    source: str
    headline: str | None
    body: tuple[str, ...]
    junk: tuple[tuple[str, str], ...]


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """A paragraph of news prose, of two sentences or more."""
    lead = " ".join(draw(st.sampled_from(part)) for part in (_WHO, _DID, _WHY, _END))
    return " ".join((lead, *draw(st.lists(st.sampled_from(_NEXT), min_size=1, max_size=3, unique=True))))


def bodies() -> st.SearchStrategy[list[str]]:
    """The paragraphs of one article, no two the same."""
    return st.lists(paragraphs(), min_size=3, max_size=8, unique=True)


def junk_lines() -> st.SearchStrategy[tuple[str, str]]:
    """A role and a line of junk of that role."""
    return st.sampled_from([(role, line) for role, lines in JUNK_LINES.items() for line in lines])


@st.composite
def clean_articles(draw: st.DrawFn) -> Made:
    """An article with nothing to take out: a headline or none, and its body."""
    body = draw(bodies())
    headline = draw(st.none() | st.sampled_from(_HEADLINES))
    if headline:
        body.insert(0, f"{_LEADS[headline]} {draw(st.sampled_from(_NEXT))}")
    return Made(
        "\n\n".join((*([headline] if headline else ()), *body)) + draw(st.sampled_from(("", "\n"))),
        headline,
        tuple(body),
        (),
    )


@st.composite
def dirty_articles(draw: st.DrawFn) -> Made:
    """An article with lines of junk between its paragraphs, perhaps its headline again, and any kind of line break."""
    made = draw(clean_articles())
    pieces: list[str] = [made.headline] if made.headline else []
    junk = []
    for paragraph in made.body:
        pieces.append(paragraph)
        for role, line in draw(st.lists(junk_lines(), max_size=2, unique=True)):
            junk.append((role, line))
            pieces.append(line)
    if made.headline and draw(st.booleans()):
        junk.append(("headline-again", made.headline))
        pieces.append(made.headline)
    gap = draw(st.sampled_from(("\n\n", "\n", "\r\n\r\n", "\n\n\n", "\r\n")))
    return Made(gap.join(pieces) + draw(st.sampled_from(("", gap))), made.headline, made.body, tuple(junk))


def hostile_texts() -> st.SearchStrategy[str]:
    """Text as anyone on the web could send it: controls, surrogates, mojibake, every line break, scraps of real junk."""
    scraps = [
        "\n",
        "\r\n",
        "\r",
        "\f",
        "\x85",
        "\u2028",
        "\n\n",
        " ",
        "\t",
        "\xa0",
        "\u200b",
        "\xad",
        "\ufeff",
        "\x00",
        "\ud800",
    ]
    scraps += [
        "Ã©",
        "â€™",
        "&amp;",
        "&#191;",
        "<b>",
        "\x92",
        "e\u0301",
        "\u0301" * 40,
        "“",
        "”",
        "’",
        "—",
        "…",
        "…",
        "•",
        "©",
    ]
    scraps += [
        "By Ann Lee",
        "MOSCOW (Reuters) – ",
        "3 minute read",
        "March 1, 2013",
        "Dear Reader,",
        "Read more",
        "Related Content",
    ]
    scraps += [line for lines in JUNK_LINES.values() for line in lines]
    words = st.sampled_from(
        [*scraps, *_WHO, *_END, *_NEXT, *_HEADLINES, "الكرملين", "克里姆林宫说，", "続きを読む", "Ελλάδα", "the", "."]
    )
    return st.lists(words | st.text(max_size=12), max_size=40).map(" ".join) | st.lists(words, max_size=60).map("".join)
