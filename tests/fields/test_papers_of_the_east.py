"""What stands around and between the paragraphs of Chinese and Japanese papers."""

import pytest

from newsclean import clean
from newsclean.fields.authors.byline_east import east
from newsclean.fields.closing.credits_east import is_east_credit
from newsclean.fields.closing.rights import is_rights
from newsclean.fields.known.japanese import is_japanese_name
from newsclean.fields.pictures.photo_east import is_eastern_picture

_CHINESE = (
    "记者近日从东港市交通运输局获悉，连接市区与外岛的客货渡轮航线将于明年三月底正式停运，岛上居民出行将受到影响。",
    "根据公司提供的数据，去年全年共运送旅客三万二千人次，比十年前减少六成，现役渡轮已经服役二十八年。",
    "市政府此前曾考虑申请上级补贴更新船舶，但由于资金分担比例没有谈妥，协商从夏天起陷入停滞。",
    "在岛上经营民宿的林阿姨今年六十七岁，她说，如果汽车不能上船，暑期带孩子来的家庭就不会再来。",
    "岛上的学校现有十四名学生，家长委员会上个月发起联名，要求保留航线，两周内收集到五千个签名。",
)
_JAPANESE = (
    "北浜市と沖合の離島を結ぶ定期フェリーについて、運航会社は20日、来年3月末で航路を廃止する方針を市に伝えた。",
    "昨年度の輸送人員は延べ3万2千人で、10年前に比べて6割減った。船は就航から28年がたち、修理に4億円が必要だという。",
    "市は国の補助制度を使った支援を検討してきたが、県が難色を示し、協議は夏以降止まっていた。",
)


@pytest.mark.parametrize("stories", [_CHINESE, _JAPANESE])
def test_paragraphs_of_like_length_are_no_wrapped_lines(stories: tuple[str, ...]) -> None:
    cleaned = clean("\n".join(["渡轮停航的那一天港口下雨", *stories]))
    assert cleaned.text.split("\n\n") == list(stories) or set(stories) <= set(cleaned.text.split("\n"))


def test_lines_that_a_machine_wrapped_are_joined() -> None:
    text = "".join(_CHINESE[:3]) * 2
    wrapped = "\n".join(text[at : at + 42] for at in range(0, len(text), 42))
    assert clean(wrapped).text.strip() == text


@pytest.mark.parametrize(
    "line",
    [
        "山田太郎",
        "山田太郎 鈴木花子",
        "社会部 山田太郎",
        "編集委員・山田太郎",
        "山田 太郎：ジャーナリスト",
        "聞き手・山田太郎",
    ],
)
def test_japanese_names_below_a_title(line: str) -> None:
    cleaned = clean("\n\n".join(["定期フェリー、来春で廃止へ　住民から戸惑いの声", line, *_JAPANESE]))
    assert line not in cleaned.text


@pytest.mark.parametrize(
    "line", ["（山田太郎）", "【山田太郎、鈴木花子】", "（取材・文：山田太郎、写真：鈴木花子）", "撮影／鈴木花子"]
)
def test_japanese_names_below_the_story(line: str) -> None:
    assert line not in clean("\n\n".join(["定期フェリー、来春で廃止へ", *_JAPANESE, line])).text


@pytest.mark.parametrize(
    "word", ["東京都", "関西電力", "中村市長", "福島原発", "石川県", "千葉大学", "島の暮らし", "山田首相"]
)
def test_places_and_posts_are_no_names(word: str) -> None:
    assert not is_japanese_name(word)


@pytest.mark.parametrize(
    "line",
    [
        "王小明／港東報導",
        "國際中心／李麗報導",
        "地方中心／港東報導",
        "红星新闻记者 王小明 东港报道",
        "新京报 记者 王小明 编辑 李丽",
    ],
)
def test_chinese_bylines(line: str) -> None:
    assert east(line)


@pytest.mark.parametrize(
    "line", ["女记者关注渡轮", "记者调查", "本报记者来信", "经济中心／明年启用", "记者王小明因为这篇报道获奖"]
)
def test_what_is_no_chinese_byline(line: str) -> None:
    assert east(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "视频截图",
        "资料图",
        "图源：视觉中国",
        "受访者供图",
        "翻攝自林太太臉書",
        "图①：停靠在码头的渡轮。",
        "※写真はイメージです",
        "（写真：PIXTA）※写真はイメージです",
    ],
)
def test_kinds_of_pictures(line: str) -> None:
    assert is_eastern_picture(line)


@pytest.mark.parametrize(
    "line", ["图书馆明年开放", "截图显示，双方起了争执。", "写真は昨年のものだ。", "资料显示，渡轮已服役二十八年。"]
)
def test_sentences_on_pictures_stay(line: str) -> None:
    assert not is_eastern_picture(line)


@pytest.mark.parametrize(
    "line", ["策划：王小明", "初审：王小明", "核稿編輯：王小明", "（综合央视新闻、新华社报道）", "（新华社东港11月20日电）"]
)
def test_chinese_credits(line: str) -> None:
    assert is_east_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "未經授權，禁止轉載",
        "本网站文字、图片，非经授权，不得转载。",
        "記事の無断転載を禁じます",
        "ⓒ 아무신문, 무단전재 및 재배포 금지",
    ],
)
def test_rights(line: str) -> None:
    assert is_rights(line)


@pytest.mark.parametrize(
    "line",
    [
        "照片未经授权被转载，摄影师把三家网站告上法庭。",
        "法院认定，未经授权不得转载他人作品。",
        "無断転載を防ぐため、同紙は写真に透かしを入れている。",
        "版权所有者提起诉讼。",
        "未经许可不得进入保护区。",
        "무단 전재를 막기 위해 신문사는 사진에 표시를 넣었다.",
    ],
)
def test_what_a_story_says_of_rights(line: str) -> None:
    assert not is_rights(line)


@pytest.mark.parametrize("line", ["동항=김철수 기자", "동항 | 김철수 기자 kimcs@example.com", "김철수 논설위원"])
def test_korean_bylines(line: str) -> None:
    found = east(line)
    assert found is not None
    assert found[0] == "김철수"


@pytest.mark.parametrize(
    "line", ["영상편집: 김철수", "영상취재 김철수 / 영상편집 이영희", "(영상취재 : 김철수, 디자인 : 박민수)"]
)
def test_korean_credits(line: str) -> None:
    assert is_east_credit(line)


@pytest.mark.parametrize("line", ["유튜브 캡처", "게티이미지뱅크", "[서울=뉴시스]", "※ 기사 내용과 무관한 사진"])
def test_korean_kinds_of_pictures(line: str) -> None:
    assert is_eastern_picture(line)


def test_topics_one_a_line_below_the_story_are_tags() -> None:
    assert clean("\n\n".join(["定期フェリー、来春で廃止へ", *_JAPANESE, "#フェリー", "#離島"])).tags == ("フェリー", "離島")
    assert "#離島" in clean("\n\n".join(["定期フェリー、来春で廃止へ", *_JAPANESE, "#離島"])).text


@pytest.mark.parametrize(
    "line",
    [
        "制作：将面粉加水揉成团",
        "文字：横排",
        "設計：簡潔大方",
        "協力：必要",
        "企画：来年開始",
        "편집: 세 번",
        "작가: 박경리",
        "視頻：渡輪沉沒",
    ],
)
def test_lines_with_a_colon_that_are_no_credits(line: str) -> None:
    assert not is_east_credit(line)
