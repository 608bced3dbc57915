"""Credits as Chinese papers and portals set them: ``本文来源：新京报 责任编辑：龙慧``, ``编辑 刘晓阳 校对 李铭``."""

from newsclean.fields.authors.byline_east import SURNAMES
from newsclean.late import late

_ROLE = (
    r"(?:(?:责任|流程|值班|执行|新媒体|本期|图片|视频|網絡|网络)?(?:编辑|編輯|主编)|责编|責編|编审|[一二三初终]审|校对|校對|审核|審核|审校|监制|監製"
    r"|统筹|統籌|策划|制作|制图|采写|採寫|采编|撰文|撰稿|执笔|供稿|供图|通讯员|摄影|攝影|摄影报道|图片|实习生|作者|文/图|图/文|文图|图文|编译|翻译"
    r"|排版|美编|视觉|运营|出品|签发|(?:本文|稿件|信息|文章)?来源于?|發布|发布日期|发布时间|[\u4e00-\u9fff]{0,8}(?:见习|特约|首席|驻外)?记者)"
)
_NAME = rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}"
_NAMES = rf"{_NAME}(?:[、,，\s]{{1,2}}{_NAME}){{0,5}}"
_SAID = r"\s?[:：／/|︱丨｜]\s?"
_CREDITS = late(
    rf"[(（【\[]?(?:[\u4e00-\u9fff、]{{2,20}}供稿\s{{1,3}})?(?:{_ROLE}{_SAID}[^。？！?!:：|]{{0,30}}?\s{{0,3}}){{1,6}}[)）】\]]?"
    rf"|[(（【\[]?(?:{_ROLE}\s{{1,2}}{_NAMES}\s{{0,2}}){{2,6}}[)）】\]]?"
    rf"|[(（](?:文/图|图/文|文图|摄影|{_ROLE})\s{{1,2}}{_NAMES}[)）]"
    rf"|[\u4e00-\u9fff-]{{2,10}}(?:首席|见习|实习|特约|驻[\u4e00-\u9fff]{{2,4}})?(?:记者|記者)\s{{1,3}}{_NAMES}"
    rf"|[(（](?:实习生|记者|通讯员|见习记者)\s?{_NAMES}(?:对此文|对本文|对此)亦?有贡献[)）]"
)
_LONGEST = 100
_ASKED = ("记者", "記者", "作者")


def is_east_credit(text: str) -> bool:
    """Tell whether a line is the credits of a Chinese story and nothing else.

    >>> is_east_credit("本文来源：新京报 责任编辑：龙慧"), is_east_credit("编辑 刘晓阳 校对 李铭")
    (True, True)
    >>> is_east_credit("编辑部的故事：第一集"), is_east_credit("记者：渡轮为什么在那个早晨没有等到风停就离开了码头")
    (False, False)

    What is behind ``记者：`` alone may be asked by an interviewer, and is left to who knows its length.
    """
    asked = text.startswith(_ASKED) and text[2:].lstrip()[:1] in ":："
    if not 3 <= len(text) <= _LONGEST or asked:  # noqa: PLR2004 - a role and its sign
        return False
    return _CREDITS.fullmatch(text) is not None
