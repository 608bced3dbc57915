"""Tags: the topics a page files its article under."""

import re
from functools import cache

from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 300
_LONGEST_LABEL = 32


@cache
def _pattern() -> re.Pattern[str]:
    labels = (
        r"(?:this (?:article|story|post) )?(?:is )?tagged under|filed under"
        r"|filed in|filed to|posted in|tags?|tagged(?: as| with| in)?|topics?(?: in this article)?"
        r"|article topics|related topics|keywords?|labels"
        r"|categor(?:y|ies)|more on|more about|in this story|themen(?: in diesem artikel)?|schlagw(?:örter|orte"
        r"|ort)|stichw(?:örter|orte)|schlagwörter zum artikel"
        r"|mots[- ]clés?|sujets?|thèmes?|étiquettes|etiquetas|temas|(?:tags|etiquetas) relacionad[ao]s|archivado en"
        r"|palabras clave|argomenti"
        r"|tematiche|parole chiave|assuntos|tópicos|tudo sobre|(?:leia|acompanhe) tudo sobre(?: o tema e siga)?"
        r"|palavras-chave|trefwoorden|onderwerpen|теги|метки|тэги|ключевые слова|темы|ключові слова"
        r"|topik(?: terkait)?|kata kunci|tag terkait|сюжеты|рубрик[аи]|tagi|tematy"
        r"|słowa kluczowe|etiketler|(?:ilgili )?konular|anahtar kelimeler|tag-uri|taguri|mai multe despre"
        r"|emner(?: i artiklen| i saken)?"
        r"|ämnen(?: i artikeln)?|etiketter|nøkkelord|nyckelord|ämnesord|nøgleord|etiketa"
        r"|тагове|ключови думи(?: към (?:статията|новината))?|мітки|теми"
        r"|etiketat|từ khóa|chủ đề|タグ|キーワード|トピックス|标签|標籤"
        r"|关键词|關鍵字|키워드|태그"
        r"|ετικέτες|ετικετες|λέξεις-κλειδιά|etichete|cuvinte cheie|címkék|kulcsszavak|štítky|klíčová slova|taggar|avainsanat"
        r"|asiasanat|aiheet|kategoriat|tagit|kategori(?:er|e)|publicera[dt] i|publisert i|udgivet i"
        r"|stikkord|emneord|merkelapper|efnisorð|flokkar|märksõnad|sildid|teemad|kategooriad|atslēgvārdi|birkas|tēmas"
        r"|kategorijas|žymos|žymės|raktažodžiai|temos|categorieën|geplaatst in|oznake|ključne (?:riječi|besede|reči)"
        r"|ознаке|кључне речи|клучни зборови|тагови|тэгі|пазнакі|ключавыя словы|kľúčové slová|टैग|टैग्स"
        r"|етикети|tagovi|paraules clau|etiquetes|temes|ট্যাগ|ট্যাগস|বিষয়|thẻ|แท็ก|คำค้น|ٹیگز|ٹیگ|関連キーワード|関連タグ"
        r"|etiquetats?|arxivat a|etiketak|etiketlər|açar sözlər|тегтер|кілт сөздер|teglar|kalit so'zlar|теглар"
        r"|თეგები|ტეგები|საკვანძო სიტყვები|թեգեր|պիտակներ|բանալի բառեր|תגיות|תגים|(?:برچسب|کلیدواژه)[ \u200c]?ها"
        r"|الكلمات المفتاحية|كلمات مفتاحية|كلمات دلالية|الكلمات الدلالية|وسوم|الوسوم|تاغات|دلالات|التصنيفات"
    )
    return re.compile(rf"[\s•|#*–—-]{{0,3}}(?:{labels})\s?:\s{{0,2}}(\S.{{1,280}})$")


_ENTRY = late(r"this entry was (?:posted|tagged|filed)\b.{3,280}")
_SPACED = late(r"(?:TAGS|Tags) [A-Z0-9][\w'’&.-]{0,24}(?:,? (?:of |the |and |in )?[A-Z0-9][\w'’&.-]{0,24}){1,24}$")
_HASHES = late(
    r"#[^\W\d]\w{2,39}|(?:#[\w-]{1,40}[\s,|·•]{0,3}){2,20}"
    r"|(?:#(?!\d)[^\W_][^\s#.!?:]{1,24}(?: [^\s#.!?:]{1,20}){0,3}){2,20}"
)


_HASH = late(r"#[\w-]{1,40}")
_LABELS = frozenset(
    (
        "topics|tags|related topics|explore more on these topics"
        "|suggested topics|sujets|archivado en|filed under|keywords|themen|schlagworte|schlagwörter|thèmes"
        "|schlagworte zu diesem artikel"
        "|thèmes associés|mots-clés|temas|tags relacionados|tags "
        "relacionadas|etiquetas|argomenti|assuntos|tópicos|tudo sobre|onderwerpen|теги|темы|tagi|tematy"
        "|etiketler|konular|ämnen|ämnen i artikeln|ämnen du kan följa"
        "|emner|emner i artiklen|nøkkelord|etiketter|nyckelord|avainsanat|asiasanat|stikord|stikkord|emneord|taggar"
        "|trefwoorden"
        "|palavras-chave|parole chiave|palabras clave|słowa kluczowe|ключевые слова|anahtar kelimeler|мітки|тагове|етикети"
        "|ključne riječi|ključne besede|ključne reči|кључне речи|клучни зборови|ключавыя словы|kľúčové slová|značky"
        "|ключови думи|címkék|kulcsszavak|štítky|klíčová slova|témata|související témata|теми|ключові слова"
        "|etichete|cuvinte cheie|ετικέτες|etiketat|từ khóa"
        "|topik terkait|tag terkait|kata kunci|efnisorð|märksõnad|sildid|atslēgvārdi|birkas|žymos|žymės|raktažodžiai"
        "|etiquetats|etiketak|etiketlər|açar sözlər|тегтер|кілт сөздер|teglar|kalit so'zlar|теглар|თეგები|ტეგები"
        "|საკვანძო სიტყვები|թեգեր|պիտակներ|բանալի բառեր|תגיות|תגים"
        "|الكلمات المفتاحية|كلمات مفتاحية|الوسوم|وسوم|تاغات|دلالات|تاجز|taguri|tag-uri|mai multe despre"
        "|ετικετες|ilgili konular|टैग|टैग्स|タグ|キーワード|标签|標籤|关键词|關鍵字"
        "|tag|키워드|태그|關鍵詞|相關標籤|相关标签|関連タグ|関連キーワード"
    ).split("|")
)


def is_label(text: str) -> bool:
    """Tell whether a line is nothing but the label above a list of topics.

    >>> is_label("Topics"), is_label("Tags:"), is_label("Topics of the day")
    (True, True, False)
    """
    return len(text) < _LONGEST_LABEL and shadow(text).strip(" :") in _LABELS


def is_hash(text: str) -> bool:
    """Tell whether a line is one topic behind its sign: ``#ferry``."""
    return text.startswith("#") and not text[1:].isdecimal() and _HASH.fullmatch(text) is not None


def is_tags(text: str) -> bool:
    """Tell whether a line lists the topics of an article.

    >>> is_tags("Filed under: Syria, Moscow"), is_tags("#ferry #sinking"), is_tags("Topics: He spoke of war. She left.")
    (True, True, False)
    """
    if len(text) > _LONGEST:
        return False
    folded = shadow(text)
    found = _pattern().match(folded)
    if found:
        return not re.search(r"[.!?]\s+\S", found[1]) and not found[1].endswith(("?", "!"))
    return bool(_ENTRY.match(folded) or _HASHES.fullmatch(folded.strip()) or _SPACED.match(text))


def parse(text: str) -> tuple[str, ...]:
    """Read the topics of a tag line.

    >>> parse("Filed under: Syria, Moscow"), parse("#ferry #sinking")
    (('Syria', 'Moscow'), ('ferry', 'sinking'))

    A label alone gives none.
    """
    if is_label(text):
        return ()
    found = _pattern().match(shadow(text))
    rest = text[found.start(1) :] if found else text.partition(" ")[2] if _SPACED.match(text) else text
    pieces = rest.split("#") if rest.lstrip().startswith("#") else re.split(r"[,;|·•/、،]", rest)
    return tuple(bare for piece in pieces if (bare := piece.strip(" \t\xa0.,;|·•#")))
