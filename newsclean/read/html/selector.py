"""An open element as one string, written as a selector of CSS: ``div.article-body.wide#main[itemprop=articleBody]``."""

from collections.abc import Mapping

_KEPT = frozenset({"itemprop", "rel", "role", "data-component", "data-testid", "data-type", "aria-label", "itemtype"})
_LONGEST = 200


def selector(name: str, attributes: Mapping[str, str]) -> str:
    """Write an element's name, classes, id and telling attributes, always in this order.

    >>> selector("div", {"id": "main", "class": "wide Article-Body"})
    'div.wide.Article-Body#main'
    """
    text = name
    if classes := attributes.get("class"):
        text += "." + ".".join(classes[:_LONGEST].split())
    if identity := attributes.get("id"):
        text += "#" + identity[:_LONGEST].replace(" ", "-")
    for key in sorted(_KEPT.intersection(attributes)):
        text += f"[{key}={attributes[key][:_LONGEST].strip()}]"
    return text
