"""Japanese names, as papers sign with them: ``山田太郎``, ``山田 太郎``, ``社会部 山田太郎``, told by the surname."""

import re
from functools import cache

from newsclean.fields.data import any_of, names
from newsclean.late import late

# No given name is written with these signs: what has one behind a surname is a place, a firm, a school or a post.
_NEVER = (
    "のはがをにでとも県町村駅港区郡第社城院校園場店部局署党庁省線橋工業電長相告授手督員氏者帥総発島裁祭団会議技軍説論式型大"
)
_GIVEN = rf"(?:[ぁ-ゖ々\u4e00-\u9fff](?<![{_NEVER}]))"
_SEPARATED = late(r"[、,，・／/]\s{0,2}|\s{1,3}")
_DESK = late(
    r"(?:[\u4e00-\u9fff\u30a0-\u30ff]{1,8}(?:部|局|室|担当|支局|支社|総局|通信部|通信局|編集部|特派員|記者|委員|デスク|本部)"
    r"|編集委員|論説委員|編集部|編集長|専門記者|客員編集委員|聞き手|取材班)\s{0,2}[・:：=＝\s]\s{0,2}(?=\S)"
)
_JOB = late(
    r"\s?[:：、,／/|｜]\s?[^。、:：]{0,24}(?:記者|ライター|ジャーナリスト|編集者|編集部|編集長|教授|評論家|研究員|作家|アナリスト|特派員)"
)
_LONGEST, _LONGEST_GIVEN, _MOST = 60, 3, 6


@cache
def _name() -> re.Pattern[str]:
    known = names("japanese_surnames.txt")
    surnames, long = any_of(known), any_of(name for name in known if len(name) > 1)
    return re.compile(rf"(?:{long}\s?|{surnames}\s){_GIVEN}{{1,{_LONGEST_GIVEN}}}")


def is_japanese_name(text: str) -> bool:
    """Tell whether a text is one Japanese name, surname first, of a surname that is known.

    >>> is_japanese_name("山田太郎"), is_japanese_name("鈴木 花子"), is_japanese_name("島の暮らし")
    (True, True, False)
    >>> is_japanese_name("北浜市"), is_japanese_name("関西電力"), is_japanese_name("中村市長")
    (False, False, False)
    """
    return 3 <= len(text) <= 8 and _name().fullmatch(text) is not None  # noqa: PLR2004


def japanese_names(text: str) -> tuple[str, ...]:
    """Give the names of a line that is names alone, behind their desk or before their job; none of any other line.

    >>> japanese_names("山田太郎 鈴木花子"), japanese_names("社会部 山田太郎"), japanese_names("編集委員・山田太郎")
    (('山田太郎', '鈴木花子'), ('山田太郎',), ('山田太郎',))
    >>> japanese_names("山田太郎 : 東洋経済 記者"), japanese_names("山田太郎さんの死"), japanese_names("山田 太郎")
    (('山田太郎',), (), ('山田 太郎',))
    """
    if not 3 <= len(text) <= _LONGEST:  # noqa: PLR2004
        return ()
    bare = text.strip()
    if desk := _DESK.match(bare):
        bare = bare[desk.end() :]
    if (job := _JOB.search(bare)) and job.end() == len(bare):
        bare = bare[: job.start()]
    if is_japanese_name(bare):
        return (bare,)
    pieces = _SEPARATED.split(bare)
    if len(pieces) > _MOST or not all(map(is_japanese_name, pieces)):
        return ()
    return tuple(pieces)
