"""Tags: the topics a page files its article under, above or below it."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.fields.tags import is_hash, is_tags, parse
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, prose_span
from newsclean.pruned import past_junk

_LABELS = (  # which say tags, and not only subjects
    *(
        "tags:",
        "tag:",
        "теги:",
        "тэги:",
        "tagi:",
        "etiketler:",
        "etiquetas:",
        "schlagwörter:",
        "schlagworte:",
        "trefwoorden:",
    ),
    *("mots-clés:", "parole chiave:", "palabras clave:", "palavras-chave:", "ключевые слова:", "słowa kluczowe:"),
    *("anahtar kelimeler:", "etichete:", "címkék:", "štítky:", "klíčová slova:", "ετικέτες:", "тагове:", "ключови думи:"),
    *(
        "etiketak:",
        "etiketlər:",
        "açar sözlər:",
        "тегтер:",
        "teglar:",
        "თეგები:",
        "թեգեր:",
        "תגיות:",
        "برچسب‌ها:",
        "برچسب ها:",
    ),
    *("كلمات دلالية:", "كلمات مفتاحية:", "الكلمات المفتاحية:", "टैग:", "từ khóa:", "关键词:", "关键词：", "標籤:", "标签:"),
)
_FEWEST = 3


def tags(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that list topics; between paragraphs they are the article's own lists, and stay unless it says tags.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank on Monday, and two of its crew were lost off the coast of Crete.\n\nFiled under: Greece")
    >>> [page.text[m.start : m.end] for m in tags(page)]
    ['Filed under: Greece']
    """
    page = past_junk(page)
    first, last = prose_span(page)
    for number, block in enumerate(page.blocks):
        outside = number < first or number >= last
        if number == 0 and block.text.startswith("#") and block.text.count("#") == 1:  # a title
            continue
        if (outside or block.shadow.startswith(_LABELS)) and is_tags(block.text):
            if not outside and (ends_sentence(block.text) or len(parse(block.text)) < _FEWEST):
                continue
            yield block.mark(Role.TAGS, "tags/line")
    yield from _one_a_line(page.blocks[last:])


def _one_a_line(below: Sequence[Block]) -> Iterator[Mark]:
    """``#ferry`` and ``#quay``, one below the other."""
    for _, run in groupby(below, key=lambda block: is_hash(block.text)):
        lines = list(run)
        if len(lines) > 1 and is_hash(lines[0].text):
            yield from (block.mark(Role.TAGS, "tags/line") for block in lines)
