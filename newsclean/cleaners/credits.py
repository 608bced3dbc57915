"""Credit lines: who reported, edited and translated the story, and which agencies it draws on."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.cleaners.candidates import candidates
from newsclean.fields.authors.byline_east import signed
from newsclean.fields.authors.house_lines import is_house_credit
from newsclean.fields.candidates import is_dense
from newsclean.fields.closing.closing_credits import credit_start
from newsclean.fields.closing.contributed import is_filed
from newsclean.fields.closing.credits import is_credit, may_be_credit, trigger_words
from newsclean.fields.closing.dashed_signs import dashed_sign
from newsclean.fields.closing.dated_signs import dated_sign, is_slashed_sign, named_sign, placed_sign, slashed_sign
from newsclean.fields.closing.origins import is_last_source
from newsclean.fields.closing.sources import is_agency_line, is_sign_off, is_source_below, names_agency
from newsclean.fields.known.vietnamese import behind_last, is_vietnamese, sign_off
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.pictures.photo_labels import label_end
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_numbers, prose_span
from newsclean.pruned import past_junk

_LAST = 3
_OPENINGS = ("provided by ", "contributors ", "contributing to this ")  # words too common to look for everywhere
_NAME, _PARAGRAPH, _LONGEST_SENDER, _STORY, _FLAT = 24, 80, 60, 160, 400
# Who wrote a short piece: "(sag)", "(AY/HA)".
_INITIALS = late(r"\([a-zß-öø-ÿà-ž]{2,4}(?:@[\w-]{2,20}\.[a-z]{2,4})?\)|\([A-ZÇĞİÖŞÜ]{2,4}(?:[/-][A-ZÇĞİÖŞÜ]{2,4}){0,3}\)")


def credits(page: Page) -> Iterator[Mark]:  # noqa: A001 - the field's word; the builtin is for interactive sessions
    r"""Mark the credits under a story, in lines of their own or at the end of a paragraph.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank. (Reporting by Ann Lee; Editing by Bob Ray)\n\nContributing: Patrick Ryan")
    >>> [page.text[m.start : m.end] for m in credits(page)]
    ['(Reporting by Ann Lee; Editing by Bob Ray)', 'Contributing: Patrick Ryan']

    Agencies alone are credits only below the first paragraph; above it they are a picture's, or the section's.
    """
    page = past_junk(page)
    found = [(number, block) for number, block, words in candidates(page, trigger_words()) if may_be_credit(block, words)]
    first, last = prose_span(page)
    yield from _signed_off(page, last)
    yield from _dated(page)
    yield from _dashed(page)
    yield from _below_label(page.blocks)
    yield from (
        block.mark(Role.CREDIT_LINE, "credits/line")
        for block in page.blocks[-2 * _LAST :]
        if block.shadow.startswith(_OPENINGS) and is_credit(block.text)
    )
    yield from _japanese(page, last)
    yield from _vietnamese(page, last)
    ends = page.blocks[1:][-_LAST:]
    yield from (block.mark(Role.CREDIT_LINE, "credits/filed") for block in ends if is_filed(block.text))
    told = last > 1 or (last == 1 and len(page.blocks[0].text) > _FLAT)
    if told and last < len(page.blocks) and is_last_source(page.blocks[-1].text):
        yield page.blocks[-1].mark(Role.CREDIT_LINE, "credits/source")
    closing = _closing(page) if found else 0
    for number, block in found:
        if is_credit(block.text) and (number > first or not is_agency_line(block.text) or _is_source(page, number)):
            yield block.mark(Role.CREDIT_LINE, "credits/line")
        elif (start := credit_start(block.text, last=number >= closing)) is not None:
            yield Mark(block.start + start, block.end, Role.CREDIT_LINE, "credits/end-of-paragraph")


def _signed_off(page: Page, last: int) -> Iterator[Mark]:
    """The initials of a desk right below a story that has an agency's dateline, or ends in an agency's name or in them."""
    signs = [block for block in page.blocks[last : last + _LAST] if is_sign_off(block.text)] if last else []
    filed = any(m.role is Role.DATELINE for m in page.marks) or (
        signs and any(names_agency(block.text[-_NAME:]) for block in page.blocks[last - 1 : last + _LAST])
    )
    yield from (block.mark(Role.CREDIT_LINE, "credits/sign-off") for block in signs if filed or block is page.blocks[-1])


def _dated(page: Page) -> Iterator[Mark]:
    """``(Ana Kern, 16.5.2016)`` behind the last paragraph; where others have one as well they are sources of quotations."""
    prose = [page.blocks[number] for number in prose_numbers(page)]
    if prose and (at := slashed_sign(prose[-1].text)):
        yield Mark(prose[-1].start + at, prose[-1].end, Role.CREDIT_LINE, "credits/slashed")
    below = [b for b in _below(page) if is_slashed_sign(b.text) or _INITIALS.fullmatch(b.text) or is_house_credit(b.text)]
    yield from (b.mark(Role.CREDIT_LINE, "credits/slashed") for b in below)
    yield from _named(page, prose)
    sign = dated_sign(prose[-1].text) if prose else None
    if sign is None or any(dated_sign(block.text) for block in prose[:-1]):
        return
    start, end = (prose[-1].start + at for at in sign)
    if end == start:
        yield Mark(start - 1, prose[-1].end, Role.CREDIT_LINE, "credits/dated")
        return
    yield Mark(start - 1, start, Role.BYLINE, "credits/signed/label")
    yield Mark(start, end, Role.BYLINE, "credits/signed")
    yield Mark(end, prose[-1].end, Role.TIMESTAMP, "credits/dated")


def _dashed(page: Page) -> Iterator[Mark]:
    """``— Reuters`` behind the last paragraph; where others have one as well it says who is quoted."""
    story = [block for block in page.blocks if len(block.text) >= _PARAGRAPH]  # a sign hides that a sentence ends
    at = dashed_sign(story[-1].text) if sum(len(block.text) for block in story) >= _STORY else 0
    if at and not any(dashed_sign(block.text) for block in story[:-1]):
        yield Mark(story[-1].start + at, story[-1].end, Role.CREDIT_LINE, "credits/dashed")


def _below_label(blocks: Sequence[Block]) -> Iterator[Mark]:
    """``SOURCE`` alone, and below it who that is; further up with a colon, a name and its site: ``Anna Lee / E1.RU``."""
    for number, (label, sender) in enumerate(pairwise(blocks), _LAST - len(blocks)):
        told = number >= 0 or ("/" in sender.text and label.text.endswith(":"))
        if told and len(sender.text) <= _LONGEST_SENDER and is_source_below(label.text, sender.text):
            yield Mark(label.start, sender.end, Role.CREDIT_LINE, "credits/below-label")


def _named(page: Page, prose: Sequence[Block]) -> Iterator[Mark]:
    """``(Ana Petrova)`` behind the last sentence, or ``Ana Petrova, Rome`` below it, of whom no paragraph speaks."""
    for block in (*prose[-1:], *_below(page)):
        sign = named_sign(block.text) or (placed_sign(block.text) if block is page.blocks[-1] else None)
        if (
            sign
            and not label_end(sign[2], bracketed=True)
            and not any(sign[2] in other.text for other in prose if other is not block)
        ):
            start, end = block.start + sign[0], block.start + sign[1]
            if sign[0]:
                yield Mark(start - 1, start, Role.BYLINE, "credits/signed/label")
            yield Mark(start, end, Role.BYLINE, "credits/signed")
            yield Mark(end, block.end, Role.BYLINE, "credits/signed/label")


def _below(page: Page) -> tuple[Block, ...]:
    """The line right below the last paragraph."""
    last = prose_numbers(page)[-1:]
    return page.blocks[last[0] + 1 : last[0] + 2] if last else ()


def _japanese(page: Page, last: int) -> Iterator[Mark]:
    """``（ローマ＝山田太郎）`` behind the last paragraph or in a line below it; the name is not given twice."""
    bylines = [m for m in page.marks if m.role is Role.BYLINE]
    named, starts = {page.text[m.start : m.end].replace(" ", "") for m in bylines}, {m.start for m in bylines}
    for block in page.blocks[max(0, last - 1) : last + _LAST]:
        if block.start not in starts and is_dense(block.text) and (sign := signed(block.text)):
            at = block.start + block.text.index(sign[1], sign[0])
            rule = "credits/signed/label" if sign[1] in named else "credits/signed"
            yield Mark(block.start + sign[0], at, Role.BYLINE, "credits/signed/label")
            yield Mark(at, at + len(sign[1]), Role.BYLINE, rule)
            yield Mark(at + len(sign[1]), block.end, Role.BYLINE, "credits/signed/label")


def _vietnamese(page: Page, last: int) -> Iterator[Mark]:
    """The names and sources that close a Vietnamese story; a person that it speaks of has not written it."""
    if not last or not is_vietnamese(page.blocks[last - 1].text):
        return
    below = [block for block in page.blocks[last : last + _LAST + 1] if not ends_sentence(block.text)]
    glued = next(filter(None, map(behind_last, page.blocks[last - 1 : last + 1])), None)
    story = [_past_credit(block, glued) for block in page.blocks[:last] if is_prose(block)]
    for block in filter(None, (glued, *below[:2])):
        found = sign_off(block.text)
        if not any(block.shadow in paragraph.replace(f"ảnh: {block.shadow}", "") for paragraph in story):
            yield from (
                Mark(block.start + start, block.start + end, role, "credits/vietnamese") for start, end, role in found
            )


def _past_credit(paragraph: Block, glued: Block | None) -> str:
    """A paragraph without the name glued to its end."""
    return paragraph.shadow[: glued.start - paragraph.start] if glued and glued.end == paragraph.end else paragraph.shadow


def _is_source(page: Page, number: int) -> bool:
    """``Source: Xinhua`` above the story, beside its date or right above its first paragraph."""
    above = number > 0 and any(map(is_prose, page.blocks[number + 1 : number + 2]))
    dated = any(is_stamp(block.text) for block in page.blocks[max(0, number - 2) : number + 3])
    return ":" in page.blocks[number].shadow[:12] and (above or dated)


def _closing(page: Page) -> int:
    """Where the last paragraphs of prose begin."""
    return min(prose_numbers(page)[-_LAST:], default=0)
