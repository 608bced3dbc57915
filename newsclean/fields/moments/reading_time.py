"""Reading times, as a page claims them: ``3 minute read``, ``Lesezeit: 2 min``, ``この記事は約3分で読めます``."""

import re
from functools import cache
from typing import NamedTuple

from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 200

_WORDS = (
    "read reading lesezeit lesedauer lecture lectura lettura leitura leestijd lezen чтения чтение czytania okuma четене "
    "leximit lexim lesetid læsetid lästid läsning läsa læsning læse lesing lese lestími lestur lugemisaeg lugemist lugemine "
    "lasīšanas lasīšanai skaitymo perskaitysite đọc القراءة للقراءة قراءة читать przeczytasz czyta ouvir escuchar "
    "écoute čtení "
    "čítania branja čitanja читања читање чытання čitanje četba прочит lectură olvasás olvasási citire "
    "ανάγνωσης lukuaika baca membaca читання читати czytaniu min minuter "
    "minutter minutes leseminuten minuten irakurketa oxuma oxu оқу o'qish კითხვის წასაკითხად წაკითხვის ընթերցում ընթերցման "
    "קריאה مطالعه خواندن"
    " bacaan kusoma"
    " पढ़ने पढ़ें पढ़ने पढ़ें वाचनाचा वाचण्यासाठी পড়ার পড়ার পড়ুন পড়ুন வாசிப்பு படிக்கும் చదివే વાંચવાનો ਪੜ੍ਹਨ"
    " پڑھنے مطالعے"
)
SIGNS = ("読", "阅读", "閱讀", "読了", "읽", "분량", "อ่าน")
"""What stands for such a word in scripts without spaces."""

# The number stands before or behind the words for reading, according to language.
_BEFORE = (
    r"(?:(?:estimated|average|approximate) )?(?:reading|read) time",
    r"(?:geschätzte )?lese(?:zeit|dauer)",
    r"(?:temps|durée) de lecture",
    r"tiempo (?:estimado )?de lectura",
    r"tempo (?:stimato )?di lettura",
    r"tempo (?:estimado )?de leitura",
    r"leestijd",
    r"время (?:на )?чтени[яе]",
    r"(?:szacowany )?czas czytania",
    r"(?:ortalama )?okuma süresi",
    r"време за четене",
    r"koha e leximit",
    r"(?:lesetid|læsetid|lästid|lestími|lugemisaeg|lasīšanas (?:laiks|ilgums)|skaitymo (?:laikas|trukmė)|perskaitysite per)",
    r"thời gian đọc",
    r"(?:مدة|وقت|زمن) القراءة",
    r"읽는 ?시간",
    r"读完需要|(?:预计|估计)?阅读时间|阅读时长|(?:預計|估計)?閱讀時間|预计阅读|阅读",
    r"読了時間|読了",
    r"この記事は",
    r"(?:lecture|lectura|lettura|leitura|écoute|escuchar|ouvir)(?=\s{0,2}:)",
    r"читать(?: около)?",
    r"(?:ten )?(?:tekst|artykuł) przeczytasz w(?: mniej niż)?",
    r"(?:doba |délka |čas )čtení",
    r"čas čítania",
    r"olvasási idő",
    r"timp (?:de )?citire",
    r"χρόνος ανάγνωσης",
    r"lukuaika",
    r"waktu (?:mem)?baca",
    r"час (?:на )?читання",
    r"час (?:на )?чытання",
    r"čas branja",
    r"vr(?:ij)?eme čitanja",
    r"време (?:за |на )?(?:читања|читање|прочит)",
    r"timp(?:ul)? de lectură",
    r"temps de lectura|tempo de lectura",
    r"irakurketa[- ]?denbora",
    r"oxuma (?:müddəti|vaxtı)",
    r"оқу уақыты",
    r"(?:o'qish|mutolaa) vaqti",
    r"(?:წაკითხვის|კითხვის) (?:დრო|ხანგრძლივობა)",
    r"ընթերցման (?:ժամանակը?|տևողությունը?)",
    r"זמן קריאה(?: משוער)?",
    r"(?:زمان|مدت)(?: زمان)? (?:مطالعه|خواندن)",
    r"muda wa kusoma",
    r"(?:ใช้|ระยะ)?เวลา(?:ใน)?(?:การ)?อ่าน|อ่าน",
    r"읽는 ?데|예상 ?읽기 ?시간",
    r"この記事を読むのに必要な時間は",
    r"प(?:ढ़|ढ़)ने का समय|वाचनाचा वेळ|वाचण्यासाठी लागणारा वेळ",
    r"প(?:ড়|ড়)ার সম(?:য়|য়)",
    r"(?:வாசிப்பு|வாசிக்கும்|படிக்கும்) நேரம்",
    r"చదివే సమయం",
    r"વાંચવાનો સમય|ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ",
    r"(?:پڑھنے|مطالعے) کا وقت",
    r"[🕐-🕧⏱⏲⌛⏳📖]\ufe0f?",
)
_BEHIND = (
    r"(?:to )?read(?:ing time|ing)?",
    r"lese(?:zeit|dauer)",
    r"(?:de|di) (?:lecture|lectura|lettura|leitura)",
    r"(?:leestijd|lezen|lesetid|læsetid|lästid|lukuaika)",
    r"(?:(?:att )?läs(?:ning|a|tid)|(?:at )?læs(?:ning|e|etid)|(?:å )?lese?(?:ing)?|lestur)",
    r"(?:lugemi(?:st|ne|seks)|lasīšanai|skaitymo)",
    r"(?:на )?чтени[яе]",
    r"czytania",
    r"okuma(?: süresi)?",
    r"(?:за )?четене",
    r"lexim",
    r"đọc",
    r"(?:للقراءة|قراءة)",
    r"읽기",
    (
        r"(?:čtení|čítania|olvasás|de citire|ανάγνωσης|ανάγνωση|читання|читати|чытання|branja|čitanja"
        r"|читања|читање|de lectură|membaca)"
    ),
    r"(?:oxuma|оқу|o'qish|კითხვის|ընթերցում|קריאה|(?:زمان )?مطالعه)",
    r"(?:で読め(?:ます|る)|阅读|閱讀)",
    r"(?:ใน)?(?:การ)?อ่าน|کا مطالعہ",
    r"(?:분량|bacaan|baca|(?:में )?प(?:ढ़|ढ़)ें)",
)
_UNIT = (
    r"(?:minut(?:ters|ter|ers|er|es|en|os|it|ta|ės|[oieyatęu])?|minuuttia|minuutin|minūt(?:es|ēs)|minučių|mínút(?:ur|na)"
    r"|mín\b\.?|perc|λεπτ[άό]|minút[ay]?|хвилин[аи]?|хвілін[аы]?|хв\b\.?|menit|min(?:s|uter)?\b\.?|mn"
    r"|мин(?:ут[аыи]?|ути)?\b\.?|dk\.?|dakika(?:lık)?"
    r"|分钟|分鐘|分|분|phút|دقائق|دقيقة|دقیقه|דקות|דקה|dəqiqə|minutu|минут|daqiqa|წუთი|րոպե"
    r"|minit|dakika|นาที|मिनटों?|मिनट|मिनिटं|मिनिटे|মিনিট|நிமிட(?:ங்கள்|ம்)|నిమిషాలు|నిమిషం|મિનિટ|ਮਿੰਟ|منٹ)"
)

_FIGURE = late(r"\d")
_LONGEST_RANGE = 24
_RANGE = late(r"(\d{1,3})\s?-\s?\d{1,3} (?:minut(?:es|en|er|ter|i|os|y)|min\.?|минут[ыа]?)")
_BARE = late(r"([1-9]|[1-4]\d)\s?(?:min\.?|mins|minutes|leseminuten|minuten|minuter|minutter|minuti|minutos)")


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every reading time that has none of the `SIGNS`, as UTF-8."""
    return frozenset(word.encode() for word in _WORDS.split())


class ReadingTime(NamedTuple):
    """How long a page says its article takes, and where in the text it says so."""

    minutes: int
    start: int
    end: int


@cache
def _pattern() -> re.Pattern[str]:
    about = r"(?:(?:approx\.?|about|less than|under|ca\.?|etwa|circa|environ|ok\.?|yaklaşık|[约約약~]|大约)\s{0,2})?"
    opener = rf"(?<![^\W\d_])(?:{'|'.join(_BEFORE)})\s{{0,2}}:?\s{{0,2}}{about}"
    before = rf"{opener}(?P<a>\d{{1,3}})\s{{0,2}}{_UNIT}(?:で読めます|で読める|です)?"
    behind = rf"(?<![\d.,])(?P<b>\d{{1,3}})[\s-]{{0,2}}{_UNIT}[\s-]{{0,2}}(?:{'|'.join(_BEHIND)})(?![^\W\d_])"
    return re.compile(f"(?:{before}|{behind})")


def find(text: str) -> ReadingTime | None:
    """Find the reading time in a short line; None when it gives none.

    >>> find("3 minute read."), find("Published Jun 04, 2026 • 2 minute read").minutes, find("60 Minutes")
    (ReadingTime(minutes=3, start=0, end=13), 2, None)

    A line of more than 200 characters is prose and is not looked at.
    """
    if len(text) > _LONGEST or not _FIGURE.search(text):
        return None
    match = _pattern().search(shadow(text))
    return ReadingTime(int(match["a"] or match["b"]), *match.span()) if match else None


def is_bare(text: str) -> bool:
    """Tell whether a line is a number of minutes and nothing else, which is a reading time only beside a byline or date.

    >>> is_bare("5 min"), is_bare("3 Leseminuten"), is_bare("90 min")
    (True, True, False)
    """
    return _BARE.fullmatch(shadow(text)) is not None


def is_range(text: str) -> bool:
    """Tell whether a line is a range of minutes and nothing else, as browsers put it above an article they show bare.

    >>> is_range("6-7 minutes"), is_range("Bake for 6-7 minutes")
    (True, False)
    """
    return len(text) <= _LONGEST_RANGE and _RANGE.fullmatch(shadow(text)) is not None


def minutes(text: str) -> int | None:
    """Give the minutes a reading-time line claims.

    >>> minutes("Tiempo de lectura: 6 min"), minutes("この記事は約3分で読めます"), minutes("Brew time: 6 minutes")
    (6, 3, None)

    Of a range it is the first.
    """
    found = find(text)
    bare = None if found else _BARE.fullmatch(shadow(text)) or _RANGE.fullmatch(shadow(text))
    return found.minutes if found else int(bare[1]) if bare else None
