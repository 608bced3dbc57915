"""Regular derivations: words no list holds and every reader understands, such as unhoused or strategizing."""

from collections.abc import Callable, Iterator

_PREFIXES = (
    "aero agro anti astro auto back bi bio by chemo co contra counter cross crypto cyber de dis down eco electro em en"
    " ethno euro ex extra fore franken gastro geo hetero hydro hyper immuno info inter intra iso kilo life macro mal mega"
    " meta micro mid mini mis mono multi nano narco neo neuro non off omni on out over para patho petro photo physio"
    " poly post pre pro proto pseudo psycho quasi radio re retro self semi socio step sub super techno tele thermo trans"
    " tri turbo ultra un under uni up vice video"
)
_SUFFIXES = (
    "able ability ably age al ally ance ancy ant arian ary ation ations ative ator ators bound craft crat cracy dom ed"
    " edly ee een eer eers en ence ency ent er ers ery es ese esque ess est ette fest free ful fully fulness gate"
    " hood ian ians ible ibility ic ical ically icity ics ie ied ier iers ies iest ification ified ifies ify ifying ily"
    " iness ing ingly ings ion ish ism isms ist ists istic istically ite ites itis ity ive iveness ization izations ize"
    " ized izer izers izes izing isation isations ise ised iser isers ises ising land less lessly lessness let lets like"
    " ling lings logist logists logy ly maker makers making man mania maniac men ment ments meter metric metry most"
    " ness nik oid oids omics ocracy or ors osis otomy ous ously ousness person phile philia phobe phobes phobia phobic"
    " proof s scape ship ships side sized some sphere ster sters style tech ties time town tron ty type verse ville ward"
    " wards ware wide wise woman women work works worthy y yard"
)
_PREFIX_SET, _SUFFIX_SET = frozenset(_PREFIXES.split()), frozenset(_SUFFIXES.split())
_LEARNED = (("ices", "ex"), ("ices", "ix"), ("ata", "a"), ("ae", "a"), ("a", "um"), ("a", "on"), ("i", "us"), ("ses", "sis"))
_BY_LENGTH = sorted({len(affix) for affix in _PREFIX_SET | _SUFFIX_SET})
_VOWELS = frozenset("aeiou")
_LEAST_STEM, _SHORT_STEM = 3, 4


def derived(word: str, is_word: Callable[[str], bool]) -> bool:
    """Say whether the word is a known one with regular affixes on it.

    >>> known = {"house", "housed", "strategy", "run", "make"}
    >>> [derived(word, known.__contains__) for word in ("unhoused", "strategize", "running", "runing", "makeing")]
    [True, True, True, False, False]

    English spelling is kept to: a doubled consonant and a dropped e count as regular, their absence does not.
    """
    if any(is_word(word.removesuffix(many) + one) for many, one in _LEARNED if word.endswith(many)):
        return True
    return any(is_word(stem) or _has_suffix(stem, is_word) for stem in _without_prefix(word)) or _has_suffix(word, is_word)


def _without_prefix(word: str) -> Iterator[str]:
    for length in _BY_LENGTH:
        if len(word) >= length + _LEAST_STEM and word[:length] in _PREFIX_SET:
            yield word[length:]


def _has_suffix(word: str, is_word: Callable[[str], bool], depth: int = 2) -> bool:
    for length in _BY_LENGTH:
        suffix = word[-length:]
        if len(word) < length + _LEAST_STEM or suffix not in _SUFFIX_SET:
            continue
        for stem in _stems(word[:-length], suffix):
            if is_word(stem) or (depth > 1 and word.startswith(stem) and _has_suffix(stem, is_word, depth - 1)):
                return True
    return False


def _stems(base: str, suffix: str) -> Iterator[str]:
    """The words that give this base before this suffix."""
    if suffix[0] not in _VOWELS:
        if suffix == "s" and base.endswith(("s", "x", "z", "ch", "sh")):
            return
        yield base
        if base.endswith("i"):
            yield base[:-1] + "y"
        return
    if suffix == "y" or not _wants_change(base, suffix):
        yield base
    if base[-1] not in _VOWELS:
        yield base + "e"
        if base[-1] == base[-2] and base[-1] not in "hjkwxy":
            yield base[:-1]
    if suffix.startswith("i"):
        yield base + "y"


def _wants_change(base: str, suffix: str) -> bool:
    """Whether a word spelt like `base` would have dropped its e or doubled its last consonant here."""
    if base.endswith("e"):
        return not base.endswith(("ee", "oe", "ye", "ce", "ge"))
    short = len(base) <= _SHORT_STEM and base[-1] not in "aeiouwxyh" and base[-2] in _VOWELS and base[-3] not in _VOWELS
    return short and suffix in {"ed", "er", "ers", "est", "ing", "ings", "ish", "able"}
