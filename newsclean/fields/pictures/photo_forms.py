"""The forms a picture credit takes at the end of a text: in brackets, behind a label, a sign or a slash."""

import re
from collections.abc import Iterator

from newsclean.fields.known.names import is_first_name, is_name
from newsclean.fields.pictures.kinds import is_note
from newsclean.fields.pictures.photo_east import EASTERN, EASTERN_ENDS, SIGNS_STORY
from newsclean.fields.pictures.photo_labels import house_start, label_end, label_starts
from newsclean.fields.pictures.photo_patterns import glued_labels, labels_in_brackets, makers, slashed
from newsclean.fields.pictures.photo_strokes import behind_stroke, labelled_by_stroke, names_agency
from newsclean.fields.pictures.photo_words import maker_signs, phrases, triggers
from newsclean.fields.pictures.photographers import is_taken_for
from newsclean.fields.pictures.unlabelled import may_end_unlabelled, unlabelled_start
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.shadow import words

_MOST_WORDS_OF_LABEL = 4
_CLOSERS = {")": "(", "]": "[", "）": "（", "】": "【", "］": "［"}
# As Spanish papers sign: "La grúa, este sábado. LUIS PAZ (EFE)".
_SIGNED = late(
    r"(?<=[.!?\"”»] )[^\W\d_a-z](?:[^\W\d_a-z]|[ .'-]){3,40} \((?:EFE|AFP|AP|REUTERS|GETTY|GETTY IMAGES|EPA|EP)\)\.?$"
)
_OF_HOUSE = late(  # "… from the driver. (ABC Western Plains: Ann Lee)"
    r"(?<=[.?!\"”’] )\((?:ABC|RNZ|SBS|CBC|NZME|BBC|RTÉ|NPR)(?: [A-Z][\w-]{1,20}){0,3}:"
    r" [A-Z][\w'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){1,2}\)$"
)
_COLON = late(r"\s?:|\.\.\.|…")
_CITED = late(r"\d{1,2}/\d{1,2}/\d{2,4}|, (?:\d{4}|p\. \d)")
# Where a sentence has it behind a name it says who is in the picture: ``… said Ann Lee (pic).``
_POINTERS = frozenset(("pic", "pics", "pictured", "abc"))  # or what three words begin with: ``Always Be Closing (ABC)``
# What a headline promises, and no picture's credit: ``… (фото, 16+)``.
_PROMISED = late(
    r"\s?(?:(?:\d{1,3} ?)?(?:photos?|videos?|fotos?|фото|видео|відео|снимки|галерия|галерея|\d\d\+)[\s,;+/|и&i]{0,4}){1,6}"
)
_SHARED = late(r"^[\w .]{2,24} (?:with|avec) [\w ,]{2,40}$")  # a desk and its agency
# "… l’habitation mitoyenne (Photo Sdis)": a label in brackets and who took it, without a colon.
_NAMED_IN_BRACKETS = late(
    r"[(\[](?:[Pp]hoto|PHOTO|[Ff]oto|FOTO)s? (?!(?:Gall|Essay|Stor|Album|Finish|Op\b|Inside|Below|Above|Credit|Courtesy))"
    r"[^\W\d_a-z][\w.'’&-]{0,24}(?: (?:de|du|des|la|le|di|von|van|der|den|dos|[^\W\d_a-z][\w.'’&-]{0,24})){0,4}[)\]]\.?$"
)
_GLUED = late(r"(?:(?<=[^\s(/-])|(?<=[.!?] ))Beeld (?=[A-Z])[^.!?]{2,60}$")  # "De kade van Ostia.Beeld Jan Maler"
_NAMED = late(r"(?:^|(?<=\S)|(?<=[.!?\"”’)] ))(?:Credit){1,2} ?(?=[A-Z][^:]{4,70}$)")  # "… of the quay.CreditAnn Lee"
_SHORT_LABEL = late(r"(?:Beeld|Bild|Foto'?s?|Kuvat?) (?=[A-Z][^:]{4,50}$)")  # "Beeld Jan Maler" in a line of its own
# "Photo de famille", "Foto di classe": what kind of picture it is, in small letters, and nobody's name.
_FAMILY = late(r"^(?i:(?:photo|foto|bild|image|imagen|imagem)s?) (?:de|di|von) [a-zà-ÿ]{4,16}(?: [a-zà-ÿ]{2,16}){0,3}$")
_BIG = ("big ", "bigger ")  # "The big picture: …" opens paragraphs
# As Lithuanian papers sign, label last: "Keltas uoste. Onos Petraitienės nuotr.", "Keltas uoste / BNS nuotr."
_LABEL_LAST = late(r"(?:^|(?<=[.!?”“\"] )|/ ?)[^\W\d_a-z][^.!?/:]{1,50} nuotr\.$")
_MAKER_ENDS = late(r"/| for |, | via ")
_SEVERAL = ("Images: ", "Photos: ", "Pictures: ")  # titles of galleries begin so too


def starts(tail: str, folded: str) -> Iterator[int]:
    """Give the places where a credit may begin, by each of its forms, given a text's end and its shadow.

    Every form has a sign that is cheap to look for, so that prose costs little.
    """
    closer = tail.rstrip(".")[-1:]
    opened = tail.rfind(_CLOSERS[closer]) if closer in _CLOSERS else -1
    if opened >= 0 and _in_brackets(tail[opened:], folded[opened:]) and not SIGNS_STORY.search(tail):
        yield opened
    if closer == ")" and (signed := _SIGNED.search(tail) or _OF_HOUSE.search(tail)):
        yield signed.start()
    if ":" in folded or "..." in folded or "…" in folded:
        yield from _labelled(folded)
    if may_end_unlabelled(tail) and (behind := unlabelled_start(tail)) is not None:
        yield behind
    if "©" in tail:
        at = tail.index("©")
        yield at - (at > 0 and tail[at - 1] in "([" and tail.endswith((")", "]")))
    if "Beeld " in tail or "Credit" in tail or tail.startswith(_SEVERAL) or _SHORT_LABEL.match(tail):
        yield from _glued(tail)
    yield from label_starts(tail, folded)
    if (house := house_start(tail)) is not None:
        yield house
    yield from labelled_by_stroke(tail)
    yield from behind_stroke(folded)
    if "/" in tail and not triggers()[1].isdisjoint(words(folded)):
        yield from (match.start() for pattern in slashed() if (match := pattern.search(tail)))
    if has_one(folded, maker_signs()):
        yield from (m.start() for m in makers().finditer(folded) if not _FAMILY.search(tail[m.start() :]))
    yield from _labelled_last(tail)


def without_label(credit: str) -> str:
    """Give a credit without the label that has no colon: of ``Beeld Jan Maler`` the name."""
    if end := label_end(credit):
        return credit[end:]
    label = _SHORT_LABEL.match(credit)
    return credit[label.end() :] if label and _is_maker(credit[label.end() :]) else credit


def _labelled_last(tail: str) -> Iterator[int]:
    """Credits whose label stands last: ``… uoste. Onos Petraitienės nuotr.``, and those of eastern papers."""
    if tail.endswith("nuotr."):
        yield from (match.start() for match in _LABEL_LAST.finditer(tail))
    if not tail.isascii():
        yield from (match.start() for pattern in EASTERN_ENDS if (match := pattern.search(tail)))


def _glued(tail: str) -> Iterator[int]:
    """``De kade.Beeld Jan Maler``, ``… the quay.CreditAnn Lee``: labels without a colon; ``Images: Getty Images (2)``."""
    several = tail.startswith(_SEVERAL) and names_agency(tail.partition(": ")[2].partition(" (")[0].lower())
    if several or without_label(tail) != tail:
        yield 0
    if glued := _GLUED.search(tail):
        yield glued.start()
    if (named := _NAMED.search(tail)) and _is_maker(tail[named.end() :]):
        yield named.start()


def _is_maker(credit: str) -> bool:
    """Whether a name stands behind the bare label: ``Ann Lee for The New York Times``, not a bank or a card."""
    maker = _MAKER_ENDS.split(credit)[0].strip()
    return is_name(maker) and is_first_name(maker.split()[0])


def _in_brackets(inside: str, folded: str) -> bool:
    bare = folded.strip(" .()[]（）【】［］")
    if is_note(bare) or EASTERN.search(inside):
        return True
    if bare in _POINTERS or _CITED.search(bare) or _PROMISED.fullmatch(bare) or _SHARED.search(bare):
        return False
    if is_taken_for(inside) or _NAMED_IN_BRACKETS.match(inside):
        return True
    return bool(labels_in_brackets().match(bare)) or ((inside.startswith("(") or "/" in inside) and names_agency(bare))


def _labelled(folded: str) -> Iterator[int]:
    """``Foto: …``: for each colon the longest known label that ends there."""
    for colon in _COLON.finditer(folded):
        words = list(
            re.finditer(
                r"[^\W\d_][\w'.\u0900-\u0963\u0981-\u0dff\u0e31-\u0e4e]*", folded[max(0, colon.start() - 40) : colon.start()]
            )
        )
        base = max(0, colon.start() - 40)
        for word in words[-_MOST_WORDS_OF_LABEL:]:
            at = base + word.start()
            glued = next((label for label in glued_labels() if folded[at : colon.start()].endswith(label)), None)
            named = folded[at : colon.start()].rstrip(" .") in phrases("labels") and not folded.endswith(_BIG, 0, at)
            if named and folded[colon.end() :].strip():
                yield at
                break
            if glued and word is words[-1] and _is_glued_to(folded[: colon.start() - len(glued)]):
                yield colon.start() - len(glued)


def _is_glued_to(before: str) -> bool:
    """Whether a text ends in a letter; what signs vowels in Indian and Thai script is none to Python."""
    return before[-1:].isalnum() or before[-1:] >= "\u0900"
