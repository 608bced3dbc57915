"""Credits as Chinese papers and portals set them: ``本文来源：新京报 责任编辑：龙慧``, ``编辑 刘晓阳 校对 李铭``."""

from newsclean.fields.authors.byline_east import SURNAMES
from newsclean.fields.known.japanese import is_japanese_name
from newsclean.late import late

_ROLE = (
    r"(?:(?:责任|責任|流程|值班|执行|新媒体|本期|图片|圖片|视频|網絡|网络|版面|文字|核稿|審稿|首席|助理|特约|内容|文案|每经|[\u4e00-\u9fff]{2,4}新闻)?"
    r"(?:编辑|編輯|主编|主編)|责编|責編|编审|編審|[一二三初复複终終]审|校对|校對|审核|審核|审校|核稿|審稿|监制|監製|总监制|统筹|策划|制图"
    r"|采写|採寫|采编|撰文|撰稿|执笔|供稿|供图|供圖|通讯员|摄影|攝影|摄影报道|实习生|實習生|作者|文/图|图/文|文图|图文|编译|译者|譯者"
    r"|排版|美编|出品|签发|(?:本文|稿件|信息|文章)?来源于?|發布|发布日期|发布时间"
    r"|[\u4e00-\u9fff]{0,8}(?:见习|特约|首席|驻外)?(?:记者|記者))"
)
_NAMED_ROLE = (  # of what else stands before a colon as well: "文字：", "制作：" in a recipe
    r"(?:文|图|圖|图片|制作|翻译|视觉|运营|文字|视频|視頻|影音|剪辑|剪輯|后期|设计|海报|配音|编译|編譯|翻譯|主筆|题图|題圖|統籌|策劃|製作|製圖|摄像|攝像|圖片|採訪(?:撰文|報導)?)"
)
_NAME = rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}"
_NAMES = rf"{_NAME}(?:[、,，\s]{{1,2}}{_NAME}){{0,5}}"
_SAID = r"\s?[:：／/|︱丨｜]\s?"
_PARTY = rf"(?:{_NAMES}|[\u4e00-\u9fff]{{2,10}}(?:社|网|網|报|報|中文网|工作室|中心|新闻|周刊|部|组)(?:\s{_NAME})?)"
_CREDITS = late(
    rf"[(（【\[]?(?:[\u4e00-\u9fff、]{{2,20}}供稿\s{{1,3}})?"
    rf"(?:(?:{_ROLE}{_SAID}[^。？！?!:：|]{{0,30}}?|{_NAMED_ROLE}{_SAID}{_PARTY})\s{{0,3}}){{1,6}}[)）】\]]?"
    rf"|[(（【\[]?(?:{_ROLE}\s{{1,2}}{_NAMES}\s{{0,2}}){{2,6}}[)）】\]]?"
    rf"|[(（](?:文/图|图/文|文图|摄影|{_ROLE})\s{{1,2}}{_NAMES}[)）]"
    rf"|[\u4e00-\u9fff-]{{2,10}}(?:首席|见习|实习|特约|驻[\u4e00-\u9fff]{{2,4}})?(?:记者|記者)\s{{1,3}}{_NAMES}"
    rf"|[(（【][^（）()。]{{0,12}}(?:实习生|實習生|记者|記者|通讯员)\s?{_NAMES}(?:(?:对此文|对本文|对此)?[亦也]?(?:有贡献|参与[采撰]写)|[採采][访訪]整理)[)）】]"
    rf"|(?:值班编辑|责任编辑|責任編輯|责编|编辑|編輯|校对|校對|审核|審核|核稿|译者|供稿)\s{{1,2}}{_NAMES}"
    r"|[综綜]合自\s?[:：]\s?[^。！？]{2,60}|[(（][综綜]合[^。！？：）]{0,40}(?:[报報][道导導]|消息)[)）]"
    rf"|[(（](?:据)?(?:新华社|新華社|中新社|中央社|本[报報])[^（）。]{{0,12}}[电電讯訊](?:\s?[^（）。]{{0,8}}(?:记者|記者)\s?{_NAMES})?[)）]"
)
_PERSON = (
    r"(?:[\u4e00-\u9fff々]{1,4}[ \u3000]?(?:[\u3041-\u30ff\u4e00-\u9fff々](?<![のをがはにでと])){1,4}"
    r"|[\u30a1-\u30ff・=＝]{3,16}|[A-Z][A-Za-z. ]{3,24}|(?:本誌)?編集部)"
)
_DONE = (
    r"(?:取材|構成|文|聞き手|撮影|写真|編集|執筆|翻訳|監修|訳|インタビュー|企画|制作|図版|イラスト|ライター|カメラ|作図"
    r"|(?:取材|撮影)?協力)"
)
_JAPANESE = late(  # "取材・文＝山田太郎", "（文：山田太郎、写真：鈴木花子）", "（山田太郎　編集：鈴木花子）"
    rf"[(（［\[【]?(?:{_PERSON}[、\s]{{1,2}})?(?:{_DONE}(?:[・/／と]{_DONE}){{0,3}}(?:[:：=＝／/]|・(?=[\u4e00-\u9fff々]{{2,8}}$))\s?"
    rf"{_PERSON}(?:[、,，・\s]{{1,2}}{_PERSON}(?![:：=＝／/])){{0,3}}[、,，；;\s／/]{{0,2}}){{1,5}}[)）］\]】]?"
    r"|[(（](?:文|構成|聞き手|撮影|写真|取材(?:・(?:文|構成))?|カメラ)・"
    r"[\u4e00-\u9fff々]{2,4}[ \u3000]?[\u3041-\u309f\u4e00-\u9fff々]{1,3}[)）]"
    r"|[-–—]{1,3}\s?取材協力\s?[:：]\s?[^。]{3,60}[.。]?"
)
_SURE = late(r"(?:取材|構成)・|[=＝]|編集部|取材協力")
_PIECES = late(r"[:：=＝／/・、,，；;()（）【】［］\[\]]\s?|\s{1,3}(?=[^\s]{2,8}[:：／/])")
_BY_DOT = late(r"(?:文|構成|聞き手|撮影|写真|取材)・([^。、=＝:：／/]{3,8})")
_WIRE = (
    r"(?:法新社|路透社?|美[联聯]社|新[华華]社|中新社|中央社|共同社|[韩韓][联聯]社|塔斯社|德新社|彭博社?"
    r"|[综綜]合[报報][导導道])"
)
_WIRES = late(rf"[(（]{_WIRE}(?:\s?[、/／,，]\s?{_WIRE}){{1,4}}[)）]")
_MADE = r"(?:영상(?:취재|편집|촬영)?|촬영기자|그래픽|디자인|취재|자료조사|VJ|CG|오디오)"
_KOREAN_NAMES = r"[\uac00-\ud7a3]{2,4}(?:[,·]?\s[\uac00-\ud7a3]{2,4}){0,3}"
_KOREAN = late(  # "영상편집: 김철수", "(영상취재 : 김철수, 디자인 : 박민수)", "영상취재 김철수 / 영상편집 이영희"
    rf"[(\[]?(?:{_MADE}\s?[:：]\s?{_KOREAN_NAMES}[\s,/·]{{0,3}}){{1,6}}[)\]]?"
    rf"|[(\[]?{_MADE}\s{_KOREAN_NAMES}(?:\s?[/|,·]\s?{_MADE}\s{_KOREAN_NAMES}){{1,5}}[)\]]?"
)
_LONGEST = 100
_ASKED = ("记者", "記者", "作者")


def is_east_credit(text: str) -> bool:
    """Tell whether a line is the credits of a Chinese story and nothing else.

    >>> is_east_credit("本文来源：新京报 责任编辑：龙慧"), is_east_credit("编辑 刘晓阳 校对 李铭")
    (True, True)
    >>> is_east_credit("编辑部的故事：第一集"), is_east_credit("记者：渡轮为什么在那个早晨没有等到风停就离开了码头")
    (False, False)
    >>> is_east_credit("取材・文＝山田太郎"), is_east_credit("（文：山田太郎、写真：鈴木花子）")
    (True, True)
    >>> is_east_credit("写真：港の朝、霧が晴れる"), is_east_credit("制作：面团静置半小时")
    (False, False)

    What is behind ``记者：`` alone may be asked by an interviewer, and is left to who knows its length.
    """
    asked = text.startswith(_ASKED) and text[2:].lstrip()[:1] in ":："
    if not 3 <= len(text) <= _LONGEST or asked:  # noqa: PLR2004 - a role and its sign
        return False
    if any(pattern.fullmatch(text) for pattern in (_CREDITS, _KOREAN, _WIRES)):
        return True
    dotted = _BY_DOT.fullmatch(text)
    return is_japanese_name(dotted[1]) if dotted else _JAPANESE.fullmatch(text) is not None and _is_signed(text)


def _is_signed(text: str) -> bool:
    """Whether a Japanese line that may be a credit has a name that is known, or a sign that credits alone have."""
    return _SURE.search(text) is not None or any(map(is_japanese_name, _PIECES.split(text)))
