"""How Chinese papers begin and end a story."""

import pytest

import newsclean

TITLE = "沿淮工业污染源达标排放治污第一战役告捷"
STORY = "新年的钟声刚刚敲响，千里淮河传来喜讯：沿淮工业污染源实现达标排放，治污第一战役告捷，两岸居民奔走相告。"
NEXT = "国家环保局局长宣布，在流域内的污染企业中，已有一千一百家完成治理任务，其余企业正在停产治理。"


@pytest.mark.parametrize(
    ("opening", "place", "date", "reporter"),
    [
        ("本报蚌埠１月１日电记者黄云、白剑报道：", "蚌埠", "--01-01", "黄云、白剑"),
        ("据新华社蚌埠一月二十三日电（记者黄云）", "蚌埠", "--01-23", "黄云"),
        ("新华社蚌埠1月13日电 ", "蚌埠", "--01-13", None),
        ("据新华社蚌埠电（记者黄云）", "蚌埠", None, "黄云"),
        ("本报蚌埠电记者黄云报道：", "蚌埠", None, "黄云"),
        ("法新社格拉茨（奥地利）3月5日电 ", "格拉茨（奥地利）", "--03-05", None),
        ("本报讯", None, None, None),
        ("本报讯 记者黄云报道：", None, None, "黄云"),
    ],
)
def test_a_chinese_dateline_is_lifted(opening: str, place: str | None, date: str | None, reporter: str | None) -> None:
    article = newsclean.clean(f"{TITLE}\n\n{opening}{STORY}\n\n{NEXT}")
    assert article.text == f"{STORY}\n\n{NEXT}"
    assert article.dateline is not None
    assert [p.text for p in article.dateline.places] == ([place] if place else [])
    assert (article.dateline.date, article.dateline.reporter) == (date, reporter)


@pytest.mark.parametrize(
    "opening", ["本报讯息中心主任说，", "本报将继续致电有关部门，", "新华社电视台的记者说，", "据新华社主办的杂志说，"]
)
def test_a_sentence_about_a_paper_is_no_dateline(opening: str) -> None:
    article = newsclean.clean(f"{TITLE}\n\n{opening}{STORY}\n\n{NEXT}")
    assert article.dateline is None
    assert article.text.startswith(opening)


def test_what_says_that_a_picture_is_added_is_no_credit() -> None:
    last = "由于偷猎和滥杀，大象的数目已经急剧减少，有牙的大象在减少，无牙的大象在增多，这是一个危险的信号。（附图片１张）"
    article = newsclean.clean(f"{TITLE}\n\n{STORY}\n\n{NEXT}\n\n{last}")
    assert article.captions == ()
    assert article.text.endswith(last)


def test_a_title_of_six_signs_above_a_dateline_is_the_headline() -> None:
    assert newsclean.clean(f"淮河治污告捷\n\n本报讯 {STORY}\n\n{NEXT}").headline == "淮河治污告捷"
    assert newsclean.clean(f"国际新闻\n\n{STORY}\n\n{NEXT}").headline is None


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("本报驻南非记者温宪", "温宪"),
        ("本报记者李济国贾建舟", "李济国、贾建舟"),
        ("新华社记者陈毛弟本报记者吕网大", "陈毛弟、吕网大"),
        ("新华社通讯员史照栋新华社记者赵忠生", "史照栋、赵忠生"),
        ("本报评论员", "本报评论员"),
    ],
)
def test_a_line_that_says_for_whom_they_report_is_the_byline(line: str, byline: str) -> None:
    article = newsclean.clean(f"{TITLE}\n\n{line}\n\n{STORY}\n\n{NEXT}")
    assert (article.byline, article.text) == (byline, f"{STORY}\n\n{NEXT}")


def test_a_line_about_reporters_is_no_byline() -> None:
    assert newsclean.clean(f"{TITLE}\n\n本报记者来信\n\n{STORY}\n\n{NEXT}").byline is None
