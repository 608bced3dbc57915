"""Wire copy as it was stored for decades: hard-wrapped, the first line of a paragraph set in, the dateline cut away."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

import newsclean

SENTENCES = [
    "The bank said it forecast a shortage of around 250 mln stg in the money market today.",
    "Officials said a colony of the black and amber coloured beetles can destroy a potato field in a day.",
    "The European operations had sales of 186 mln dlrs in the last year for which results have been released.",
    "Its board has approved the deal, which is subject to the approval of the shareholders by the end of April.",
    "A military spokesman, quoted by the official news agency, said platforms at the field were reduced to rubble.",
    "He said attacks on the field, 55 miles northwest of the oil terminal, were carried out before dawn.",
    "For the first quarter, car sales totaled 34,578 compared with 37,097 a year earlier, the company said.",
]


def wire(paragraphs: list[str], width: int, cut: int) -> str:
    """Paragraphs as a wire stored them: all but the first set in, its first line shorter by a dateline that is gone."""
    first = textwrap.wrap("x" * cut + paragraphs[0], width)
    first[0] = first[0][cut:]
    rest = ("\n".join(textwrap.wrap(p, width, initial_indent="    ")) for p in paragraphs[1:])
    return "\n".join(["\n".join(first), *rest])


@given(
    st.lists(
        st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join), min_size=3, max_size=6, unique=True
    ),
    st.integers(58, 72),
    st.integers(0, 24),
)
def test_copy_that_is_wrapped_and_set_in_is_read_as_its_paragraphs(paragraphs: list[str], width: int, cut: int) -> None:
    text = wire(paragraphs, width, cut)
    article = newsclean.clean(text, cleaners=())
    assert article.text.split("\n\n") == paragraphs
    assert article.restore() == text


def test_the_rows_of_a_table_below_wrapped_copy_stay_lines() -> None:
    rows = ["Bread wheat        235,800    205,700    115,500", "Maize              158,400    189,000    272,700"]
    text = wire(SENTENCES[:4], 64, 12) + "\n" + "\n".join(rows)
    assert newsclean.clean(text, cleaners=()).text.split("\n\n")[-2:] == rows
