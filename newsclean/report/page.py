"""One page of HTML that holds everything it shows: articles, marks, style and script; nothing is loaded from anywhere."""

import json
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any, NamedTuple

from newsclean.article import Article
from newsclean.edit import Edit
from newsclean.page import Page
from newsclean.report.stretches import GONE, KEPT, LIFT, REPAIR, stretches

_KINDS = {KEPT: 0, LIFT: 1, GONE: 2, REPAIR: 3}


class Shown(NamedTuple):
    """An article as the report shows it: where it is from, its headline, and its source cut into stretches."""

    name: str
    headline: str | None
    language: str | None
    flags: tuple[str, ...]
    stretches: tuple[tuple[str, str, str, str, str], ...]


def shown(name: str, page: Page, article: Article, edits: tuple[Edit, ...]) -> Shown:
    """Make an article ready for the report."""
    cut = tuple((s.kind, s.text, s.role, s.rule, s.new) for s in stretches(page, edits))
    return Shown(name, article.headline, article.language, article.flags, cut)


def page(articles: Iterable[Shown], *, made: str = "", limit: int | None = None) -> Iterator[str]:
    """Yield the page piece by piece; with a `limit`, no article behind the first so many is taken.

    >>> text = "".join(page([Shown("a.txt", None, "en", (), (("kept", "</script> The ferry sank.", "", "", ""),))]))
    >>> text.count("</script>"), "://" in text.partition("<script")[0]
    (3, False)

    Memory grows with one article at a time; the names of roles and rules are held.
    """
    texts = {name: (files("newsclean.report") / f"page.{name}").read_text("utf-8") for name in ("html", "css", "js")}
    head, _, rest = texts["html"].partition("{{articles}}")
    middle, _, tail = rest.partition("{{names}}")
    yield head.replace("{{css}}", texts["css"]).replace("{{made}}", made) + "["
    names = _Names()
    more = False
    for number, article in enumerate(articles):
        if limit is not None and number >= limit:
            more = True
            break
        yield (",\n" if number else "\n") + _script(names.row(article))
    yield "]" + middle + _script({"roles": [*names.roles], "rules": [*names.rules], "more": more})
    yield tail.replace("{{js}}", texts["js"])


class _Names:
    """Roles and rules by number, so that each is written once."""

    def __init__(self) -> None:
        self.roles: dict[str, int] = {}
        self.rules: dict[str, int] = {}

    def row(self, article: Shown) -> dict[str, Any]:
        cut = [list(self._cut(*stretch)) for stretch in article.stretches]
        return {"n": article.name, "h": article.headline, "l": article.language, "f": list(article.flags), "s": cut}

    def _cut(self, kind: str, text: str, role: str, rule: str, new: str) -> Iterator[Any]:
        yield from (_KINDS[kind], text)
        if kind != KEPT:
            yield self.roles.setdefault(role, len(self.roles))
            yield self.rules.setdefault(rule, len(self.rules))
        if kind in (GONE, REPAIR):
            yield new


def _script(value: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    """JSON that can stand in a script element."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value)
    return text.replace("<", "\\u003c")
