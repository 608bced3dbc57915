"""What can be chosen by name: roles, rules, languages, folders of rules and of profiles; what is said of a name unknown."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsclean.command.faults import Fault, nearest
from newsclean.page import Role


class Folder(NamedTuple):
    """A folder of profiles, and the digest of what was in it when the run began."""

    path: str
    key: str


def check_name(name: str, folders: Iterable[str]) -> None:
    """Raise Fault for a name that no role has and no rule, shipped or of these folders."""
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


def check_folder(folder: str) -> None:
    """Raise Fault for a rule folder that is not there or has faults."""
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
