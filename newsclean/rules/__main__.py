"""Write ``packs.json`` from the TOML files: ``python -m newsclean.rules``. Run it after every change to a rule.

Reading TOML with all hits and spares costs more than cleaning a hundred articles, so what is shipped is this extract:
the keys a rule acts by, its triggers, openers and literals.
"""

import json
from pathlib import Path

from newsclean.rules.literals import literals
from newsclean.rules.load import load
from newsclean.rules.openers import openers
from newsclean.rules.triggers import triggers

FOLDER = Path(__file__).parent


def compiled(folder: Path = FOLDER) -> str:
    """Give the text of ``packs.json`` for the rules below a folder; raises RuleError."""
    rows = []
    for rule in load(folder):
        keys = {"role": rule.role, "pattern": rule.pattern, "scope": rule.scope, "where": rule.where}
        whole = rule.scope == "whole"
        found = {
            "triggers": [" ".join(words) for words in triggers(rule.pattern, whole=whole)],
            "openers": " ".join(openers(rule.pattern, whole=whole)),
            "literals": "\n".join("\t".join(each) for each in literals(rule)),
        }
        rows.append({"id": rule.id, "keys": keys | {"max_chars": rule.max_chars, "score": rule.score}, **found})
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


if __name__ == "__main__":
    (FOLDER / "packs.json").write_text(compiled(), "utf-8")
