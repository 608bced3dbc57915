"""The words for reading times: what stands before and behind the number, and the unit, language by language."""

WORDS = (
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
BEFORE = (
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
BEHIND = (
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
UNIT = (
    r"(?:minut(?:ters|ter|ers|er|es|en|os|it|ta|ės|[oieyatęu])?|minuuttia|minuutin|minūt(?:es|ēs)|minučių|mínút(?:ur|na)"
    r"|mín\b\.?|perc|λεπτ[άό]|minút[ay]?|хвилин[аи]?|хвілін[аы]?|хв\b\.?|menit|min(?:s|uter)?\b\.?|mn"
    r"|мин(?:ут[аыи]?|ути)?\b\.?|dk\.?|dakika(?:lık)?"
    r"|分钟|分鐘|分|분|phút|دقائق|دقيقة|دقیقه|דקות|דקה|dəqiqə|minutu|минут|daqiqa|წუთი|րոպե"
    r"|minit|dakika|นาที|मिनटों?|मिनट|मिनिटं|मिनिटे|মিনিট|நிமிட(?:ங்கள்|ம்)|నిమిషాలు|నిమిషం|મિનિટ|ਮਿੰਟ|منٹ)"
)
