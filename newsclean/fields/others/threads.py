"""Threads of readers' comments: who says what, when, and the button to answer, again and again."""

from collections.abc import Mapping, Sequence
from itertools import islice, pairwise

from newsclean.fields.moments.stamps import is_stamp
from newsclean.late import late
from newsclean.page import JUNK, Block, Mark, Role
from newsclean.prose import ends_sentence, is_prose

SAYS = (
    "(?:says|said|wrote|sagt|schreibt|schrieb|meint|dit|a dit|dice|dijo|ha detto|diz|disse|zegt|schreef|skriver|sier|sanoo"
    "|пишет|написал|pisze|mówi|píše|diyor|dedi)"
)
"""What stands between who comments and what is said, as a pattern."""

_SAYS = late(rf"[^:]{{2,80}} {SAYS}\s?:")
_SIGNED = late(
    r"(?:comment|posted|kommentar|commentaire|comentario|comentário|commento|reactie) "
    r"(?:by|von|de|par|por|di|da|door)\b ?:? ?[^:]{2,60}\d.{0,40}"
    r"|# ?\^? ?le \d{1,2} .{3,20} à \d{1,2}:\d\d, par .{2,200}"  # SPIP
)
_ANSWER = frozenset(
    (
        "reply; reply to this comment; antworten; auf diesen kommentar antworten; répondre; répondre à ce message; responder"
        "; rispondi; reageren; beantwoorden; svar; svara; vastaa; odpowiedz; odpovědět; odpovedať; válasz; răspunde; отговор"
        "; ответить; відповісти; yanıtla; cevapla; 回复; 回覆; 返信; 답글; balas; trả lời; رد; الرد; پاسخ; απάντηση"
    ).split("; ")
)
_EDGES = " \t\xa0|›>»•·-–↓↩"
_COUNTED = late(r"\D{0,60}\d{1,5}\b\D{0,80}")
_LONGEST, _LONGEST_COUNT = 220, 90
_FEWEST, _FEWEST_STAMPS = 3, 2
_GAP, _LONGEST_COMMENT, _BACK, _BEHIND = 14, 60, 6, 10
_OVER = frozenset({Role.RIGHTS, Role.RELATED, Role.NAVIGATION, Role.CONSENT, Role.NEWSLETTER, Role.SOCIAL})


def thread(blocks: Sequence[Block], named: Mapping[int, Mark]) -> tuple[int, int]:
    """Give the half-open range of block numbers of the first thread below two paragraphs; an empty one where there is none.

    Three signs make one, each near the one before, and the dates of two comments among them: ``Ann says:``, ``Comment by
    Ann, March 3``, a button to answer. `named` are the marks on whole blocks by the blocks' starts.
    """
    signs = [number for number, block in enumerate(blocks) if is_sign(block)]
    runs = [run for run in _runs(signs, _GAP) if len(run) >= _FEWEST and _dated(blocks, run) >= _FEWEST_STAMPS]
    top = _second_paragraph(blocks, named) if runs else 0
    first = next((run[0] for run in runs if run[0] > top), None)
    if first is None:
        return 0, 0
    whole = _runs([number for number in signs if number >= first], _LONGEST_COMMENT)[0]
    return _start(blocks, first, named), _end(blocks, whole[-1], named)


def is_sign(block: Block) -> bool:
    """Tell whether a line is a comment's signature or the button to answer it."""
    text = block.shadow
    if len(text) > _LONGEST:
        return False
    if text.strip(_EDGES) in _ANSWER:
        return True
    return (text.endswith(":") and _SAYS.fullmatch(text) is not None) or _SIGNED.fullmatch(text) is not None


def _runs(signs: Sequence[int], gap: int) -> list[list[int]]:
    """The signs in runs, each no farther than so from the one before."""
    found = [list(signs[:1])] if signs else []
    for one, other in pairwise(signs):
        if other - one > gap:
            found.append([])
        found[-1].append(other)
    return found


def _second_paragraph(blocks: Sequence[Block], named: Mapping[int, Mark]) -> int:
    """The number of the second paragraph that no mark claims; that behind the last block where there is none."""
    prose = (number for number, block in enumerate(blocks) if block.start not in named and is_prose(block))
    return next(islice(prose, 1, None), len(blocks))


def _dated(blocks: Sequence[Block], run: Sequence[int]) -> int:
    """How many comments of a run say when they were written, in a line of their own or in the signature's."""
    lines = (block for block in blocks[max(0, run[0] - _BACK) : run[-1] + 3] if ":" in block.text)
    return sum(is_stamp(block.text) or _SIGNED.fullmatch(block.shadow) is not None for block in lines)


def _start(blocks: Sequence[Block], first: int, named: Mapping[int, Mark]) -> int:
    """Where the first comment begins: below the last line of junk above its signature, if that is near, or at the count."""
    junk = (n for n in range(first - 1, max(-1, first - _BACK - 1), -1) if _is_junk(blocks[n], named))
    if (below := next(junk, None)) is not None:
        return below + 1
    counts = (n for n in range(first - 1, max(-1, first - _BACK), -1) if _is_count(blocks[n]))
    return next(counts, first)


def _is_count(block: Block) -> bool:
    text = block.text
    return (
        len(text) <= _LONGEST_COUNT
        and not ends_sentence(text)
        and _COUNTED.fullmatch(text) is not None
        and not is_stamp(text)
    )


def _end(blocks: Sequence[Block], last: int, named: Mapping[int, Mark]) -> int:
    """Behind the last comment: where the foot of the page begins, or a few lines below the last signature."""
    end = last + 1
    while end < len(blocks) and end - last <= _BEHIND:
        mark = named.get(blocks[end].start)
        if mark and mark.role in _OVER:
            break
        end += 1
    return end


def _is_junk(block: Block, named: Mapping[int, Mark]) -> bool:
    mark = named.get(block.start)
    return mark is not None and mark.role in JUNK
