"""Bylines as Korean sites print them, ``정기홍 승인 2024.07.05 10:01``, and Japanese ones, ``ローマ＝山田太郎``."""

import re

from newsclean.fields.known.japanese import japanese_names
from newsclean.late import late

_KOREAN = late(
    r"(?:기자명\s?)?(?P<name>[\uac00-\ud7a3]{2,4})(?<!작성자)(?P<job>\s?(?:선임|수습|인턴|전문)?\s?기자(?:\s/)?)?\s{1,3}"
    r"(?=(?:기사)?(?:승인|입력|등록|작성|송고)\s?:?\s?\d{4}[.-])"
    r"|(?P<signed>[\uac00-\ud7a3]{2,4})\s?기자\s{0,2}[|·]?\s{0,2}(?=\d{4}[.-])"
)


_CHINESE = late(  # "作者:云扬 来源:网业电台 2016-09-26 11:04:46"
    r"(?:作者|记者|記者|文)\s?[:：]\s?(?P<name>[\u4e00-\u9fff·]{2,6})\s{1,3}"
    r"(?=(?:(?:来源|來源|发布时间|发布|时间|時間)\s?[:：][^\d]{0,20})?\d{4}[-年/.]\d)"
)
SURNAMES = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣"
    "蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庄莊"
    "游施洪翁欧歐柯涂塗简簡詹童易庞龐樊兰蘭殷陶翟颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦柳邢岳齐齊梅莫辛管祝左谷祁舒耿牟卜苗凌费費纪紀靳盛甄项項"
    "曲阳陽裴席卫衛查屈鲍鮑覃霍隋甘景薄柏宁寧阮桂闵柴冉房阚喻"
)
_LONGEST_CHINESE = 3
_HOUSE = r"(?:本[报報刊网網台社][\u4e00-\u9fff]{0,2}|[\u4e00-\u9fff]{2,6}[报報社网網台])"
_CHINESE_ALONE = late(  # "本报记者 李茂颖", "記者王小明／台北報導"
    rf"(?:{_HOUSE}\s?(?:[\u4e00-\u9fff]{{2}})?(?:记者|記者)\s?|(?:记者|記者)(?:\s|(?=[^／/]{{2,4}}[／/])))"
    rf"(?P<name>[{SURNAMES}][\u4e00-\u9fff]{{1,2}}(?:[、\s][{SURNAMES}][\u4e00-\u9fff]{{1,2}}){{0,3}})"
    r"(?:\s?[／/]\s?[\u4e00-\u9fff、]{2,8}(?:[报報][导導道]|[电電]))?"  # where it is written from
)
_JOINED = rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}(?:[、\s]{{1,2}}[{SURNAMES}][\u4e00-\u9fff]{{1,2}}){{0,4}}"
_REPORTED = late(  # "王小明／港東報導", "國際中心／李麗報導", "撰文：王小明"
    rf"(?:[\u4e00-\u9fff]{{2}}(?:新聞)?(?:中心|組)\s?[／/]\s?(?P<desk>{_JOINED})|(?:[實見]習?記者|記者)?\s?(?P<name>{_JOINED})\s?[／/]\s?[\u4e00-\u9fff、]{{2,8}}?)"
    r"(?:[即时時独獨综綜专專][时時家合題题])?(?:[報报][導导道]|特稿)"
)
_DESK = late(r"[\u4e00-\u9fff]{2}(?:新聞)?(?:中心|組)\s?[／/]\s?[\u4e00-\u9fff]{2,4}(?:[報报][導导道])")
_ROLE = (
    r"[\u4e00-\u9fffA-Za-z\d·]{0,14}(?:客户端|首席|见习|見習|实习|實習|特约|特派|高级)?\s?"
    r"(?:记者|記者|编辑|編輯|实习生|實習生|实习记者|通讯员)"
)
_TEAM = late(  # "红星新闻记者 王小明 东港报道", "每经记者 王小明 每经编辑 李丽", "界面新闻编辑 | 李丽"
    rf"(?:{_ROLE}\s?[|｜:：丨]?\s?{_JOINED}\s{{0,2}}){{1,4}}(?:(?<=\s)[\u4e00-\u9fff、]{{2,8}}[报報][道导導])?"
)
_FIRST_OF_TEAM = late(rf"(?:记者|記者|编辑|編輯|实习生|實習生|通讯员)\s?[|｜:：丨]?\s?({_JOINED})")
_TEAM_MARK = late(r"[\s|｜:：丨]|[\u4e00-\u9fff]{2}(?:记者|記者|实习生)")
_STAFF = (  # "本报驻南非记者温宪", "新华社记者陈毛弟本报记者吕网大"
    r"(?:本[报報刊]|新[华華]社|《?(?![\u4e00-\u9fff]{1,5}本[报報])[\u4e00-\u9fff]{2,6}[报報台]》?)(?:驻[\u4e00-\u9fff]{2,8}?)?(?:特约|特派)?(?:记者|記者|通讯员|通訊員)\s?"
)
_GLUED = late(rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}(?=[{SURNAMES}、\s]|$|{_STAFF})")
_HOUSES = late(rf"(?:{_STAFF}(?:[{SURNAMES}][\u4e00-\u9fff]{{1,2}}[、\s]?){{1,4}}){{1,3}}")
_STAFF_ALONE = late(_STAFF)
_COMMENTATOR = late(r"(?:本[报報刊])(?:特约)?(?:评论员|評論員)")
_JAPANESE = late(
    r"(?:[\u30a0-\u30ff・]{2,12}|[\u4e00-\u9fff]{2,4})[=＝](?P<name>[\u4e00-\u9fff々]{2,6})"
    r"|[（(【](?:(?:[\u30a0-\u30ff・]{2,12}|[\u4e00-\u9fff]{2,4})[=＝・\s]|[\u30a0-\u30ff・]{2,12})"
    r"(?P<inside>[\u4e00-\u9fff々]{3,6})[）)】]"
)
_FOREIGN = late(  # "アナ・ペトロワ、BBCニュース（ローマ）"
    r"(?P<name>[\u30a1-\u30fa\u30fc]{1,10}(?:・[\u30a1-\u30fa\u30fc]{1,12}){1,3})、(?:BBC|ＢＢＣ|CNN|ＣＮＮ|AFP)[^、。]{0,30}"
)
_SIGNED = late(r"(?:^|(?<=[。」])\s?)([（(【][^（）()【】。]{4,24}[）)】])$")
_WIRES = ("通信", "時事", "共同", "新聞", "支局", "支社", "総局", "特派員")
_ALONE = late(
    r"(?:기자명\s?(?=[\uac00-\ud7a3]{2,4}$)|(?:기자명\s?)?(?=[\uac00-\ud7a3]{2,4}?\s?(?:(?:선임|수습|인턴|전문)\s?)?기자))"
    r"([\uac00-\ud7a3]{2,4}?)(?:\s?(?:(?:선임|수습|인턴|전문)\s?)?기자(?:\s?구독|\s?/)?)?"
)


_KOREAN_ALONE = late(  # "동항=김철수 기자", "동항 | 김철수 기자 kimcs@…", "김철수 논설위원"
    r"[\uac00-\ud7a3]{2,6}\s?[=|/]\s?([\uac00-\ud7a3]{2,4}) ?(?:선임|수습|인턴|전문)?기자(?:\s[\w.]{2,30}@[\w.]{3,30})?"
    r"|([\uac00-\ud7a3]{2,4}) (?:논설위원|편집위원|특파원|전문기자|객원기자|칼럼니스트|앵커)"
)


_HAN = late(r"[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]{5,9}")


def may_be_unsaid(name: str) -> bool:
    """Tell whether a word that nothing calls a name may be one: two or three Chinese signs begin with a surname then.

    >>> may_be_unsaid("李茂颖"), may_be_unsaid("点击量"), may_be_unsaid("Ann Lee"), may_be_unsaid("山田太郎")
    (True, False, True, True)
    """
    return _HAN.fullmatch(name) is None or (name[0] in SURNAMES and len(name) <= _LONGEST_CHINESE)


def east(text: str) -> tuple[str, int, int] | None:
    """Give the name of such a line, or of ``김철수 기자`` alone, where the byline ends and where its date begins.

    >>> east("정기홍 승인 2024.07.05 10:01"), east("삼성전자 2024.07.05")
    (('정기홍', 3, 4), None)
    >>> east("김철수 기자 구독"), east("ローマ＝山田太郎"), east("（ローマ共同通信）")
    (('김철수', 9, 9), ('山田太郎', 8, 8), None)
    >>> east("本报记者 李茂颖"), east("記者王小明／台北報導"), east("记者调查")
    (('李茂颖', 8, 8), ('王小明', 10, 10), None)
    >>> east("本报驻南非记者温宪"), east("新华社记者陈毛弟本报记者吕网大高云才"), east("本报记者来信")
    (('温宪', 9, 9), ('陈毛弟、吕网大、高云才', 18, 18), None)
    >>> east("王小明／港東報導"), east("國際中心／李麗報導"), east("每经记者 王小明 每经编辑 李丽"), east("女记者关注渡轮")
    (('王小明', 8, 8), ('李麗', 9, 9), ('王小明', 16, 16), None)
    """
    if match := _CHINESE.match(text):
        return match["name"], match.end("name"), match.end()
    if match := _KOREAN.match(text):
        end = match.end("job") if match["job"] else len(match[0].rstrip(" |·"))
        return match["name"] or match["signed"], end, match.end()
    if (signed := _JAPANESE.fullmatch(text)) and not (name := signed["name"] or signed["inside"]).endswith(_WIRES):
        return name, len(text), len(text)
    if foreign := _FOREIGN.fullmatch(text):
        return foreign["name"], len(text), len(text)
    if reported := _REPORTED.fullmatch(text):
        return reported["desk"] or reported["name"], len(text), len(text)
    alone = _ALONE.fullmatch(text) or _KOREAN_ALONE.fullmatch(text)
    name = next(filter(None, alone.groups())) if alone else _chinese(text)
    return (name, len(text), len(text)) if name else None


def _chinese(text: str) -> str:
    """The names on a line that says for which papers they report, ``本报评论员`` as it is, and "" for any other line."""
    if one := _CHINESE_ALONE.fullmatch(text):
        return "、".join(one["name"].split())
    if _HOUSES.fullmatch(text):
        return "、".join(name for part in _STAFF_ALONE.split(text) for name in _GLUED.findall(part))
    if _TEAM.fullmatch(text) and _TEAM_MARK.search(text) and (first := _FIRST_OF_TEAM.search(text)):
        return "、".join(re.split(r"[、\s]{1,2}", first[1]))
    if _DESK.fullmatch(text):
        return text
    return text if _COMMENTATOR.fullmatch(text) else ""


def signed(text: str) -> tuple[int, str] | None:
    """Find the place and name that close a Japanese story: where their bracket opens, and the name.

    >>> signed("2人が死亡した。（ローマ＝山田太郎）"), signed("2人が死亡した。（続く）")
    ((8, '山田太郎'), None)
    >>> signed("2人が死亡した。【山田太郎、鈴木花子】"), signed("2人が死亡した。（山田市長）")
    ((8, '山田太郎、鈴木花子'), None)
    """
    sign = _SIGNED.search(text)
    if sign is None:
        return None
    found = east(sign[1])
    names = (found[0],) if found else japanese_names(sign[1][1:-1])
    return (sign.start(1), sign[1][sign[1].index(names[0]) : sign[1].index(names[-1]) + len(names[-1])]) if names else None
