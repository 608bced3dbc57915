"""Keywords are those that a block has, however they were spotted."""

from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.keywords import Keywords, spotted
from newsclean.page import Mark, Page, Role
from newsclean.pruned import past_junk
from newsclean.shadow import words

WANTED = ["", "ferry", "sank", "5", "café", "ads", "море", "続き", "harbour"]
KEYWORDS = Keywords(*[[word.encode() for word in WANTED]] * 3)
SIGNS = st.sampled_from([" ", "\n", "\n\n", ", ", "…", "▼", "_", "\u0301", "“", "\xa0", "»", ". ", "£"])
LINES = st.lists(st.tuples(st.sampled_from([*WANTED, "ferryman", "read"]), SIGNS), max_size=40)
TEXTS = LINES.map(lambda pairs: "".join(word + sign for word, sign in pairs))


def page_of(text: str) -> Page:
    return newsclean.read(text)


@given(TEXTS)
def test_one_pass_over_a_page_spots_what_each_block_has(text: str) -> None:
    page = page_of(text)
    assert spotted(page, KEYWORDS) == tuple(map(KEYWORDS.of, page.blocks))


@given(TEXTS)
def test_every_wanted_word_of_a_block_is_spotted(text: str) -> None:
    for block in page_of(text).blocks:
        assert KEYWORDS.of(block) >= block.words & KEYWORDS.by_length[0]
        assert words(block.shadow) == block.words


@given(TEXTS.filter(str.strip), st.data())
def test_a_page_without_its_junk_hands_its_keywords_on(text: str, data: st.DataObject) -> None:
    page = page_of(text)
    if page.blocks:
        block = data.draw(st.sampled_from(page.blocks))
        end = data.draw(st.integers(block.start + 1, block.end))
        page = page.marked([Mark(block.start, end, Role.RELATED, "en/related/x")])
    spotted(page, KEYWORDS)
    cut = past_junk(page)
    assert spotted(cut, KEYWORDS) == tuple(map(KEYWORDS.of, cut.blocks))
