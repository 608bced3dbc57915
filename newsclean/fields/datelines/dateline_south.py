"""Datelines of Arab, Persian, Indian and Pakistani agencies and papers."""

import re
from collections.abc import Iterator
from functools import cache

from newsclean.fields.datelines.place_and_date import Filed, iso, placed
from newsclean.fields.known.months import month_pattern, months
from newsclean.late import late

# Before a colon only these are a dateline: "नई दिल्ली: …".
_CITIES = frozenset(
    (
        "नई दिल्ली|नयी दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|रांची|देहरादून|चंडीगढ़|शिमला|श्रीनगर|जम्मू|अहमदाबाद|इंदौर|रायपुर"
        "|गुवाहाटी|हैदराबाद|बेंगलुरु|चेन्नई|ঢাকা|কলকাতা|চট্টগ্রাম|সিলেট|রাজশাহী|খুলনা|اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|راولپنڈی"
        "|ملتان|فیصل آباد"
    ).split("|")
)
_DAYS = "एक दो तीन चार पांच छह सात आठ नौ दस पाँच छः"  # as Bhasha writes the day
_NUMBERS = dict(zip(_DAYS.split(), (*range(1, 11), 5, 6), strict=True))
_PERSIAN = late(
    r"(?P<where>[\u0600-\u06ff][\u0600-\u06ff\u200c ]{1,24}?)\s?[-–—(]\s?"
    r"(?P<agency>ایرنا|ایسنا|ایلنا|ایکنا|فارس|مهر|تسنیم|میزان|برنا|آنا)\s?\)?\s?[-–—]\s{0,2}"
)


# Before a colon or a dash only these are one: "دمشق: دعا وزير الخارجية".
_ARAB = late(
    r"(?P<where>[\u0621-\u064a]{2,9}(?: [\u0621-\u064a]{2,9})?)"
    r"(?:\s?[/–—-]\s?(?P<agency>رويترز|الأناضول|أ ف ب|أ\.ف\.ب|أ ب|د ب أ|العربية\.نت|سبوتنيك"
    r"|وكالات|القدس العربي|الجزيرة نت|سانا|وفا)"
    r"(?:\s?[:–—-]|(?<=الأناضول))\s{1,3}|\s?[:–—-]\s{1,3})"
)
_ARAB_CITIES = frozenset(
    (
        "دمشق|القاهرة|بغداد|بيروت|الرياض|عمان|غزة|رام الله|القدس|القدس المحتلة|تونس|الجزائر|الرباط|طهران|واشنطن|لندن|باريس"
        "|موسكو|دبي|أبوظبي|أبو ظبي|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|الخرطوم|طرابلس|نواكشوط|نيويورك|جنيف|بروكسل|برلين"
        "|أنقرة|إسطنبول|اسطنبول|جدة|الشارقة|حلب|الموصل|أربيل|مكة المكرمة"
    ).split("|")
)


def southern(start: str) -> Iterator[Filed]:
    """Read the start of a paragraph by the house rules of WAM, Anadolu, IRNA, Bhasha and the papers around them.

    >>> next(southern("नयी दिल्ली, पांच मार्च (भाषा) सोमवार")).head.date
    '--03-05'
    >>> list(southern("رئيس - رويترز: غرقت العبارة"))
    []

    Before a colon or a dash alone only known cities are one.
    """
    for read in (_indian, _arabic, _persian):
        yield from read(start)


@cache
def _southern() -> tuple[re.Pattern[str], re.Pattern[str]]:
    day = rf"(?P<d>\d{{1,2}}|{'|'.join(_NUMBERS)})\s(?P<m>{month_pattern()})"
    return (
        re.compile(
            rf"(?P<where>[^\s,:()][^,:()\d]{{1,30}}?)(?:,\s{day})?"
            r"(?:\s\((?P<agency>भाषा|वार्ता|एएनआई|आईएएनएस|यूनीवार्ता|पीटीआई)\)\s?[-–—।:]?\s{0,3}|:\s{1,3}|\s?।\s{1,3})"
        ),
        re.compile(
            rf"(?P<where>[^\s،:/\d][^،:/\d]{{1,30}}?)\s(?:في\s)?{day}\s?/\s?(?P<agency>وام|بترا|قنا|كونا|سبأ|واس)\s?/\s{{0,3}}[-–—]?\s{{0,3}}"
        ),
    )


def _indian(start: str) -> Iterator[Filed]:
    match = _southern()[0].match(start)
    if match and (match["agency"] or match["where"] in _CITIES):
        yield _dated(match)


def _persian(start: str) -> Iterator[Filed]:
    """``تهران- ایرنا- ``: the places and the agency, with a dash behind each."""
    match = _PERSIAN.match(start)
    if match:
        yield Filed(match.end(), placed([match["where"]]), (match["agency"],))


def _arabic(start: str) -> Iterator[Filed]:
    if (city := _ARAB.match(start)) and city["where"] in _ARAB_CITIES:
        yield Filed(city.end(), placed([city["where"]]), (city["agency"],) if city["agency"] else ())
    if match := _southern()[1].match(start):
        yield _dated(match)


def _dated(match: re.Match[str]) -> Filed:
    date = iso(None, months()[match["m"].rstrip(".")], str(_NUMBERS.get(match["d"], match["d"]))) if match["m"] else None
    return Filed(match.end(), placed([match["where"]], date), (match["agency"],) if match["agency"] else ())
