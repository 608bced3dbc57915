"""An open element as one string, written as a selector of CSS: ``div.article-body.wide#main[itemprop=articleBody]``."""

from collections.abc import Mapping

_KEPT = ("itemprop", "rel", "role", "data-component", "data-testid", "data-type", "aria-label", "itemtype")
_LONGEST = 200


def selector(name: str, attributes: Mapping[str, str]) -> str:
    """Write an element's name, classes, id and telling attributes, always in this order.

    >>> selector("div", {"id": "main", "class": "wide Article-Body"})
    'div.wide.Article-Body#main'
    """
    if not attributes:
        return name
    parts = [name]
    if classes := attributes.get("class"):
        parts += (f".{token}" for token in classes[:_LONGEST].split())
    if identity := attributes.get("id"):
        parts.append("#" + identity[:_LONGEST].replace(" ", "-"))
    parts += (f"[{key}={value[:_LONGEST].strip()}]" for key in _KEPT if (value := attributes.get(key)))
    return "".join(parts)
