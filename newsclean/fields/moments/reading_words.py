"""The words for reading times: what stands before and behind the number, and the unit, language by language."""

WORDS = (
    "read reading lesezeit lesedauer lecture lectura lettura leitura leestijd lezen чтения чтение czytania okuma четене "
    "leximit lexim lesetid læsetid lästid läsning läsa læsning læse lesing lese lestími lestur lugemisaeg lugemist lugemine "
    "lasīšanas lasīšanai skaitymo perskaitysite đọc القراءة للقراءة قراءة читать przeczytasz czyta ouvir escuchar "
    "écoute čtení "
    "čítania branja čitanja читања читање чытання čitanje četba прочит lectură olvasás olvasási citire "
    "ανάγνωσης lukuaika baca membaca читання читати czytaniu lektura min minuter "
    "minutter minutes leseminuten minuten irakurketa oxuma oxu оқу o'qish კითხვის წასაკითხად წაკითხვის ընթերցում ընթերցման "
    "קריאה مطالعه خواندن"
    " bacaan kusoma"
    " पढ़ने पढ़ें पढ़ने पढ़ें वाचनाचा वाचण्यासाठी পড়ার পড়ার পড়ুন পড়ুন வாசிப்பு படிக்கும் చదివే વાંચવાનો ਪੜ੍ਹਨ"
    " پڑھنے مطالعے"
    " lee leer lire lu leggi legge leia lê citit citește citeste elolvasási olvasmány elolvasható läs läses les "
    "lees gelezen leesduur leesplezier lue lukea luku lukemisaika přečtete przeczytania przeczytanie читается "
    "читаться читається прочтения прочтёте прочтете прочитаете прочитаєте прочитання oku okunma "
    "okunur okuyun dibaca διαβάζεται διαβαζεται αναγνωσης "
    "αναγνωση gelesen minuto minuti minutos minut minuty minutę minuut minute minutters minuters perc perces menit "
    "dakika dk минут минуты мин хв хвилин хвилини λεπτά λεπτα λεπτό λεπτο λεπτών λεπ ανάγνωση mins minuuttia minuutin"
)
SIGNS = ("読", "阅读", "閱讀", "読了", "읽", "분량", "อ่าน")
"""What stands for such a word in scripts without spaces."""

# The number stands before or behind the words for reading, according to language.
BEFORE = (
    r"(?:(?:estimated|average|approximate|est\.) )?(?:reading|read) time",
    r"time to read|read in|read(?=\s?:)",
    r"(?:(?:geschätzte|durchschnittliche|ungefähre) )?lese(?:zeit|dauer)",
    r"(?:temps|durée)(?: (?:estimé|moyen))? de lecture",
    r"(?:à )?lire en|article (?:lu|à lire) en",
    r"(?:tiempo|duración)(?: (?:estimado|medio|aproximado))?(?: de)? lectura",
    r"(?:se )?lee(?:r|lo)? en",
    r"(?:tempo|durata)(?: (?:stimato|medio))?(?: di| della)? lettura",
    r"(?:si )?legg[ei](?:lo)? in",
    r"(?:tempo|duração)(?: (?:estimado|médio))?(?: de)? leitura",
    r"l(?:eia|ê) em",
    r"(?:(?:geschatte|gemiddelde) )?lees(?:tijd|duur)",
    r"lees in|gelezen in",
    r"(?:(?:примерное|среднее|ориентировочное) )?время (?:(?:на|для) )?(?:чтени[яе]|про(?:чтения|чтение))(?: статьи)?",
    r"(?:на )?чтение(?: займ[её]т)?(?=\s?[:\d(~-])",
    r"читается за|проч(?:тёте|тете|итаете) за",
    r"(?:(?:szacowany|przybliżony|średni) )?czas (?:czytania|(?:potrzebny )?na przeczytanie)",
    r"czyta się|do przeczytania w|lektura na(?=\s?\d)",
    r"(?:(?:ortalama|tahmini|ort\.|haber) )?oku(?:n)?ma (?:süresi|zamanı)|okuma(?=\s?:)",
    r"време за четене",
    r"koha e leximit",
    r"(?:(?:beräknad|uppskattad|estimeret|estimert) )?(?:lesetid|læsetid|läs(?:nings)?tid)",
    r"läs(?:es)? på|læs(?: artiklen)? på|les på",
    r"(?:artiklen )?tager(?=.{1,12} at læse)",
    r"(?:lestími|lugemisaeg|lasīšanas (?:laiks|ilgums)|skaitymo (?:laikas|trukmė)|perskaitysite per)",
    r"thời gian đọc",
    r"(?:مدة|وقت|زمن) القراءة",
    r"읽는 ?시간",
    r"读完需要|(?:预计|估计)?阅读时间|阅读时长|(?:預計|估計)?閱讀時間|预计阅读|阅读",
    r"読了時間|読了",
    r"この記事は",
    r"(?:lectura|lettura|leitura)(?: rápida)?(?: de| en| em| in| di)?(?=\s{0,2}[:(\d])",
    r"lecture(?: rapide)?(?:(?=\s{0,2}[:(])|(?: de| en)?(?=\s\d{1,2}\s?(?:min|mn)\b))",
    r"(?:écoute|escuchar|ouvir)(?=\s{0,2}:)",
    r"читать(?: около)?",
    r"(?:(?:ten )?(?:tekst|artykuł) )?przeczytasz w(?: mniej niż)?",
    r"(?:(?:odhadovaná|přibližná|průměrná) )?(?:doba|délka|čas) (?:(?:na )?čtení|potřebn[ýá] k přečtení)",
    r"čtení(?: na)?(?=\s?[:\d])|(?:článek )?přečtete za",
    r"čas čítania",
    r"(?:(?:becsült|átlagos) )?(?:el)?olvasási idő(?:tartam)?|olvasás(?=\s?:)|olvasd el",
    r"timp(?:ul)?(?: (?:estimat|mediu))?(?: de)? (?:citire|citit|lectur[ăa])",
    r"(?:se )?cite[sșş]te în|citire(?=\s?:)|durata lecturii",
    r"(?:(?:εκτιμώμενος|μέσος) )?χρ[όο]νος αν[άα]γνωσης|δι[άα]ρκεια αν[άα]γνωσης",
    r"αν[άα]γνωση(?=\s?[:\d])|διαβ[άα]ζεται σε",
    r"(?:arvioitu )?(?:lukuaika|lukemisaika)|lue(?=.{1,8}minuutissa)",
    r"(?:(?:estimasi|perkiraan) )?(?:waktu|lama|durasi) (?:mem)?baca(?:an)?|estimasi baca|(?:di)?baca dalam",
    r"baca(?=\s?[:\d])",
    r"(?:(?:орієнтовний|приблизний) )?час (?:(?:на|для) )?(?:про)?читання",
    r"(?:на )?читання(?: займе)?(?=\s?[:\d(~])|читати(?=\s?[:\d])|читається за|прочита(?:єте|ти) за",
    r"час (?:на )?чытання",
    r"čas branja",
    r"vr(?:ij)?eme čitanja",
    r"време (?:за |на )?(?:читања|читање|прочит)",
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
    r"(?:(?:de|di|per la) )?(?:lecture|lectura|lettura|leitura)",
    r"(?:leestijd|(?:te )?lezen|leesplezier|gelesen|zu lesen|lesen|lesetid|læsetid|lästid|lukuaika|lukea|luku)",
    r"(?:(?:att )?läs(?:ning|a|tid)|(?:at )?læs(?:ning|e|etid)|(?:å )?lese?(?:ing)?|lestur)",
    r"(?:lugemi(?:st|ne|seks)|lasīšanai|skaitymo)",
    r"(?:на )?чтени[яе]",
    r"czytania",
    r"oku(?:ma(?: süresi)?|nur)?",
    r"(?:за )?четене",
    r"lexim",
    r"đọc",
    r"(?:للقراءة|قراءة)",
    r"읽기",
    (
        r"(?:čtení|čítania|olvasás(?:i idő)?|olvasmány|alatt elolvasható"
        r"|(?:de )?(?:citire|citit|lectur[ăa])|(?:на )?читання|читати|чытання|branja|čitanja"
        r"|читања|читање|(?:χρ[όο]νος )?αν[άα]γνωσης?)"
    ),
    r"(?:oxuma|оқу|o'qish|კითხვის|ընթերցում|קריאה|(?:زمان )?مطالعه)",
    r"(?:で読め(?:ます|る)|阅读|閱讀)",
    r"(?:ใน)?(?:การ)?อ่าน|کا مطالعہ",
    r"(?:분량|(?:waktu )?(?:mem|di)?baca(?:an)?|(?:में )?प(?:ढ़|ढ़)ें)",
)
ABOUT = (
    r"(?:(?:approx\.?|about|less than|under|around|circa|ca\.?|etwa|rund|cirka|environ|moins de|meno di|menos de|unos"
    r"|cerca de|aprox\.?|aproximadamente|aproximativ|ok\.?|około|mniej niż|yaklaşık|около|менее|примерно|приблизно|близько"
    r"|ongeveer|minder dan|ungefär|omtrent|noin|n\.|asi|cca|přibližně|kb\.?|körülbelül|unter|sekitar"
    r"|περίπου|[约約약~<≈]|大约)\s{0,2})"
)
"""What makes the figure a rough one."""
SORT = r"(?: (?:estimad[oa]|estimé|stimato|estimat|mediu|moyen|medio|médio|approximatif|aproximado|approssimativo))?"
"""What stands behind the words for a reading time in Romance languages."""
UNIT = (
    r"(?:minut(?:ters|ter|ers|er|es|en|os|it|ta|ės|[oieyatęu](?:\(s\))?)?|minuuttia|minuutin|minuutti|minuutissa|minuut|'"
    r"|minūt(?:es|ēs)|minučių|mínút(?:ur|na)"
    r"|mín\b\.?|perc(?:es)?|λεπτ[άόαο]|λεπτών|λεπ\b\.?|minút[ay]?|хвилин[аи]?|хвілін[аы]?|хв\b\.?|menit|min(?:s|uter)?\b\.?|mn"
    r"|мин(?:ут[аыи]?|ути)?\b\.?|dk\b\.?(?:'lık)?|dakika(?:lık|da)?"
    r"|分钟|分鐘|分|분|phút|دقائق|دقيقة|دقیقه|דקות|דקה|dəqiqə|minutu|минут|daqiqa|წუთი|րոպե"
    r"|minit|dakika|นาที|मिनटों?|मिनट|मिनिटं|मिनिटे|মিনিট|நிமிட(?:ங்கள்|ம்)|నిమిషాలు|నిమిషం|મિનિટ|ਮਿੰਟ|منٹ)"
)
