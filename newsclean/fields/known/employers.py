"""Whom journalists work for, and as what: the lines under a byline."""

from functools import cache

from newsclean.fields.data import lines
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.late import late
from newsclean.shadow import shadow

_MOST_WORDS = 6
_LONGEST, _MOST_OF_PAPER = 60, 4
_PAPERS = frozenset(
    "news times post herald tribune journal press gazette chronicle guardian telegraph observer examiner inquirer"
    " sentinel mail star sun today staff agencies agency desk bureau newsroom reporter reporters writer correspondent"
    " online magazine wire redaktion redacción rédaction redazione redação redactie".split(),
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
    r"(?:.{0,40}\b(?:writer|reporter|correspondent|editor|columnist|journalist|producer|contributor)s?"
    r"|.{0,40}\b(?:bureau chief|staff|critic)"
    r"|.{0,40}\b(?:korrespondent(?:in)?|redakteur(?:in)?|verslaggever|redacteur)(?: in [^\W\d_][\w -]{2,20})?"
    r"|.{0,40}\b(?:inviat[oa]|corrispondente|corresponsal|redactora?|journaliste)"
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
    r"|(?:nyhets|sport)?(?:reporter|redaktör|redaktør)|krönikör|(?:nyhets|sports)?journalist|päätoimittaja|uutistoimittaja"
    r"|журналист(?:ка)?|журналіст(?:ка)?|репорт[её]р|кореспондент(?:ка)?|редактор(?:ка)?"
    rf"|(?:{_EASTERN}) (?:(?:отдела|службы|раздела|рубрики|відділу|działu|rubriky) [\w -]{{3,30}}|{_OUTLET})"
    rf"|(?:редакция|редакція|redakcja) {_OUTLET}|(?:role|роль|должность), .{{2,50}}"
    r"|gazeteci|(?:haber )?edit[öo]rü?|gazetare?"
    r"|phóng viên|biên tập viên|مراسلة?|محررة?|صحفية?|संवाददाता|पत्रकार|novinar(?:ka)?|urednica|urednik"
    r"|(?:jornalista|repórter|giornalista)(?: d[aeio] [^\W\d_][\w .]{1,24})?|toimittaja"
    r"|(?:da|do|colaboração para (?:a|o)) (?:agência [^\W\d_]{3,12}|band|cnn(?: brasil)?|estadão|folha|g1|metrópoles|r7"
    r"|redação|sbt(?: news)?|terra|uol)(?:,? (?:em|na|no) [^\W\d_][\w '-]{2,30})?"
    r"|da(?:l nostro|lla nostra|i nostri) (?:inviat[aio]|corrispondent[ei])(?: .{2,30})?)"
)
_ADDRESS = late(r" [\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$")
_REACHED = late(r"@\w{3,20}|[\w-]{2,30}\.(?:com|net|org|ie|in|ca|ph|ng|co\.uk|co\.za|co\.ke|com\.au|com\.ng|com\.gh)")


def is_outlet(text: str) -> bool:
    """Tell whether a short text names an agency, a paper or a desk.

    >>> is_outlet("The Associated Press"), is_outlet("AP Sports Writer"), is_outlet("Ann Lee")
    (True, True, False)
    """
    folded = shadow(text).strip(" .,()=")
    words = folded.split()
    if folded in agencies():
        return True
    capital = all(word[:1].isupper() or word in ("of", "the", "and", "for", "de", "del") for word in text.split())
    ends = {word.rpartition("-")[2] for word in words}  # "BZ-Redaktion"
    return 1 <= len(words) <= _MOST_WORDS and capital and not _outlet_words().isdisjoint(ends)


def is_paper(text: str) -> bool:
    """Tell whether a short text is the name of a paper, an agency or its staff, by its last word.

    >>> is_paper("ASHBY DAILY NEWS"), is_paper("WORLD BANK TEAM ARRIVES IN UGANDA"), is_paper("UNIT LINKS SERVICE")
    (True, False, False)
    """
    words = shadow(text).split()
    return len(words) <= _MOST_OF_PAPER and is_outlet(text) and (words[-1] in _PAPERS or " ".join(words) in agencies())


def is_affiliation(text: str) -> bool:
    """Tell whether a line under a byline says whom the author works for.

    >>> is_affiliation("HealthDay Reporter"), is_affiliation("USA TODAY"), is_affiliation("The river rose")
    (True, True, False)
    >>> is_affiliation("Rappler.com"), is_affiliation("@annlee"), is_affiliation("Staff reporter leea@paper.com")
    (True, True, True)
    """
    if len(text) > _LONGEST:
        return False
    return is_outlet(text) or is_job(_ADDRESS.sub("", text)) or _REACHED.fullmatch(text) is not None


def is_job(text: str) -> bool:
    """Tell whether a line is a journalist's job and nothing else.

    >>> is_job("Opinion contributor"), is_job("DAL NOSTRO INVIATO"), is_job("USA TODAY")
    (True, True, False)
    """
    return len(text) <= _LONGEST and not text.endswith(".") and bool(_JOB.fullmatch(shadow(text).strip(" =,")))


def is_placed(text: str) -> bool:
    """Tell whether a line names cities and nothing else: ``London & Rome``.

    >>> is_placed("London & Rome"), is_placed("Rome in flames")
    (True, False)
    """
    return all(part in gazetteer().cities for part in shadow(text).replace(" & ", ", ").replace(" and ", ", ").split(", "))


@cache
def _outlet_words() -> frozenset[str]:
    """The first list of words that no person's name has is that of desks and papers."""
    words = frozenset(piece.strip() for piece in next(lines("not_people.txt")).split(";"))
    return words - {"report", "reports", "video", "photo", "special", "staff"} | {"staff"}
