"""Write ``packs.json`` from the TOML files: ``python -m newsclean.rules``. Run it after every change to a rule.

Reading TOML with all hits and spares costs more than cleaning a hundred articles, so what is shipped is this extract:
the keys a rule acts by, and the index of what the ways into its pattern need.
"""

import json
from pathlib import Path

from newsclean.rules.index import index
from newsclean.rules.literals import common, literals
from newsclean.rules.load import load
from newsclean.rules.pack import INDEX

FOLDER = Path(__file__).parent


def compiled(folder: Path = FOLDER) -> str:
    """Give the text of ``packs.json`` for the rules below a folder; raises RuleError."""
    rules = list(load(folder))
    rows = [
        {
            "id": rule.id,
            "keys": {
                "role": rule.role,
                "pattern": rule.pattern,
                "scope": rule.scope,
                "where": rule.where,
                "max_chars": rule.max_chars,
                "score": rule.score,
            },
        }
        for rule in rules
    ]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f'{{"rules": [\n{lines}{INDEX}{json.dumps(index(rules, common, literals), ensure_ascii=False, indent=0)}}}\n'


if __name__ == "__main__":
    (FOLDER / "packs.json").write_text(compiled(), "utf-8")
