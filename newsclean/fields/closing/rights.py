"""Rights lines: whose article it is and what may be done with it."""

import re
from functools import cache

from newsclean.gate import has_one, passes
from newsclean.rules.speech import is_reported
from newsclean.shadow import shadow

_LONGEST = 600
_SHORT = 160
_SENTENCE_END = re.compile(r"[^\W\d_]{4}[.!?][\"')]{0,2}\s|[^。！？]{25,200}[。！？]")
_OPENINGS = ("copyright ", "© ", "(c) ")
_RESERVED = (
    r"all rights reserved(?! for\b)|alle rechte (?:vorbehalten|am artikel)|tous (?:droits"
    r"|les droits) (?:de .{3,40} )?réservés(?! à (?:la|sa|leur) )|(?:todos los )?derechos reservados(?! (?:a|al|para|en)\b)"
    r"|^est[ea] (?:nota|artículo|contenido|material|obra) (?:se encuentra"
    r"|está) protegid[oa] por (?:la ley de )?derechos? de autor"
    r"|tutti i diritti riservati(?! (?:agli eredi|alla famiglia) )"
    r"|riproduzione riservata|todos os direitos reservados(?! (?:aos|às|para|em)\b)"
    r"|alle rechten voorbehouden"
    r"|все права защищены"
    r"|wsz(?:elkie|ystkie) prawa zastrzeżone|tüm hakları saklıdır|всички права запазени"
    r"|të gjitha të drejtat(?= (?:e |të |janë ){0,2}(?:rezerv|mbrojt))"
    r"|alle rettigheter(?= (?:forbehold|reserv|tilhør|©|er ))"
    r"|med ensamrätt|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva"
    r"|toate drepturile rezervate|sva prava (?:pridržana|zadržana)|με την επιφύλαξη παντός|kaikki oikeudet pidätetään"
    r"|(?:усі|всі) права захищен[іо]|כל הזכויות שמורות|hak cipta dilindungi|सर्वाधिकार सुरक्षित|สงวนลิขสิทธิ์"
    r"|may not be (?:published|reproduced|republished|redistributed|broadcast|copied)|not (?:to be"
    r"|be) (?:reproduced|redistributed|republished)"
    r"|no part (?:of .{3,40} )?may be (?:reproduced|copied)|this (?:document|article|material) is subject to copyright"
    r"|unauthori[sz]ed (?:distribution|reproduction|use|transmission)|reproduction (?:interdite|prohibited"
    r"|is prohibited|in whole or)"
    r"|prohibida (?:su|la|toda|cualquier)(?: forma de)? reproducción"
    r"|registro (?:de (?:la )?)?propiedad intelectual:? (?:n[.°ºo]{0,2} ?)?\d{3}"
    r"|proibida a (?:reprodução|cópia)|reprodução proibida|(?:перепечатка|воспроизведение) материалов"
    r"|click here for (?:reprint|restrictions)|distributed by tribune content"
    r"|無断(?:で(?:の)?)?(?:転載|複製|転用|使用|引用)[^。]{0,16}(?:禁じます|禁止(?![さしをと])|厳禁|お断り|ご遠慮)"
    r"|(?:转载|轉載)(?:请|須|须|請)"
    r"|(?<![\u4e00-\u9fff])(?<![定为為示出称稱][，:])[未非][经經][^。，「」]{0,16}(?:授[权權]|[许許]可|同意|允[许許])[，、]?\s?"
    r"(?:(?:均|皆|一律)?不得(?!不)|[请請]勿|[严嚴]禁|禁止|任何(?:人|单位|第三方|媒体|机构|個人|个人))"
    r"[^。]{0,24}(?:[转轉][载載]|复制|複製|摘编|摘編|翻印|刊登|镜像|使用(?!者)[^。]{0,8}(?:作品|内容|內容|稿件|图片|圖片|文字|$))"
    r"|(?:版[权權]|著作[权權])所有(?![者人权權])|版[权權][声聲]明(?=\s?[:：]|$)"
    r"|무단 ?(?:전재|복제|배포)[^.]{0,30}금지(?![했하되된한를])|저작권자(?= ?[©ⓒ(:]|$)"
    r"|جميع الحقوق محفوظة"
)
# Of these each rights line in ASCII has one, so that most paragraphs are passed over before a pattern is tried.
_PIECES = (
    "copyright", "(c)", "rights reserved", "rechte", "derecho", "diritti", "riservata", "direitos", "rettigheter",
    "drepturile", "fenntartva", "dilindungi", "propiedad intelectual", "may not be ", "reproduced", "redistributed",
    "republished", "no part ", "unauthori", "reproduction ", "click here for ", "tribune content",
)  # fmt: skip
_WORDS = (
    "copyright rights reserved rechte droits derecho derechos diritti riservata direitos rechten права prawa hakları "
    "reproduced "
    "published republished reproduction propiedad reproducción reprodução перепечатка воспроизведение unauthorized "
    "unauthorised reprint redistributed الحقوق drejtat rettigheter restrictions tribune "
    "práva vyhrazena vyhradené fenntartva drepturile pridržana zadržana επιφύλαξη oikeudet הזכויות dilindungi सर्वाधिकार"
)


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every rights line that has no sign, as UTF-8."""
    return frozenset(word.encode() for word in _WORDS.split())


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    company = (
        r"inc|llc|ltd|gmbh|corp|company|media|press|news|group|times|verlag|editrice|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?"
    )
    company += r"|b\.?v\.?|n\.?v\.?"
    sign = r"(?:copyright:?\s{0,2})?(?:©|\(c\)|ⓒ|℗)\s{0,2}(?:copyright\b:?\s{0,2})?"
    signed = rf"(?:{sign}(?:[^.\d]{{0,20}}\d{{4}}|[^.]{{0,80}}\b(?:{company})\b)|copyright:?\s{{1,2}}(?:by\s)?\d{{4}})"
    return (
        re.compile(_RESERVED),
        re.compile(rf"[\s*•|–—-]{{0,4}}(?:\d\d\+\s)?{signed}"),
        re.compile(
            rf"(?:(?<=[.!?\"'»)])\s{{1,3}}|(?<=[。！？])\s{{0,3}})(?={signed}|(?:©|copyright)[^.]{{0,60}}\.?\s(?:{_RESERVED})"
            rf"|(?:{_RESERVED})[^.]{{0,60}}\.?$)"
        ),
    )


def is_rights(text: str) -> bool:
    """Tell whether a block is a rights line: it reserves rights, or opens with a copyright sign and a year or a company.

    >>> is_rights("Copyright 2014 AP. All rights reserved."), is_rights("© 2020 Deutsche Welle |")
    (True, True)
    >>> is_rights("© Bart Dewaele"), is_rights("Copyright law was changed in 2019, the court said on Monday.")
    (False, False)
    >>> is_rights("Secili i gëzon të gjitha të drejtat."), is_rights("De kan sette alle rettigheter samtidig i en fil.")
    (False, False)
    """
    if len(text) > _LONGEST:
        return False
    folded = shadow(text)
    if folded.isascii() and not has_one(folded, _PIECES):
        return False
    reserved, signed, _ = _patterns()
    if signed.match(folded):
        brief = len(text) <= _SHORT or (len(text) <= _SHORT * 2 and not _SENTENCE_END.search(folded))
        return brief or reserved.search(folded) is not None
    found = reserved.search(folded) if passes(reserved, folded) else None
    if found is not None and folded.startswith(_OPENINGS):
        return True
    if found is None or '"' in folded or is_reported(folded) or _SENTENCE_END.search(folded, 0, found.start()):
        return False
    return len(text) <= _SHORT or found.start() < len(text) // 3


def rights_start(text: str) -> int | None:
    """Find where the rights line at the end of a paragraph begins; None when it has none.

    >>> rights_start("Two died. © 2019 The Associated Press. All rights reserved.")
    10
    """
    offset = max(0, len(text) - _LONGEST)
    folded = shadow(text[offset:])
    found = _patterns()[2].search(folded)
    return offset + found.end() if found and _patterns()[0].search(folded, found.end()) else None
