"""What may act: roles and rules by name, the least score, languages, and rule folders of one's own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsclean.command.faults import Fault, nearest
from newsclean.command.known import Folder, check_folder, check_name, languages
from newsclean.edit import Edit, apply
from newsclean.page import Page
from newsclean.strength import SURE


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
        from newsclean.read.text import blocks_of

        edits = tuple(edit for edit in page.edits if is_sign(edit) or self.takes(*reason(edit)))
        if edits == page.edits or any(part.tags for part in page.blocks):
            return page
        text = apply(page.source, edits)
        return Page(page.source, edits, text, blocks_of(text), page.meta)

    def check(self) -> None:
        """Raise Fault for a name that nothing has, and for a rule folder or a profile with a fault."""
        for name in (*self.select, *self.ignore):
            check_name(name, self.rule_folders)
        for folder in self.rule_folders:
            check_folder(folder)
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
