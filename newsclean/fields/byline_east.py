"""Bylines as Korean sites print them, the name in front of the label of its date: ``정기홍 승인 2024.07.05 10:01``."""

from newsclean.late import late

_KOREAN = late(
    r"(?:기자명\s?)?(?P<name>[\uac00-\ud7a3]{2,4})(?:\s?(?:선임|수습|인턴|전문)?\s?기자)?\s{1,3}"
    r"(?=(?:승인|입력|등록|기사입력|작성|송고)\s?:?\s?\d{4}[.-])"
)


_ALONE = late(r"([\uac00-\ud7a3]{2,4})\s?(?:(?:선임|수습|인턴|전문)\s?)?기자(?:\s?구독)?")


def east(text: str) -> tuple[str, int, int] | None:
    """Give the name of such a line, or of ``김철수 기자`` alone, where the byline ends and where its date begins.

    >>> east("정기홍 승인 2024.07.05 10:01"), east("삼성전자 2024.07.05")
    (('정기홍', 3, 4), None)
    >>> east("김철수 기자 구독")
    ('김철수', 9, 9)
    """
    if match := _KOREAN.match(text):
        return match["name"], match.end("name"), match.end()
    alone = _ALONE.fullmatch(text)
    return (alone[1], len(text), len(text)) if alone else None
