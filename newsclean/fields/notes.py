"""Notes: what the newsroom says about its own article, such as a correction, an update or where it ran first."""

import re
from functools import cache

from newsclean.fields.data import sections
from newsclean.gate import passes
from newsclean.page import Block
from newsclean.rules.speech import is_reported
from newsclean.shadow import shadow, words

_LONGEST = 900
_SHORT = 420
_LEAD = 60
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?][\"')]{0,2}\s{1,3}")
_DENSE = ("訂正", "更正", "勘误", "정정", "تصحيح", "編集部注", "编者按", "編者按", "편집자주", "ملاحظة", "요약")
_STORY = (
    r"(?:article|story|report|post|column|piece|essay|interview|item|headline|caption|op-ed|page|dispatch|review|commentary)"
)
_BE = r"(?:was|is|has been|have been|had been)"

# Openings of a block, which decide at once; tried in order.
_OPENINGS = {
    "refile": r"\(?refile(?:d|s)?\b(?!\w)[^.]{0,200}$",
    "withdrawal": rf"(?:story withdrawn|kill kill|this {_STORY} {_BE} (?:been )?(?:withdrawn|retracted|removed))",
    "correction": (
        r"(?:corrections?(?: (?:and|&) (?:clarifications?|amplifications?))?|corrected|erratum|errata"
        r"|fe de (?:erratas|errores)|rectificatif|rectification|korrektur"
        r"|richtigstellung|berichtigung|correzione|rettifica|correção|corrección|rectificatie|correctie"
        r"|исправление|поправка|sprostowanie|düzeltme|korreksjon|rättelse|rettelse|korjaus|oikaisu)"
        r"(?:\s?\([^()]{2,40}\)|,? [a-z]{3,9}\.? \d{1,2}[^:]{0,30}(?::\d\d[^:]{0,8})?"
        r"| \d{1,2}\.\d{1,2}\.[^:]{0,20})?\s?[:–—-]\s|\(corrects\b|訂正|更正|勘误|정정|تصحيح"
    ),
    "clarification": r"(?:clarifications?|klarstellung|précision|aclaración|chiarimento|precisazione"
    r"|esclarecimento|уточнение)(?:,[^:]{2,40}(?::\d\d[^:]{0,8})?)?\s?:\s",
    "editors-note": (
        r"(?:an? )?(?:editor(?:s|'s|s')? note|ed\. note|editorial note|note to readers|a note to our readers"
        r"|reader's note|author's note|program note"
        r"|anmerkung der redaktion|hinweis der redaktion|anm\. d\. red|redaktioneller hinweis"
        r"|note de la rédaction|ndlr|nota del editor"
        r"|nota de (?:la )?redacción|nota della redazione|nota da redação|nota do editor|noot van de redactie"
        r"|от редакции|примечание редакции|od redakcji|editörün notu|shënim i redaksisë|бележка на редакцията)"
        r"(?![^\W\d_]| (?:in|on|at|from|by|that|which|says|said)\b)|編集部注|编者按|編者按|편집자주|ملاحظة المحرر"
        r"|(?:content |trigger )?warning: (?:this|the following)|this (?:article|story|post"
        r"|review) contains (?:spoilers|graphic|descriptions|discussion)"
    ),
    "update": r"(?:(?:this |the )?(?:breaking )?(?:news )?(?:story|post) (?:is )?(?:still )?developing"
    r"|developing(?: story)?(?=\W))[\s.…:!-]{0,5}"
    r"(?:(?:please )?(?:refresh|check|come back|stay tuned|more|updates?)\b[^?\"]{0,120})?$"
    r"|(?:please )?(?:check back|refresh this (?:page|post)|stay tuned)"
    r"(?: (?:here|soon|later|often))? for (?:more|updates|the latest)\b[^?\"]{0,60}$",
    "disclosure": r"(?:affiliate |full )?(?:disclosure|disclaimer)(?: statement)?\s?:\s|haftungsausschluss\b"
    r"|transparenzhinweis\b",
    "advisory": r"\( ?(?:adds|updates|recasts|repeats|writes through|new throughout|removes|changes|fixes"
    r"|clarifies|releads)\b[^()]{3,260}\)$|eds: ",
}

# Phrases that decide wherever in a short block they stand.
_PHRASES = {
    "machine-summary": (
        r"(?:summary|translation|article|text) (?:was|is) (?:auto|automatically )?(?:generated|created"
        r"|produced) (?:by|with|using) (?:an? )?(?:ai|artificial|machine)"
        r"|oppsummeringen er laget av ai|ai 요약|(?:zusammenfassung|artikel|text|beitrag) wurde"
        r" (?:mit|mithilfe|von|durch) (?:hilfe )?(?:von )?(?:einer )?(?:ki|künstlicher|maschineller)\b"
        r"|hat die redaktion maschinelle unterstützung genutzt"
        r"|résumé (?:a été )?généré par|resumen (?:generado|elaborado) (?:por|con) (?:ia|inteligencia)"
    ),
    "correction": (
        rf"(?:an? )?(?:earlier|previous|prior|original) versions? of this {_STORY}"
        rf"|this {_STORY} {_BE} (?:since )?(?:been )?(?:corrected|amended)"
        rf"|this {_STORY} (?:originally|previously|initially|incorrectly|mistakenly) (?:mis|said|stated"
        rf"|reported|listed|gave|identified|referred)"
        rf"|^\W{{0,3}}this (?:{_STORY}|version) (?:corrects|clarifies|restores|deletes) (?:the|that|to|an?|spelling)\b"
        r"|in einer früheren (?:version|fassung)|une version (?:précédente|antérieure) de cet article"
        r"|una versión anterior de est[ea]|uma versão anterior d|una versione precedente di"
    ),
    "update": (
        rf"this (?:breaking )?(?:news )?{_STORY} (?:{_BE} (?:been )?updated|is being updated)"
        rf"|^\W{{0,3}}(?:story |article )?updated (?:to|with) "
        r"|this (?:breaking )?(?:news )?(?:story|report|article|post) will be updated"
        rf"|^we(?: will|'ll)? (?:be )?updat(?:e|ing) this {_STORY}"
        rf"|this is a (?:breaking|developing) (?:news )?{_STORY}|dieser (?:artikel|text|beitrag) (?:wurde"
        rf"|wird) (?:laufend |zuletzt )?aktualisiert"
        r"|^\W{0,3}der (?:artikel|text|beitrag) wurde am .{3,30} aktualisiert"
        r"|^\W{0,3}(?:saken (?:oppdateres|er oppdatert)|(?:artikeln|texten) (?:uppdateras|är uppdaterad|har uppdaterats)"
        r"|artiklen (?:opdateres|er opdateret)|juttua (?:on )?päivitet\w{2,3}|este artículo ha sido actualizado)\b"
    ),
    "republication": (
        rf"^(?:re)?(?:printed|published) (?:here )?with (?:the )?permission"
        rf"|this {_STORY} by [^.]{{3,40}} was first published|this {_STORY} (?:{_BE} |which )?(?:first |originally |also "
        rf"|previously )?(?:been )?(?:published|appeared|ran|posted|republished|reprinted)"
        r"(?: (?:first|originally|here))? (?:on|at|in|by|under|with|from)"
        r"|(?:is|was|been) (?:republished|reproduced|reprinted|syndicated) (?:from|with (?:the )?permission"
        r"|under a creative|here)"
        r"|has not been edited by .{2,40}(?:staff|team)|auto-generated from a syndicated feed"
        r"|published from a (?:wire|syndicated) "
        rf"|^an? (?:abridged |shorter |longer )?version of this {_STORY} (?:appears|appeared|ran) in (?:the )?print\b"
        r"|^[^.:]{2,40} hat diese (?:meldung|nachricht) (?:redaktionell nicht|nicht redaktionell) bearbeitet"
        r"|dieser (?:artikel|text|beitrag) (?:erschien|ist) (?:zuerst|ursprünglich)|cet article (?:a été"
        r"|est) (?:initialement |d'abord )?(?:publié|paru)"
        r"|este artículo (?:fue|se) publicad?[oó] originalmente|artigo (?:foi )?publicado originalmente"
        r"|questo articolo (?:è|e') (?:stato )?(?:apparso|pubblicato)"
    ),
    "translation": (
        rf"this {_STORY} {_BE} translated"
        r"|artik(?:el|kelen) er oversat|questo articolo è stato tradotto"
        r"|(?:aus dem (?:englischen|französischen|russischen) )übersetzt von|tradu(?:cido|zido|it|tto) (?:del|do|de l'|dal)"
    ),
    "disclosure": (
        r"(?:views|opinions)(?: and opinions)?(?: expressed)?(?: (?:in|by|here|herein)[^.]{0,60})? (?:are|do"
        r"|does) (?:not|those of|solely|their own|his own|her own"
        r"|(?:the )?(?:author|writer|columnist|contributor)s?'?s? (?:own|alone))"
        r"|receives? (?:financial )?support from (?:several|multiple|various|private) (?:private )?foundations"
        r"|is (?:solely )?responsible for all (?:editorial )?content"
        r"|(?:not|n't) necessarily (?:reflect|represent) (?:the )?(?:views|position|opinion|official)"
        r"|affiliate[- ]links (?:enthalten|enthält)"
        r"|\b(?:we|i|we'd|may|we'll) (?:may |might |could |would |will |also )?(?:earn|receive|make"
        r"|get) (?:an? )?(?:small )?(?:affiliate )?commission|os artigos .{0,60}não (?:refletem|representam)"
        r"|las opiniones expresadas|les opinions exprimées|le opinioni espresse|die meinung des autors"
        r"|gibt nicht unbedingt die meinung"
    ),
}

_SAID_OF_SPEECH = ("correction", "clarification")

KINDS = frozenset((*_OPENINGS, *_PHRASES))
"""Every answer of `kind`."""


@cache
def _patterns() -> tuple[dict[str, re.Pattern[str]], dict[str, re.Pattern[str]]]:
    lead = r"[\s*\[(_•>–—-]{0,4}"
    openings = {kind: re.compile(rf"{lead}(?:{pattern})") for kind, pattern in _OPENINGS.items()}
    return openings, {kind: re.compile(pattern) for kind, pattern in _PHRASES.items()}


@cache
def _triggers() -> dict[str, frozenset[bytes]]:
    lists = sections("note_words.txt")
    return {name: frozenset(word.encode() for line in lists[name] for word in line) for name in lists}


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every note of a script with spaces, as UTF-8."""
    return _triggers()["openings"] | _triggers()["said"]


def may_be_note(block: Block, found: frozenset[bytes]) -> bool:
    """Tell at little cost whether a block can be a note, given the trigger words in it; most paragraphs cannot."""
    triggers = _triggers()
    if not block.text.isascii() and any(sign in block.text[:30] for sign in _DENSE):
        return True
    if not triggers["openings"].isdisjoint(found) and not triggers["openings"].isdisjoint(words(block.shadow[:_LEAD])):
        return True
    return not triggers["said"].isdisjoint(found) and not triggers["of"].isdisjoint(block.tokens)


def kind(text: str) -> str | None:
    """Tell what kind of note a block is, None when it is none.

    >>> kind("Correction, Nov. 15, 2019: This article originally misidentified the mayor.")
    'correction'
    >>> kind("This story has been updated to include comments."), kind("The correction was printed on page 3.")
    ('update', None)

    "Update" by itself opens news as often as notes, so it decides nothing.
    """
    if len(text) > _LONGEST:
        return None
    folded = shadow(text)
    found = next((name for name, pattern in _patterns()[0].items() if pattern.match(folded)), None)
    if found in _SAID_OF_SPEECH and is_reported(folded.partition(":")[2]):  # somebody said that
        return None
    if found is None and len(text) <= _SHORT and (said := _said(folded)) and not _SENTENCE_END.search(folded, 0, said[1]):
        return said[0]
    return found


def note_start(text: str) -> int | None:
    """Find where a note begins that stands behind other sentences of a paragraph; None when there is none.

    >>> text = "Two of the crew died. This story has been updated with a comment."
    >>> text[note_start(text) :]
    'This story has been updated with a comment.'
    """
    offset = max(0, len(text) - _SHORT)
    folded = shadow(text[offset:])
    said = _said(folded)
    ends = [match.end() for match in _SENTENCE_END.finditer(folded, 0, said[1] + 1)] if said else []
    return offset + ends[-1] if said and ends and said[1] - ends[-1] <= _LEAD else None


def _said(folded: str) -> tuple[str, int] | None:
    """The first kind of note whose words a text has, and where they stand."""
    found = ((name, pattern.search(folded)) for name, pattern in _patterns()[1].items() if passes(pattern, folded))
    return next(((name, match.start()) for name, match in found if match), None)
