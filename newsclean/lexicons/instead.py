"""Words that are written instead of others."""

Beside = tuple[frozenset[str], frozenset[str]]
"""Words before and behind, beside which only the other word stands."""

Confusion = tuple[str, str, float, Beside | None]
"""What is written and what is meant, what the context must weigh, and what asks for the word meant; None where all may."""


def grouped(table: str) -> dict[bytes, tuple[Confusion, ...]]:
    r"""Give the confusions of a table by the last word of what is written.

    >>> grouped("they're\ttheir\t3.0\tof\thouse car")[b"re"][0][:3]
    ("they're", 'their', 3.0)
    """
    found: dict[bytes, list[Confusion]] = {}
    for line in table.splitlines():
        old, new, least, before, behind = line.split("\t")
        beside = (frozenset(before.split()), frozenset(behind.split())) if before else None
        found.setdefault(old.rpartition("'")[2].encode(), []).append((old, new, float(least), beside))
    return {raw: tuple(group) for raw, group in found.items()}
