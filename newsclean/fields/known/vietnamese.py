"""How Vietnamese papers close a story: ``Khánh Hương``, ``Đoàn Loan - Lê Hoàng``, ``Theo Tuổi Trẻ``, ``Minh Anh (AFP)``."""

from newsclean.late import late
from newsclean.page import Block, Role
from newsclean.prose import ends_sentence
from newsclean.shadow import shadow

_OWN = late(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")  # letters that no other language has
_FEWEST, _SEEN = 5, 400
_LONGEST, _LONGEST_BEHIND = 60, 24
_SYLLABLE = r"[^\W\d_a-z][^\W\d_]{0,6}"
_NAME = rf"(?:{_SYLLABLE}(?: {_SYLLABLE}){{1,3}}|(?:[A-ZĐ]\.\s?){{1,3}}(?:[^\W\d_a-z]{{2,7}}|[A-ZĐ])?|PV)"
_SIGNED = late(rf"{_NAME}(?:\s?(?:[-–,/&]|và)\s?{_NAME}){{0,3}}")
_HOUSE = r"[^\W\d_a-z][\w.]{1,20}(?: [^\W\d_a-z][\w.]{0,20}){0,4}"
_PAPER = late(
    r"(?:\(([^\W\d_a-z][\w .&]{1,18})\)|((?:TT|TP|TN|SGGP|HNM|NLĐ|PL|CA|ANTĐ|GD)O|[A-Z]\w{2,12}\.(?:vn|VN)))"
    r"\s?[-–—]\s{1,2}(?=[^\W_a-z]|$)"
)
_PAPERS = frozenset(
    ("Dân trí", "Dân Trí", "HNMO", "VTC News", "TN&MT", "PLO", "CAO", "NDO", "CAND", "VOV", "VTV", "BVPL", "KTĐT", "TTXVN")
)
_STOP = late(r"[^\W\d_]{2}[.!?…][”\"]? (?<![A-ZĐ][.] )")
_AFTER = late(
    rf"\(?(?:theo|Theo|THEO|[Nn]guồn:?) {_HOUSE}(?:\s?[(/,-]\s?{_HOUSE}\)?){{0,2}}\)?"
    r"|\((?:tổng hợp|t/h|TTXVN|AFP|Reuters|AP)\)"
)


def is_vietnamese(text: str) -> bool:
    """Tell whether a paragraph is Vietnamese, by the letters that only this language has.

    >>> is_vietnamese("Ngày 27/11, bão Usagi gây mưa lớn ở tỉnh Lâm Đồng."), is_vietnamese("The ferry to Đà Nẵng sank.")
    (True, False)
    """
    return len(_OWN.findall(text[:_SEEN].lower())) >= _FEWEST


def sign_off(text: str) -> tuple[tuple[int, int, Role], ...]:
    """Give the stretches of a line below a Vietnamese story that say who wrote it and after whom, if it is such a line.

    >>> [(start, end, str(role)) for start, end, role in sign_off("Minh Anh (Theo AFP)")]
    [(0, 8, 'byline'), (9, 19, 'credit-line')]
    >>> sign_off("Theo quy định mới"), sign_off("Mưa lớn gây ngập")
    ((), ())
    """
    bare = text.strip()
    if not 2 <= len(bare) <= _LONGEST:  # noqa: PLR2004 - "PV"
        return ()
    if _AFTER.fullmatch(bare):
        return ((0, len(text), Role.CREDIT_LINE),)
    name = _SIGNED.match(bare)
    rest = bare[name.end() :].lstrip(" -–/") if name else ""
    if name is None or (rest and not _AFTER.fullmatch(rest)):
        return ()
    end = len(name[0].rstrip())
    return ((0, end, Role.BYLINE), (len(text) - len(rest), len(text), Role.CREDIT_LINE))[: 1 + bool(rest)]


def behind_last(block: Block) -> Block | None:
    """Give what stands behind the last sentence of a paragraph, if it is as short as a name: ``… phòng dịch. Mai Hà``."""
    stops = [stop.end() for stop in _STOP.finditer(block.text, max(0, block.end - block.start - _LONGEST))]
    text = block.text[stops[-1] :] if stops else ""
    if not 2 <= len(text) <= _LONGEST_BEHIND or ends_sentence(text):  # noqa: PLR2004 - "PV"
        return None
    start = block.end - len(text)
    return block._replace(start=start, text=text, shadow=shadow(text), prose=None)


def paper(start: str) -> tuple[int, str] | None:
    """Read the sign of a paper that opens a Vietnamese story, or stands alone: ``(Dân trí) - ``, ``TTO - ``, ``VOV.VN - ``.

    >>> paper("(Dân trí) - Sáng nay, Cơ quan điều tra Bộ Công an đã ra quyết định"), paper("TTO - The ferry sank on Monday")
    ((12, 'Dân trí'), None)
    """
    found = _PAPER.match(start)
    if found is None:
        return None
    rest, name = start[found.end() :], found[1] or found[2]
    known = found[2] or name in _PAPERS or name.endswith((".vn", ".VN")) or _OWN.search(name.lower())
    return (found.end(), name) if (is_vietnamese(rest) if rest else known) else None
