"""Weak cues that come again: ``Also: …`` between paragraphs may be the article's once, and is the site's the third time."""

from collections import defaultdict
from collections.abc import Iterator

from newsclean.page import Block, Mark, Page, Role
from newsclean.strength import SURE, strength
from newsclean.zones import is_prose

_FEWEST = 3
_FEWEST_SPACES = 4
_LONGEST_LABEL = 24
_SPECIFICATIONS = ("video", "photo", "photos", "audio")


def cues(page: Page) -> Iterator[Mark]:
    """Mark lines with the same label and the same weak cue of a rule, where three of them or more stand on the page.

    Reads the marks of rules that are evidence only. A paragraph with such a label stays.
    """
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
