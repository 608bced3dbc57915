"""A baseline: findings that were accepted once, in a file that is committed; they are neither told nor acted on again."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from newsclean.article import digest
from newsclean.command.atomic import replace
from newsclean.command.choice import reason
from newsclean.command.faults import Fault
from newsclean.edit import Edit

_SHOWN = 60

Accepted = Mapping[str, frozenset[str]]


def finding(edit: Edit) -> str:
    r"""Give the id of a finding: its role and its words, so that it outlives moves and rules that are renamed.

    >>> finding(Edit(0, "Ad\n", "", "advertisement:a")) == finding(Edit(9, "\nAd", "", "advertisement:b"))
    True
    """
    return digest("\0".join((reason(edit)[0], " ".join(edit.old.split()), edit.new.strip())))[:16]


def left(edits: Iterable[Edit], accepted: frozenset[str]) -> tuple[Edit, ...]:
    """Give the edits that nobody accepted; those that remain can still be applied to the same text."""
    return tuple(edit for edit in edits if not accepted or finding(edit) not in accepted)


def load(path: Path) -> Accepted:
    """Read a baseline; raises Fault, which says what to do, for a file that is missing or none."""
    from json import loads

    try:
        rows = loads(path.read_text("utf-8"))["findings"]
        found: dict[str, set[str]] = {}
        for row in rows:
            found.setdefault(row["file"], set()).add(row["id"])
    except OSError as error:
        raise Fault(f"baseline {path}: {error.strerror}; make one with --accept") from error
    except (ValueError, KeyError, TypeError) as error:
        raise Fault(f"baseline {path}: not one that newsclean wrote ({error}); make it anew with --accept") from error
    return {name: frozenset(ids) for name, ids in found.items()}


def save(path: Path, findings: Mapping[str, Iterable[Edit]]) -> int:
    """Write the findings of files as a baseline, sorted, and give how many there are."""
    from json import dumps

    rows = sorted(
        (_row(name, edit) for name, edits in findings.items() for edit in edits), key=lambda row: tuple(row.values())
    )
    lines = dict.fromkeys("  " + dumps(row, ensure_ascii=False) for row in rows)
    body = ",\n".join(lines)
    replace(path, f'{{"version": 1, "findings": [\n{body}\n]}}\n'.encode("utf-8", "replace"))
    return len(lines)


def _row(name: str, edit: Edit) -> dict[str, Any]:
    return {"file": name, "role": reason(edit)[0], "text": " ".join(edit.old.split())[:_SHOWN], "id": finding(edit)}


def key(name: str, root: Path) -> str:
    """Give the name of a file as a baseline in `root` knows it: relative, with forward slashes."""
    path = Path(name).resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
