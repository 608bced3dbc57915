"""Datelines with a grammar of their own: Russian, Korean and Japanese agencies, and those of the files beside this one."""

import re
from collections.abc import Iterator
from functools import cache

from newsclean.fields.datelines.dateline_chinese import chinese
from newsclean.fields.datelines.dateline_south import southern
from newsclean.fields.datelines.place_and_date import Filed, iso, placed, read_head
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.months import month_pattern
from newsclean.late import late
from newsclean.shadow import shadow

_DAY = late(r"(\d{1,2})月(\d{1,2})日")
_WIRES = ("共同", "時事", "ロイター")


def readings(start: str) -> Iterator[Filed]:
    """Read the start of a paragraph by the house rules of TASS, RIA, Yonhap, Xinhua, CNA, Kyodo, Bhasha and WAM.

    >>> next(readings("МОСКВА, 16 февраля. /ТАСС/. Федеральная"))[0]
    28
    >>> next(readings("新华社北京3月15日电（记者张三）国家")).head
    Head(places=(Place(text='北京', region=None),), date='--03-15', known=True, capitals=False)
    """
    if not start.isascii() and any(sign >= "\u0400" and not "\u2000" <= sign < "\u2100" for sign in start[:20]):
        for read in (_russian, _korean, chinese, _japanese, southern):
            yield from read(start)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    day = rf"\d{{1,2}}\s{month_pattern()}"
    return {
        "ru": re.compile(
            rf"(?P<head>[^/.]{{2,60}}?(?:,|\.)\s{{1,2}}{day}(?:\s\d{{4}})?)[.,]?\s{{1,2}}(?:/(?P<a1>[^/]{{2,30}})/\.?|[-–—]\s"
            r"(?P<a2>риа новости(?:\s[^\W\d_]{3,12})?|(?:интерфакс|аиф)(?:-[^\W\d_]{3,12})?|тасс|рия новости|прайм|росбалт)"
            r"(?:,\s(?P<who>[^\d.]{3,40}))?\."
            r"|\((?P<a4>тасс|белта|рейтер|интерфакс|укрінформ)\)\."
            r"|(?P<a3>interfax(?:\.ru)?|тасс|интерфакс(?:-[^\W\d_]{3,14})?|унн|уніан|українські новини)\s?[-–—.])\s{1,3}"
        ),
        "ru-plain": re.compile(rf"(?P<head>(?P<where>[а-яёіїєґ][а-яёіїєґ -]{{2,24}}),\s{{1,2}}{day})\.\s{{1,2}}"),
        # An agency or the day first: ``Минск, 5 марта, корр. БЕЛТА.``, ``Бишкек /АКИпресс/.``
        "ru-first": re.compile(
            rf"(?:(?P<b1>тасс|риа новости),\s{day}\.|{day}(?:\s\d{{4}})?,\s(?P<c1>[^\W\d_][\w-]{{2,20}})[.,]?\s"
            r"/(?:корр\.\s)?(?P<b2>белта|укрінформ|укринформ|тасс)/\.?"
            rf"|(?:(?P<c2>[^\W\d_][\w -]{{2,24}}),\s)?{day}\s\d{{4}},\s\d\d:\d\d\s[-–—]\s(?P<b3>regnum|росбалт)\.?"
            rf"|(?P<c3>[^\W\d_][\w-]{{2,20}}),\s{day},\sкорр\.\s(?P<b4>белта)\."
            r"|(?P<c4>[^\W\d_][\w-]{2,20})(?:\s/(?P<b5>акипресс|кабар)/\.?|\.\s(?P<b6>казинформ)\s[-–—]))\s{1,3}"
        ),
        "ko": re.compile(r"\((?P<where>[^()=]{1,30})=(?P<who>[^()=]{2,12})\)\s?(?P<by>[^=。.]{2,60}?)\s?=\s{1,3}"),
        "ko-wire": re.compile(
            r"[\[(](?P<where>[\uac00-\ud7a3·]{2,20})=(?P<who>뉴시스|뉴스1|연합뉴스|뉴스핌|아시아뉴스통신)[\])]\s?(?P<by>[^=。.]{2,60}?)\s?=\s{1,3}"
        ),
        "ko-alone": re.compile(r"\[(?P<where>[\uac00-\ud7a3·]{2,20})=(?P<who>뉴시스|뉴스1|뉴스핌|아시아뉴스통신)\]\s{1,3}"),
        "ko-house": re.compile(
            r"\[\s?(?P<who>[\uac00-\ud7a3A-Za-z]{2,12})(?:[ =](?P<by>[\uac00-\ud7a3]{2,4})\s?기자\s?\]"
            r"|\]\s?(?P<by2>[\uac00-\ud7a3]{2,4})\s?기자\s?=)\s{1,3}"
        ),
        "ja": re.compile(
            r"(?:［|\[)(?P<where>[^\d］\]]{0,14}?)\s?(?P<d>\d{1,2})日\s(?P<agency>ロイター)(?:］|\])\s?[-－―–—]\s{0,3}"
            r"|[【（](?P<where3>[^】）=＝\s]{1,12})[=＝](?P<by>[\u4e00-\u9fff々]{2,6})[】）]\s{0,2}"
            r"|【(?P<where2>[^】=＝\s]{1,12})(?:[=＝・\s]{0,1})(?P<agency2>共同|時事|AFP時事|ＡＦＰ時事|CNN|ロイター|AFP)】\s{0,2}"
        ),
    }


def _russian(start: str) -> Iterator[Filed]:
    """``Челябинск, 8 июля. Лесные``: without an agency a city that is known, its day, a stop and a capital."""
    plain = _patterns()["ru-plain"].match(shadow(start))
    if plain and start[plain.end() : plain.end() + 1].isupper() and plain["where"] in gazetteer().cities:
        yield Filed(plain.end(), read_head(start[: plain.end("head")]) or placed([plain["where"]]), dashed=False)
    if first := _patterns()["ru-first"].match(shadow(start)):
        places = [start[slice(*first.span(key))] for key in ("c1", "c2", "c3", "c4") if first[key]]
        house = next(start[slice(*first.span(f"b{n}"))] for n in range(1, 7) if first[f"b{n}"])
        if all(shadow(place) in gazetteer().cities for place in places) and start[first.end() : first.end() + 1].isupper():
            yield Filed(first.end(), placed(places), (house,))
    match = _patterns()["ru"].match(shadow(start))
    if match and (head := read_head(start[: match.end("head")].replace(". ", ", "))):
        name = next(key for key in ("a1", "a2", "a3", "a4") if match[key])
        who = start[slice(*match.span("who"))] if match["who"] else None
        yield Filed(match.end(), head, (start[slice(*match.span(name))],), who)


def _korean(start: str) -> Iterator[Filed]:
    match = _patterns()["ko"].match(start) or _patterns()["ko-wire"].match(start)
    if match and re.search(r"기자|특파원|통신원", match["by"]):
        yield Filed(match.end(), placed(match["where"].split("·")), (match["who"],), match["by"].strip())
    elif alone := _patterns()["ko-alone"].match(start):
        yield Filed(alone.end(), placed(alone["where"].split("·")), (alone["who"],))
    elif house := _patterns()["ko-house"].match(start):
        yield Filed(house.end(), placed([]), (house["who"],), house["by"] or house["by2"])


def _japanese(start: str) -> Iterator[Filed]:
    match = _patterns()["ja"].match(start)
    if match:
        where = (match["where"] or match["where2"] or match["where3"] or "").strip()
        day = _DAY.fullmatch(where)  # "【6月18日 AFP】"
        where = "" if day else where
        date = iso(None, int(day[1]), day[2]) if day else iso(None, None, match["d"]) if match["d"] else None
        agency = match["agency"] or match["agency2"] or (match["by"] if match["by"] in _WIRES else None)
        by = None if agency else match["by"]
        yield Filed(match.end(), placed([where] if where else [], date), (agency,) if agency else (), by)
