"""Datelines of Chinese agencies and papers: ``据新华社北京1月13日电（记者张三）``, ``本报上海一月五日讯 记者李四报道：``."""

from collections.abc import Iterator

from newsclean.fields.datelines.place_and_date import Filed, Head, iso
from newsclean.late import late
from newsclean.parts import Place

_REPORTER = r"(?:本[报報]|新[华華]社)?(?:首席|特派|见习|見習|实习)?(?:记者|記者)"
_BY = (
    rf"(?:\s?[(（]\s?(?:{_REPORTER})?\s?(?P<by>[^)）\d]{{2,40}})[)）]"
    rf"|\s{{0,3}}{_REPORTER}\s?(?P<by2>[^。,，:：\d]{{2,30}}?)(?:报道|報道|報導)[:：])"
)
_AGENCY = (
    r"[(（【]?[据據]?(?P<agency>新华社|新華社|新华网|中新社|中新网|中央社|人民网|央视网"
    r"|法新社|路透社|美联社|塔斯社|俄新社|共同社|韩联社|本[报報])"
)
_PLACE = r"(?P<where>[^\d，。、（(一二三四五六七八九十]{0,10}(?:[（(][^）)\d]{1,8}[）)])?)"
_NUMBER = r"[\d一二三四五六七八九十]"
_WIRED = r"[电電讯訊](?!视|影|話|话|脑|腦|力|子|台|息)(?:[】]|[)）])?"
_FILED = late(
    rf"{_AGENCY}(?:记者|記者)?(?P<who>(?<=記者)[^\d）)月日]{{2,3}})?{_PLACE}"
    rf"\s?(?:(?P<m>{_NUMBER}{{1,2}})月)?(?P<d>{_NUMBER}{{1,3}})日?(?:综合|綜合|专|專|外)?{_WIRED}{_BY}?[\s:：]{{0,3}}"
)
_UNDATED = late(rf"{_AGENCY}{_PLACE}{_WIRED}{_BY}[\s:：]{{0,3}}")
_OWN = late(rf"本[报報台網网][讯訊](?!息){_BY}?\s{{0,3}}")
_BOXED = late(  # "【文匯網訊】", "【新唐人2014年11月26日訊】", "【本報消息】"
    r"[【\[][\u4e00-\u9fffA-Za-z]{2,8}(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日)?(?:综合|綜合)?(?:[讯訊电電]|消息|報導|报道)[】\]]\s{0,3}"
)
_SIGNED = late(r"[〔［\[](?:記者|记者)(?P<by>[\u4e00-\u9fff]{2,4})[／/](?P<where>[\u4e00-\u9fff]{2,4})(?:報導|报道)[〕］\]]")
_TENS = {"": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}


def chinese(start: str) -> Iterator[Filed]:
    """Read the start of a paragraph: agency, place, day and reporter, or the paper's own ``本报讯``.

    >>> said = "据新华社北京一月二十三日电（记者张三）国家"
    >>> filed = next(chinese(said))
    >>> said[filed.end :], filed.head.date, filed.agencies, filed.reporter
    ('国家', '--01-23', ('新华社',), '张三')
    >>> said = "本报长沙1月10日电记者吴兴华报道：上午"
    >>> said[next(chinese(said)).end :], list(chinese("本报讯息中心说"))
    ('上午', [])
    >>> said = "本报合肥电 记者刘杰报道：近日"
    >>> said[next(chinese(said)).end :], list(chinese("本报将继续致电有关部门"))
    ('近日', [])
    >>> said = "【文匯網訊】香港警方今晚"
    >>> said[next(chinese(said)).end :]
    '香港警方今晚'
    """
    if match := _FILED.match(start) or _UNDATED.match(start):
        said = match.groupdict()
        where, month, day = match["where"].strip(), said.get("m"), said.get("d")
        date = iso(None, _number(month) if month else None, str(_number(day))) if day else None
        agency = () if match["agency"][0] == "本" else (match["agency"],)
        head = Head((Place(where),) if where else (), date, known=True)
        yield Filed(match.end(), head, agency, match["by"] or match["by2"] or said.get("who"))
    elif own := _OWN.match(start):
        yield Filed(own.end(), Head(known=True), (), own["by"] or own["by2"])
    elif boxed := _BOXED.match(start):
        yield Filed(boxed.end(), Head(known=True), ())
    elif signed := _SIGNED.match(start):
        yield Filed(signed.end(), Head((Place(signed["where"]),), known=True), (), signed["by"])


def _number(text: str) -> int:
    """The number that digits say, of any script, or the signs for one to thirty-one."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (_TENS.get(tens, 0) or 1) * 10 * bool(ten) + _TENS.get(ones, 0)
