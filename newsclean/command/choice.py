"""What may act: roles and rules by name, the least score, languages, and rule folders of one's own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsclean.command.faults import Fault, nearest
from newsclean.edit import Edit, apply
from newsclean.page import Page, Role
from newsclean.strength import SURE


class Folder(NamedTuple):
    """A folder of profiles, and the digest of what was in it when the run began."""

    path: str
    key: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Names are roles (``appeal``), rules (``en/appeal/dear-reader``) or the beginning of rules (``en/appeal``, ``typo``).

    An empty `select` stands for everything; `ignore` is stronger than `select`. It acts on marks, after the cleaners.
    `profiles` is a folder with profiles of sites; `site` names the site of a text, or the field that holds a record's.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_score: float = SURE
    languages: tuple[str, ...] = ()
    rule_folders: tuple[str, ...] = ()
    profiles: Folder | None = None
    site: str | None = None

    def takes(self, role: str, rule: str, score: float = 1.0) -> bool:
        """Tell whether a mark may act.

        >>> choice = Choice(select=("appeal", "en"), ignore=("en/social",))
        >>> [choice.takes(*mark) for mark in (("appeal", "de/appeal/x"), ("social", "en/social/x"), ("app", "fr/app/x"))]
        [True, False, False]
        """
        if (
            score < self.min_score
            or _is_named(role, rule, self.ignore)
            or (self.select and not _is_named(role, rule, self.select))
        ):
            return False
        language = rule.partition("/")[0]
        return not self.languages or language in self.languages or language not in languages()

    def filtered(self, page: Page) -> Page:
        """Give the page with the marks that may act."""
        return replace(page, marks=frozenset(m for m in page.marks if self.takes(m.role, m.rule, m.score)))

    def as_encoded(self, page: Page) -> Page:
        """Give a page that is not marked yet with the repairs of its encoding that may stand.

        A page of HTML stays repaired: its blocks cannot be read again. The signs of Markdown are no repairs.
        """
        from newsclean.read.lines import joined, lines
        from newsclean.read.text import block
        from newsclean.shadow import shadow

        edits = tuple(edit for edit in page.edits if is_sign(edit) or self.takes(*reason(edit)))
        if edits == page.edits or any(part.tags for part in page.blocks):
            return page
        text = apply(page.source, edits)
        folded = shadow(text)
        return Page(
            page.source, edits, text, tuple(block(text, folded, *span) for span in joined(text, lines(text))), page.meta
        )

    def check(self) -> None:
        """Raise Fault for a name that nothing has, and for a rule folder or a profile with a fault."""
        for name in (*self.select, *self.ignore):
            _check_name(name, self.rule_folders)
        for folder in self.rule_folders:
            _check_folder(folder)
        if self.profiles:
            from newsclean.command.profiles import profiles

            profiles(self.profiles)
        for language in self.languages:
            if language not in languages():
                raise Fault(f"languages: there are no rules for '{language}'; {nearest(language, languages())}")


EVERYTHING = Choice()
"""Everything that newsclean knows may act."""


def reason(edit: Edit) -> tuple[str, str]:
    """Give role and rule of an edit; of two reasons, the first.

    >>> reason(Edit(0, "Ad", "", "advertisement:en/advertisement/label+encoding:control"))
    ('advertisement', 'en/advertisement/label')
    """
    role, _, rule = edit.why.partition("+")[0].partition(":")
    return role, rule


def is_sign(edit: Edit) -> bool:
    """Tell whether an edit does nothing but take out signs of Markdown, as in ``# Ferry sinks``: no junk and no repair."""
    return reason(edit)[0] == "markup"


def changes(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Give what went and what was repaired among edits."""
    return tuple(edit for edit in edits if not is_sign(edit))


def _is_named(role: str, rule: str, names: Iterable[str]) -> bool:
    return any(name in (role, rule) or rule.startswith(f"{name}/") for name in names)


def _check_name(name: str, folders: Iterable[str]) -> None:
    first, _, rest = name.partition("/")
    ids = _shipped_ids() | {rule for folder in folders for rule in _ids_of(folder)}
    firsts = {rule.partition("/")[0] for rule in ids} | _cleaner_names()
    if (
        first in firsts
        and rest
        and first not in _cleaner_names()
        and not any(r == name or r.startswith(f"{name}/") for r in ids)
    ):
        raise Fault(f"'{name}' is the name of no rule; {nearest(name, _of_depth(ids, rest.count('/') + 1))}")
    if first not in firsts and name not in set(Role):
        raise Fault(f"'{name}' is no role and no rule; {nearest(name, {*Role, *firsts})}")


def _of_depth(ids: Iterable[str], slashes: int) -> set[str]:
    return {"/".join(rule.split("/")[: slashes + 1]) for rule in ids}


def _check_folder(folder: str) -> None:
    from newsclean.rules.check import check

    if not Path(folder).is_dir():
        raise Fault(f"rule folder {folder}: no such folder; rules are read from LANGUAGE/ROLE.toml below it")
    found = list(check(Path(folder)))
    if found:
        raise Fault("\n".join((f"rule folder {folder} has faults; mend these first", *found)))


@cache
def _shipped_ids() -> frozenset[str]:
    from importlib.resources import files
    from json import loads

    return frozenset(row["id"] for row in loads((files("newsclean.rules") / "packs.json").read_text("utf-8"))["rules"])


def _ids_of(folder: str) -> list[str]:
    from newsclean.rules import RuleError, load

    try:
        return [rule.id for rule in load(Path(folder))]
    except RuleError as error:
        raise Fault(str(error)) from error


@cache
def languages() -> frozenset[str]:
    """Give the languages that have rules of their own; rules of ``any`` act in every language."""
    return frozenset(rule.partition("/")[0] for rule in _shipped_ids()) - {"any"}


@cache
def _cleaner_names() -> frozenset[str]:
    """How the rules of cleaners begin: most are named after their cleaner's file, some after their role."""
    from pkgutil import iter_modules

    import newsclean.cleaners

    files = (module.name.replace("_", "-") for module in iter_modules(newsclean.cleaners.__path__))
    return frozenset((*files, "repeated", *Role))
