"""From a folder of TOML files to rules; every fault is an error that names file, rule and key."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsclean.page import JUNK, KEPT, LIFTED
from newsclean.rules.rule import Rule
from newsclean.shadow import without_accents

_ROLES = tuple(sorted(KEPT | LIFTED | JUNK))
_CHOICES = {"scope": ("whole", "block", "sentence", "match"), "where": ("any", "head", "tail"), "role": _ROLES}
_NUMBERS = {"max_chars": (1, 3000), "score": (0.1, 1.0)}
_LEAST = {"hits": 2, "spares": 1}
KEYS = ("role", "pattern", "scope", "where", "max_chars", "score", "hits", "spares")


class RuleError(ValueError):
    """A rule file with a fault; the message names the file, the rule, the key and what to do."""


def load(folder: Path | str) -> Iterator[Rule]:
    """Read every rule of ``folder/LANGUAGE/ROLE.toml``, in the order of their ids; an id is a path, ``en/appeal/plea``.

    Raises RuleError, which names file, rule and key, for a file that is not TOML, an unknown or missing key, a wrong
    value, a pattern that does not compile, repeats without bound or has no word to be found by, and too few hits or
    spares; and for a folder without such files.
    """
    for path in paths(Path(folder)):
        for name, keys in sorted(read_file(path).items()):
            yield read_rule(path, name, keys)


def paths(folder: Path) -> list[Path]:
    """Give the rule files of a folder; raises RuleError when it has none."""
    found = sorted(folder.glob("*/*.toml"))
    if not found:
        raise RuleError(f"{folder}: no rules here; they are read from LANGUAGE/ROLE.toml below it, as in en/appeal.toml")
    return found


def read_file(path: Path) -> dict[str, Any]:
    """Give the tables of one rule file; raises RuleError when it is not TOML."""
    import tomllib

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(f"{path}: not readable as TOML: {error}") from error


def read_rule(path: Path, name: str, keys: object) -> Rule:
    """Make one table of a file a rule; a file named after a role gives its rules that role. Raises RuleError.

    What is written with Greek accents is found in capitals too.
    """
    from newsclean.rules.faults import fault  # the spelling of patterns, which cleaning needs nothing of

    place = f"{path}: rule [{name}]"
    if not isinstance(keys, dict):
        raise RuleError(f"{place}: a rule is a table; write [{name}] above its keys")
    keys = ({"role": path.stem} if path.stem in _ROLES else {}) | keys
    for key in keys:
        if key not in KEYS:
            raise RuleError(f"{place}, key '{key}': unknown; {_nearest(key, KEYS)}")
    for key, value in keys.items():
        if found := _fault_of_value(key, value):
            raise RuleError(f"{place}, key '{key}': {found}")
    for key in ("role", "pattern", "hits", "spares"):
        if key not in keys:
            raise RuleError(f"{place}, key '{key}': missing; add it")
    if found := fault(keys["pattern"], whole=keys.get("scope") == "whole"):
        raise RuleError(f"{place}, key 'pattern': {found}")
    if (bare := without_accents(keys["pattern"])) != keys["pattern"]:
        keys["pattern"] = f"(?:{keys['pattern']})|(?:{bare})"
    return Rule(f"{path.parent.name}/{path.stem}/{name}", **keys)


def _fault_of_value(key: str, value: object) -> str | None:
    if key in _NUMBERS:
        return _fault_of_number(key, value)
    if key in _LEAST:
        return _fault_of_texts(key, value)
    if not isinstance(value, str):
        return f"{value!r} is not a text; put it in quotes"
    if key in _CHOICES and value not in _CHOICES[key]:
        return f"{value!r} is not one of them; {_nearest(value, _CHOICES[key])}"
    return None


def _fault_of_number(key: str, value: object) -> str | None:
    least, most = _NUMBERS[key]
    if isinstance(value, bool) or not isinstance(value, int | float if key == "score" else int):
        return f"{value!r} is not a {'number' if key == 'score' else 'whole number'}; write one from {least} to {most}"
    return None if least <= value <= most else f"{value} is out of range; write a number from {least} to {most}"


def _fault_of_texts(key: str, value: object) -> str | None:
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        return f'{value!r} is not a list of texts; write ["…", "…"]'
    least = _LEAST[key]
    return None if len(value) >= least else f"at least {least} needed, {len(value)} given; add lines as they were seen"


def _nearest(word: str, choices: tuple[str, ...]) -> str:
    import difflib

    near = difflib.get_close_matches(word, choices, n=1)
    return f"did you mean '{near[0]}'?" if near else f"there are {', '.join(choices)}"
