"""Reported speech: a sentence that opens like a cue and goes on with a comma and a speaker is the article's own."""

import re

from newsclean.late import late

_SAID = r"""
    said|says|wrote|writes|told|asked|added|warned|argued|insisted|recalled|reads|promises|conceded
    |alleges|(?:police|officers|officials|experts|doctors|lawyers|campaigners|charities) say|advises|advised
    |urges|urged|(?:they|(?:the|its|his|her|their|our) (?:[\w'-]{2,20} )?[\w'-]{2,20}) say
    |sagte|sagt|bat|schrieb|erklärte|fragte|riet|rät|meinte|hieß es|heißt es|(?:steht|stand) (?:auf|in|im|es|unter)|lautet
    |kritisierte|kritisiert|klagte|rügte
    |(?:schreiben|sagen) (?:die|sie)|rief|ermahnte|mahnte|versprach|meldete|schreibt (?:der|die|das)
    |dit|disait|écrit|écrivait|a dit|a écrit|demande|conseille|expliquait|lit-on|disent|écrivent
    |demandent|supplie|répète|répètent
    |demandait|jurait|a reconnu|a rappelé|reconnaît|prévient|(?:indique|rappelle|répond|promet|assure) (?:le|la)
    |decía|pide|juraba|respondió|advierte|(?:aconseja|recomienda|anuncia|promete|bromea) (?:el|la)
    |diceva|chiedeva|giurava|ha spiegato|(?:avverte|consiglia|ricorda|promette) (?:il|la|lo)
    |dizia|pedia|jurava|pede|explicou|(?:avisa|aconselha|recomenda|promete|alerta) (?:o|a)
    |dijo|dice|escribió|pidió|añadió|se lee|dicen|escriben|ha detto|scrive|scriveva|sostiene|chiede|si legge|dicono|scrivono
    |disse|diz|escreveu|pediu|lê-se|dizem|zei|zegt|schreef|vroeg|waarschuwde|(?:zeggen|schrijven) (?:de|ze)
    |(?:stond|staat) (?:er|in|op|te)|riep|zwoer|(?:adviseert|waarschuwt|belooft) (?:de|het)
    |просил|просила|просит|кричал|клялся|отвечал|предупреждает|советует|обещает
    |radzi|ostrzega|prosił|prosiła|krzyczał|przysięgał|przyznał|obiecuje|uyarıyor|uyardı|diyordu|söylüyordu|öneriyor
    |сказал|сказала|посоветовал|посоветовала|заявил|заявила|написал|писал|пишет|призвал|говорит|говорят|пишут
    |powiedział|powiedziała|napisał|dodał|radził|mówi|mówią|piszą|dedi|söyledi|yazdı|diyor|derdi
    |řekl|řekla|mondta|sade|säger|skriver|skrev|uppger|uppgav|berättar|berättade|varnar|varnade|uppmanar|uppmanade|råder
    |frågade|ropade|påpekar|menar|förklarar|siger|sagde|fortæller|fortalte|oplyser|oplyste|advarer|advarede|opfordrer|lyder|lød
    |spurgte|forklarer|råbte|sier|forteller|opplyser|opplyste|advarte|oppfordrer|spurte|ropte
    |(?:sa|ba|ber|beder|bad) \w{2,20}(?:en|et|a|n|un)
    |sanoo|sanoi|sanovat|kertoo|kertoi|kirjoittaa|kirjoitti|kirjoittavat|neuvoo|neuvoi|varoittaa|varoitti|kehottaa|kehotti
    |pyysi|kysyi|huusi|toteaa|totesi|huomauttaa
    |είπε|λέει|λένε|έγραψε|δήλωσε|συμβουλεύ(?:ει|ουν)|a spus|spune|spun|a scris|scrie|a declarat|a decis|sfătuiesc|a strigat
    |(?:كما )?(?:قال|قالت|كتب|كتبت|صرخ|أضاف|أضافت|أوضح|أوضحت|قضت|قضى|ذكر|ذكرت|يقول|تقول)
"""
_VERBS = "".join(_SAID.split("\n    ")).strip()
_REPORTED = late(rf"(?:[,،][\"'»]?|[?!][\"»]) (?:[^\W\d_][\w'-]{{0,24}} ){{0,6}}?(?:{_VERBS})\b")
_LONGEST_CUE = 40
_MARKS = ('"', "“", "”", "„")
_NEAR = 4_000
_FEWEST_AROUND = 4
_WORD = late(r"[^\W\d_]{2,}")
_SINGLE = late(r"(?<![^\s(])'([^'\"]{4,160})'(?=[\s.,:;!?)]|$)")  # as Dutch and British papers quote


_FEWEST_WHOLE = 6
_WHOLE = late(r"((?:[•*·>–-]|\d{1,3}[.):]) ?)?\"[^\"]{4,400}\"[.,;]?$")  # a line that is one quotation


def is_reported(folded: str) -> bool:
    """Tell whether a shadow is a sentence with a speaker behind a comma; a cue with a colon is a link to one.

    >>> is_reported("leggi anche severe non bastano, ha detto lunedì il ministro, serve altro.")
    True
    >>> is_reported("read more: trump is wrong, says biden")
    False
    >>> is_reported("support our work, it says on the page. are you sure?")
    True
    """
    return ":" not in folded[:_LONGEST_CUE] and folded.endswith((".", '"', "?")) and _REPORTED.search(folded) is not None


def is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether ``text[start:end]`` stands inside a quotation, or is one that the text goes on about in lower case.

    >>> text = "“We are poor. Most newspapers live on advertising. We do not.”"
    >>> is_quoted(text, 14, 50), is_quoted("Most newspapers live on advertising. “We do not.”", 0, 36)
    (True, False)
    >>> is_quoted("“Will you support our work?” she asked the crowd.", 0, 28)
    True
    """
    if start > _NEAR:
        return False
    before = sum(text.count(mark, 0, start) for mark in _MARKS)
    inside = sum(text.count(mark, start, end) for mark in _MARKS)
    return (before + inside) % 2 == 1 or before % 2 == 1 or (inside > 0 and text[end : end + 2].lstrip()[:1].islower())


def is_cited(regex: re.Pattern[str], folded: str) -> bool:
    """Tell whether a phrase stands only between quotation marks, in a text that speaks of it or a list of what others say.

    >>> cue = re.compile("sign up now")
    >>> for folded in ('the note on the door read: "sign up now!"', '"sign up now"', 'sign up now, says "the quay" today.'):
    ...     print(is_cited(cue, folded))
    True
    False
    False

    A line that is one quotation of six words or more is cited, and a shorter one behind a bullet or a number.
    """
    if (whole := _WHOLE.match(folded)) and (whole[1] or len(_WORD.findall(folded)) >= _FEWEST_WHOLE):
        return True
    if "'" in folded:
        folded = _SINGLE.sub(r'"\1"', folded)
    around, *inside = folded.split('"')[::2], *folded.split('"')[1::2]
    said = " ".join(around)
    enough = len(_WORD.findall(said)) >= _FEWEST_AROUND
    return enough and regex.search(said) is None and any(map(regex.search, inside))
