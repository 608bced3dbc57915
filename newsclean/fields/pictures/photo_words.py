"""The words of picture credits, by which a block that may have one is told from all others."""

import re
from functools import cache

from newsclean.fields.candidates import is_dense
from newsclean.fields.data import sections
from newsclean.fields.pictures.unlabelled import may_end_unlabelled
from newsclean.page import Block
from newsclean.shadow import tokens

_LINE = 60
_OPENERS_TEXT = (
    "abc facebook instagram "
    "ph dok reuters afp archive archives archiv archief arkiv arkisto archiwum архив архів arşiv archív arhivă αρχείο "
    "αρχείου arsip temsili privat privé repertorio tangkapan captura capture skärmdump skjermdump "
    "courtesy caption enlarge file representational representative politico undated archivbild archivfoto "
    "arkivfoto arkivbild genrebild läsarbild kuvituskuva arkistokuva illustrationsfoto illustrasjonsfoto modelfoto "
    "stockfoto video archivio archivo arquivo архивное arşiv archieffoto "
    "legenda légende подпись підпис fotoğraf التعليق صدر مصدر स्रोत कैप्शन keterangan sumber nguồn автор kaynak "
    "bildunterschrift legende képaláírás legendă потпис potpis аутор sursă kép şəklin сурат توضیح منبع "
    "chụp ছবির ভিডিওর படக்குறிப்பு காணொளிக் மூலாதாரம் تصویر ویڈیو క్యాప్షన్ సోర్స్ कॅप्शन કૅપ્શન સ્રોત ਕੈਪਸ਼ਨ ਸਰੋਤ"
    " क्याप्शन ပုံစာ ရင်းမြစ် ශීර්ෂ මූලාශ්‍රය මූලාශ්රය picha maelezo คำบรรยายภาพ คำบรรยายวิดีโอ ที่มาของภาพ"
)
_SMALL = "the von van para par per from via provided source courtesy kaynak mit avec dans sur pod del dell der dal dalla"
_OPENERS = frozenset(_OPENERS_TEXT.split())


def _words(phrase: str) -> list[str]:
    """The words of a phrase, as those of a block are told."""
    return [word.decode() for word in tokens(phrase)]


@cache
def triggers() -> tuple[frozenset[bytes], frozenset[bytes]]:
    """Give the words of which a credit has one: those that say what it is, and those of agencies, which need a sign."""
    alone = (_words(phrase) for section in ("labels", "pictures") for phrase in phrases(section))
    telling = {*_OPENERS, *(words[0] for words in alone if len(words) == 1)}  # "main image" is looked for by its image
    told = (set(_words(phrase)) for section in ("labels", "makers", "pictures", "captions") for phrase in phrases(section))
    said = {word for words in told for word in words & telling or words if len(word) > 2}  # noqa: PLR2004 - "by", "de"
    named = {max(_words(phrase), key=len) for phrase in phrases("agencies")}
    said -= set(_SMALL.split())
    return frozenset(word.encode() for word in {*said, *_OPENERS}), frozenset(word.encode() for word in named)


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every credit that has no copyright sign, as UTF-8."""
    said, named = triggers()
    return said | named


def may_be_credited(block: Block, words: frozenset[bytes]) -> bool:
    """Tell at little cost whether a block can have a picture credit at all, given the words in it; most cannot."""
    said, _ = triggers()
    text = block.text
    if not said.isdisjoint(words) or "©" in text or is_dense(text) or len(text) <= _LINE:
        return True
    return (
        may_end_unlabelled(text) or "/" in text[:_LINE] or any(sign in text[-120:] for sign in "/(|[") or " | " in text[:400]
    )


@cache
def phrases(section: str) -> frozenset[str]:
    """Give the phrases of a section of ``picture_words.txt``: its labels, makers or agencies."""
    return frozenset(phrase for line in sections("picture_words.txt")[section] for phrase in line)


@cache
def endings() -> tuple[str, ...]:
    """Give the words for kinds of pictures that end captions, behind the stop they stand behind, and a button."""
    return (" view image in full screen", *(f". {phrase}" for phrase in sorted(phrases("endings"))))


@cache
def notes() -> frozenset[str]:
    """Give what is said of a picture that is old, or of something else, where it stands by itself."""
    return phrases("notes") | phrases("endings")


@cache
def agencies_alone() -> frozenset[str]:
    """Give the picture agencies whose name alone is a credit; "AFP" by itself signs stories too."""
    lone = (*"images photo stock getty alamy imago unsplash pixabay pexels wikimedia".split(), "picture alliance")
    named = frozenset(name for name in phrases("agencies") if any(word in name for word in lone))
    return named | {"screenshot", "handout"}


@cache
def agency_words() -> frozenset[str]:
    """Give the words that the names of picture agencies are made of."""
    return frozenset(word for name in phrases("agencies") for word in re.findall(r"[^\W\d_]+", name))


@cache
def maker_signs() -> tuple[str, ...]:
    """Give the first words of makers, without those that another of them stands in."""
    every = {phrase.split()[0] for phrase in phrases("makers")}
    return tuple(sorted(sign for sign in every if not any(other in sign for other in every - {sign})))


@cache
def labelling() -> frozenset[str]:
    """Give the words that labels of credits are put together of: those for pictures, and what stands beside them."""
    return phrases("pictures") | phrases("kinds") | phrases("beside") | phrases("main")


@cache
def kind_words() -> frozenset[str]:
    """Give the words that say what kind of picture one is."""
    return phrases("pictures") | phrases("kinds") | phrases("beside")
