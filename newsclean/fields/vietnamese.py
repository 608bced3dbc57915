"""How Vietnamese papers close a story: ``Khánh Hương``, ``Đoàn Loan - Lê Hoàng``, ``Theo Tuổi Trẻ``, ``Minh Anh (AFP)``."""

from newsclean.late import late
from newsclean.page import Role

_OWN = late(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")  # letters that no other language has
_FEWEST, _SEEN = 5, 400
_LONGEST = 60
_SYLLABLE = r"[^\W\d_a-z][^\W\d_]{0,6}"
_NAME = rf"(?:{_SYLLABLE}(?: {_SYLLABLE}){{1,3}}|(?:[A-ZĐ]\.\s?){{1,3}}[A-ZĐ]?|PV)"
_SIGNED = late(rf"{_NAME}(?:\s?(?:[-–,/&]|và)\s?{_NAME}){{0,3}}")
_HOUSE = r"[^\W\d_a-z][\w.]{1,20}(?: [^\W\d_a-z][\w.]{0,20}){0,4}"
_AFTER = late(
    rf"\(?(?:theo|Theo|THEO|[Nn]guồn:?) {_HOUSE}(?:\s?[(/,-]\s?{_HOUSE}\)?){{0,2}}\)?"
    r"|\((?:tổng hợp|t/h|TTXVN|AFP|Reuters|AP)\)"
)


def is_vietnamese(text: str) -> bool:
    """Tell whether a paragraph is Vietnamese, by the letters that only this language has.

    >>> is_vietnamese("Ngày 27/11, bão Usagi gây mưa lớn ở tỉnh Lâm Đồng."), is_vietnamese("The ferry to Đà Nẵng sank.")
    (True, False)
    """
    return len(_OWN.findall(text[:_SEEN].lower())) >= _FEWEST


def sign_off(text: str) -> tuple[tuple[int, int, Role], ...]:
    """Give the stretches of a line below a Vietnamese story that say who wrote it and after whom, if it is such a line.

    >>> [(start, end, str(role)) for start, end, role in sign_off("Minh Anh (Theo AFP)")]
    [(0, 8, 'byline'), (9, 19, 'credit-line')]
    >>> sign_off("Theo quy định mới"), sign_off("Mưa lớn gây ngập")
    ((), ())
    """
    bare = text.strip()
    if not 2 <= len(bare) <= _LONGEST:  # noqa: PLR2004 - "PV"
        return ()
    if _AFTER.fullmatch(bare):
        return ((0, len(text), Role.CREDIT_LINE),)
    name = _SIGNED.match(bare)
    rest = bare[name.end() :].lstrip(" -–/") if name else ""
    if name is None or (rest and not _AFTER.fullmatch(rest)):
        return ()
    end = len(name[0].rstrip())
    return ((0, end, Role.BYLINE), (len(text) - len(rest), len(text), Role.CREDIT_LINE))[: 1 + bool(rest)]
