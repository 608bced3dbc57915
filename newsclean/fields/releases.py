"""What stands below a press release: who paid for it, who sends it and what they are, whom to ask."""

from collections.abc import Sequence
from itertools import pairwise

from newsclean.fields.bios import is_bio, is_contact, is_sender
from newsclean.late import late
from newsclean.page import Block
from newsclean.prose import ends_sentence, is_prose

_ENDS = frozenset(("###", "# # #", "ends", "-ends-", "- ends -", "***ends***"))
_FEWEST_ABOVE, _NEAR = 3, 2
_LONGEST_HEADER = 90
_RUN_IN = late(r"About (?:[Tt]he )?[A-Z][^:.]{3,110}: [A-Z]")
_LONGEST_SLOGAN = 60
_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_HEADERS = late(
    r"notes? (?:to|for) editors?|(?:media |press )?contacts?|(?:media |press )?(?:inquiries|enquiries)\b.{0,60}|funding"
    r"|references?|resources|disclosures?|acknowledge?ments|citations?|(?:journal )?reference|related (?:information|links)"
    r"|conflicts? of interest|forward-looking statements?|safe harbor(?: statement)?|non-discrimination statement"
)
_SAYS = late(
    r"\b(?:supported|funded|sponsored|made possible)(?: \w{2,9}){0,3} (?:by|from|through)\b"
    r"|\b(?:funding|financial support|grants?) (?:for|from|was|were|by|number)\b"
    r"|\b(?:other|additional|co-?)\s?(?:authors|investigators|contributors)\b|\bconflicts? of interest|\bdisclosures?\b"
    r"|\bfor (?:more|further|additional) (?:\w{2,12} )?(?:information|details|news)\b|\bto learn more\b"
    r"|\bvisit (?:us|our)\b|www[. ]|https?:|\b(?:founded|established|based|headquartered) in\b|\bfollow (?:us|@)"
    r"|\b(?:is|are) (?:the|an?|one of|part of|dedicated|committed)\b[^.]{0,160}\b(?:organi[sz]ations?|institut(?:e|ion)s?"
    r"|universit(?:y|ies)|hospitals?|cent(?:er|re)s?|compan(?:y|ies)|societ(?:y|ies)|associations?|foundations?|agenc(?:y|ies)"
    r"|schools?|networks?|journals?|publishers?|providers?|leaders?|charit(?:y|ies)|colleges?|registered|mission)\b"
)


def release_notes(blocks: Sequence[Block]) -> tuple[int, int]:
    """Give the range of blocks below a press release; an empty one where nothing stands there.

    They stand below the sign for its end, or below ``About Acme Ferries``, where Acme Ferries is told.
    """
    for number, block in enumerate(blocks):
        if block.shadow in _ENDS and sum(map(is_prose, blocks[:number])) >= _FEWEST_ABOVE:
            below = blocks[number + 1 :]
            told = [n for n, other in enumerate(below) if _is_notes(other)]
            prose = sum(map(is_prose, below))
            if told and told[0] < _NEAR and len(told) * 2 >= prose:
                return number + 1, len(blocks)
    return _about(blocks)


def _about(blocks: Sequence[Block]) -> tuple[int, int]:
    """The sender of a release under its name, with what else is the sender's below that."""
    for number, (header, below) in enumerate(pairwise(blocks)):
        if header.shadow.startswith("about ") and number > _FEWEST_ABOVE and _is_named(header, below):
            end = number + 2
            while end < len(blocks) and (_is_notes(blocks[end]) or _is_about(blocks[end])):
                end += 1
            if end == len(blocks):
                return number, end
    return _run_in(blocks)


def _run_in(blocks: Sequence[Block]) -> tuple[int, int]:
    """The same with its header run in: ``About Acme Ferries: Acme is …``; a slogan may close the page."""
    last = len(blocks) - (bool(blocks) and len(blocks[-1].text) <= _LONGEST_SLOGAN and not ends_sentence(blocks[-1].text))
    start = next(
        (n for n, block in enumerate(blocks[:last]) if _RUN_IN.match(block.text) and _SAYS.search(block.shadow)), last
    )
    closing = _FEWEST_ABOVE < start < last and all(map(_is_notes, blocks[start:last]))
    return (start, len(blocks)) if closing else (0, 0)


def _is_named(header: Block, below: Block) -> bool:
    """Whether a paragraph begins with the name in the header above it, and says what that is."""
    name = header.text.partition(" ")[2].removeprefix("the ").removeprefix("The ").split()[:_NEAR]
    opening = below.text.removeprefix("The ").split()[: len(name)]
    return _is_about(header) and name == opening and bool(_SAYS.search(below.shadow))


def _is_about(block: Block) -> bool:
    if not block.shadow.startswith("about ") or len(block.text) > _LONGEST_HEADER:
        return False
    words = [word for word in block.text.split()[1:] if word.lower() not in _SMALL]
    return bool(words) and all(not word[0].islower() for word in words) and not block.text.endswith((".", "?", "!"))


def _is_notes(block: Block) -> bool:
    if block.shadow.startswith(("note to editors:", "notes to editors:")) or _RUN_IN.match(block.text):
        return True
    if len(block.text) <= _LONGEST_HEADER and not ends_sentence(block.text):
        return _is_about(block) or is_sender(block.text) or _HEADERS.fullmatch(block.shadow.strip(" :")) is not None
    return bool(_SAYS.search(block.shadow)) or is_contact(block.text) or is_bio(block.text, sure=True)
