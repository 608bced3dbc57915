"""Credits as Arab agencies and papers set them: ``(تغطية صحفية سارة النجار - تحرير محمد علي)``, ``ترجمة: سارة النجار``."""

from newsclean.late import late

_ROLE = (
    r"(?:(?:شارك في )?(?:ال)?تغطية(?: صحفية)?|[إا]عداد(?: وتحرير)?|تحرير(?: وتدقيق)?|ترجمة(?: وتحرير)?|كتابة|مراجعة"
    r"|تدقيق لغوي|[أا]عده للعربية|[أا]عدته للعربية)"
)
_WORD = "[\u0621-\u064a.]{2,14}"
_NAMES = rf"{_WORD}(?: {_WORD}){{1,3}}(?: ?[،,و] ?{_WORD}(?: {_WORD}){{1,3}}){{0,3}}"
_NAMES += r"(?: للنشرة العربية| من [\u0621-\u064a ]{3,20})?"
_CREDITS = late(
    rf"\((?:{_ROLE}:? {_NAMES}(?:\s?[-–—]\s?)?){{1,4}}\)\.?"
    rf"|(?:{_ROLE}\s?:\s?{_NAMES}(?:\s?[-–—|]\s?|\s{{1,3}})?){{1,4}}"
)
_LONGEST = 180

WORDS = "تحرير إعداد اعداد ترجمة تغطية كتابة مراجعة"
"""Of these each has one."""


def is_south_credit(text: str) -> bool:
    """Tell whether a line is the credits of an Arab story and nothing else.

    >>> is_south_credit("(تغطية صحفية سارة النجار - تحرير محمد علي)"), is_south_credit("ترجمة: سارة النجار")
    (True, True)
    >>> is_south_credit("ترجمة الرواية إلى عشر لغات"), is_south_credit("تحرير: هكذا سمت الطبيبة عيادتها في وسط المدينة.")
    (False, False)
    """
    return len(text) <= _LONGEST and _CREDITS.fullmatch(text.strip()) is not None
