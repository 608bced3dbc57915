"""The standfirst: the sentence or two between headline and article."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from newsclean.fields.authors.date_first import BEFORE_BYLINE
from newsclean.fields.heads.above_flat import is_above_flat
from newsclean.fields.heads.doubled import doubled
from newsclean.fields.heads.head_lines import is_furniture, is_label, is_short, says_enough
from newsclean.fields.heads.summaries import left_of, summaries
from newsclean.fields.heads.summed_up import announces, is_of_a_kind, sums_up
from newsclean.fields.heads.unstopped import count_words, unstopped_lines
from newsclean.fields.pictures.twins import is_twin
from newsclean.likeness import is_dense
from newsclean.page import JUNK, UNSAID, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import without_ends
from newsclean.shadow import shadow
from newsclean.zones import claims

_SIGNED = frozenset({Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME})
_PICTURE = frozenset({Role.CAPTION, Role.PHOTO_CREDIT})
_PASSED = UNSAID | _PICTURE | {Role.TIMESTAMP, Role.READING_TIME}
_FEWEST_SPACES, _FEWEST_BELOW, _FEWEST_BELOW_PICTURE, _FEWEST_UNTITLED = 2, 8, 3, 15
_BROKEN_OFF = (",", ";", ":", "-", "–", "—")
_LONGEST, _LONGEST_LABEL, _LONGEST_SECTION, _MOST_LINES = 400, 24, 8, 4
_NEAR, _REACH = 8, 16


def standfirst(page: Page) -> Iterator[Mark]:
    """Mark the blocks behind the headline as standfirst when they are parted from the body, in one of eight ways.

    Reads marks. A byline, a date or a dateline stands behind one block, or behind several that are no paragraphs; or up to
    four lines of six words or more end in no full stop, or one such line right below a byline, a long one where no headline
    stands above that; or the article says their words again further down; or the whole head stands twice; or the rest of a
    long article is one line; or a French paragraph is so short that it sums up those below; or the first one closes with
    the kind of article that follows. Without any of these a sentence there looks like a first paragraph and stays in the
    body. Pictures, dates and junk between headline and standfirst are passed over.
    """
    page = without_ends(page)
    named = claims(page, before="standfirst/")
    roles = {start: m.role for start, m in named.items() if m.rule != "repeats/pull-quote"} | _openings(page)
    top = next((m.start for m in page.marks if m.rule == "headline/first"), -1)
    titles = [n + 1 for n, b in enumerate(page.blocks) if roles.get(b.start) is Role.HEADLINE or b.start == top]
    titled = next((n for n in titles if page.blocks[n - 1].start == top), titles[0] if titles else 0)
    roles |= _twins(page, titled, roles, named)
    first = _first_free(page.blocks, titled, roles)
    below = _below_byline(page.blocks, first if titled else 0, roles)
    if below and not titled and not _is_long_line(page, below, roles):
        below = 0  # the headline, perhaps, or a paragraph
    number = below or first
    flat = number == titled > 0 and is_above_flat(page.blocks[number:]) and page.blocks[number].start not in roles
    whole = flat or _body_follows(page, number + 1, roles)
    if not (whole or (titled and _is_signed_below(page, number + 1, roles))) or not _could_be(page, page.blocks[number]):
        return
    twice = doubled(page.blocks)
    if twice and twice.standfirst == number:
        rule, count = "standfirst/twice", 1
    elif below:
        rule, count = "standfirst/below", int(unstopped_lines(page, below, roles) == 1 or announces(page.blocks[below].text))
    elif flat and not _parted(page, number, roles, titled=True)[1]:
        rule, count = "standfirst/above-flat", 1
    else:
        rule, count = _parted(page, number, roles, titled=titled > 0)
    if whole or (rule, count) == ("standfirst/parted", 1):
        yield from (block.mark(Role.STANDFIRST, rule, 0.9) for block in page.blocks[number : number + count])


def _twins(page: Page, titled: int, roles: Mapping[int, Role], named: Mapping[int, Mark]) -> dict[int, Role]:
    """The captions behind the headline that stand there twice, unless what stands twice is named as a repeat."""
    copied = {b.shadow for b in page.blocks if (m := named.get(b.start)) and m.rule.startswith("repeats/")}
    twins = (b for n, b in _head(page, titled) if b.start not in roles and b.shadow not in copied and is_twin(page, n))
    return dict.fromkeys((block.start for block in twins), Role.CAPTION)


def _could_be(page: Page, block: Block) -> bool:
    """Whether enough of a block is left, and not too much, once the junk inside it has gone."""
    if any(m.role in _PICTURE and m.start == block.start and m.end < block.end for m in page.marks):
        return False  # what a caption was run into is the headline as well
    left = left_of(page, block).text
    title = next((shadow(page.text[m.start : m.end]) for m in page.marks if m.rule == "headline/first"), "")
    if len(title) > _LONGEST_LABEL and block.shadow.startswith(title):
        return False  # a picture's words that begin as the headline does
    return len(left) <= _LONGEST and says_enough(left) and not is_furniture(block)


def _head(page: Page, titled: int) -> Sequence[tuple[int, Block]]:
    """The blocks right behind the headline, with their numbers."""
    return list(enumerate(page.blocks[titled : titled + _NEAR], titled)) if titled else []


def _first_free(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> int:
    """The first block behind the headline that is neither picture nor date nor junk, nor the section's name."""
    titled = label = number > 0
    while number < len(blocks):
        role = roles.get(blocks[number].start)
        if label and role is None and _is_section(blocks[number].text):
            label = False
        elif role not in _PASSED and (titled or role is not Role.BYLINE) and not _is_signed_above(blocks, number, roles):
            break
        number += 1
    return number


def _is_section(text: str) -> bool:
    return text.count(" ") <= 1 and (len(text) <= _LONGEST_SECTION or not is_dense(text))


def _below_byline(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> int:
    """The first block below the byline at `number`, and the date, if it says enough and cites nobody in brackets; else 0."""
    near = [(n, roles.get(b.start)) for n, b in enumerate(blocks[number : number + _REACH], number)]
    if not near or near[0][1] is not Role.BYLINE:
        return 0
    below = next((n for n, role in near if role not in JUNK | _SIGNED), 0)
    text = blocks[below].text
    return below if count_words(text) >= _FEWEST_BELOW and not text.endswith(")") else 0


def _is_long_line(page: Page, number: int, roles: Mapping[int, Role]) -> bool:
    """Whether a line without a stop is long, and not broken off in its middle."""
    text = page.blocks[number].text
    long = count_words(text) >= _FEWEST_UNTITLED and not text.endswith(_BROKEN_OFF)
    return long and unstopped_lines(page, number, roles) == 1


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
    ends = _SIGNED | {Role.DATELINE} if titled else {Role.BYLINE, Role.DATELINE}
    if titled and not (is_prose(block) and ends_sentence(block.text)):
        ends |= {Role.CREDIT_LINE}  # below a sentence it says where the news comes from
    most = _MOST_LINES if titled and is_short(block) else 2
    for count, below in enumerate(page.blocks[number + 1 : number + most], 1):
        role = _below(page.blocks, number + count, roles)
        if role in ends and (count == 1 or (role in _SIGNED and _body_follows(page, number + count, roles))):
            return "standfirst/parted", count
        if below.start in roles or not is_short(below) or (is_prose(block) and is_prose(below)):
            break
    lines = unstopped_lines(page, number, roles) if titled else 0
    if lines:
        return "standfirst/line", lines
    if titled and (is_of_a_kind(block.text) or announces(block.text) or sums_up(page, number, roles)):
        return "standfirst/sums-up", 1
    count = summaries(page, number, roles)
    pictured = not titled and any(roles.get(b.start) in _PICTURE for b in page.blocks[:number])
    return "standfirst/again", 0 if pictured and count < _FEWEST_BELOW_PICTURE else count


def _below(blocks: Sequence[Block], number: int, roles: Mapping[int, Role]) -> Role | None:
    """What stands below a standfirst; pictures, junk and labels are looked past, when the head goes on behind them."""
    near = (b for b in blocks[number : number + _REACH] if b.start in roles or not is_label(b.text))
    below = [role for b in near if (role := roles.get(b.start)) not in JUNK][:_MOST_LINES]
    past = next((role for role in below if role not in _PICTURE | JUNK | {Role.CREDIT_LINE}), None)
    return past if past in _SIGNED | {Role.DATELINE} else below[0] if below else None


def _openings(page: Page) -> dict[int, Role]:
    """Datelines, and bylines that leave the place behind them to another field, by where they begin."""
    return {m.start: m.role for m in page.marks if m.role is Role.DATELINE or m.rule.startswith(("byline/", BEFORE_BYLINE))}


def _is_signed_below(page: Page, number: int, roles: Mapping[int, Role]) -> bool:
    """Whether a byline stands right below, perhaps with its date, and above the one paragraph that a paywall has left."""
    near = [roles.get(block.start) for block in page.blocks[number : number + 2]]
    return Role.BYLINE in near and any(is_prose(b) and b.start not in roles for b in page.blocks[number + 1 : number + 4])


def _body_follows(page: Page, number: int, roles: Mapping[int, Role]) -> bool:
    """Whether an article is still to come: two paragraphs of prose that nobody has claimed."""
    free = (b for b in page.blocks[number:] if is_prose(b) and roles.get(b.start) in (None, Role.DATELINE))
    return len(list(islice(free, 2))) > 1
