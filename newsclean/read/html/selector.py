"""An open element as one string, written as a selector of CSS: ``div.article-body.wide#main[itemprop=articleBody]``."""

from collections.abc import Iterable

_KEPT = frozenset({"itemprop", "rel", "role", "data-component", "data-testid", "data-type", "aria-label", "itemtype"})
_LONGEST = 200


def selector(name: str, attributes: Iterable[tuple[str, str]]) -> str:
    """Write an element's name, classes, id and telling attributes, always in this order.

    >>> selector("div", [("id", "main"), ("class", "wide Article-Body")])
    'div.wide.Article-Body#main'
    """
    classes = identity = ""
    kept = None
    for key, value in attributes:
        if key == "class":
            classes = value
        elif key == "id":
            identity = value
        elif key in _KEPT:
            kept = [*(kept or ()), f"[{key}={value[:_LONGEST].strip()}]"]
    text = f"{name}.{'.'.join(classes[:_LONGEST].split())}" if classes else name
    if identity:
        text += "#" + identity[:_LONGEST].replace(" ", "-")
    return text if kept is None else text + "".join(sorted(kept))
