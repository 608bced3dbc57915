"""Weak cues that come again, or shout: ``Also: …`` may be the article's once, and is the site's the third time."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsclean.likeness import said_in, share
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_numbers
from newsclean.strength import SURE, strength

_FEWEST = 3
_FEWEST_SPACES = 4
_LONGEST_LABEL = 24
_SPECIFICATIONS = ("video", "photo", "photos", "audio")
_LONGEST_TITLE = 170
_SECTION = 2
_MOST_SAID = 0.5
_HEADINGS = frozenset(
    "ANALYSIS,EARLIER,EXPLAINER,FLASHBACK,LATEST,LIVE,MAP,PREVIOUSLY,RECAP,STORY,THE LATEST,TIMELINE,TRENDING".split(",")
)
_SHOUTED = frozenset(
    label.strip().upper()
    for label in """
    photos, photo gallery, gallery, slideshow, video, videos, watch, listen, podcast, graphic, graphics, map, infographic,
    interactive, timeline, quiz, poll, cartoons, more, story, full story, related, below, blog, editorial, opinion, column,
    opposing view, another view, analysis, recap, box score, explainer, fact check, in the news, special coverage,
    full coverage, in pictures, read,
    earlier, from earlier, previously, flashback, from the archive, from the archives, check out,
    special report, live updates, live blog, live, latest, the latest, trending, big board, scoreboard
    """.split(",")
)


def cues(page: Page) -> Iterator[Mark]:
    """Mark lines with the same label and the same weak cue of a rule, where three of them or more stand on the page.

    Reads the marks of rules that are evidence only. A paragraph with such a label stays. One is enough in capitals, behind
    a paragraph: ``STORY: Ferry sinks off Ashby``; a credit has names and strokes, and a headline stands above.
    """
    yield from _shouted(page)
    found = [m for m in page.marks if m.role is Role.RELATED and m.score < SURE and m.rule.count("/") > 1]
    weak = {m.start: m for m in sorted(found, key=strength, reverse=True)}  # of several the strongest
    if len(weak) < _FEWEST:
        return
    alike: dict[tuple[str, str], list[Block]] = defaultdict(list)
    for block in page.blocks:
        if block.start in weak and not is_prose(block) and block.text.count(" ") >= _FEWEST_SPACES:
            label = block.shadow[:_LONGEST_LABEL].lstrip("-*• ").partition(":")[0]
            if label in _SPECIFICATIONS:
                continue
            alike[weak[block.start].rule, label].append(block)
    for blocks in alike.values():
        if len(blocks) >= _FEWEST:
            yield from (block.mark(Role.RELATED, "cues/again", 0.8) for block in blocks)


def _shouted(page: Page) -> Iterator[Mark]:
    """Titles of other articles behind a label in capitals."""
    loud = [n for n, block in enumerate(page.blocks) if block.text[:2].isupper() and _label(block) in _SHOUTED]
    first = next(iter(prose_numbers(page)), len(page.blocks)) if loud else 0
    for number in loud:
        block = page.blocks[number]
        title = block.text.partition(":")[2].strip()
        if number <= first or len(title) > _LONGEST_TITLE or title.count(" ") < _FEWEST_SPACES - 1 or title.isupper():
            continue
        said = ends_sentence(title.rstrip("?")) or title.endswith((":", ",", ";", "-"))
        if not said and not any(sign in title for sign in "/|@") and not _is_heading(page.blocks, number):
            yield block.mark(Role.RELATED, "cues/shouted", 0.8)


def _label(block: Block) -> str:
    return block.text[:_LONGEST_LABEL].partition(":")[0]


def _is_heading(blocks: Sequence[Block], number: int) -> bool:
    """Whether a label that may name a part of the article does: a list follows it, or what it says is said again."""
    block, below = blocks[number], blocks[number + 1 : number + 1 + _SECTION]
    if block.text.partition(":")[0] not in _HEADINGS:
        return False
    listed = not below or below[0].text[:1].isdecimal() or below[0].text.startswith(("-", "•", "*", "–"))
    return listed or share(block, said_in(below)) >= _MOST_SAID
