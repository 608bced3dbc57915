"""Readers' comments: everything from the prompt behind the article to the last of them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from newsclean.fields.heads.commented import commented
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.others.threads import SAYS, thread
from newsclean.fields.unprompted import unprompted
from newsclean.late import late
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.strength import SURE
from newsclean.zones import claims

_FEWEST_PARAGRAPHS, _FEWEST_SIGNS, _MOST_PROMPTS = 2, 2, 12
_WIDEST_GAP = 8
_LONGEST_SIGN = 80
_SHORTEST_BEST = 40
_DOTS = ("[...]", "[…]")
_SAYS = late(rf"[^\s:.,][^:.,]{{1,40}} {SAYS}:?")
_COUNTED = late(r"\D{0,24}[1-9]\d{0,4}\b.{0,20}")
_FORM_WITHIN, _SHORTER = 3, 0.6
_FILED, _LONGEST_COUNT = "/comments/under-the-title", 20
_OVER = frozenset({Role.RIGHTS, Role.RELATED, Role.NAVIGATION, Role.CONSENT, Role.NEWSLETTER})


def comments(page: Page) -> Iterator[Mark]:
    """Mark the comments behind their prompt, or behind the article's end where readers are heard without one.

    Reads the marks of rules. A prompt is one that a rule knows, below two paragraphs or more; behind it at least two signs
    of a thread have to follow, each near the one before: a button to reply, the date of a comment, ``Ann Lee says:``.
    Where the prompt counts the comments and the form to write one is right below, they follow without such signs, if they
    are shorter than the article's paragraphs, or down to where the same count stands again. Below the words that no more
    comments are taken all are, down to the foot of the page, and so are those above that stand again among them. Below
    ``26 comments on`` and the article's own title, or where a blog has filed its post, nothing else follows. The first
    twelve prompts are tried.
    """
    named = claims(page, before="comments/")
    titled = commented(page.blocks)
    counted = titled[0] if titled else _filed(page.blocks, named)
    if counted and any(is_prose(block) and block.start not in named for block in page.blocks[:counted]):
        stays = {start for start, mark in named.items() if mark.role in JUNK | {Role.RIGHTS}}
        yield from (b.mark(Role.COMMENTS, "comments/run") for b in page.blocks[counted:] if b.start not in stays)
        return
    first, end = thread(page.blocks, named)
    if first < end:
        yield from _said(page.blocks[first:end], named)
        return
    yield from unprompted(page, named)
    if all(mark.role is not Role.COMMENTS for mark in named.values()):
        return
    for number, prose in islice(_prompts(page.blocks, named), _MOST_PROMPTS):
        first, end = _thread(page.blocks, number, named, prose)
        yield from _said(page.blocks[first:end], named)
        if end > number + 1:
            return


def _said(blocks: Sequence[Block], named: Mapping[int, Mark]) -> Iterator[Mark]:
    """The marks of a thread; what rules have named as junk of another kind stays that."""
    for block in blocks:
        if block.start not in named or named[block.start].role not in JUNK:
            yield block.mark(Role.COMMENTS, "comments/run")
        elif named[block.start].role is Role.COMMENTS:  # the guard need not ask whether the one rule is right
            yield block.mark(Role.COMMENTS, "comments/run", 0.9)


def _prompts(blocks: Sequence[Block], named: Mapping[int, Mark]) -> Iterator[tuple[int, int]]:
    """The prompts below at least one paragraph, and below how many they stand."""
    prose = 0
    for number, block in enumerate(blocks):
        mark = named.get(block.start)
        if mark and mark.role is Role.COMMENTS and prose:
            yield number, prose
        prose += mark is None and is_prose(block)


def _thread(blocks: Sequence[Block], prompt: int, named: Mapping[int, Mark], prose: int) -> tuple[int, int]:
    """From where to where comments stand around a prompt, below so many paragraphs."""
    again = _between_counts(blocks, prompt, named)
    if again or prose < _FEWEST_PARAGRAPHS:
        return prompt + 1, again
    if named[blocks[prompt].start].rule.endswith("/comments/no-more"):
        return _closed(blocks, prompt, named)
    return prompt + 1, _below_form(blocks, prompt, named) or _end(blocks, prompt, named)


def _between_counts(blocks: Sequence[Block], prompt: int, named: Mapping[int, Mark]) -> int:
    """Where the same count of comments stands again, with the form below both; 0 where it does not."""
    if not _COUNTED.fullmatch(blocks[prompt].shadow):
        return 0
    same = (n for n in range(prompt + 2, len(blocks)) if blocks[n].shadow == blocks[prompt].shadow)
    again = next(same, 0)
    return again if again and _form(blocks, prompt, named) and _form(blocks, again, named) else 0


def _closed(blocks: Sequence[Block], prompt: int, named: Mapping[int, Mark]) -> tuple[int, int]:
    """The comments below the words that no more are taken, and the best of them, which some papers print above as well."""
    foot = (n for n in range(prompt + 1, len(blocks)) if (m := named.get(blocks[n].start)) and m.role in _OVER)
    end = next(foot, prompt)
    below = {block.shadow for block in blocks[prompt + 1 : end] if len(block.text) >= _SHORTEST_BEST}
    best = (n for n in range(max(0, prompt - _WIDEST_GAP), prompt) if blocks[n].shadow in below)
    return next(best, prompt + 1), end


def _filed(blocks: Sequence[Block], named: Mapping[int, Mark]) -> int | None:
    """The only line of a blog that says where its post is filed, and how many comments stand below."""
    filed = [n for n, b in enumerate(blocks) if (m := named.get(b.start)) and m.rule.endswith(_FILED)]
    return filed[0] if len(filed) == 1 and any(map(str.isdecimal, blocks[filed[0]].text[-_LONGEST_COUNT:])) else None


def _below_form(blocks: Sequence[Block], prompt: int, named: Mapping[int, Mark]) -> int:
    """Behind the last of the comments that stand below their count and the form, 0 where these two do not say it.

    Readers write shorter paragraphs than newsrooms: where those below are as long, the article goes on behind the box.
    """
    if not _COUNTED.fullmatch(blocks[prompt].shadow):
        return 0
    form = _form(blocks, prompt, named)
    over = (n for n in range(form + 1, len(blocks)) if (m := named.get(blocks[n].start)) and m.role in _OVER)
    end = next(over, len(blocks)) if form else 0
    said = [len(b.text) for b in blocks[:prompt] if b.start not in named and is_prose(b)]
    below = [len(b.text) for b in blocks[form + 1 : end] if b.start not in named]
    return end if below and sum(below) * len(said) <= _SHORTER * sum(said) * len(below) else 0


def _form(blocks: Sequence[Block], prompt: int, named: Mapping[int, Mark]) -> int:
    """The number of the form to write a comment, right below a prompt; 0 where there is none."""
    return next((n for n in range(prompt + 1, prompt + 1 + _FORM_WITHIN) if _is_form(blocks, n, named)), 0)


def _is_form(blocks: Sequence[Block], number: int, named: Mapping[int, Mark]) -> bool:
    mark = named.get(blocks[number].start) if number < len(blocks) else None
    return mark is not None and mark.rule.endswith("/comments/form") and mark.score >= SURE


def _end(blocks: Sequence[Block], prompt: int, named: Mapping[int, Mark]) -> int:
    """Behind the last block of the thread; right behind the prompt when none follows.

    Signs one right behind the other below the prompt are the box to write in, and count once: a comment stands between two.
    """
    last, seen = prompt, 0
    for number in range(prompt + 1, len(blocks)):
        if number - last > _WIDEST_GAP or ((m := named.get(blocks[number].start)) and m.role in _OVER):
            return last + 1 if seen >= _FEWEST_SIGNS else prompt + 1
        if _is_sign(blocks[number], named):
            last, seen = number, seen + (number - last > 1 or _links_here(blocks[number]))
    return len(blocks) if seen >= _FEWEST_SIGNS else prompt + 1


def _is_sign(block: Block, named: Mapping[int, Mark]) -> bool:
    mark = named.get(block.start)
    if mark and mark.role is Role.COMMENTS and mark.score >= SURE:
        return True
    if _links_here(block):
        return True
    return len(block.text) <= _LONGEST_SIGN and (is_stamp(block.text) or _SAYS.fullmatch(block.shadow) is not None)


def _links_here(block: Block) -> bool:
    """Whether a block is what another page says where it links here, a comment and its own sign."""
    return block.text.startswith(_DOTS) and block.text.endswith(_DOTS)
