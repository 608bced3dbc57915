"""Author bios and how to reach the author, below the last paragraph."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsclean.fields.authors.bios import is_bio, is_contact, is_header, is_sender, trigger_words
from newsclean.fields.authors.bios_abroad import reporter
from newsclean.fields.authors.byline import signature
from newsclean.fields.authors.says_author import says_author, speaks_of_author
from newsclean.fields.closing.closing_lines import closing_role
from newsclean.fields.known.employers import is_outlet
from newsclean.fields.known.jobs import is_job
from newsclean.fields.known.names import is_first_name, is_name, is_sure_name, split_names
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, head_end, is_prose, prose_span
from newsclean.pruned import past_junk
from newsclean.shadow import shadow

_MOST_PROSE, _MOST_BIOS = 3, 12
_SECTION, _LONGEST_NAME, _LONGEST_BIO, _NAME_WORDS = 3, 60, 500, 3
_IS = (" is a ", " is an ", " is the ", " covers ", " writes ", " reports ")
_PRONOUNS = frozenset(("He", "She", "They", "His", "Her", "Their"))
_ABROAD = (  # how bios without a name begin, below the header that announces them and the name
    "Es ", "Ha ", "Periodista", "Redactor", "Licenciad", "Graduad", "Naci", "Escribe ", "Trabaj", "Colabor", "Corresponsal",
    "Doctor", "Máster", "Especiali", "Autor", "Estudi", "É ", "Jornalista", "Repórter", "Formad", "Nasc", "Escreve ",
    "Mestre", "Editor", "Colunista",
)  # fmt: skip
_VIEWS = "expressed in this "
_MOST_CONTACTS, _LONGEST_CONTACT = 12, 160
_LOOKED_AT, _PARAGRAPH = 80, 80
_LONG = 200  # no caption, though it may lack its stop
_NAME = re.compile(
    r"[•*–—_ -]{0,4}(?:[^\s,.(]{1,25}\.? ){0,4}?([^\s,.(]{2,25})(?=,| is| was| has| covers| writes| reports| serves| \()"
)


def bios(page: Page) -> Iterator[Mark]:
    r"""Mark what the page says of its author, from its end up to the last paragraph of the story.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank on Monday.\n\nAnn Lee is a staff writer covering shipping. Reach her at alee@paper.com.")
    >>> [page.text[m.start : m.start + 7] for m in bios(page)]
    ['Ann Lee']

    Somebody whose surname the story mentions elsewhere is not its author but its subject.
    """
    yield from _senders(page.blocks)
    page = past_junk(page)
    yield from (block.mark(Role.AUTHOR_BIO, "bios/head") for block in page.blocks[:1] if _is_above(page, block))
    signed = _signed(page)
    head = page.blocks[: head_end(page) + 1] if signed else ()
    yield from (block.mark(Role.AUTHOR_BIO, "bios/signed") for block in head if _is_signed(block, signed))
    prose = marked = 0
    for number in range(len(page.blocks) - 1, 0, -1):
        block = page.blocks[number]
        if _is_about_author(page, number, signed, closing=prose == 0):
            yield block.mark(Role.AUTHOR_BIO, "bios/tail")
            above = page.blocks[number - 1]
            if is_name(above.text) and block.text.startswith(f"{above.text} "):
                yield above.mark(Role.AUTHOR_BIO, "bios/name")
            marked += 1
            if marked == _MOST_BIOS:
                return
        elif is_prose(block) and closing_role(block) is None:
            prose += 1
            if prose > _MOST_PROSE or _is_story(page, number):
                return


def _is_signed(block: Block, signed: frozenset[str]) -> bool:
    """Whether a block of the head says who one of those is whose names the byline has."""
    name = next(filter(block.shadow.startswith, signed), None)
    return name is not None and (is_bio(block.text) or block.shadow.startswith(_IS, len(name)))


def _is_above(page: Page, block: Block) -> bool:
    """Whether the first block says who the author is: of views of their own, above a dateline, or a reporter by trade."""
    below = page.blocks[1 : 1 + _SECTION]
    if not any(map(is_prose, below)) or (block.shadow.isascii() and trigger_words().isdisjoint(block.tokens)):
        return False
    if below[0].text.split(maxsplit=1)[0] in _PRONOUNS:  # the story goes on about its subject
        return False
    sure = _VIEWS in block.shadow or below[0].text.startswith("(")
    return is_bio(block.text, sure=sure) and not _is_mentioned(page.blocks[1:], block)


def _senders(blocks: Sequence[Block]) -> Iterator[Mark]:
    """Who to ask about a press release: the label near the end, and below it a name with its mail address."""
    for number in range(max(0, len(blocks) - _MOST_CONTACTS), len(blocks) - 1):
        below = blocks[number + 1 : number + 1 + _MOST_CONTACTS]
        if not is_sender(blocks[number].text) or not is_first_name(below[0].text.split(maxsplit=1)[0].strip(",")):
            continue
        lines = takewhile(lambda b: len(b.text) <= _LONGEST_CONTACT and not is_prose(b), below)
        last = max((n for n, block in enumerate(lines) if "@" in block.text), default=-1)
        if last >= 0:
            yield from (block.mark(Role.AUTHOR_BIO, "bios/sender") for block in blocks[number : number + 2 + last])


def _signed(page: Page) -> frozenset[str]:
    """The authors' names as the byline has them."""
    lines = ((m.rule, page.text[m.start : m.end]) for m in page.marks if m.role is Role.BYLINE)
    names = ((rule, name) for rule, line in lines for name in split_names(signature(line)) if " " in name)
    told = (name for rule, name in names if is_sure_name(name) or (rule == "byline/line" and is_name(name)))
    return frozenset(shadow(name) for name in told if not is_outlet(name))


def _is_about_author(page: Page, number: int, signed: frozenset[str], *, closing: bool) -> bool:
    block = page.blocks[number]
    if is_header(block.text) or is_contact(block.text):
        return True
    if is_job(block.text):
        return any(is_bio(other.text, sure=True) for other in page.blocks[number + 1 : number + 2])
    if closing and (_is_below_header(page.blocks, number) or _is_below_name(page, number, signed)):
        return True
    if closing and says_author(block.text):
        return not any(speaks_of_author(other.shadow) for other in page.blocks[:number])
    if block.shadow.isascii() and trigger_words().isdisjoint(block.tokens):
        return False
    announced = any(is_header(other.text) for other in page.blocks[max(0, number - 2) : number])
    return is_bio(block.text, sure=announced or (closing and number > 0)) and (
        announced or not _is_mentioned(page.blocks[:number], page.blocks[number])
    )


def _is_below_name(page: Page, number: int, signed: frozenset[str]) -> bool:
    """Whether a line below a paragraph is the byline's name again, or what is said of that person near below it."""
    first, _ = prose_span(page)
    if page.blocks[number].shadow in signed:
        return number > first
    above = page.blocks[max(first + 1, number - _SECTION) : number]
    return any(block.shadow in signed and _is_of(page.blocks[number].text, block.text.split()) for block in above)


def _is_below_header(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is the name right below ``About the author``, or begins with it, or with a pronoun, near below."""
    above = blocks[max(0, number - _SECTION) : number]
    header = next((n for n, block in enumerate(above) if is_header(block.text)), len(above))
    if header == len(above):
        return False
    text = blocks[number].text
    if header == len(above) - 1:
        return len(text) <= _LONGEST_NAME and not ends_sentence(text) and is_first_name(text.split(maxsplit=1)[0].strip(","))
    return _is_of(text, above[header + 1].text.split()) or (len(text) <= _LONGEST_BIO and text.startswith(_ABROAD))


def _is_of(text: str, name: Sequence[str]) -> bool:
    """Whether a line begins with one of the words of a name, or with a pronoun."""
    first = re.split(r"[\s'’,]", text, maxsplit=1)[0]
    named = first[:1].isupper() and first.lower() in [word.strip(",.").lower() for word in name[:_NAME_WORDS]]
    return len(text) <= _LONGEST_BIO and (first in _PRONOUNS or named)


def _is_mentioned(blocks: Sequence[Block], bio: Block) -> bool:
    """Whether the story speaks of the person: the surname stands in one of its sentences, and in capitals."""
    name, abroad = _NAME.match(bio.text), reporter(bio.text)
    if not name and not abroad:
        return False
    said = abroad.split() if abroad else [name[1]] if name else []
    names = [word for word in said if word[0].isupper() and not (abroad and is_first_name(word))]
    told = [b for b in blocks if any(word.lower().encode() in b.words and word in b.text for word in names)]
    if any(ends_sentence(block.text) or len(block.text) >= _LONG for block in told):
        return True
    long = [block for block in blocks[:_LOOKED_AT] if len(block.text) >= _PARAGRAPH] if told else ()
    return len(long) > _SECTION and not any(ends_sentence(block.text) for block in long)  # nobody sets a stop here


def _is_story(page: Page, number: int) -> bool:
    """Whether a paragraph belongs to the story: another paragraph of prose stands right before it."""
    return number > 0 and is_prose(page.blocks[number - 1]) and not is_bio(page.blocks[number - 1].text)
