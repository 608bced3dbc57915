"""What a block's surroundings say of it: a short list of numbers for each block, each the place of a weight."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from newsclean.labeller.layout import BASES
from newsclean.labeller.scene import Scene, distances, overlaps, passed, signals, topic
from newsclean.labeller.shape import PROSE, Look, Shape, look

_FAR = (1, 2, 3, 5, 9, 17, 33)
_FEW = (1, 2, 3, 5, 9)
_CORE = (0.05, 0.12, 0.25, 0.5, 0.8)
_WIDE = (1, 2, 3, 5, 8, 12, 18)
_OUT = 6  # the kind of what is before the first block and behind the last
_BASES = tuple(BASES.values())


def features(
    shapes: Sequence[Shape], around: Scene, evidence: Sequence[int], looks: dict[int, Look] | None = None
) -> list[tuple[int, ...]]:
    """Give the features of each block; `evidence` is what `rest` says of it.

    With `looks`, where what blocks look like is kept for the next round, a paragraph between two paragraphs of the core has
    no features: it is body.
    """
    deep = looks is not None
    looks = {} if looks is None else looks
    total = len(shapes)
    kinds = [_OUT, _OUT, _OUT, *[each.kind for each in shapes], _OUT, _OUT, _OUT]
    is_prose = [kind == PROSE for kind in kinds[3:-3]]
    cues = [0, *[each.cues for each in shapes], 0]
    shared, parts = overlaps(shapes, around)
    signs_near = signals(shapes, around, evidence)
    near = topic(shapes, shared)
    share = bisect_right(_CORE, (around.last - around.first) / total)
    lines = Counter([each.block.shadow for each in shapes])
    before, behind = distances(is_prose)
    prose = passed(is_prose)
    inside = around.first, around.last - 1
    found: list[tuple[int, ...]] = []
    for number, each in enumerate(shapes):
        kind = each.kind
        if deep and kind == PROSE and inside[0] < number < inside[1] and kinds[number + 2] == PROSE == kinds[number + 4]:
            found.append(())
            continue
        length, cue, content = each.length, each.cues, each.content
        count, end, start, common, capitals, digits, signs, quoted, sentences = looks.get(
            each.block.start
        ) or looks.setdefault(each.block.start, look(each))
        if number < around.first:
            part, zone = 0, bisect_right(_FAR, around.first - number)
        elif number >= around.last:
            part, zone = 2, 9 + bisect_right(_FAR, number + 1 - around.last)
        else:
            part, zone = 1, 8
        place = part * 6 + kind
        overlap = parts[number + 1]
        fresh, known = min(5, len(content) - shared[number]), min(5, shared[number])
        k3, k2, k1, _, n1, n2, n3 = kinds[number : number + 7]
        sides, is_p = k1 * 7 + n1, kind == PROSE
        run = bisect_right(_FAR, before[number] + behind[number] - 1)
        window = prose[min(total, number + 6)] - prose[max(0, number - 5)]
        wide = bisect_right(_WIDE, prose[min(total, number + 16)] - prose[max(0, number - 15)])
        ahead, passing = bisect_right(_FEW, prose[total] - prose[number + 1]), bisect_right(_FEW, prose[number])
        gap = bisect_right(_FAR, before[number]) * 8 + bisect_right(_FAR, behind[number])
        same = (k1 == kind) + (n1 == kind) + (k2 == kind) + (n2 == kind)
        values = (
            length * 7 + end,
            count * 5 + capitals,
            common * 11 + length,
            digits * 6 + kind,
            start * 6 + kind,
            signs * 6 + kind,
            quoted * 6 + kind,
            sentences * 6 + kind,
            end * 6 + start,
            bisect_right(_FEW, number) * 6 + kind,
            bisect_right(_FEW, total - 1 - number) * 6 + kind,
            overlap * 9 + count,
            fresh * 18 + known * 3 + part,
            (min(lines[each.block.shadow], 3) - 1) * 18 + place,
            (k2 * 7 + n2) * 6 + kind,
            run * 18 + place,
            same * 18 + place,
            (cues[number] * 5 + cue) * 5 + cues[number + 2],
            cue * 17 + zone,
            sides * 18 + place,
            (zone * 9 + overlap) * 2 + is_p,
            zone * 11 + length,
            (zone * 8 + run) * 2 + is_p,
            (around.dirt * 17 + zone) * 2 + is_p,
            min(10, window) * 18 + place,
            wide * 18 + place,
            (n1 * 7 + n2) * 7 + n3,
            (k1 * 7 + k2) * 7 + k3,
            (passing * 6 + ahead) * 6 + kind,
            (capitals * 7 + end) * 6 + kind,
            (capitals * 9 + overlap) * 3 + part,
            number * 10 // total * 6 + kind,
            share * 18 + place,
            (parts[number] * 9 + overlap) * 9 + parts[number + 2],
            gap * 3 + part,
            (signs_near[number] * 17 + zone) * 2 + is_p,
            (signs_near[number] * 5 + cue) * 18 + place,
            near[number] * 18 + place,
            (near[number] * 6 + signs_near[number]) * 3 + part,
            (around.lists * 8 + run) * 18 + place,
            evidence[number] * 18 + place,
        )
        found.append(tuple(map(int.__add__, _BASES, values)))
    return found
