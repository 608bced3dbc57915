"""From TOML to a profile; every fault is an error that names file, entry and key, and says what to do."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsclean.corpus.profile import ANY, CAPITALS, ENDING, LINE, OUTSIDE, Entry, Profile
from newsclean.corpus.shape import LONGEST, shape
from newsclean.page import JUNK, KEPT, LIFTED, Role

_KINDS = (LINE, ENDING, CAPITALS)
_ROLES = tuple(sorted(KEPT | LIFTED | JUNK))
_WHERE = (ANY, OUTSIDE)
_KEYS = (*_KINDS, "role", "where", "score", "seen", "first", "last", "examples")
_TOP = ("site", "articles")
_MOST = 1 << 53


class ProfileError(ValueError):
    """A profile that cannot be read; the message names file, line or entry and key, and says what to do."""


def load(path: str | Path) -> Profile:
    """Read a profile; raises ProfileError for a fault in it and OSError when the file cannot be read."""
    path = Path(path)
    try:
        return loads(path.read_bytes().decode(), name=str(path))
    except UnicodeDecodeError as error:
        raise ProfileError(f"{path}: not UTF-8 at byte {error.start + 1}; save it as UTF-8") from error


def loads(text: str, *, name: str = "profile") -> Profile:
    r"""Read a profile from its TOML; `name` is what it is called in messages.

    >>> loads('site = "The Mill"\n[by-mail]\nline = "Get the Mill by mail"\nrole = "newsletter"\nseen = 3').entries[0].what
    'get the mill by mail'

    A line is folded to its shape, so it may be written as it is printed. What an entry leaves out is no evidence: a score
    of 1. Raises ProfileError.
    """
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(f"{name}, line {_line(text, error)}: not TOML; {_hint(error)}") from error
    entries: list[Entry] = []
    for key, value in table.items():
        if isinstance(value, dict):
            entries.append(_entry(f"{name}: entry [{key}]", key, value))
        elif key not in _TOP:
            raise ProfileError(f"{name}, key '{key}': unknown; {_nearest(key, _TOP)}")
    _check_once(name, entries)
    return Profile(
        _site(name, table), _number(f"{name}, key 'articles'", table.get("articles", 0), whole=True), tuple(entries)
    )


def _line(text: str, error: ValueError) -> int:
    found = re.search(r"at line (\d{1,9})", str(error))
    return int(found[1]) if found else len(text.splitlines())


def _hint(error: ValueError) -> str:
    return f"{str(error)[:1].lower()}{str(error)[1:]}; mend that line, or learn the profile anew"


def _site(name: str, table: Mapping[str, Any]) -> str:
    site = table.get("site")
    if not isinstance(site, str) or not site:
        raise ProfileError(f"{name}, key 'site': whose profile it is stands there; write site = \"example.org\"")
    return site


def _entry(place: str, key: str, table: dict[str, Any]) -> Entry:
    for unknown in (each for each in table if each not in _KEYS):
        raise ProfileError(f"{place}, key '{unknown}': unknown; {_nearest(unknown, _KEYS)}")
    kinds = [kind for kind in _KINDS if kind in table]
    if len(kinds) != 1:
        raise ProfileError(f"{place}: {' and '.join(kinds) or 'nothing'} given; give one of {', '.join(_KINDS)}")
    role = table.get("role")
    if role not in _ROLES:
        raise ProfileError(f"{place}, key 'role': {role!r} is no role; {_nearest(str(role), _ROLES)}")
    where = table.get("where", ANY)
    if where not in _WHERE:
        raise ProfileError(f"{place}, key 'where': {where!r} is neither of {' and '.join(_WHERE)}; leave it out for {ANY}")
    first, last = (_number(f"{place}, key '{each}'", table.get(each, n)) for n, each in enumerate(("first", "last")))
    score = _number(f"{place}, key 'score'", table.get("score", 1.0))
    seen = _number(f"{place}, key 'seen'", table.get("seen", 0), whole=True)
    what = _what(place, kinds[0], table[kinds[0]])
    examples = _examples(place, table.get("examples", []))
    return Entry(key, kinds[0], what, Role(role), score, seen, first, last, examples, where)


def _what(place: str, kind: str, value: object) -> str:
    if kind == CAPITALS:
        return str(_number(f"{place}, key 'capitals'", value, least=2, whole=True))
    if not isinstance(value, str) or not shape(value) or len(value) > LONGEST:
        raise ProfileError(f"{place}, key '{kind}': {value!r} is no line; write it in quotes, at most {LONGEST} characters")
    return shape(value)


def _number(place: str, value: object, *, least: int = 0, whole: bool = False) -> Any:  # noqa: ANN401 - int or float, as asked for
    most = _MOST if whole else 1
    kinds = int if whole else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds) or not least <= value <= most:
        wanted = f"a whole number from {least}" if whole else "a number from 0 to 1"
        raise ProfileError(f"{place}: {value!r} does not do; write {wanted}")
    return value if whole else float(value)


def _examples(place: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ProfileError(f'{place}, key \'examples\': {value!r} is not a list of texts; write ["…", "…"]')
    return tuple(value)


def _check_once(name: str, entries: list[Entry]) -> None:
    """The same line twice is a slip: two people added it, or a role was to be mended and the old entry stayed."""
    first: dict[tuple[str, str], str] = {}
    for entry in entries:
        other = first.setdefault((entry.kind, entry.what), entry.name)
        if other != entry.name:
            raise ProfileError(
                f"{name}: entries [{other}] and [{entry.name}] have the same {entry.kind}; delete one of them"
            )


def _nearest(word: str, choices: tuple[str, ...]) -> str:
    import difflib

    near = difflib.get_close_matches(word, choices, n=1)
    return f"did you mean '{near[0]}'?" if near else f"there are {', '.join(choices)}"
