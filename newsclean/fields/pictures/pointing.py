"""Lines that point at a picture, as tabloids and agencies do: ``Ann Lee, pictured left, …``, ``A grab taken from …``."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.fields.pictures.pictured import sentences
from newsclean.late import late
from newsclean.likeness import stems
from newsclean.page import Block
from newsclean.prose import ends_sentence

_SHORTEST, _LONGEST, _FEWEST_SPACES = 24, 320, 4
_FEWEST_STATED = 3
_MOST_SENTENCES = 2
_SHORTEST_AGAIN, _FEWEST_STEMS, _TOLD = 90, 9, 0.85
_MOST_LINES, _MOST_BETWEEN, _MOST_AMONG = 24, 4, 3
_FEWEST_KNOWN, _SHORTEST_BESIDE = 2, 60
_OPEN_ENDS = (":", ",", ";", "-", "…", "...")
_KIND = (
    r"(?:photo(?:graph)?|picture|image|handout|still|(?:frame |video |screen )?grab|screen ?grab|screen ?shot|selfie|frame)"
)
_GIVEN = r"(?:taken|made|released|provided|posted|obtained|supplied|received|dated|issued|distributed|published|shared|from)"
_SIDE = r"(?:above|below|inset|far left|far right|left|right|centre|center|top|bottom|second left|second right)"
_POINTED = late(
    r"\(pictured\b|^pictured\b|\b(?:pictured|seen|shown) here\b"
    rf"|, (?:both |all |also |who is )?pictured,? (?:{_SIDE}|with|in|at|on|outside|together|during|after|before|leaving"
    r"|arriving|alongside|last|earlier|today|wearing|holding|walking|as)\b"
    rf"|, {_SIDE},|\((?:l-r|l to r|from l to r|from left|from left to right|left to right|clockwise from [^()]{{3,30}})\)"
    r"|\bfrom left to right\b|^clockwise from "
    rf"|\bin (?:this|an?) (?:[a-z]{{3,12}}[ -]){{0,3}}{_KIND}(?:$| {_GIVEN}\b| in \d| on [a-z])"
    rf"|^(?:an?|the|this) (?:[a-z'-]{{2,14}} ){{0,4}}{_KIND}s? (?:{_GIVEN}|showing|shows|of)\b"
    r"|^(?:still |undated |handout |combination |satellite |video |cctv |police |court |facebook |instagram ){1,2}"
    rf"{_KIND}s? (?:{_GIVEN}|showing|shows|of)\b"
    r"|^(?:pics?|photos?|photographs?|pictures?|images?|cctv) shows? "
    r"|\bfile (?:photo|picture|image|pic)(?:$| (?:of|from|dated|taken)\b)"
    r"|\bartist'?s'? (?:impression|rendering|sketch)\b"
    r"|^(?:above|inset|far left|far right|left|right|centre|center|top|main picture|main image)(?: (?:left|right))?: "
    r"|\ben una (?:imagen|foto|fotografía) (?:de archivo|tomada|cedida|difundida|facilitada)\b"
    r"|\bin una (?:foto|immagine) (?:d'archivio|di repertorio)\b|\bem (?:foto|imagem) de arquivo\b"
    r"|\b(?:sur|dans) une (?:photo|image) d'archives?\b|\b(?:auf|in) einem (?:archivbild|archivfoto)\b"
    r"|\bop een archief(?:foto|beeld)\b"
)
_HINTS = (
    *("pictur", "seen here", "shown here", "left", "right", "above", "inset", "top", "bottom", "cent", "l-r", "l to r"),
    *("photo", "image", "grab", "still", "handout", "screen", "selfie", "frame", "artist", "foto", "imag", "immagine"),
    *("clockwise", "archi", "main "),
)
_SAID_BY = (": ", "@", "#")  # a post, or what somebody answered


def points_at_picture(block: Block) -> bool:
    r"""Tell whether a line without a final stop says where in a picture somebody is, or what kind of picture it is.

    >>> from newsclean.read import read
    >>> said = "Ann Lee, pictured with her husband Bob, told the court on Monday that she had never seen the ferry"
    >>> [points_at_picture(block) for block in read(f"{said}\n\n{said}.").blocks]
    [True, False]

    Sentences of an article say such things as well, but end.
    """
    text = block.text
    if not _SHORTEST <= len(text) <= _LONGEST or text.count(" ") < _FEWEST_SPACES or text[0].islower():
        return False
    if ends_sentence(text) or text.endswith(_OPEN_ENDS) or "@" in text or not any(hint in block.shadow for hint in _HINTS):
        return False
    return _POINTED.search(block.shadow) is not None and sentences(text) < _MOST_SENTENCES


def states(blocks: Sequence[Block], prose: Sequence[int]) -> list[int]:
    """Give the numbers of the paragraphs that end in stops; none where too few do to tell lines without them apart."""
    stated = [number for number in prose if ends_sentence(blocks[number].text)]
    return stated if len(stated) >= _FEWEST_STATED and len(stated) * 4 >= len(prose) * 3 else []


def tells_again(blocks: Sequence[Block], stated: Sequence[int]) -> Iterator[Block]:
    """Give the long lines without a final stop, between paragraphs that have one, that say what one of these says.

    So tabloids write under their pictures. A sub-heading is shorter, and what says it to the letter is for ``pull_quotes``.
    """
    for line in _between(blocks, stated, _SHORTEST_AGAIN):
        wanted = stems(line)
        if len(wanted) < _FEWEST_STEMS or _is_quoted(line, blocks, stated):
            continue
        if any(len(wanted & stems(blocks[n])) >= _TOLD * len(wanted) for n in stated):
            yield line


def beside_captions(blocks: Sequence[Block], stated: Sequence[int], known: int) -> Iterator[Block]:
    """Give the other long lines without a final stop between such paragraphs, where several are known for captions."""
    for line in _between(blocks, stated, _SHORTEST_BESIDE) if known >= _FEWEST_KNOWN else ():
        if not _is_quoted(line, blocks, stated):
            yield line


def _between(blocks: Sequence[Block], stated: Sequence[int], shortest: int) -> list[Block]:
    """The lines without a final stop that stand alone, or with two others, between paragraphs."""
    near = alone(blocks, stated)
    lines = [n for n in near if _may_tell(blocks[n], shortest) and not blocks[n - 1].text.endswith(":")]
    return [blocks[n] for n in lines] if len(lines) <= min(_MOST_LINES, len(stated)) else []


def alone(blocks: Sequence[Block], stated: Sequence[int]) -> list[int]:
    """Give the numbers of the lines between paragraphs with one or two beside them at most; none in a dump of a page."""
    gaps = () if is_crowded(blocks, stated) else _gaps(stated)
    return [n for gap in gaps if len(gap) < _MOST_BETWEEN for n in gap]


def is_crowded(blocks: Sequence[Block], stated: Sequence[int]) -> bool:
    """Tell whether a page has too many other lines among its paragraphs, and around them, for one with captions."""
    long = sum(len(gap) >= _MOST_BETWEEN for gap in _gaps(stated))
    return long * _MOST_AMONG > len(stated) or len(blocks) > _MOST_AMONG * len(stated) + _MOST_LINES


def _gaps(stated: Sequence[int]) -> list[range]:
    return [range(first + 1, last) for first, last in pairwise(stated) if last - first > 1]


def _may_tell(block: Block, shortest: int) -> bool:
    text = block.text
    long = shortest <= len(text) <= _LONGEST and text[0].isupper() and not text.isupper()
    if not long or ends_sentence(text) or any(sign in text for sign in _SAID_BY):
        return False
    return not text.endswith(_OPEN_ENDS) and not sentences(text)


def _is_quoted(line: Block, blocks: Sequence[Block], stated: Sequence[int]) -> bool:
    """Whether a paragraph has a line's words to the letter, which is a pull quote then."""
    return any(line.shadow in blocks[n].shadow for n in stated)
