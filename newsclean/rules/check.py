"""Do the rules of a folder keep their word? ``python -m newsclean.rules.check FOLDER`` says where they do not."""

import sys
from collections.abc import Iterator
from pathlib import Path

from newsclean.page import Block
from newsclean.rules.load import RuleError, paths, read_file, read_rule
from newsclean.rules.pack import Pack
from newsclean.rules.rule import Rule
from newsclean.shadow import shadow
from newsclean.strength import SURE


def check(folder: Path) -> Iterator[str]:
    """Yield every fault of the rules in ``folder/LANGUAGE/ROLE.toml``, one line each; nothing when all is well.

    Beyond what ``load`` refuses: a hit that its rule does not mark or a rule of another role marks too, a spare that any
    rule marks. Marks below a score of 0.5 remove nothing, so only their own rule is held to them.
    """
    rules: list[Rule] = []
    try:
        files = paths(folder)
    except RuleError as error:
        yield str(error)
        return
    for path in files:
        try:
            tables = read_file(path)
        except RuleError as error:
            yield str(error)
            continue
        for name, keys in tables.items():
            try:
                rules.append(read_rule(path, name, keys))
            except RuleError as error:
                yield str(error)
    pack = Pack.of(rules)
    for rule in rules:
        place = f"{folder / rule.id.rpartition('/')[0]}.toml: rule [{rule.id.rpartition('/')[2]}]"
        yield from (f"{place}, key {fault}" for fault in faults(rule, pack))


def faults(rule: Rule, pack: Pack) -> Iterator[str]:
    """Yield what a rule's own hits and spares say against it, among the rules of a pack."""
    for hit in rule.hits:
        block = block_of(hit)
        if not any(rule.claims(block)):
            long = len(hit) > rule.max_chars and rule.scope in ("whole", "block")
            hint = f"it has {len(hit)} characters, raise max_chars" if long else "mend the pattern"
            yield f"'hits': the rule does not mark {hit!r}; {hint}"
        for other in sure(pack, block):
            if other.role != rule.role:
                yield f"'hits': {hit!r} is also marked as {other.role}, by {other.id}; mend one of the two"
    for spare in rule.spares:
        block = block_of(spare)
        if any(rule.claims(block)):
            yield f"'spares': the rule marks {spare!r}; narrow the pattern, or its scope"
        for other in sure(pack, block):
            if other.id != rule.id:
                yield f"'spares': {spare!r} is marked by {other.id}; narrow that rule"


def sure(pack: Pack, block: Block) -> list[Rule]:
    """Give the rules of a pack that would remove something of a block, wherever it stood."""
    return [rule for rule in pack.candidates(block) if rule.score >= SURE and any(rule.claims(block))]


def block_of(text: str) -> Block:
    """Make a text a block, as a page has it."""
    folded = shadow(text)
    return Block(0, len(text), text, folded)


def main() -> int:
    """Print the faults of the folder named on the command line; 1 when there are any, 2 when none is named."""
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):  # noqa: PLR2004 - the program and its one argument
        sys.stderr.write("usage: python -m newsclean.rules.check FOLDER\n")
        return 2
    found = list(check(Path(sys.argv[1])))
    print(*found or ["every rule marks its hits and spares its spares"], sep="\n")  # noqa: T201 - a command prints
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
