"""What stands below a press release: who paid for it, who sends it and what they are, whom to ask."""

from collections.abc import Sequence
from itertools import islice

from newsclean.fields.authors.bios import is_bio, is_contact, is_sender
from newsclean.fields.closing.legal import is_legal, is_legal_header, is_small_print, may_be_legal
from newsclean.fields.closing.origins import is_origin
from newsclean.late import late
from newsclean.page import Block
from newsclean.prose import ends_sentence, is_prose

_ENDS = frozenset(("###", "# # #", "ends", "-ends-", "- ends -", "***ends***"))
_FEWEST_ABOVE, _NEAR, _MOST_SIGNS = 3, 2, 4
_LONGEST_TAIL = 30
_MOST_LINES = 16  # of those whom to ask; a table has more
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


def release_notes(blocks: Sequence[Block]) -> Sequence[Block]:
    """Give the blocks below a press release; none where nothing of it stands there.

    They stand below the sign for its end, below ``About Acme Ferries``, where Acme Ferries is told, or are its small print.
    """
    opening = list(islice((number for number, block in enumerate(blocks) if is_prose(block)), _FEWEST_ABOVE))
    if len(opening) < _FEWEST_ABOVE:
        return ()
    signs = [n for n, block in enumerate(blocks) if block.shadow in _ENDS and n > opening[-1]]
    for below in (blocks[n + 1 :] for n in signs[:_MOST_SIGNS]):
        told = [n for n, block in enumerate(below) if _is_notes(block)]
        if told and told[0] < _NEAR and len(told) * 2 >= sum(map(is_prose, below)):
            return below
    about = any(block.shadow.startswith("about ") for block in blocks[_FEWEST_ABOVE:])
    if not about and not any(map(may_be_legal, blocks[max(opening[-1] + 1, len(blocks) - _LONGEST_TAIL) :])):
        return ()
    below = max(_about(blocks) or _run_in(blocks), _small_print(blocks, opening[-1] + 1), key=len)
    return below or _sender(blocks, opening[-1] + 1)


def _sender(blocks: Sequence[Block], first: int) -> Sequence[Block]:
    """The senders' names with what they are, where the site goes on below; above other paragraphs they are a list."""
    named = [n for n in range(first, len(blocks) - 1) if _is_about(blocks[n]) and _is_named(blocks[n], blocks[n + 1])]
    if not named:
        return ()
    end = named[0] + 2
    while end < len(blocks) and (_is_notes(blocks[end]) or is_legal(blocks[end]) or is_legal_header(blocks[end])):
        end += 1
    rest = sum(is_prose(block) for block in blocks[end:])
    return blocks[named[0] : end] if named[-1] < end and rest <= _NEAR else ()


def _small_print(blocks: Sequence[Block], first: int) -> Sequence[Block]:
    """From the sender's name or the first small print on, where all paragraphs to the end are notes or small print."""
    start, lines = len(blocks), 0
    for number in range(len(blocks) - 1, first - 1, -1):
        block, below = blocks[number], blocks[number + 1 : number + 2]
        if not (is_legal(block) or _is_notes(block) or is_legal_header(block) or is_origin(block.text)):
            lines += 1
            if is_prose(block) or lines > _MOST_LINES:
                break
        sender = _is_about(block) and any(_is_named(block, one) for one in below)
        if sender or is_small_print(block) or (is_legal_header(block) and any(map(is_legal, below))):
            start = number
    return blocks[start:]


def _about(blocks: Sequence[Block]) -> Sequence[Block]:
    """The sender of a release under its name, with what else is the sender's below that."""
    headers = [n for n, block in enumerate(blocks[:-1]) if n > _FEWEST_ABOVE and _is_about(block)]
    start = len(blocks)
    while headers and start > headers[0] + 2 and (_is_notes(blocks[start - 1]) or _is_about(blocks[start - 1])):
        start -= 1
    named = (n for n in headers if n + 2 >= start and _is_named(blocks[n], blocks[n + 1]))
    return blocks[next(named, len(blocks)) :]


def _run_in(blocks: Sequence[Block]) -> Sequence[Block]:
    """The same with its header run in: ``About Acme Ferries: Acme is …``; a slogan may close the page."""
    last = len(blocks) - (len(blocks[-1].text) <= _LONGEST_SLOGAN and not ends_sentence(blocks[-1].text))
    begins = (n for n, block in enumerate(blocks[:last]) if _RUN_IN.match(block.text) and _SAYS.search(block.shadow))
    start = next(begins, last)
    return blocks[start:] if _FEWEST_ABOVE < start < last and all(map(_is_notes, blocks[start:last])) else ()


def _is_named(header: Block, below: Block) -> bool:
    """Whether a paragraph begins with the name in the header above it, and says what that is."""
    name = header.text.rstrip(" :").partition(" ")[2].removeprefix("the ").removeprefix("The ").split()[:_NEAR]
    opening = below.text.removeprefix("The ").split()[: len(name)]
    return name == opening and _SAYS.search(below.shadow) is not None


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
