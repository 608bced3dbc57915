"""The features by name: how many values each of them has, where its weights begin, and which group it is in."""

SIZES = {
    "length-end": 11 * 7, "count-capitals": 9 * 5, "common-length": 7 * 11, "digits-kind": 6 * 6, "start-kind": 6 * 6,
    "signs-kind": 7 * 6, "quoted-kind": 4 * 6, "sentences-kind": 4 * 6, "end-start": 7 * 6, "top-kind": 6 * 6,
    "bottom-kind": 6 * 6, "overlap-count": 9 * 9, "fresh-count": 6 * 6 * 3, "again-kind": 3 * 6 * 3, "around": 7 * 7 * 6,
    "run": 8 * 3 * 6, "alike": 5 * 6 * 3, "cues-sides": 5 * 5 * 5, "cues-zone": 5 * 17, "sides-place": 7 * 7 * 18,
    "zone-overlap": 17 * 9 * 2, "zone-length": 17 * 11, "zone-run": 17 * 8 * 2, "dirt-zone": 5 * 17 * 2,
    "window-place": 11 * 18, "wide-place": 8 * 18, "behind-two": 7 * 7 * 7, "before-two": 7 * 7 * 7,
    "rest-kind": 6 * 6 * 6, "capitals-kind": 5 * 7 * 6, "capitals-overlap": 5 * 9 * 3, "tenth-kind": 10 * 6,
    "core-place": 6 * 18, "overlap-sides": 9 * 9 * 9, "gap-place": 8 * 8 * 3, "signals-zone": 6 * 17 * 2,
    "signals-cues": 6 * 5 * 18, "shared-place": 9 * 18, "shared-signals": 9 * 6 * 3, "lists-run": 4 * 8 * 18,
    "evidence": 8 * 6 * 3,
}  # fmt: skip
"""The number of values of each feature, a product for those that cross."""

GROUPS = {
    "block": (
        "length-end", "count-capitals", "common-length", "digits-kind", "start-kind", "signs-kind", "quoted-kind",
        "sentences-kind", "end-start", "capitals-kind",
    ),
    "place": (
        "lists-run", "zone-length", "zone-run", "dirt-zone", "rest-kind", "tenth-kind", "core-place", "top-kind",
        "bottom-kind",
    ),
    "cues": (
        "signals-zone", "signals-cues", "shared-signals", "cues-sides", "cues-zone",
    ),
    "words": (
        "shared-place", "zone-overlap", "capitals-overlap", "overlap-sides", "overlap-count", "fresh-count",
        "again-kind",
    ),
    "neighbours": (
        "sides-place", "window-place", "wide-place", "behind-two", "before-two", "gap-place", "around", "run", "alike",
    ),
    "marks": (
        "evidence",
    ),
}  # fmt: skip
"""Which groups the features are in: a report can leave out one group at a time."""


def _bases() -> dict[str, int]:
    at, bases = 0, {}
    for name, size in SIZES.items():
        bases[name] = at
        at += size
    return bases


BASES = _bases()
WIDTH = sum(SIZES.values())
