"""Links to other articles alone between two paragraphs: ``Read: Ferry …``, or a label that its title is glued to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newsclean.fields.known.names import is_name
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_numbers
from newsclean.pruned import past_junk
from newsclean.shadow import is_small

_LONGEST_LABEL, _SHORTEST_LABEL = 60, 4
_LONGEST_TITLE, _FEWEST_SPACES = 170, 4
_SHORTEST_SAID, _MOST_AUTHORS = 40, 3
_PROMPTS = frozenset(("more", "read", "see", "opinion", "explainer", "commentary"))
_OPENERS = (
    *("Related ", "RELATED ", "More On This... ", "Read more", "READ MORE", "READ ALSO ", "Read Also ", "ALSO READ "),
    *("Also Read ", "SEE ALSO ", "See Also ", "MUST READ ", "Must Read "),
)
_BUTTONS = (" Read more", " Read More", " READ MORE", " Listen")
_RUN_TOGETHER = late(r"Related[A-Z\d][^.]{20,600}[a-z][A-Z][a-z][^.]{10,600}$")  # the titles of a list, without its breaks
_ARROWS, _FEWEST_IN_ROW, _FEWEST_ALONE = ("» ", "→ ", "► ", "▶ ", "➡ ", "➤ ", "👉 ", ">> "), 2, 6
_LASTING = late(r" \d{2}:\d{2}$")
_QUOTES = "'‘“\""


def links(page: Page) -> Iterator[Mark]:
    r"""Mark a title that stands alone between two paragraphs, behind such a label, behind `Related` or before `Read more`.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> page = read(f"{said}\n\nSearch at sea:Divers find the captain's log of the ferry\n\n{said}")
    >>> [page.text[mark.start : mark.end] for mark in links(page)]
    ["Search at sea:Divers find the captain's log of the ferry"]

    So are lines behind an arrow, several in a row or one long title. Some labels are prompts, such as ``Read``, and go below
    the last paragraph too. Any other has its title glued to it, as where a link's bold first words lost the space behind
    them. A question behind a label in capitals is a transcript's, and labels that begin alike (``Step one``, ``Step two``)
    number the article's own parts.
    """
    above = _above_buttons(page.blocks)
    page = past_junk(page)
    yield from (block.mark(Role.RELATED, "links/arrow", 0.8) for block in _behind_arrows(page))
    labelled = {n for n, block in enumerate(page.blocks) if ":" in block.text[:_LONGEST_LABEL] and _is_labelled(block.text)}
    found = labelled - _parts(page.blocks, labelled)
    found.update(n for n, block in enumerate(page.blocks) if block.start in above or _is_announced(block.text))
    prose = [number for number in prose_numbers(page) if number not in found] if found else ()
    for number in sorted(found):
        block = page.blocks[number]
        below = prose and prose[-1] < number and (_is_announced(block.text) or _is_prompt(block.text))
        read_above = prose and number < prose[0] and block.text.startswith("Read: ")
        if below or read_above or (prose and prose[0] < number and _is_glued_prompt(block.text)):
            yield block.mark(Role.RELATED, "links/prompt", 0.8)
        elif prose and prose[0] < number < prose[-1]:
            said = [_is_said(page.blocks, number, step, found) for step in (-1, 1)]
            if all(said) or (any(said) and block.text.endswith(_BUTTONS)):
                yield block.mark(Role.RELATED, "links/alone", 0.8)


def _behind_arrows(page: Page) -> Iterator[Block]:
    """Lines that begin with an arrow and have no stop, below a paragraph and no colon, which would announce them."""
    arrows = {n for n, b in enumerate(page.blocks) if b.text.startswith(_ARROWS) and not ends_sentence(b.text)}
    if not arrows or sum(b.text.startswith(_ARROWS) for b in page.blocks) * 2 > len(page.blocks):
        return  # the article's paragraphs are listed so
    first = next(iter(prose_numbers(page)), len(page.blocks))
    announced = True
    for number, block in enumerate(page.blocks):
        if number not in arrows:
            announced = number <= first or block.text.endswith(":")
            continue
        fewest = _FEWEST_ALONE if arrows.isdisjoint((number - 1, number + 1)) else _FEWEST_IN_ROW
        listed = announced or block.text.endswith(":")
        if not listed and block.text.count(" ") > fewest and len(block.text) <= _LONGEST_TITLE:
            yield block


def _above_buttons(blocks: Sequence[Block]) -> frozenset[int]:
    """Where the titles begin that ``Read more`` stands under in a line of its own, and of the authors between."""
    found: set[int] = set()
    for button in [number for number, block in enumerate(blocks) if block.shadow == "read more"]:
        title = button - 1
        while title > 0 and button - title <= _MOST_AUTHORS and is_name(blocks[title].text):
            title -= 1
        if title >= 0 and _is_title(blocks[title].text):
            found.update(block.start for block in blocks[title:button])
    return frozenset(found)


def _is_labelled(text: str) -> bool:
    label, title = _parted(text)
    if "|" in title or not _is_title(title.strip()):
        return False
    if label.lower() in _PROMPTS:
        return title.strip()[0] not in '“"'
    glued = title.lstrip(_QUOTES)[:1].isupper() and len(label) >= _SHORTEST_LABEL
    return glued and not (label.isupper() and "?" in title)


def _parted(text: str) -> tuple[str, str]:
    """A label without the space behind it, and the title as it stands."""
    label, _, title = text.partition(":")
    return label.strip(), title


def _parts(blocks: Sequence[Block], labelled: Iterable[int]) -> set[int]:
    """The numbers of the lines whose label begins as another one's does, prompts aside."""
    labels = {number: _parted(blocks[number].text)[0].lower() for number in labelled}
    begins = {number: label.split()[0] for number, label in labels.items() if label not in _PROMPTS}
    counts = Counter(begins.values())
    return {number for number, word in begins.items() if counts[word] > 1}


def _is_prompt(text: str) -> bool:
    """``More: Who owns the ferries?``, which is a link to it below the last paragraph."""
    return _parted(text)[0].lower() in _PROMPTS


def _is_glued_prompt(text: str) -> bool:
    """``More:Who owns the ferries?``, ``MORE : Who owns the ferries?``: no sentence begins so, wherever it stands."""
    label, title = _parted(text)
    return _is_prompt(text) and (title[:1].isupper() or text[len(label) :].startswith(" "))


def _is_announced(text: str) -> bool:
    """``Related Harbour asks for a dredger``, ``The bank that could not fail Read more``, ``Divers find the log 02:14``."""
    if text[-3:-2] == ":" and (lasting := _LASTING.search(text)):  # a film and its length
        return _is_title(text[: lasting.start()])
    if text.endswith(_BUTTONS):
        return _is_title(text.rpartition(" ")[0])
    if not text.startswith(_OPENERS):
        return _RUN_TOGETHER.match(text) is not None
    title = text.removeprefix(next(opener for opener in _OPENERS if text.startswith(opener)))
    return not is_small(title[:1]) and _is_title(title)


def _is_title(text: str) -> bool:
    if len(text) > _LONGEST_TITLE or text.count(" ") < _FEWEST_SPACES or text.endswith((":", ";", ",")):
        return False
    return not ends_sentence(text.removesuffix("...").rstrip("?"))


def _is_subhead(block: Block) -> bool:
    return len(block.text) <= _LONGEST_LABEL and ":" not in block.text and block.text[-1].isalpha()


def _is_said(blocks: Sequence[Block], number: int, step: int, found: set[int]) -> bool:
    """Whether a sentence stands beside a line, other links aside, and behind it also a sub-heading above a sentence."""
    while number in found:
        number += step
    if step > 0 and number + 1 not in found and _is_subhead(blocks[number]):
        number += 1
    block = blocks[number]
    return is_prose(block) or (ends_sentence(block.text) and len(block.text) >= _SHORTEST_SAID)
