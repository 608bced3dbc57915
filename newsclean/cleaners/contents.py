"""Tables of contents: lines under a label, each of which comes again further down as a heading of the article's own."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose

_LABELS = frozenset(
    label.strip()
    for label in """
    contents, table of contents, in this article, in this story, in this guide, in this post, on this page, jump to,
    inhaltsverzeichnis, inhalt, in diesem artikel, sommaire, table des matières, dans cet article, au sommaire,
    índice, contenido, contenidos, en este artículo, tabla de contenidos, sumário, conteúdo, neste artigo, indice, sommario,
    in questo articolo, inhoud, inhoudsopgave, in dit artikel, spis treści, содержание, оглавление, içindekiler, innehåll,
    innhold, indhold, sisällys, obsah, tartalom, cuprins, зміст, 目次, 目录, 目錄, 목차
    """.split(",")
)
_FEWEST, _MOST = 3, 60
_LONGEST, _LONGEST_LABEL, _LONGEST_NAME = 140, 90, 32
_BULLETS = ("• ", "- ", "* ", "· ", "– ")
_TIME = late(r"^\d{1,2}[.:h]\d\d(?: uhr)?\s{0,2}[:–|-]?\s{1,2}|\s?\(\d{1,2}[.:h]\d\d(?: uhr)?\)$")
_NUMBER = late(r"^\d{1,2}[.)]\s{1,2}")


def contents(page: Page) -> Iterator[Mark]:
    r"""Mark a label and the headings that it lists as navigation, and those of a live blog, with their times, as standfirst.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> page = read(f"In this article\n\nHull\n\nCrew\n\nOwners\n\nHull\n\n{said}\n\nCrew\n\n{said}\n\nOwners\n\n{said}")
    >>> [page.text[mark.start : mark.end] for mark in contents(page)]
    ['In this article', 'Hull', 'Crew', 'Owners']

    Three lines are needed, in the order of their headings; a list whose items do not come again is the article's.
    """
    for number, block in enumerate(page.blocks):
        if len(block.text) <= _LONGEST_NAME and block.shadow.strip(" :-↓▼") in _LABELS:
            listed = _listed(page.blocks, number + 1)
            if len(listed) >= _FEWEST:
                yield from (each.mark(Role.NAVIGATION, "contents/list", 0.9) for each in (block, *listed))
        elif number and _is_timed(block) and _is_label(page.blocks[number - 1]):
            listed = list(takewhile(_is_timed, _listed(page.blocks, number)))
            if len(listed) >= _FEWEST:
                yield from (each.mark(Role.STANDFIRST, "contents/live") for each in (page.blocks[number - 1], *listed))


def _is_timed(block: Block) -> bool:
    return block.text.endswith(")") and block.text.startswith(_BULLETS) and _TIME.search(block.shadow) is not None


def _is_label(block: Block) -> bool:
    return len(block.text) <= _LONGEST_LABEL and not block.text.startswith(_BULLETS) and not is_prose(block)


def _listed(blocks: Sequence[Block], start: int) -> list[Block]:
    """The lines from here down to the heading that says the first of them again, as far as they come again in order."""
    again = _again(blocks, start)
    last = next(iter(again.get(_bare(blocks[start]), [0])[1:]), 0) if start < len(blocks) else 0
    found: list[Block] = []
    for block in blocks[start : min(last, start + _MOST)]:
        twin = next((n for n in again.get(_bare(block), ()) if n >= last), None)
        if twin is None or len(block.text) > _LONGEST or is_prose(block):
            break
        last = twin + 1
        found.append(block)
    return found


def _again(blocks: Sequence[Block], start: int) -> Mapping[str, list[int]]:
    """The numbers of the lines from here on, by what they say without bullets, numbers and times."""
    found: dict[str, list[int]] = {}
    for number, block in enumerate(blocks[start:], start):
        if len(block.text) <= _LONGEST:
            found.setdefault(_bare(block), []).append(number)
    return found


def _bare(block: Block) -> str:
    return _NUMBER.sub("", _TIME.sub("", block.shadow.strip(" •-*·#"))).strip(" :?")
