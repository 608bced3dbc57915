"""Settings from ``newsclean.toml`` or ``[tool.newsclean]`` in pyproject.toml; a wrong key is an error."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsclean.command.faults import Fault, nearest
from newsclean.strength import SURE

NAMES = ("newsclean.toml", "pyproject.toml")
FIELDS = ("text", "url", "site", "language", "into")
_TEXTS = ("select", "ignore", "languages", "rule-folders", "exclude")
_PLACES = ("baseline", "profiles")
_KEYS = (*_TEXTS, *_PLACES, "min-score", "fields")


@dataclass(frozen=True, slots=True)
class Config:
    """What a config file says; paths in it are relative to its folder, `root`."""

    place: str = ""
    root: Path = field(default_factory=Path)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    rule_folders: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    min_score: float = SURE
    fields: Mapping[str, str] = field(default_factory=dict)
    baseline: str | None = None
    profiles: str | None = None


def config(named: str | None = None, *, start: Path | None = None) -> Config:
    """Read the config file that was named, or the nearest one from `start` (the current folder) up to the repository's root.

    Gives an empty config where there is none. Raises Fault, which names file and key, for a file that is missing or not
    TOML, an unknown key and a wrong value.
    """
    if named:
        return _read(Path(named), is_named=True) or Config()
    folder = (start or Path()).resolve()
    for place in (folder, *folder.parents):
        for name in NAMES:
            if (place / name).is_file() and (found := _read(place / name)):
                return found
        if (place / ".git").exists():
            break
    return Config()


def _read(path: Path, *, is_named: bool = False) -> Config | None:
    """What a file says; None for a pyproject.toml that says nothing about newsclean."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise Fault(f"{path}: {error.strerror}; name a config file that is there") from error
    if path.name == "pyproject.toml" and b"newsclean" not in raw and not is_named:
        return None
    table = _tables(path, raw)
    if path.name == "pyproject.toml":
        tool = table.get("tool", {})
        table = tool.get("newsclean", {}) if isinstance(tool, dict) else {}
        if not table and not is_named:
            return None
    return _config(path, table)


def _tables(path: Path, raw: bytes) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(raw.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Fault(f"{path}: not readable as TOML: {error}") from error


def _config(path: Path, table: dict[str, Any]) -> Config:
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _KEYS:
            raise Fault(f"{path}, key '{key}': unknown; {nearest(key, _KEYS)}")
        if wrong := _wrong(key, value):
            raise Fault(f"{path}, key '{key}': {wrong}")
        values[key.replace("-", "_")] = tuple(value) if key in _TEXTS else value
    root = path.resolve().parent
    values["rule_folders"] = tuple(str(root / folder) for folder in values.get("rule_folders", ()))
    for key in _PLACES:
        if key in values:
            values[key] = str(root / values[key])
    return Config(place=str(path), root=root, **values)


def _wrong(key: str, value: object) -> str | None:
    if key in _TEXTS:
        is_list = isinstance(value, list) and all(isinstance(text, str) and text for text in value)
        return None if is_list else f'{value!r} is not a list of texts; write ["…", "…"]'
    if key == "min-score":
        return wrong_score(value)
    if key == "fields":
        return _wrong_fields(value)
    return None if isinstance(value, str) and value else f"{value!r} is not a text; put it in quotes"


def wrong_score(value: object) -> str | None:
    """Tell what is wrong with a least score; None when nothing is."""
    if isinstance(value, int | float) and not isinstance(value, bool) and SURE <= value <= 1:
        return None
    return (
        f"{value!r} is no score; write a number from {SURE} to 1 (marks under {SURE} are evidence only and change nothing)"
    )


def _wrong_fields(value: object) -> str | None:
    if not isinstance(value, dict):
        return f'{value!r} is not a table; write {{ text = "content" }}'
    for name, column in value.items():
        if name not in FIELDS:
            return f"'{name}' is none of its fields; {nearest(name, FIELDS)}"
        if not isinstance(column, str) or not column:
            return f'the name of the field for {name} is {column!r}; write a text in quotes, as in text = "content"'
    return None
