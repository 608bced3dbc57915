"""Totals by role, in words."""

from collections import Counter

from newsclean.page import REPAIRS


def told(counts: Counter[str]) -> str:
    """Tell counts by role, the most frequent first.

    >>> told(Counter(appeal=2, typo=1, related=2))
    '2 × appeal, 2 × related, 1 × typo'
    """
    return ", ".join(f"{count:,} × {role}" for role, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def summary(things: str, changed: int, counts: Counter[str]) -> str:
    """Tell in one line what became of many.

    >>> summary("12 articles", 3, Counter(appeal=2, typo=1))
    '12 articles, 3 changed; removed: 2 × appeal; repaired: 1 × typo'
    """
    gone = Counter({role: n for role, n in counts.items() if role not in REPAIRS})
    mended = Counter({role: n for role, n in counts.items() if role in REPAIRS})
    parts = [f"{things}, {changed:,} changed"]
    parts += [f"{name}: {told(part)}" for name, part in (("removed", gone), ("repaired", mended)) if part]
    return "; ".join(parts)


def many(count: int, thing: str) -> str:
    """Count things in words.

    >>> many(1, "finding"), many(1200, "finding")
    ('1 finding', '1,200 findings')
    """
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
