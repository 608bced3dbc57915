"""A whole article on one line: what is glued in front of its first sentence."""

import pytest

import newsclean

_SAID = (
    "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said. Divers searched"
    " the wreck until dawn, and the owners declined to say when the hull had last been inspected. The search goes on, and the"
    " families of the missing men were taken to a hotel in the town, the mayor said, where they will stay until Friday. Nobody"
    " in Ashby remembers a winter with so many storms, and the old pier has lost a third of its planks since the autumn."
)


@pytest.mark.parametrize("sign", ["»", "›", ">"])
def test_a_title_that_comes_again_behind_its_place_on_the_site_is_the_headline(sign: str) -> None:
    title = "Ferry sinks off Ashby (and why)"
    article = newsclean.clean(f"{title} Posted on Home {sign} News {sign} Harbour {sign} {title} {_SAID}")
    assert (article.headline, article.text) == (title, _SAID)


def test_a_line_that_is_quoted_back_behind_an_arrow_stays() -> None:
    text = f"The way home from Ashby is long. He wrote the way home > The way home from Ashby is long, he wrote. {_SAID}"
    assert newsclean.clean(text).text == text
