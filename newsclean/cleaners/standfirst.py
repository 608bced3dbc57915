"""The standfirst: the sentence or two between headline and article."""

from collections.abc import Iterator, Mapping, Sequence

from newsclean.fields.people import roles
from newsclean.fields.sources import is_bracketed_sign
from newsclean.fields.stamps import is_stamp
from newsclean.fields.teasers import is_date_line
from newsclean.late import late
from newsclean.likeness import is_dense, lacks, longest_first, stems
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import without, without_ends
from newsclean.strength import SURE
from newsclean.zones import claims

_LONGEST = 400
_FURNITURE = frozenset({Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME, Role.CREDIT_LINE})
_SIGNED = _FURNITURE - {Role.CREDIT_LINE}
_PICTURE = frozenset({Role.CAPTION, Role.PHOTO_CREDIT})
_PASSED = JUNK | _PICTURE | {Role.TIMESTAMP, Role.READING_TIME}
_FEWEST_SPACES = 2
_FEWEST_WORDS, _FEWEST_WORDS_OF_SEVERAL = 6, 8
_FEWEST_DENSE = 12
_LONGEST_LABEL = 24
_LONGEST_OF_SEVERAL = 160
_MOST_LINES = 4
_NEAR = 12
_LONG_ARTICLE = 10
_FEWEST_TAGS = 5
_FEWEST_STEMS = 8
_TWIN, _SURE_TWIN = 0.6, 0.75
_DATED = late(r", \d{1,2}[./]\d{1,2}[./]\d{4}$")


def standfirst(page: Page) -> Iterator[Mark]:
    """Mark the blocks behind the headline as standfirst when they are parted from the body, in one of three ways.

    Reads marks. A byline, a date or a dateline stands behind one block, or behind several that are no paragraphs; or up to
    four lines of six words or more end in no full stop; or the article says their words again further down. Without any of
    these a sentence there looks like a first paragraph and stays in the body. Pictures, dates and junk between headline and
    standfirst are passed over.
    """
    page = without_ends(page)
    named = claims(page, before="standfirst/")
    roles = {start: m.role for start, m in named.items() if m.rule != "repeats/pull-quote"} | _openings(page)
    titled = next((n + 1 for n, block in enumerate(page.blocks) if roles.get(block.start) is Role.HEADLINE), 0)
    number = _first_free(page.blocks, titled, roles)
    if not _body_follows(page, number + 1, roles) or not _could_be(page, page.blocks[number]):
        return
    rule, count = _parted(page, number, roles, titled=titled > 0)
    for block in page.blocks[number : number + count]:
        yield block.mark(Role.STANDFIRST, rule, 0.9)


def _could_be(page: Page, block: Block) -> bool:
    """Whether enough of a block is left, and not too much, once the junk inside it has gone."""
    if any(m.role in _PICTURE and m.start == block.start and m.end < block.end for m in page.marks):
        return False  # what a caption was run into is the headline as well
    left = _left(page, block).text
    return len(left) <= _LONGEST and _says_enough(left) and not _is_furniture(block)


def _left(page: Page, block: Block) -> Block:
    junk = [m for m in page.marks if m.role in JUNK and m.score >= SURE and block.start <= m.start and m.end <= block.end]
    return without(block, junk) if junk else block


def _first_free(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> int:
    """The first block behind the headline that is neither picture nor date nor junk, nor the section's name."""
    titled = label = number > 0
    while number < len(blocks):
        role = roles.get(blocks[number].start)
        if label and role is None and blocks[number].text.count(" ") <= 1:
            label = False
        elif role not in _PASSED and (titled or role is not Role.BYLINE):
            break
        number += 1
    return number


def _parted(page: Page, number: int, roles: Mapping[int, Role], *, titled: bool) -> tuple[str, int]:
    """By what rule the blocks from `number` on are a standfirst, and how many they are."""
    block = page.blocks[number]
    if block.start in roles or (block.text.count(" ") < _FEWEST_SPACES and not is_dense(block.text)):
        return "", 0
    ends = _FURNITURE | {Role.DATELINE} if titled else {Role.BYLINE, Role.DATELINE}
    most = _MOST_LINES if titled and _is_short(block) else 2
    for count, below in enumerate(page.blocks[number + 1 : number + most], 1):
        role = _below(page.blocks, number + count, roles)
        if role in ends and (count == 1 or (role in _SIGNED and _body_follows(page, number + count, roles))):
            return "standfirst/parted", count
        if below.start in roles or not _is_short(below) or (is_prose(block) and is_prose(below)):
            break
    lines = _lines(page.blocks, number, roles) if titled else 0
    if lines:
        return "standfirst/line", lines
    return "standfirst/again", _twins(page, number, roles)


def _below(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> Role | None:
    """What stands below a standfirst; a picture there is looked past, when there is something of the head behind it."""
    below = [roles.get(block.start) for block in blocks[number : number + _MOST_LINES]]
    past = next((role for role in below if role not in _PICTURE | JUNK), None)
    return past if past in _SIGNED else below[0] if below else None


def _is_short(block: Block) -> bool:
    return _says_enough(block.text) and len(block.text) <= _LONGEST_OF_SEVERAL and not _is_furniture(block)


def _says_enough(text: str) -> bool:
    """Six words, or in a script that needs fewer signs a dozen of them."""
    return len(text.split()) >= _FEWEST_WORDS or (len(text) >= _FEWEST_DENSE and is_dense(text))


def _is_furniture(block: Block) -> bool:
    """``KYODO NEWS - Oct 3, 2023 - 14:20 | All, Japan``, ``Reported by: …``: a line of the head's furniture."""
    if block.text.endswith(")") and is_bracketed_sign(block.text[block.text.rindex("(") :] if "(" in block.text else ""):
        return True  # a picture's credit
    if block.text.endswith((" -", " –", " |", ":")) or "powered by " in block.shadow or _DATED.search(block.text):
        return True
    pieces = block.text.split(", ")
    if len(pieces) >= _FEWEST_TAGS and all(piece.count(" ") <= _FEWEST_SPACES for piece in pieces[:_FEWEST_TAGS]):
        return not block.text.endswith((".", "!", "?"))  # the article's tags
    return is_stamp(block.text) or is_date_line(block.text) or roles().match(block.shadow) is not None


def _lines(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> int:
    """How many lines without a final stop stand above the first paragraph; none when one of them is short."""
    for count, block in enumerate(blocks[number : number + _MOST_LINES + 1]):
        if count and (_is_lede(block, roles) or _is_above_credit(blocks, number + count, roles)):
            fewest = min(len(b.text.split()) for b in blocks[number : number + count])
            return count if fewest >= (_FEWEST_WORDS if count == 1 else _FEWEST_WORDS_OF_SEVERAL) else 0
        if block.start in roles or ends_sentence(block.text) or is_prose(block) or _is_labelled(block):
            return 0
    return 0


def _is_lede(block: Block, roles: Mapping[int, Role]) -> bool:
    return roles.get(block.start) in _PICTURE | {Role.DATELINE} or (block.start not in roles and is_prose(block))


def _is_above_credit(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> bool:
    """Whether a few words stand right above a picture's credit: what the picture shows."""
    below = blocks[number + 1 : number + 2]
    few = blocks[number].text.count(" ") < _FEWEST_WORDS
    return few and any(roles.get(block.start) is Role.PHOTO_CREDIT for block in below)


def _twins(page: Page, number: int, roles: Mapping[int, Role]) -> int:
    """How many paragraphs from here on are said again further down, as the summaries of long articles are."""
    free = [block for block in page.blocks[number:] if block.start not in roles and is_prose(block)]
    count, sure = 0, 0.0
    for block in free[:_MOST_LINES] if len(free) >= _LONG_ARTICLE else ():
        if block.start != page.blocks[number + count].start or len(block.text) > _LONGEST:
            break
        below = free[count + 1 : count + 1 + _NEAR]
        alike = _likest(below, _left(page, block))
        if alike < _TWIN or (not count and any(other.shadow == block.shadow for other in below)):
            break  # the first of an article that is printed twice is no summary
        count, sure = count + 1, max(sure, alike)
    return count if sure >= _SURE_TWIN else 0


def _likest(blocks: Sequence[Block], block: Block) -> float:
    """The largest share of a paragraph's stems that one of these blocks has; 0 where none has enough of them for twins."""
    wanted = stems(block)
    if len(wanted) < _FEWEST_STEMS:
        return 0.0
    rare, most = longest_first(stem for stem in wanted if stem.isascii()), int(len(wanted) * (1 - _TWIN))
    near = (other for other in blocks if not lacks(other.shadow, rare, most))  # in a block that has a stem it can be read
    return max((len(wanted & stems(other)) / len(wanted) for other in near), default=0.0)


def _is_labelled(block: Block) -> bool:
    """``Pros: …``, ``Key stats: …``: a list that begins, not a standfirst."""
    return ":" in block.text[:_LONGEST_LABEL]


def _openings(page: Page) -> dict[int, Role]:
    """Datelines, and bylines that leave the place behind them to another field, by where they begin."""
    return {m.start: m.role for m in page.marks if m.role is Role.DATELINE or m.rule.startswith("byline/")}


def _body_follows(page: Page, number: int, roles: Mapping[int, Role]) -> bool:
    """Whether an article is still to come: two paragraphs of prose that nobody has claimed."""
    free = [b for b in page.blocks[number:] if is_prose(b) and roles.get(b.start) in (None, Role.DATELINE)]
    return len(free) > 1
