"""Jobs of journalists, as lines beside a byline name them, in the languages of the papers."""

from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 60
_ARAB = "(?:صحفي|صحافي|كاتب|باحث|إعلامي|أكاديمي|شاعر|روائي)"
_NATION = (
    "(?:سوري|لبناني|مصري|عراقي|فلسطيني|أردني|يمني|سعودي|كويتي|تونسي|مغربي|جزائري|ليبي|سوداني|موريتاني|إماراتي|قطري"
    "|بحريني|عماني|عربي)"
)
_EASTERN = (
    r"(?:(?:специальный|собственный|главный|спец|шеф)[ -]?)?(?:корреспондент|журналист|репорт[её]р|обозреватель|редактор)"
    r"(?:ка)?"
    r"|журналіст(?:ка)?|кореспондент(?:ка)?|dziennikarz|dziennikarka|(?:reporter|redaktor|redaktork|reportér)(?:ka|a)?"
)
# A paper as it stands behind a job: in quotes, in Latin letters, or as a site.
_OUTLET = (
    r"(?:\"[^\"]{2,40}\"|[a-z][a-z\d.-]{1,20}\.[a-z]{2,6}"
    r"|(?:bbc|cnn|dw|e1|forbes|nur|тасс|риа новости|интерфакса?|рбк|уніан|укрінформу?|onetu|faktu|faktów|interii|newsweeka"
    r"|polityki|polsatu|wyborczej|wp|tvn24|tvp|rmf fm|pap|čtk)\b)"
)
_JOB = late(
    r"(?:.{0,40}\b(?:writer|reporter|correspondent|editor|columnist|journalist|producer|contributor|commentator|presenter)s?"
    r"|.{0,40}\b(?:bureau chief|staff|critic)"
    r"|.{0,40}\b(?:korrespondent(?:in)?|redakteur(?:in)?|verslaggever|redacteur)(?: in [^\W\d_][\w -]{2,20})?"
    r"|(?:[\w-]{2,24} ){0,2}[\w-]{0,24}"
    r"(?:(?:redakteur|redaktor|korrespondent|volontär|kolumnist|ressortleiter)(?:in)?|reporterin)"
    r"(?: (?:(?:in|im|für|der|des|bei) )?[^\W\d_][\w-]{2,20}(?: (?:und|&) [^\W\d_][\w-]{2,20})?)?"
    r"|[\w-]{0,24}(?:redacteur|redactrice|verslaggever|verslaggeefster)"
    r"(?: (?:in |bij |voor )?[^\W\d_][\w-]{2,20}(?: en [\w-]{3,20})?)?"
    r"|[\w-]{0,24}reporter (?:lokalredaktion|lokales|politik|wirtschaft|sport|panorama|kultur|(?:in der|im) [\w-]{3,20})"
    r"|.{0,40}\b(?:inviat[oa]|corrispondente|corresponsal|redactora?|journaliste)"
    r"|journaliste (?:d'investigation|(?:politique|économi(?:qu)?e|société|sports?|culture|santé|environnement"
    r"|police[ -]justice|international|web|vidéo|multimédia|indépendante?|scientifique|pigiste|reporter)(?: [^\W\d_]{2,12})?"
    r"|(?:au|aux|à la|à l'|du|de la|des) ?(?:services?|pôle|rubrique|desk|cellule|rédaction)(?: [^\W\d_].{2,30})?)"
    r"|rédact(?:eur|rice)(?: en chef(?: adjointe?)?| web)?|chef(?:fe)?(?: adjointe?)? (?:du service|de (?:la )?rubrique) "
    r".{3,30}|éditorialiste|chroniqueu(?:r|se)|collaboration spéciale|grande? reporter|secrétaire de rédaction"
    r"|photojournaliste|redat(?:tore|trice)(?: (?:web|sport|capo))?|caporedat(?:tore|trice)|cronista|direttore responsabile"
    r"|(?:inviat[oa]|corrispondente) (?:da|dal|dalla|a|ad|in|speciale) ?[^\W\d_][\w .'-]{1,25}"
    r"|(?:periodista|redactora?|reporter[oa]|corresponsal|columnista|cronista|editora?|editorialista|subdirectora?"
    r"|fotoperiodista)"
    r"(?: (?:jef[ea]|adjunt[oa]|senior|especial|freelance|digital|web|deportiv[oa]|polític[oa]|económic[oa]"
    r"|parlamentari[oa]))?"
    r"(?:(?: especializad[oa])? (?:de|del|en|para) (?:la |las |los |el )?[^\W\d_][\w ,'&-]{1,40}){0,2}"
    r"|jef[ea] de (?:la )?(?:sección|redacción|información|edición)(?: de [^\W\d_][\w ]{2,24})?"
    r"|director[ae]? (?:editorial|adjunt[oa])(?: de [^\W\d_][\w ]{2,30})?"
    r"|(?:corresponsal|enviad[oa] especial|correspondante?|envoyée? spéciale?) (?:en|a|à|au|aux) [^\W\d_][\w .'-]{1,25}"
    r"|journaliste (?:bfm|rmc)\w{0,3}(?: [^\W\d_]{4,10})?"
    r"|.{0,40}\b(?:envoyée? spéciale?|korespondent|корреспондент|обозреватель|muhabiri?)"
    r"|(?:.{0,20} )?редактор(?: .{2,40})?"
    r"|reporting from(?: [^\W\d_][\w ,&.'-]{2,50})?"
    r"|special (?:to|for) (?:the )?.{2,40}"
    r"|(?:jurnalis|wartawan|kontributor)(?: [^\W\d_][\w .]{1,24})?"
    r"|(?:fő|online |felelős |vezető )?szerkesztő|újságíró|(?:külső )?munkatárs|tudósító"
    r"|(?:šéf)?redaktor(?:ka)?|dziennikarz|dziennikarka"
    r"|reporter(?:ka)?|reportér(?:ka)?|novinář(?:ka)?|zpravodaj(?:ka)?|jurnalistă?|redactor-șef|corespondentă?"
    r"|δημοσιογράφος|συντάκτης|συντάκτρια|αρχισυντάκτης|αρχισυντάκτρια|ανταποκριτής|ανταποκρίτρια"
    r"|(?:politisk |frilans)?\w{0,14}(?:reporter|redaktör|redaktør|journalist|korrespondent|krönikör)"
    r"(?:(?:,| og| och) [^\W\d_]{4,16})?|(?:\w{0,12}-?)?päätoimittaja|(?:uutis|politiikan |talous|ulkomaan)toimittaja"
    r"|журналист(?:ка)?|журналіст(?:ка)?|репорт[её]р|кореспондент(?:ка)?|редактор(?:ка)?"
    rf"|(?:{_EASTERN}) (?:(?:отдела|службы|раздела|рубрики|відділу|działu|rubriky) [\w -]{{3,30}}|{_OUTLET})"
    rf"|(?:редакция|редакція|redakcja) {_OUTLET}|(?:role|роль|должность), .{{2,50}}"
    r"|gazeteci|(?:[^\W\d_]{2,16} ){0,2}(?:edit[öo]rü?|yazarı|temsilcisi)|genel yayın yönetmeni|gazetare?"
    rf"|phóng viên|biên tập viên|مراسلة?|محررة?|{_ARAB}ة?(?: و{_ARAB}ة?)?(?: {_NATION}ة?)?"
    r"|(?:[\u0900-\u097f]{2,12} ){0,2}(?:संवाददाता|पत्रकार)(?:, [\u0900-\u097f ]{2,24} से)?|novinar(?:ka)?|urednica|urednik"
    r"|(?:jornalista|repórter|giornalista|redatora?|colunista)(?: (?:especial|d[aeio]s?|n[ao]"
    r"|em) [^\W\d_][\w ,.&-]{1,40})?|toimittaja"
    r"|(?:sub)?editora?(?:-chefe|-executiv[oa]|-adjunt[oa]| adjunt[oa]| assistente)?(?: d[aeo] [^\W\d_][\w ,&-]{1,30})?"
    r"|(?:da|do|colaboração para (?:a|o)) (?:agência [^\W\d_]{3,12}|band|cnn(?: brasil)?|estadão|folha|g1|metrópoles|r7"
    r"|redação|sbt(?: news)?|terra|uol)(?:,? (?:em|na|no) [^\W\d_][\w '-]{2,30})?"
    r"|da(?:l nostro|lla nostra|i nostri) (?:inviat[aio]|corrispondent[ei])(?: .{2,30})?)"
)


def is_job(text: str) -> bool:
    """Tell whether a line is a journalist's job and nothing else.

    >>> is_job("Opinion contributor"), is_job("DAL NOSTRO INVIATO"), is_job("USA TODAY")
    (True, True, False)
    """
    return len(text) <= _LONGEST and not text.endswith(".") and bool(_JOB.fullmatch(shadow(text).strip(" =,")))
