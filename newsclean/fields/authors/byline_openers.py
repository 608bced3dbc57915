"""What opens a byline, in all languages: ``By``, ``Scritto da:``, ``Автор текста:``."""

import re
from functools import cache

_LONGEST = 30
_BULLETS = " \t\xa0-–—•·*>|"
_GENRE = (  # a portrait or a review is one of somebody
    r"(?:(?:eine? |een |en |et )?(?:analyse?|essay|gastbeitrag|gastkommentar|glosse|interview|kolumne|kommentar|kommentaar"
    r"|kronik|krönika|leitartikel|meinungsbeitrag|opinie)"
    r"|eine? (?:artikel|beitrag|bericht|protokoll|recherche|reportage|text))"
)
# Behind these stands a name, a colon or the line below.
_SAID = (
    r"(?:written|contributed|words|story|text|report|reported|reporting|posted|published|compiled|reviewed|analysis|opinion"
    r"|commentary|interview|(?:author of the )?article:?|submitted|authored|review)\s?by|by"
    r"|(?:(?:publicad|escrit|redactad|elaborad|postad|redigid|firmad)[oa]|texto|reportaje|artículo|artigo|reportagem) por"
    r"|por|(?:(?:(?:un )?article )?(?:écrit|rédigé|signé)e?|(?:un )?article|publiée?|postée?|texte|reportage) par"
    r"|mise? en ligne par|par|(?:scritto|pubblicato|inserito|postato|redatto) da|a cura di|(?:articolo|testo|servizio) di|di"
    rf"|{_GENRE} (?:von|van|door|av|af)|(?:geschrieben|verfasst|veröffentlicht|erstellt|text|artikel) von|von"
    r"|dieser (?:artikel|beitrag|text) wurde (?:verfasst|geschrieben) von"
    r"|von unsere[mr] (?:redaktionsmitglied|mitarbeiter(?:in)?|korrespondent(?:en|in)|redakteur(?:in)?)"
    r"|(?:geschreven|geplaatst|gepubliceerd|artikel|tekst) door|door"
    r"|(?:propos )?recueillis? par|dal(?: nostro (?:inviato|corrispondente)|la nostra (?:inviata|corrispondente))"
    r"|(?:skrevet|skriven|publicerad|publiceret|publisert|text|tekst) a[vf]|a[vf]"
    r"|(?:scris|publicat|articol (?:scris|editat|redactat|realizat|publicat)) de"
    r"|laporan (?:wartawan|reporter|jurnalis) [\w.]{3,20},|(?:ditulis |diposting )?oleh"
    r"|автор(?:ы|и|ка)?(?: (?:текста|статьи|материала|тексту|статті|матеріалу))?|публикувано от|от"
    r"|autore?(?:in|ka|ės?)?|auteure?|szerző|írta|penulis|kirjoittaja|kirjoittanut|yazan|yazar|muhabir|συντάκτη(?:ς|ρια)"
    r"|γράφει(?: [οη])?|τ(?:ου|ης|ων)|opracowanie|oprac\.|opr\.|nga|bởi|tác giả|подготовила?|підготува(?:в|ла)"
    r"|napsala?|připravila?|piše|пише|пишува|كتبت?(?:\s?[-–])?|بقلم|โดย|מאת|記者"
)
# Behind these a colon, or the line below.
_LABELS = (
    r"authors?(?: of the article)?|curated by|words"
    r"|autor(?:en|es|a|ka|ski)|autoři|auteurs|autori|avtor(?:ica|ji)?|аутор(?:ка|и)?|а[ўу]тар(?:ка|ы)?"
    r"|text[eo]?|testo|tekst(?:as)?|byline|reporter|rep|laporan|kontributor|redactor|teksti|текст|haber|editör|pewarta"
    r"|te(?:ks|x)t (?:og|och|und|en|i|a) (?:foto'?s?|bild(?:er)?|zdjęcia|fotografie)|текст (?:и|і|та) фото(?:графии)?"
    r"|de|da|skribent|journalist|журналист|журналіст|корреспондент"
    r"|кореспондент|репорт[её]р|ρεπορτάζ|shkruan|szöveg|rep[óo]rter|reportagem|redação|höfundur|blaðamaður|toimittaja|toimetaja"
    r"|autor(?:s|ius|ė)|žurnalist(?:s|e|as|ė)|redaktor[se]?|autor(?:ul|a) articolului|oprac(?:ował|owała)?|przygotowała?|opr"
    r"|müəllif|yazdı"
    r"|muallif|муаллиф|egilea|ავტორი|ჟურნალისტი|autorka/autor|(?:haberi )?ekleyen|hazırlayan|haber girişi|derleyen"
    r"|intervistoi|bisedoi|rozmawiała?|intervjuade|intervjuer"
    r"|लेखक|लेखिका|रिपोर्टर|रिपोर्ट|संवाददाता|تحریر|رپورٹ|رپورٹر|مصنف|লেখক"
    r"|প্রতিবেদক|ผู้เขียน|เขียนโดย|כתב(?:ת|ה)?|نویسنده|گزارش|خبرنگار|հեղինակ|լրագրող|文|作者|记者|撰文"
)
_COMMA = r"(?:author|автор|作者),"


@cache
def opener() -> re.Pattern[str]:
    """Give the pattern of what opens a byline, with the space behind it, for a shadow."""
    return re.compile(rf"(?:(?:{_SAID})(?:\s?:\s?|\s\.\s|\s)|(?:{_LABELS})\s?:\s?|{_COMMA}\s|文／|文/)\s{{0,3}}")


def is_label(folded: str) -> bool:
    """Tell whether a line is what opens a byline and nothing else, given its shadow: the names stand in the line below.

    >>> is_label("publicado por"), is_label("autorin:"), is_label("analysis"), is_label("by ann lee")
    (True, True, False, False)
    """
    bare = folded.strip(_BULLETS).rstrip(" :")
    return len(bare) <= _LONGEST and opener().fullmatch(f"{bare}: ") is not None
