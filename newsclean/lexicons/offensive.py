"""Words no repair may put into a text."""

from functools import cache
from pathlib import Path


@cache
def offensive() -> frozenset[str]:
    """Give the words no repair may put into a text."""
    text = Path(__file__).with_name("offensive.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if line[0] != "#" for word in line.split())
