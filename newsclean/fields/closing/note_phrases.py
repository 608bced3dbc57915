"""The words of notes, kind by kind: with which they open, and which say it wherever they stand."""

_STORY = (
    r"(?:article|story|report|post|column|piece|essay|interview|item|headline|caption|op-ed|page|dispatch|review|commentary)"
)
_BE = r"(?:was|is|has been|have been|had been)"
_BOUGHT = r"(?:links?|purchases?|buy(?:ing)?|bought|shop|products?|retailers?|click|affiliates?|recommendations?)"
_COMMISSION = (
    r"\b(?:we|i|we'd|may|we'll) (?:may |might |could |would |will |also )?(?:earn|receive|make|get)"
    r" (?:an? )?(?:small )?(?:affiliate )?commission"
)
_NORDIC_STORY = r"(?:denne |den här )?(?:saken?|artikkelen|artikeln|texten|artiklen|teksten)"
_NORDIC_THEN = (  # what stands behind "updated" where no sentence goes on
    r"(?=[.!…:]{0,3}$|[.!:…]{1,3} | (?:fortløpende|løpende|løbende|löpande)[.!…]{0,3}$| (?:kl|klokken|klockan|kello|den|\d)"
    r"| (?:med|etter at|efter att) )"
)

OPENINGS = {
    "refile": r"\(?refile(?:d|s)?\b(?!\w)[^.]{0,200}$",
    "withdrawal": rf"(?:story withdrawn|kill kill|this {_STORY} {_BE} (?:been )?(?:withdrawn|retracted|removed))",
    "correction": (
        r"(?:errata corrige|err?at[aă]|correcció|zuzenketa|исправка|ispravak|ispravka|popravek|pataisymas|patikslinimas"
        r"|labojums|parandus|õiendus|đính chính|תיקון(?: טעות)?|اصلاحیه|تصحیح|सुधार|संशोधन|সংশোধনী|leiðrétting"
        r"|oprava|helyesbítés|διόρθωση|διορθωση|виправлення|ralat"
        r"|corrections?(?: (?:and|&) (?:clarifications?|amplifications?))?|corrected|erratum|errata"
        r"|fe de (?:erratas|errores)|rectificatif|rectification|korrektur"
        r"|korrekturhinweis|richtigstellung|berichtigung|correzione|rettifica|correção|corrección|rectificatie|correctie"
        r"|исправление|поправка|sprostowanie|düzeltme|korreksjon|rättelse|rettelse|korjaus|oikaisu)"
        r"(?:\s?\([^()]{2,40}\)|,? [a-z]{3,9}\.? \d{1,2}[^:]{0,30}(?::\d\d[^:]{0,8})?"
        r"| \d{1,2}\.\d{1,2}\.[^:]{0,20}| \d{1,2}\.? [^\W\d_]{3,9}(?: \d{4})?)?\s?[:–—-]\s"
        r"|\(corrects\b|訂正|更正|勘误|정정|تصحيح"
    ),
    "clarification": r"(?:clarifications?|klarstellung|précision|aclaración|chiarimento|precisazione"
    r"|esclarecimento|уточнение)(?:,[^:]{2,40}(?::\d\d[^:]{0,8})?)?\s?:\s",
    "editors-note": (
        r"(?:an? )?(?:editor(?:s|'s|s')? note|ed\. note|editorial note|note to readers|a note to our readers"
        r"|reader's note|author(?:'s|s') note|program note"
        r"|anmerkung(?: der redaktion|(?=: wir haben (?:de[nm]|die|das|diesen?) ))"
        r"|hinweis der redaktion|anm\. d\. red|redaktioneller hinweis"
        r"|note de la rédaction|ndlr|nota del editor"
        r"|nota de (?:la )?redacción|nota della redazione|nota da redação|nota do editor|noot van de redactie"
        r"|от редакции|від редакції|catatan redaksi|poznámka redakce|a szerkesztő megjegyzése"
        r"|nota redacției|примечание редакции|od redakcji|editörün notu|shënim i redaksisë|бележка на редакцията)"
        r"(?![^\W\d_]| (?:in|on|at|from|by|that|which|says|said)\b)|編集部注|编者按|編者按|편집자주|ملاحظة المحرر"
        r"|(?:content |trigger )?warning: (?:this|the following)\b[^.]{0,60}"
        r" (?:contain|includ|discuss|descri|depict|may |mention|graphic)"
        r"|this (?:article|story|post"
        r"|review) contains (?:spoilers|graphic|descriptions|discussion)"
    ),
    "update": r"(?:(?:this |the )?(?:breaking )?(?:news )?(?:story|post) (?:is )?(?:still )?developing"
    r"|developing(?: story)?(?=\W))[\s.…:!-]{0,5}"
    r"(?:(?:please )?(?:refresh|check|come back|stay tuned|more|updates?)\b[^?\"]{0,120})?$"
    r"|(?:please )?(?:check back|refresh this (?:page|post)|stay tuned)"
    r"(?: (?:here|soon|later|often))? for (?:more|updates|the latest)\b[^?\"]{0,60}$",
    "disclosure": r"(?:affiliate |full )?(?:disclosures?|disclaimers?)(?: statement)?\s?:\s|haftungsausschluss\b"
    r"|(?:competing|conflicts? of|declaration of)(?: competing)? interests?(?: statement)?\s?:\s"
    r"|funding(?: (?:statement|information|sources?))?\s?:\s"
    r"(?=this |the (?:study|research|work|trial|authors?)|supported |funded |none\b|no |grants? )"
    r"|transparenzhinweis\b",
    "advisory": r"\( ?(?:adds|updates|recasts|repeats|writes through|new throughout|removes|changes|fixes"
    r"|clarifies|releads)\b[^()]{3,260}\)$|eds: ",
}
"""Openings of a block, which decide at once; tried in order."""
PHRASES = {
    "machine-summary": (
        r"(?:summary|translation|article|text) (?:was|is) (?:auto|automatically )?(?:generated|created"
        r"|produced) (?:by|with|using) (?:an? )?(?:ai|artificial|machine)"
        r"|oppsummeringen er laget av ai|ai 요약|(?:zusammenfassung|artikel|text|beitrag) wurde"
        r" (?:mit|mithilfe|von|durch) (?:hilfe )?(?:von )?(?:einer )?(?:ki|künstlicher|maschineller)\b"
        r"|hat die redaktion maschinelle unterstützung genutzt"
        r"|résumé (?:a été )?généré par|resumen (?:generado|elaborado) (?:por|con) (?:ia|inteligencia)"
        r"|^\W{0,4}(?:(?:est[ea] )?(?:resumen|texto|artículo|contenido|nota|noticia|historia|traducción)"
        r"|esta (?:matéria|notícia|reportagem)|(?:este )?(?:resumo|texto|artigo|conteúdo)) (?:fue |ha sido |foi )?"
        r"(?:generad|elaborad|cread|hech|redactad|realizad|traducid|gerad|criad|produzid|feit|traduzid)[oa]\b"
        r"[^.!?\"]{0,90}\b(?:ia|inteligencia|inteligência)\b"
    ),
    "correction": (
        rf"(?:an? )?(?:earlier|previous|prior|original) versions? of this {_STORY}(?! (?:is|are)\b)"
        rf"|this {_STORY} {_BE} (?:since )?(?:been )?(?:corrected|amended)"
        rf"|this {_STORY} (?:originally|previously|initially|incorrectly|mistakenly) (?:mis|said|stated"
        rf"|reported|listed|gave|identified|referred)"
        rf"|^\W{{0,3}}this (?:{_STORY}|version) (?:corrects|clarifies|restores|deletes) (?:the|that|to|an?|spelling)\b"
        r"|^\W{0,3}(?:because of|due to|owing to) an (?:editing|editor's|production|transcription|reporting) error,? "
        rf"(?=.{{0,200}}\b(?:{_STORY}|version|caption|credit)s?\b)"
        rf"|^\W{{0,3}}an? (?:{_STORY}|obituary|picture caption|editorial) (?:on|in|last|this) [^.]{{2,200}}"
        r" (?:misstated|misidentified|misspelled|misattributed"
        r"|(?:referred|described|stated|identified) (?:incorrectly|imprecisely))\b"
        r"|in einer früheren (?:version|fassung)(?! (?:der|des|eine[rs]|seine[rs]|ihre[rs]) (?!artikels|beitrags|textes))"
        r"|une version (?:précédente|antérieure) de cet article"
        r"|una versión anterior de est[ea] (?:artículo|nota|texto|noticia|información|reportaje|historia|entrevista)"
        r"|uma versão anterior (?:dest|dess)[ea] (?:artigo|texto|matéria|notícia|reportagem|nota|entrevista)"
        r"|una versione precedente di"
    ),
    "update": (
        rf"this (?:breaking )?(?:news )?{_STORY} (?:{_BE} (?:been )?updated|is being updated)"
        r"(?!, (?:readers|it|they|he|she|the|its)\b)"
        rf"|^\W{{0,3}}(?:story |article )?updated (?:(?:on|at) [^:!?]{{3,30}}(?::\d\d [^:!?]{{3,20}})? )?(?:to|with) "
        r"|this (?:breaking )?(?:news )?(?:story|report|article|post) will be updated"
        rf"|^we(?: will|'ll)? (?:be )?updat(?:e|ing) this {_STORY}"
        rf"|this is a (?:breaking|developing) (?:news )?{_STORY}|dieser (?:artikel|text|beitrag) (?:wurde"
        rf"|wird) (?:laufend |zuletzt |nicht (?:weiter|mehr) )?aktualisiert"
        r"|^\W{0,3}der (?:artikel|text|beitrag) wurde am .{3,30} aktualisiert"
        rf"|^\W{{0,3}}(?:{_NORDIC_STORY} (?:oppdateres|uppdateras|uppdaterades|opdateres"
        rf"|(?:er|är|ble|blev|har) (?:sist )?(?:oppdatert|uppdaterad|uppdaterats"
        rf"|opdateret))|juttua (?:on )?päivitet\w{{2,3}}){_NORDIC_THEN}"
        r"|^\W{0,3}este artículo ha sido actualizado\b"
    ),
    "republication": (
        rf"^this {_STORY} {_BE} (?:kindly |generously )?contributed (?:to [^.]{{2,40}} )?by\b"
        rf"|^(?:re)?(?:printed|published) (?:here )?with (?:the )?permission(?! (?:is|are|was|were)\b)"
        rf"|this {_STORY} (?:by|from) [^.]{{3,40}} was first published"
        rf"|this {_STORY} (?:{_BE} |which )?(?:first |originally |also "
        rf"|previously )?(?:been )?(?:published|appeared|ran|posted|republished|reprinted)"
        r"(?: (?:first|originally|here))? (?:on|at|in|by|under|with|from)"
        rf"|\b(?:{_STORY}|it|text|excerpt|content|which) (?:[^.]{{0,60}} )?"
        r"(?:is|was|been) (?:republished|reproduced|reprinted|syndicated) (?:from|with (?:the )?permission"
        r"|under a creative|here)"
        r"|has not been edited by .{2,40}(?:staff|team)|auto-generated from a syndicated feed"
        r"|published from a (?:wire|syndicated) "
        rf"|^this {_STORY} is part of (?:an? |our |the |[^.]{{2,20}}'s )[^.]{{0,60}}(?:series|partnership|collaboration)\b"
        rf"|^this {_STORY} (?:was|is) (?:published|produced|reported) (?:as part of|in (?:partnership|collaboration) with) "
        rf"|^this {_STORY} (?:was|is) (?:originally )?(?:produced|published) by [^.,]{{3,60}}(?:,|\.$|$)"
        rf"|^an? (?:abridged |shorter |longer )?version of this {_STORY} (?:appears|appeared|ran) in (?:the )?print\b"
        r"|^[^.:]{2,40} hat diese (?:meldung|nachricht) (?:redaktionell nicht|nicht redaktionell) bearbeitet"
        r"|dieser (?:artikel|text|beitrag) (?:erschien|ist) (?:zuerst|ursprünglich)|cet article (?:a été"
        r"|est) (?:initialement |d'abord )?(?:publié|paru)"
        r"|est[ea] (?:artículo|nota|texto|contenido|reportaje|noticia|entrevista|columna) (?:fue|se|ha sido) public(?:ó"
        r"|ad[oa])"
        r" (?:originalmente|por primera vez) (?:en|por)\b|^nota publicada originalmente (?:el|en)\b"
        r"|(?:^\W{0,3}|\best[ea] )(?:artigo|texto|matéria|reportagem) (?:foi )?publicad[oa] originalmente (?:n[ao]|em"
        r"|por) (?!\d)"
        r"|questo articolo (?:è|e') (?:stato )?(?:apparso|pubblicato)"
    ),
    "translation": (
        rf"this {_STORY} {_BE} translated"
        r"|artik(?:el|kelen) er oversat|questo articolo è stato tradotto"
        r"|(?:aus dem (?:englischen|französischen|russischen) )(?:übersetzt|adaptiert|übertragen) von"
        r"|^\W{0,4}(?:(?:est[ea]|cet?(?:te)?|quest[oa]) [^\W\d_]{4,12} (?:[^\W\d_]{1,6} ){0,3}|(?:artículo|artigo"
        r"|articol[oe]|texto|nota) )?"
        r"tradu(?:cid[oa]|zid[oa]|ite?|tt[oa]) (?:del|do|de l'|dal)"
    ),
    "disclosure": (
        r"(?:views|opinions)(?: and opinions)?(?: expressed)?(?: (?:in|by|here|herein)[^.]{0,60})? (?:are|do"
        r"|does) (?:not(?= (?:necessarily|always|reflect|represent|those|the (?:views?|opinions?|position)|constitute)\b)"
        r"|those of|solely|their own|his own|her own|(?:the )?(?:author|writer|columnist|contributor)s?'?s? (?:own|alone))"
        r"|\b(?:ap|press'?|coverage|journalism|reporting|education|newsroom)\b[^.]{0,60} receives? (?:financial )?"
        r"support from (?:several|multiple|various|private) (?:private )?foundations"
        r"|\b(?:ap|associated press)\b[^.]{0,60} receives? (?:financial )?support from\b"
        rf"|^(?:this|the) (?:{_STORY}|content|information) (?:is|does|should)\b[^.]{{0,60}}\bnot (?:be )?(?:[a-z]+ ){{0,4}}"
        r"(?:financial|investment|legal|medical|professional|tax|trading)"
        r" (?:or (?:financial|investment|legal|tax) )?advice\b"
        r"|is (?:solely )?responsible for all (?:editorial )?content(?=\W{0,3}$|\. )"
        r"|(?:not|n't) necessarily (?:reflect|represent) (?:the )?(?:views|position|opinion|official)"
        r"|affiliate[- ]links (?:enthalten|enthält)"
        rf"|{_BOUGHT}\b.{{0,160}}{_COMMISSION}|{_COMMISSION}.{{0,120}}\b{_BOUGHT}\b"
        r"|os artigos .{0,60}não (?:refletem|representam)"
        r"|^\W{0,3}as opiniões (?:expressas|emitidas|contidas) (?:neste|nesse|no|nesta) (?:texto|artigo|blog|coluna|espaço)"
        r"|las opiniones expresadas|les opinions exprimées|le opinioni espresse|die meinung des autors"
        r"|gibt nicht unbedingt die meinung"
    ),
}
"""Phrases that decide wherever in a short block they stand."""
