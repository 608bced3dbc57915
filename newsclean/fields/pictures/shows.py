"""Sentences that say what a picture shows, told from paragraphs by what they leave out."""

from newsclean.gate import has_one
from newsclean.late import late
from newsclean.prose import ends_sentence
from newsclean.rules.address import speaks_to_reader

_SHORTEST, _LONGEST = 25, 220
_NOT_IN = ("?", "!", "@", " | ")
_FIRST = late(r"\b(?:I|[Mm]e|[Mm]ine|[Jj]e|[Ii]ch|[Mm]ich|[Yy]o|[Ii]k|[Jj]ag|[Jj]eg)\b")
# What leans on the sentence before it, or begins what somebody says, a list, or a step of a recipe.
_LEANS = late(
    r"[\d#\"“„«»‘'(*•–—-]|(?i:and|but|or|so|then|also|yet|still|however|meanwhile|which|it|its|they|their|he|his|she|her|this"
    r"|that|these|those|there|here|what|why|how|when|while|if|before|after|because|since|for|as|to|not|no|some|most|both|last|next|earlier"
    r"|und|aber|doch|auch|sie|er|es|dies\w{0,2}|so|dann|dort|wenn|als|da|weil|denn|dabei|damit|dafür|nun|jetzt|wer|was|wie"
    r"|et|mais|ou|il|elle|ils|elles|ce|cela|ça|ces|cette|si|quand|alors|puis|ainsi|pour|y|pero|él|ella|ellos|esto|est[ae]s?|ese|esa"
    r"|se|cuando|así|entonces|no|ma|lui|lei|loro|quest[oaie]|quando|così|poi|non|anche|mas|ele|ela|eles|elas|isso|isto|est[ea]s?"
    r"|então|também|não|en|maar|hij|zij|ze|dit|dat|toen|ook|daar|dus|niet|och|og|men|han|hon|hun|det|detta|dette|de|då|da|när|når"
    r"|så|om|hvis|ja|ei|mutta|hän|he|se|ne|ale|on|ona|oni|to|tak|gdy|nie|też|и|а|но|он|она|они|это|этот|эта|если|когда"
    r"|так|там|не|тогда|потом|по|та|але|він|вона|вони|це|якщо|коли|ve|ama|bu|şu|o|onlar|ancak|fakat)\b"
)


def shows(text: str) -> bool:
    """Tell whether a text is a short sentence or two that may say what a picture shows; a credit below it proves it.

    On pages whose elements say what a caption is, 57 lines right above a credit, with a paragraph below, are such sentences,
    and one of them is a paragraph (the sets news, world and wcxb, read as text).

    >>> shows("The ferry in 1964. Until the 1990s, it carried milk twice a day."), shows("But the ferry sank in the storm.")
    (True, False)
    """
    if not _SHORTEST <= len(text) <= _LONGEST or not ends_sentence(text) or has_one(text, _NOT_IN):
        return False
    return not (leans(text) or _FIRST.search(text) or speaks_to_reader(text))


def leans(text: str) -> bool:
    """Tell whether a text opens as what leans on the sentence before it does, or as speech, lists and questions do.

    >>> leans("But they asked for a bridge."), leans("The ferry in May.")
    (True, False)
    """
    return _LEANS.match(text) is not None
