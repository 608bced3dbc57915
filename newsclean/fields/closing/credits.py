"""Credits under a story: who reported and edited it, which agencies it draws on, and the signs of its desk."""

import re
from functools import cache

from newsclean.fields.authors.people import roles
from newsclean.fields.candidates import is_dense
from newsclean.fields.closing.contributed import INCLUDE, all_contributed
from newsclean.fields.closing.credits_east import is_east_credit
from newsclean.fields.closing.credits_south import WORDS as SOUTH
from newsclean.fields.closing.credits_south import is_south_credit
from newsclean.fields.closing.origins import is_origin, source_labels
from newsclean.fields.closing.sources import is_agency_line, names_agency, source_start
from newsclean.fields.data import sections
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_outlet
from newsclean.fields.known.names import is_name, split_names
from newsclean.late import late
from newsclean.page import Block
from newsclean.shadow import shadow, tokens

_LONGEST = 700
_LONGEST_LABEL = 160
_WRAPPING = "()[]–—-•* \t\xa0"
_STRAY = 3
# These words open sentences as well: "Avec la pluie, tout change."
_ROMANCE = late(
    r"avec\b|\S{4,9} par\b|reportage d[ei]\b|(?:scritto|tradotto) da\b|a cura di\b|(?:traduzione|con informazioni) di\b"
)
_OF_HOUSE = late(
    r"(?i:\b(?:staff|desk|agen[ctz]|corr?espond|korrespond|newsroom|report|reda[ckz]|rédac|team|wire|editor|bureau|our\b))"
)
_ARTICLE = late(r"(?i:l['’]|(?:l[ae]s?|d[eu]|gli|il|i)\s)")
_PICTURES = ("photography", "graphics")
_SMALL_TEXT = (
    "and in from by the with for at to of de del la el en y et und von der die das per a à le les du di e da do na no mit "
    "additional reporting writing editing also as well"
)
_SMALL = frozenset(_SMALL_TEXT.split())
_WIRES = late(
    r"with (?:(?:post|news|staff|agency|ap|local) )?(?:wires?|wire (?:services?|reports?)|agenc(?:y|ies))"
    r"|with (?:agency|agencies'?|wire|bureau|staff) (?:inputs?|reports?)"
)
_HAT_TIP = late(r"\(?(?:h/t|hat[ -]tip|ht)\b[: ].{2,120}")
_INFORMED = late(
    r"(?:mit|(?:dieser|der) (?:text|artikel|beitrag) enthält) (?:informationen|material|inhalten?) (?:der|des|von) "
)
_BASED = late(
    r"(?:parts of )?this (?:\S{2,12} )?(?:report|story|article|post|piece) "
    r"(?:(?:is|was|has been) (?:based (?:in part |partly )?on|(?:compiled|written|produced|reported) (?:from|with|using|by))"
    r"|(?:also )?(?:includes?|included|contains?) (?:material|information|reporting|content)s? (?:from|by|provided by))"
    r" .{3,100}"
    r"|(?:information|material|reporting) from .{3,80} (?:was|were) used (?:in|for) this (?:report|story|article)\.?"
)
_CONTACT = late(r"to contact the (?:reporter|author|editor|writer)s? (?:on|of|for|responsible for|behind) ")
_ASIAN = late(
    r"[(（【]?(?:责任编辑|責任編輯|责编|編輯|编辑|主编|校对|来源|來源|出典|記者|记者|文|撰文|실습|편집)"
    r"\s?[:：／/]\s?[^?？!！。]{2,40}"  # "记者：您后悔吗？" is an interviewer who asks
    # "本报记者 张三 通讯员 李四/文"
    r"|(?:本[报報刊台网網]|见习|見習|特约|□)\s?(?:首席)?(?:记者|記者)[\s:：]{1,2}[\u4e00-\u9fff·\s]{2,30}(?:[/／][文图圖摄攝影]{1,3})?"
    r"|(?:作者|出品|策划|监制|制作|制图|审校)\s?[︱丨|｜]\s?[^?？!！。]{2,40}"
    r"|(?:[\uac00-\ud7af]{2,4}(?:=[\uac00-\ud7afA-Za-z]{2,12})? )?"
    r"[\uac00-\ud7af]{2,4} ?(?:기자|특파원|인턴기자)(?: ?[·,] ?[\uac00-\ud7af]{2,4} ?기자){0,3}"
    r"\s{0,2}(?:[\w.]{2,30}@[\w.]{3,30})?"
)
_COMMON = frozenset(("story", "words", "report", "reporter", "research", "photos", "photo", "agency", "version"))
_WORDS = (
    "contributed helped assisted h contact wire via source sources contribuyó contribuyeron colaboró colaboraron"
    f" contribuiu contribuíram colaborou colaboraram supervisão edição edición editado {SOUTH}"
)
_DENSE_TEXT = (
    "编辑 編輯 责编 責編 校对 校對 来源 來源 出典 記者 记者 撰文 撰稿 采写 执笔 供稿 摄影 攝影 审 審 贡献 图片 ︱ 丨 ｜ "
    "기자 특파원 편집 영상 촬영 그래픽 디자인 策划 监制 監製 统筹 译者 譯者 核稿 主編 主编 文字 视频 综合 綜合 電） 电） "
    "文/ 文： 文: 文／ 文・ 新社 路透 图/ 圖/ 取材 構成 聞き手 撮影 写真 編集 執筆 翻訳 カメラ"
)
_DENSE = tuple(_DENSE_TEXT.split())


def is_credit(text: str) -> bool:
    """Tell whether a block is a story's credits and nothing else.

    >>> is_credit("(Reporting by  Edwin Chan ; Editing by  Gary Hill )"), is_credit("Contributing: Patrick Ryan")
    (True, True)
    >>> is_credit("This article is based in part on wire-service reports.")
    True
    >>> is_credit("Reporting by the state broadcaster has been suspended, staff there said.")
    False
    """
    if not 2 <= len(text) <= _LONGEST:  # noqa: PLR2004 - "TT"
        return False
    bare = " ".join(text.split()).strip(_WRAPPING)
    folded = shadow(bare)
    if (
        _HAT_TIP.fullmatch(folded)
        or _WIRES.fullmatch(folded.rstrip("."))
        or _CONTACT.match(folded)
        or INCLUDE.fullmatch(folded)
        or (not bare.isascii() and (_ASIAN.fullmatch(bare) or is_east_credit(bare) or is_south_credit(text)))
    ):
        return True
    informed = len(bare) <= _LONGEST_LABEL * 2 and _INFORMED.match(folded) is not None and names_agency(bare)
    if len(bare) <= _LONGEST_LABEL and _BASED.fullmatch(folded) and _names_wire(bare, folded):
        return True
    said = is_agency_line(text) or is_origin(text)
    return said or informed or opens_with_role(bare, folded) or all_contributed(bare, folded)


def _names_wire(bare: str, folded: str) -> bool:
    return "wire" in folded or "associated press" in folded or names_agency(bare)


@cache
def _triggers() -> tuple[frozenset[bytes], frozenset[bytes]]:
    """The words of which a credit has one: those that say what was done, and those of agencies."""
    said = {
        word
        for lists in sections("credit_words.txt").values()
        for line in lists
        for phrase in line
        for word in tokens(phrase)
        if len(word.decode()) > 4  # noqa: PLR2004
    }
    common = {word.encode() for word in _COMMON}
    labels = {word for label in source_labels() for word in tokens(label)}
    named = {word for name in agencies() if len(word := max(tokens(name), key=len)) > 1}
    return frozenset(said - common | labels | set(tokens(_WORDS))), frozenset(named - common)


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every credit of a script with spaces, as UTF-8."""
    said, named = _triggers()
    return said | named


def may_be_credit(block: Block, words: frozenset[bytes]) -> bool:
    """Tell at little cost whether a block can be or end with credits, given the words in it; most paragraphs cannot."""
    said, named = _triggers()
    text = block.text
    if not said.isdisjoint(words) or (is_dense(text) and any(sign in text for sign in _DENSE)):
        return True
    short = len(text) <= _LONGEST_LABEL and not text.endswith(('"', "”"))
    return not named.isdisjoint(words) and (short or text.rstrip(". ").endswith(")") or source_start(text) is not None)


def opens_with_role(bare: str, folded: str) -> bool:
    """Tell whether a text opens with ``Reporting by …`` and is names, papers and places but for the words for roles."""
    first = roles().match(folded)
    if not first or first.lastgroup in _PICTURES:
        return False
    rest = bare[first.end() :]
    pieces = split_names(_without_roles(rest))
    if first[0].rstrip().endswith((":", "：")) and first.lastgroup != "contributing":
        return len(bare) <= _LONGEST_LABEL and bool(pieces) and all(map(_is_party, pieces))
    of_house = len(pieces) > 1 or _OF_HOUSE.search(rest)
    if (_ROMANCE.match(first[0]) or not of_house) and not all(map(_is_called, pieces)):
        return False  # "Editing by hand takes time."
    stray = [word for word in re.findall(r"[^\W\d_]+", rest) if word[0].islower() and word not in _SMALL]
    allowed = _STRAY + 2 * sum(1 for _ in roles().finditer(shadow(rest)))
    return bool(pieces) and len(stray) <= allowed and not any(sign in bare for sign in '"“”?!')


def _is_called(text: str) -> bool:
    """Whether a piece begins as a name does, or is a word for agencies."""
    bare = _ARTICLE.sub("", text, count=1)
    return not bare[:1].islower() or shadow(bare) in agencies()


def _is_party(text: str) -> bool:
    return is_name(text) or is_outlet(text) or shadow(text) in agencies()


def _without_roles(text: str) -> str:
    pieces, at = [], 0
    for match in roles().finditer(shadow(text)):
        pieces.append(text[at : match.start()])
        at = match.end()
    return ", ".join((*pieces, text[at:]))
