"""Lines between title and story that name who wrote it: ``Haber Merkezi``, ``دبي - العربية.نت``, ``MTI/24.hu``."""

from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import paper_names
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_sure_name
from newsclean.fields.known.papers import behind_bars
from newsclean.fields.known.south_names import is_south_name
from newsclean.late import late
from newsclean.shadow import shadow

LONGEST = 60
"""The most characters of such a line."""
_MOST_PIECES, _MOST_WORDS, _LONGEST_WIRE = 4, 2, 4
_BETWEEN = late(r"\s?[/|،,:]\s?|\s[-–—•ـ]\s|(?<=[^\W\d_])[-–—]\s|\s?[()]\s?|(?<=[A-Z])-(?=[A-Z]{2})")
_COMMA = late("[,،]")
_QUOTED = "\"“”«»„'"
_QUOTES = " \"'“”«»„()[]-–—:*।."
_HANDLE = late(r"@\w{3,20}|\w{3,20}@")
_DOMAIN = late(r"(?:www\.)?[a-z0-9äöüß-]{2,30}\.(?:[a-z]{2,4})(?:\.[a-z]{2})?")
_DESK = late(
    # Turkish
    r"(?:[^\W\d_][\w'.&-]{1,20} ){0,2}haber merkezi"
    r"|(?:ekonomi|politika|spor|dış haberler|iç haberler|dünya|kültür(?:[ -]sanat)?|gündem|magazin|teknoloji|sağlık|eğitim"
    r"|yurt haberler(?:i)?|istihbarat|haber|internet|dış politika) (?:servisi|masası)"
    r"|[^\W\d_]\w{1,15} (?:ht )?araştırma (?:birimi|servisi)"
    # Arabic
    r"|(?:قسم|هيئة|فريق) التحرير|(?:غرفة|فريق) ال[أا]خبار|ديسك ال[أا]خبار|[؀-ۿ]{3,12} (?:[أا]ونلاين|نت|نيوز)"
    # Greek, Romanian, Hungarian
    r"|newsroom|(?:συντακτική|δημοσιογραφική) ομάδα|ομάδα σύνταξης|συντακτικη ομαδα|σύνταξη [\w.]{2,20}"
    r"|redac[tțţ]ia(?: [^\W\d_][\w.]{1,16}){0,2}"
    r"|[^\W\d_]{3,14}-információ|blikk[- ]infó|szerkesztőség|[^\W\d_]\w{2,14}-összeállítás"
    # Hindi
    r"|(?:[\u0900-\u097f0-9]{2,14} ){0,3}(?:डेस्क|ब्यूरो|संवाददाता|न्यूज़? टीम|वेब टीम)"
)


def names_house(text: str) -> bool:
    """Tell whether a short text is made of houses, cities and at most one word that is not known, a house among them.

    >>> names_house("MTI/24.hu"), names_house("Haber Merkezi"), names_house("دبي - العربية.نت"), names_house("نيودلهي - دبي")
    (True, True, True, False)
    >>> names_house("Reuters: Russia attacks"), names_house("Le Monde d'hier"), names_house("Rome, Paris")
    (False, False, False)
    """
    if not 3 <= len(text) <= LONGEST or text.endswith(("?", "!", ".")) or not _is_capital(text):  # noqa: PLR2004 - HVG
        return False
    found = pieces(text)
    if not 0 < len(found) <= _MOST_PIECES:
        return False
    houses = [is_house(piece) for piece in found]
    if len(found) == 1:
        quoted = text[0] in _QUOTED and shadow(found[0]) in behind_bars()
        return (houses[0] and shadow(found[0]) not in agencies()) or quoted or _is_shouted(found[0])
    strange = [n for n, piece in enumerate(found) if not houses[n] and not _is_known(piece)]
    if len(strange) == 1 and not any(houses):  # "سبق - الرياض", a paper that is a word as well
        return shadow(found[strange[0]]) in behind_bars()
    if not any(houses) or len(strange) > 1:
        return False
    return not strange or (found[strange[0]].count(" ") < _MOST_WORDS and _may_be_strange(text, found, strange[0]))


def is_house_credit(text: str) -> bool:
    """Tell whether a line below a story names its houses, two or more, or one with its city: ``Independent Türkçe, AA``.

    >>> is_house_credit("Independent Türkçe, AA"), is_house_credit("الحرة - واشنطن"), is_house_credit("Le Monde")
    (True, True, False)
    >>> is_house_credit("Ann Lee, National Review")  # whose words were quoted
    False
    """
    return names_house(text) and len(pieces(text)) > 1 and not any(map(is_sure_name, pieces(text)))


def pieces(text: str) -> list[str]:
    """Give what a line is made of, without its signs.

    >>> pieces("MTI/24.hu"), pieces("«عكاظ» (جدة)")
    (['MTI', '24.hu'], ['عكاظ', 'جدة'])
    """
    return [bare for piece in _BETWEEN.split(text) if (bare := piece.strip(_QUOTES))]


def _may_be_strange(text: str, found: list[str], at: int) -> bool:
    """Whether a piece that no list knows may be a place or a reporter: behind a dash, before the colon of an Arab paper."""
    if ":" in text.rstrip(_QUOTES):
        return at == 0 and not shadow(text).isascii() and not text[0].isupper()
    if not at:
        return shadow(found[-1]) in agencies() or not _COMMA.search(text)
    return not _COMMA.search(text) or _DESK.fullmatch(shadow(found[0])) is not None


def person_in(text: str) -> str | None:
    """Give the one person on such a line, None where there is none.

    >>> person_in("Haber7.com - Ayşe Yılmaz"), person_in("العربية.نت - سارة الحلبي"), person_in("MTI - Magyar Nemzet")
    ('Ayşe Yılmaz', 'سارة الحلبي', None)
    """
    if not names_house(text):
        return south_person(text) if len(text) <= LONGEST else None
    found = pieces(text)
    people = [piece for piece in found if not is_house(piece) and (is_south_name(piece) or is_sure_name(piece))]
    people = [piece for piece in people if shadow(piece) not in gazetteer().cities]
    return people[0] if len(people) == 1 and len(found) > 1 else None


def south_person(text: str) -> str | None:
    """Give the name on a line that has it alone in Arabic or Indian letters, or with the place that its story is from.

    >>> south_person("سارة النجار - حلب"), south_person("سارة النجار"), south_person("نيودلهي - حلب")
    ('سارة النجار', 'سارة النجار', None)
    """
    found = pieces(text)
    people = [piece for piece in found if is_south_name(piece)]
    others = [piece for piece in found if piece not in people]
    placed = all(piece.count(" ") < _MOST_WORDS and piece.replace(" ", "").isalpha() for piece in others)
    return people[0] if len(people) == 1 and len(others) <= 1 and placed else None


def is_house(piece: str) -> bool:
    """Tell whether a name is a paper's, an agency's, a desk's or a site's.

    >>> is_house("BirGün Haber Merkezi"), is_house("24.hu"), is_house("Rome")
    (True, True, False)
    """
    folded = shadow(piece)
    if folded in agencies():
        return len(folded) > _LONGEST_WIRE or piece.isupper() or not piece.isascii()
    return folded in paper_names() or _DOMAIN.fullmatch(folded) is not None or _DESK.fullmatch(folded) is not None


def _is_known(piece: str) -> bool:
    """A city or a reporter, or what only says that nobody else has the story."""
    if shadow(piece) in gazetteer().cities or piece in ("خاص", "متابعات") or _HANDLE.fullmatch(piece):
        return True
    return is_south_name(piece) or (piece[0].isupper() and is_sure_name(piece))


def _is_shouted(piece: str) -> bool:
    """A paper that is a word as well, in capitals: ``HVG``."""
    return piece.isupper() and shadow(piece) in behind_bars()


def _is_capital(text: str) -> bool:
    """Whether a line begins as names do; in scripts without capitals every line does."""
    first = text.lstrip(_QUOTES)[:1]
    return not first.islower() or _DOMAIN.match(text) is not None
