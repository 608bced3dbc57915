"""Names of people: which words are shaped like one, and how a list of them is taken apart."""

from functools import cache

from newsclean.fields.data import names as listed
from newsclean.late import late
from newsclean.shadow import shadow

_MOST_WORDS = 5
_PARTICLES_TEXT = (
    "al ap ben bin bint da dal dalla das de del dela della den der di do dos du e el ibn "
    "la le los te ten ter van vande vom von y zu zum zur 't"
)
PARTICLES = frozenset(_PARTICLES_TEXT.split())
_WORD = late(  # in Arabic, Indian and Thai script with the signs of its vowels
    r"[^\W\d_]{1,25}(?:[.'’´-][^\W\d_]{1,25}){0,4}\.?|'t|[\u0900-\u0dff\u0e01-\u0e4e]{1,25}|[\u0620-\u065f\u066e-\u06d3]{2,25}"
)
_AND = "and|und|et|y|i|и|en|ve|e|og|och|dan|và|dhe|و|con|with|mit|avec"
_SEPARATOR = late(rf"\s{{0,3}}(?:[,;/&•·،、]|(?<![^\W\d_])(?:{_AND})(?![^\W\d_]))\s{{1,3}}|\s?[、；;]\s?|/(?=[A-Z])")
_CJK = late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,8}(?:[ ・·][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,8})?")

_DENSE = late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")
_LONGEST_DENSE = 9
# How the names of papers, portals and columns end: 环球网, 新京报, 澎湃新闻, 新浪科技, 参考消息, 自媒体综合
_HOUSES = tuple(
    (
        "社 网 網 部 报 報 台 臺 刊 号 號 新闻 新聞 财经 財經 科技 在线 在線 传媒 傳媒 频道 頻道 "
        "客户端 快讯 消息 发布 资讯 資訊 行情 简介 综合 中心 于"
    ).split()
)
_ALSO_FIRST, _ALSO_LAST = frozenset({"april", "june"}), frozenset({"west", "north", "son", "best"})
_STRANGE = late("[\u0590-\u1cff\uac00-\ud7af]")  # nothing tells names from words there


def is_name(text: str) -> bool:
    """Tell whether a text is shaped like one person's name.

    >>> is_name("Ronit Hasin-Hochman"), is_name("J.D. McCarthy"), is_name("Ursula von der Leyen"), is_name("Janet")
    (True, True, True, False)
    >>> is_name("BBC News"), is_name("North Korea Says"), is_name("Police officer killed")
    (False, False, False)
    """
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS:  # noqa: PLR2004 - a first name and a surname
        return len(words) == 1 and bool(_CJK.fullmatch(text)) and not names_house(text)
    if _DENSE.search(text) and (len(text) > _LONGEST_DENSE or any(map(names_house, words))):
        return False
    if not all(_WORD.fullmatch(word) for word in words) or _has_no_people(shadow(text).split()):
        return False
    return all(_is_name_word(word) for word in words) and not all(word[0].islower() for word in words)


def _has_no_people(words: list[str]) -> bool:
    """Whether a word stands in no name: but ``April Glaser`` and ``Cornel West`` are people."""
    first, last = words[0] in _ALSO_FIRST, words[-1] in _ALSO_LAST and is_first_name(words[0])
    return not _not_people().isdisjoint(words[first : len(words) - last])


def _is_name_word(word: str) -> bool:
    return not word[0].islower() or word.lower() in PARTICLES or word[:2] in ("d'", "d’", "al", "el", "l'", "l’")


def is_first_name(word: str) -> bool:
    """Tell whether a word is known as a first name.

    >>> is_first_name("Erica"), is_first_name("Żaneta"), is_first_name("Climate")
    (True, True, False)
    """
    from newsclean.lexicons import first_names

    folded = shadow(word)
    return folded.encode() in first_names() or folded in _first_names_abroad()


@cache
def _first_names_abroad() -> frozenset[str]:
    return frozenset(map(shadow, listed("first_names.txt")))


def is_word(text: str) -> bool:
    """Tell whether a word is an English one, whatever its capitals.

    >>> is_word("Market"), is_word("Saeed")
    (True, False)
    """
    from newsclean.lexicons import known

    return shadow(text).strip(".").encode() in known()


def is_sure_name(text: str) -> bool:
    """Tell whether a line can be nothing but a name: its first word is known as one, or none of its words is English.

    >>> is_sure_name("Sarah Arnold"), is_sure_name("Climate Change"), is_sure_name("Diego Zúñiga")
    (True, False, True)
    """
    from newsclean.lexicons import known

    if not is_name(text) or " " not in text or _STRANGE.search(text):
        return False
    words = [word.strip(".") for word in text.split()]
    if any(is_first_name(word) for word in words[:-1]):
        return True
    return not any(shadow(word).encode() in known() for word in words if len(word) > 1)


def is_likely_name(text: str) -> bool:
    """Tell whether words that stand where a name is due are one: not all of them plain English.

    >>> is_likely_name("Hugh Pym"), is_likely_name("Popular Demand"), is_likely_name("Any Means Necessary")
    (True, False, False)
    """
    from newsclean.lexicons import known

    words = [word.strip(".") for word in text.split()]
    plain = all(shadow(word).encode() in known() for word in words if len(word) > 1)
    return is_name(text) and (not plain or any(is_first_name(word) for word in words))


def split_names(text: str) -> list[str]:
    """Take a list of people apart at its commas and ands; pieces that are not names are kept as they are.

    >>> split_names("Bill MCCARTHY, Marisha GOLDHAMER and Ann Lee, PhD")
    ['Bill MCCARTHY', 'Marisha GOLDHAMER', 'Ann Lee', 'PhD']
    """
    return [bare for piece in _SEPARATOR.split(text) if (bare := piece.strip(" \t\xa0.,;:()[]|-–—*"))]


def names_house(word: str) -> bool:
    """Tell whether a word alone names a job, a desk or a paper, as systems have it in the place of an author.

    >>> names_house("Редакция"), names_house("环球网"), names_house("Ариадна"), names_house("李茂颖")
    (True, True, False, False)
    """
    return shadow(word) in _not_people() or (_DENSE.match(word) is not None and word.endswith(_HOUSES))


@cache
def _not_people() -> frozenset[str]:
    return listed("not_people.txt")
