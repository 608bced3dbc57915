"""Which elements are called the caption of a picture, or its credit, by their own names and those of the one around them."""

import re
from collections.abc import Sequence
from functools import lru_cache

_PICTURE = r"(?:img|imgs|image|images|photo|photos|pic|picture|pictures|foto|fotos|figure|gallery|media|resim|slide)"
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
_CAPTION = re.compile(
    rf"(?:[. #_-]{_PICTURE}[_-]{{0,2}}|[.#_-](?:wp|blog|entry|article|content)-)"
    r"(?:caption|desc|description|sign|signature|legend|legende)(?:[_-]text)?(?![a-z])"
    r"|[.#_-](?:popisek|(?:kep)?alairas|bildunterschrift|bildtext|bildzeile|billedtekst|bildetekst|kuvateksti|bijschrift"
    r"|onderschrift|didascalia|pie-?de-?foto|piefoto|podpis-?(?:zdj[a-z]{0,8}|foto)|opis-?zdj[a-z]{0,8})(?![a-z])"
    rf"|[. #]{_PICTURE}(?:[_-]?(?:wrap|wrapper|box|container|block|holder|item|inner|info))?(?:[.#][^ ]{{0,40}})?"
    r" [a-z]{1,10}[^ ]{0,30}[._-](?:desc|description|legend)(?![a-z])"
)
_CREDIT = re.compile(rf"(?<![a-z]){_PICTURE}[_-]{{0,2}}(?:credits?|author|source|copyright|photographer)(?![a-z])")
_LONGEST = 200


def calls_caption(tags: Sequence[str]) -> bool:
    """Tell whether an element is called what is said of a picture, the outer ones first.

    >>> calls_caption(["div.photo_wrap", "p.desc"]), calls_caption(["span.imgCaption"]), calls_caption(["em.img_desc"])
    (True, True, True)
    >>> calls_caption(["div.card", "p.desc"]), calls_caption(["div.image", "p"]), calls_caption(["p.description"])
    (False, False, False)
    """
    return bool(_CAPTION.search(_plain(" ".join(tags))))


def calls_credit(tags: Sequence[str]) -> bool:
    """Tell whether an element is called whose a picture is.

    >>> calls_credit(["div", "span.photo_author"]), calls_credit(["span.author"])
    (True, False)
    """
    return bool(_CREDIT.search(_plain(" ".join(tags))))


@lru_cache(maxsize=2_000)
def _plain(tags: str) -> str:
    """The names in small letters, with the words of ``imgCaption`` parted."""
    return _CAMEL.sub("-", tags[: 2 * _LONGEST]).lower()
