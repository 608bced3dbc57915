"""Sentences that say who contributed to a story: ``X reported from Y. Z contributed to this report.``."""

from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.names import is_first_name, is_sure_name, split_names
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.rules.speech import is_reported
from newsclean.shadow import shadow

_LONGEST = 700
_STORY = r"(?:this|the|our) (?:\S{2,20} )?(?:report|story|article|post|piece|dispatch|coverage)"
CONTRIBUTED = late(
    rf"(?:contributed|helped|assisted)(?: (?:reporting|research|writing|additional reporting))?(?: (?:to|with|in) {_STORY})"
    r"|contributed (?:additional )?(?:reporting|research)(?=[.;,]|$| from )"
    r"|(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:con|en|a|para) (?:la elaboración de )?est[ea]"
    r" (?:reporte|artículo|nota|despacho|reportaje|información|noticia|cobertura)(?=[.;,]|$| desde )"
    r"|(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) con (?:reportería|reportes)(?=[.;,]|$| desde )"
    r"|(?:contribu(?:iu|íram)|colabor(?:ou|aram)) (?:com|para|n) ?(?:est|ess)?[ea] (?:reportagem|matéria|artigo|despacho"
    r"|notícia)"
    r"(?=[.;,]|$)"
)
SAID = (
    "helped",
    "assisted",
    "provided by",
    "colabor",
    "contribu",
    "supervisão",
    "edici",
    "ediç",
    "editado",
)
_FROM = late(r"[^\s.][^.!?]{1,60} (?:reported|wrote|writes) from [^.!?]{2,80}")
# "Lee and Ray reported from Washington", "Lee reported from New York, Ray from McLean, Va.": names and places.
_FILED = late(
    r"(?!(?:The|He|She|They|It|We|I|This|That|Police|Who|One|Another) )"
    r"(?:(?:[A-Z][\w.'’()-]*|and|writers?|reporters?|correspondents?|editors?|contributors?),? ){1,12}"
    r"(?:reported|wrote) from (?:(?:[A-Z][\w.'’()-]*|and|from|in|near)[,;]? ?){1,24}"
)
_CONTRIBUTING = late(r"(?:Contributing|Also contributing) ?: .{5,400}$")
_AGENCY_GAVE = late(
    r"(?:AP|Associated Press|Reuters|CNN|Bloomberg) [A-Za-z]{4,20}s? [^!?]{3,200} contributed(?: from [^!?]{3,80})?\.?"
)
_GAVE = late(
    r"(?:[A-Z][\w ]{1,20}['’]s? )?(?P<names>[A-Z][^.!?]{3,120}?)(?: also)? contributed(?: from [A-Z][\w .,'’-]{2,60}?)?\.?"
)
_GIVEN_BY = late(
    r"(?:Additional )?(?:[Rr]eporting|[Rr]esearch|Reporting and research)(?: for (?:this|the) \w{4,8})? (?:was|were)"
    r" (?:also )?(?:contributed|provided) by (?P<names>[A-Z][^!?]{3,400}?)(?: (?:from|in|of) [A-Z][\w .,'’-]{2,60}?)?\.?"
)
_ABROAD = late(
    r"\W{0,3}(?:Colabor(?:ou|aram|ó|aron) ?:?|(?:Estagiári[oa] )?[Ss]ob (?:a )?supervisão d[aeo]"
    r"|(?:Texto|Conteúdo) editado por ?:?|Edição ?:|Edición ?:|Supervisão ?:) ?"
    r"(?P<names>[A-Z][^.!?:]{3,120}?)(?:, (?:de|do|da|em|desde) [A-Z][\w ]{2,30})?\.?"
)
_UPDATED = late(r"(?:last )?updated (?:at|on) .{4,40}")
_SENTENCE = late(
    r"(?<=[.!?”\"])\s{1,3}(?=[A-Z(])|(?<=[a-z]{3}[.!?])(?=[A-Z])|(?<=[a-z]{3}[.!?]) ?[-–—] ?(?=[A-Z])"
    r"|(?<=[.!?”\"]) ?(?:<br ?/?>|[¶|]) ?(?=[A-Z–-])"
)
_INITIAL = late(r"(?:\b[A-Z]|\b(?:Jr|Sr|St|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Lt|Gen|Col|No|U\.S|Inc|Corp|Co|Ltd))\.$")


INCLUDE = late(
    r"contributors(?: to this (?:report|story))? include .{5,240}"
    r"|contributing to this (?:report|story|article) (?:were|was) .{5,240}"
)
"""As some agencies list the writers who helped, in one line."""


def all_contributed(bare: str, folded: str) -> bool:
    """Tell whether every sentence of a text, with its shadow, says who contributed to the story.

    >>> said = "Ann Lee reported from Oslo. Bob Ray contributed to this report."
    >>> all_contributed(said, said.lower()), all_contributed("Heavy rain contributed.", "heavy rain contributed.")
    (True, False)
    """
    if len(bare) > _LONGEST or '"' in folded or not has_one(folded, SAID) or is_reported(folded):
        return False
    begins = starts(bare)
    parts = [bare[a:b].strip() for a, b in zip(begins, [*begins[1:], len(bare)], strict=True)]
    if len(parts) > 1 and _UPDATED.fullmatch(shadow(parts[-1])):
        parts.pop()
    said = [_says_so(part) for part in parts]
    return (
        any(said) and said[-1] and all(ok or _FROM.fullmatch(part.rstrip(".")) for ok, part in zip(said, parts, strict=True))
    )


def is_filed(text: str) -> bool:
    """Tell whether a line at the end says from where the story was reported, and who helped.

    >>> is_filed("Stanglin reported from McLean, Va. Contributing: Ann Lee"), is_filed("Ann Lee reported from the bed.")
    (True, False)
    """
    bare = _CONTRIBUTING.sub("", text.strip(" ⦁•*—-–"))
    if " from " not in bare or len(bare) > _LONGEST // 2:
        return False
    begins = starts(bare)
    parts = [bare[a:b].strip() for a, b in zip(begins, [*begins[1:], len(bare)], strict=True)]
    filed = [_FILED.fullmatch(part) is not None for part in parts]
    return filed[0] and all(said or _says_so(part) for said, part in zip(filed, parts, strict=True))


def _says_so(part: str) -> bool:
    return bool(CONTRIBUTED.search(shadow(part)[-160:])) or _AGENCY_GAVE.fullmatch(part) is not None or _gave(part)


def _gave(part: str) -> bool:
    """``NPR's Ann Lee and Bob Ray contributed.``, ``Reporting was contributed by Ann Lee``: names, and nothing else."""
    if abroad := _ABROAD.fullmatch(part):  # "Colaboró Cruz Roja." tells of no writer
        return all(is_sure_name(name) and is_first_name(name.partition(" ")[0]) for name in split_names(abroad["names"]))
    found = _GAVE.fullmatch(part) or _GIVEN_BY.fullmatch(part)
    return found is not None and all(
        is_sure_name(name) or shadow(name) in agencies() for name in split_names(found["names"])
    )


def starts(text: str) -> list[int]:
    """Give where the sentences of a text begin; an initial ends none."""
    ends = (
        match for match in _SENTENCE.finditer(text) if not _INITIAL.search(text[max(0, match.start() - 8) : match.start()])
    )
    return [0, *(match.end() for match in ends)]
