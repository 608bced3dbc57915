"""From a folder of TOML files to rules; every fault is an error that names file, rule and key."""

import difflib
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsclean.page import Role
from newsclean.rules.rule import Rule, spaced

KEYS = {"role": str, "pattern": str, "scope": str, "where": str, "max_chars": int, "score": float, "hits": list, "spares": list}
CHOICES = {"scope": ("whole", "block", "sentence", "match"), "where": ("any", "head", "tail"), "role": tuple(Role)}
_MIN_HITS, _MIN_SPARES = 2, 1
_UNBOUNDED = re.compile(r"(?<!\\)(?:[*+]|\{\d*,\})")


class RuleError(ValueError):
    """A rule file with a fault; the message names the file, the rule, the key and what to do."""


def load(folder: Path) -> Iterator[Rule]:
    """Read every rule below a folder, in the order of their ids; a rule's id is its path, ``en/appeal/dear-reader``.

    Raises RuleError, which names file, rule and key, for a file that is not TOML, an unknown or missing key, a wrong
    value, a pattern that does not compile or repeats without bound, and too few hits or spares.
    """
    for path in sorted(folder.glob("*/*.toml")):
        try:
            table = tomllib.loads(path.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise RuleError(f"{path}: not readable as TOML: {error}") from error
        for name, keys in table.items():
            yield _rule(path, name, keys)


def _rule(path: Path, name: str, keys: Any) -> Rule:
    place = f"{path}: rule [{name}]"
    if not isinstance(keys, dict):
        raise RuleError(f"{place}: a rule is a table; write [{name}] above its keys")
    _check_keys(place, keys)
    try:
        re.compile(spaced(keys["pattern"]))
    except re.error as error:
        raise RuleError(f"{place}, key 'pattern': {error}") from error
    bare = re.sub(r"\[(?:\\.|[^\]\\])+\]", "x", keys["pattern"])
    if unbounded := _UNBOUNDED.search(bare):
        raise RuleError(f"{place}, key 'pattern': {unbounded[0]!r} repeats without bound; write {{0,40}} or the like")
    return Rule(f"{path.parent.name}/{path.stem}/{name}", **keys)


def _check_keys(place: str, keys: dict[str, Any]) -> None:
    for key, value in keys.items():
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, n=1)
            hint = f"; did you mean '{near[0]}'?" if near else f"; the keys are {', '.join(KEYS)}"
            raise RuleError(f"{place}, key '{key}': unknown{hint}")
        if not isinstance(value, KEYS[key]) or isinstance(value, bool):
            raise RuleError(f"{place}, key '{key}': {value!r} is not a {KEYS[key].__name__}")
        if key in CHOICES and value not in CHOICES[key]:
            raise RuleError(f"{place}, key '{key}': {value!r} is none of {', '.join(CHOICES[key])}")
    for key in ("role", "pattern", "hits", "spares"):
        if key not in keys:
            raise RuleError(f"{place}, key '{key}': missing")
    for key, least in (("hits", _MIN_HITS), ("spares", _MIN_SPARES)):
        if len(keys[key]) < least or not all(isinstance(text, str) for text in keys[key]):
            raise RuleError(f"{place}, key '{key}': at least {least} texts are needed")
