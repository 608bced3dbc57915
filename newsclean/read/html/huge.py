"""Markup is parsed by libxml2, and again where a page was more than it takes."""

from typing import Any

_LIMIT = 9_000_000  # what libxml2 takes in one piece is a little more
_MOST_DEEP = 255


def tree_of(raw: bytes) -> Any:
    """Give the tree of a page. Raises ParserError or ValueError where there is no element in it.

    What stands behind a text, a comment or an attribute of ten million bytes, as a picture may be, is lost unless libxml2 is told
    that the tree is huge; then elements may be nested deeper than the time for them grows well, and the first tree is taken.
    """
    tree, is_whole = _parsed(raw, is_huge=False)
    if is_whole or len(raw) < _LIMIT:
        return tree
    huge, _ = _parsed(raw, is_huge=True)
    return tree if _is_deep(huge) else huge


def _parsed(raw: bytes, *, is_huge: bool) -> tuple[Any, bool]:
    """Give the tree, and whether all of the page is in it."""
    from lxml.etree import ElementDefaultClassLookup, ErrorLevels
    from lxml.html import HtmlElement, HTMLParser, document_fromstring

    parser = HTMLParser(
        encoding="utf-8", collect_ids=False, default_doctype=False, remove_comments=True, remove_pis=True, huge_tree=is_huge
    )
    # lxml's own way to find an element's class is a call of Python for each; of what it tells apart nothing is used here
    parser.set_element_class_lookup(ElementDefaultClassLookup(element=HtmlElement))
    tree = document_fromstring(raw, parser=parser)
    last = parser.error_log.last_error
    return tree, last is None or last.level != ErrorLevels.FATAL


def _is_deep(tree: Any) -> bool:
    from lxml.etree import iterwalk

    depth = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _MOST_DEEP:
            return True
    return False
