"""The standfirst: the sentence or two between headline and article."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from newsclean.fields.date_first import BEFORE_BYLINE
from newsclean.fields.days import days
from newsclean.fields.people import roles
from newsclean.fields.sources import is_bracketed_sign
from newsclean.fields.stamps import is_stamp
from newsclean.fields.summaries import is_unstopped, left_of, summaries
from newsclean.fields.teasers import is_date_line
from newsclean.fields.twins import is_twin
from newsclean.late import late
from newsclean.likeness import is_dense
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import without_ends
from newsclean.shadow import shadow
from newsclean.zones import claims

_FURNITURE = frozenset({Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME, Role.CREDIT_LINE})
_SIGNED = _FURNITURE - {Role.CREDIT_LINE}
_PICTURE = frozenset({Role.CAPTION, Role.PHOTO_CREDIT})
_PASSED = JUNK | _PICTURE | {Role.TIMESTAMP, Role.READING_TIME}
_FEWEST_SPACES, _FEWEST_BELOW_PICTURE = 2, 3
_FEWEST_WORDS, _FEWEST_WORDS_OF_SEVERAL = 6, 8
_FEWEST_DENSE, _LONGEST_LABEL = 12, 24
_LONGEST, _LONGEST_OF_SEVERAL, _MOST_LINES = 400, 160, 4
_NEAR, _REACH, _FEWEST_TAGS = 8, 16, 5
_LABELS = late(r"[^\W\d_]{3,12}\s?: .{2,60}?[|/]\s?[^\W\d_]{3,12}\s?: ")  # "Sumber: Antara | Editor: Ana Petrova"
_TAKEN = late(r"[.\"”)] / ?[A-Z][^\W\d_]+(?: [A-Z][\w.'-]+){1,3}(?:/[\w ]{2,20})?$")  # "… on Monday. / Ana Petrova/AP"
_YEAR = late(r"(?:19|20)\d\d")
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
    roles |= {b.start: Role.CAPTION for n, b in _head(page, titled) if b.start not in roles and is_twin(page, n)}
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
    left = left_of(page, block).text
    title = next((shadow(page.text[m.start : m.end]) for m in page.marks if m.rule == "headline/first"), "")
    if len(title) > _LONGEST_LABEL and block.shadow.startswith(title):
        return False  # a picture's words that begin as the headline does
    return len(left) <= _LONGEST and _says_enough(left) and not _is_furniture(block)


def _head(page: Page, titled: int) -> Sequence[tuple[int, Block]]:
    """The blocks right behind the headline, with their numbers."""
    return list(enumerate(page.blocks[titled : titled + _NEAR], titled)) if titled else []


def _first_free(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> int:
    """The first block behind the headline that is neither picture nor date nor junk, nor the section's name."""
    titled = label = number > 0
    while number < len(blocks):
        role = roles.get(blocks[number].start)
        if label and role is None and blocks[number].text.count(" ") <= 1:
            label = False
        elif role not in _PASSED and (titled or role is not Role.BYLINE) and not _is_signed_above(blocks, number, roles):
            break
        number += 1
    return number


def _is_signed_above(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> bool:
    """Whether a byline stands above the standfirst, which a date or a reading time parts from the body."""
    near = (roles.get(block.start) for block in blocks[number : number + _NEAR])
    below = list(islice((role for role in near if role not in JUNK), 3))
    return below[:1] == [Role.BYLINE] and below[1:2] == [None] and below[2:] in ([Role.READING_TIME], [Role.TIMESTAMP])


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
    lines = _lines(page, number, roles) if titled else 0
    if lines:
        return "standfirst/line", lines
    count = summaries(page, number, roles)
    pictured = not titled and any(roles.get(above.start) in _PICTURE for above in page.blocks[:number])
    return "standfirst/again", 0 if pictured and count < _FEWEST_BELOW_PICTURE else count


def _below(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> Role | None:
    """What stands below a standfirst; pictures, junk and labels are looked past, when the head goes on behind them."""
    near = (block for block in blocks[number : number + _REACH] if block.start in roles or not _is_label(block.text))
    below = [role for block in near if (role := roles.get(block.start)) not in JUNK][:_MOST_LINES]
    past = next((role for role in below if role not in _PICTURE | JUNK | {Role.CREDIT_LINE}), None)
    return past if past in _SIGNED | {Role.DATELINE} else below[0] if below else None


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and text.count(" ") <= 1 and not is_dense(text)


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
    if block.text.count(" ") < _FEWEST_DENSE and not ends_sentence(block.text) and _YEAR.search(block.text):
        return any(day.value for day in days(block.shadow))  # what a picture shows, and when
    if _LABELS.match(block.text) or _TAKEN.search(block.text[-_LONGEST_LABEL * 2 :]):
        return True
    pieces = block.text.split(", ")
    if len(pieces) >= _FEWEST_TAGS and all(piece.count(" ") <= _FEWEST_SPACES for piece in pieces[:_FEWEST_TAGS]):
        return not block.text.endswith((".", "!", "?"))  # the article's tags
    return is_stamp(block.text) or is_date_line(block.text) or roles().match(block.shadow) is not None


def _lines(page: Page, number: int, roles: Mapping[int, Role]) -> int:
    """How many lines without a final stop stand above the first paragraph; none when one of them is short.

    Where the first is long and one behind it short, that one is a caption or a sub-heading.
    """
    blocks = page.blocks
    for count, line in enumerate(blocks[number : number + _MOST_LINES + 1]):
        past = (b for b in blocks[number + count : number + _NEAR] if not count or roles.get(b.start) not in JUNK)
        block = next(past, line)
        if count and (_is_lede(block, roles) or _is_above_credit(blocks, number + count, roles)):
            counts = [len(b.text.split()) for b in blocks[number : number + count]]
            if count > 1 and min(counts[1:]) < _FEWEST_WORDS_OF_SEVERAL and counts[0] >= _FEWEST_DENSE:
                return 1
            return count if min(counts) >= (_FEWEST_WORDS if count == 1 else _FEWEST_WORDS_OF_SEVERAL) else 0
        if block.start in roles or ends_sentence(block.text) or _is_labelled(page, block):
            return 0
        if is_prose(block) and (count or not is_unstopped(blocks[number : number + 3])):
            return 0
    return 0


def _is_lede(block: Block, roles: Mapping[int, Role]) -> bool:
    past = _PICTURE | {Role.DATELINE}
    return roles.get(block.start) in past or (block.start not in roles and is_prose(block))


def _is_above_credit(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> bool:
    """Whether a few words stand right above a picture's credit: what the picture shows."""
    below = blocks[number + 1 : number + 2]
    few = blocks[number].text.count(" ") < _FEWEST_WORDS
    return few and any(roles.get(block.start) is Role.PHOTO_CREDIT for block in below)


def _is_labelled(page: Page, block: Block) -> bool:
    """``Pros: …``, ``Key stats: …``: a list that begins, not a standfirst, unless the line above has the word too."""
    label, colon, _ = block.shadow[:_LONGEST_LABEL].partition(":")
    above = next((b.words for b in page.blocks if b.end <= block.start and label.encode() in b.words), None)
    return bool(colon) and above is None


def _openings(page: Page) -> dict[int, Role]:
    """Datelines, and bylines that leave the place behind them to another field, by where they begin."""
    return {m.start: m.role for m in page.marks if m.role is Role.DATELINE or m.rule.startswith(("byline/", BEFORE_BYLINE))}


def _body_follows(page: Page, number: int, roles: Mapping[int, Role]) -> bool:
    """Whether an article is still to come: two paragraphs of prose that nobody has claimed."""
    free = (b for b in page.blocks[number:] if is_prose(b) and roles.get(b.start) in (None, Role.DATELINE))
    return len(list(islice(free, 2))) > 1
