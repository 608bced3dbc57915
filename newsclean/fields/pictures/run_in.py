"""A caption that its page has run into the headline behind it: ``… on Twitter. | AP Photo Press rips campaign``."""

from newsclean.late import late

_PIPED = late(
    r"[^|]{12,400}\S \| (?:(?:(?<=[.!?”\"'’)] \| )(?:(?:AP|AFP|EPA) ?Photos?|Getty(?: Images)?|Reuters|REUTERS|Courtesy)"
    r"|[A-Z][\w. ]{2,40}/(?:AFP/)?(?:AP Photo|Getty Images))(?=\s|$)"
    r"|(?<=[.!?”\"'’)] \| )[A-Z][\w. ]{2,40}/[A-Z]\w{1,20}(?=\s[A-Z\d]|$)(?! Photo| Images)"
    r"|(?<=[.!?”\"'’)] \| )[A-Z][\w. ]{2,40} (?:for|FOR) [A-Z]{3,12}(?=\s[A-Z]|$))"
)
# What stands above a headline, and the words by which a sentence behind one begins.
_KICKER = late(
    r"(?i:(?:20\d\d )?(?:elections?|democratic debates)|congress|white house|legal|immigration|health care|defense|media"
    r"|foreign policy|finance & tax|education|employment & immigration|energy & environment|technology|trade|states"
    r"|the agenda|law and order|magazine|politics|opinion) (?=[\w‘“'\"])"
)
_SENTENCE = late(
    r"(?<=[\w%’'”\"?!] )(?<!of )(?<!the )(?<!for )(?<!with )(?<!in )(?<!to )(?<!by )(?<!on )(?<!from )(?<!a )(?<!and )"
    r"(?:The|A|An|In|He|She|It|They|But|And|As|If|When|While|With|After|Before|Some|Many|For|From|Former|This|That|His|Her"
    r"|Their|There|At|On|By|To|Despite|Even|Once|Most|Only|Both|Sen\.|Rep\.) (?=[\w‘“'\"])"
)
_CAPITAL = late(  # where none of these words stands: a small word, a capital, a small word
    r"(?<=[a-z] )(?<!of )(?<!the )(?<!for )(?<!with )(?<!in )(?<!to )(?<!by )(?<!on )(?<!from )(?<!over )(?<!and )(?<!as )"
    r"(?<!after )(?<!at )[A-Z][\w’'.-]{1,20} [a-z]"
)
_BARE = late(r"[^|]{30,200}?[^\W\d_]{3}\.[\"”’']{0,2}(?= [A-Z\d‘“'\"][^.]{7,62}[^.,:;!?”\"]$)")
_SMALL = late(r"\b[a-z]{2,}")
_LONGEST_TITLE, _FEWEST_SPACES, _MOST_WORDS = 200, 2, 10
_PIPE_WITHIN = 420
_LONGEST_HEAD, _FEWEST_BEFORE = 420, 3


def credited_end(text: str) -> int:
    """Tell where a caption ends with a bar and its credit, whatever stands behind it; 0 where none does.

    >>> text = "The mayor stayed at home. | Ann Lee/AP Photo Storm empties the harbour"
    >>> text[: credited_end(text)]
    'The mayor stayed at home. | Ann Lee/AP Photo'
    """
    opened = _PIPED.match(text) if " | " in text[:_PIPE_WITHIN] else None
    return opened.end() if opened else 0


def said_end(text: str) -> int:
    """Tell where the only sentence of a page's first line ends, when a headline without a stop stands behind it.

    >>> text = "The mayor has said little about the storm. Why nobody left the harbour"
    >>> text[said_end(text) :].strip(), said_end("Why Nobody Left The Harbour At All. Here Is The Answer")
    ('Why nobody left the harbour', 0)

    Few words of the headline are capitals: a name there would be the photographer's. Nor are those of the sentence, or both
    are one headline.
    """
    found = _BARE.match(text)
    if not found:
        return 0
    said, title = found[0].split(), text[found.end() :].split()
    small = sum(word[0].islower() for word in said)
    if len(title) > _MOST_WORDS or not _SMALL.search(text, found.end()) or small * 2 < len(said):
        return 0
    return found.end()


def is_title(text: str) -> bool:
    """Tell whether what stands behind a caption may be a headline; a sentence with a stop is a paragraph."""
    return bool(text) and text[-1] not in ".:;," and len(text) <= _LONGEST_TITLE and text.count(" ") >= _FEWEST_SPACES


def head_parts(text: str) -> tuple[int, int]:
    """Tell where the headline begins and ends in what stands behind a credited caption, and the standfirst behind it.

    >>> text = "Congress Storm bill sinks in the harbour The mayor stayed at home, and so did the members."
    >>> start, end = head_parts(text)
    >>> text[start:end], text[end:].strip()
    ('Storm bill sinks in the harbour', 'The mayor stayed at home, and so did the members.')

    Both are 0 where no sentence can be told from the headline before it.
    """
    if len(text) > _LONGEST_HEAD or not text.endswith((".", "?", "!", "”", '"')):
        return 0, 0
    above = _KICKER.match(text)
    start = above.end() if above else 0
    found = (m.start() for pattern in (_SENTENCE, _CAPITAL) for m in pattern.finditer(text, start))
    stop = next((at for at in found if text.count(" ", start, at) > _FEWEST_BEFORE), 1)
    return (start, stop - 1) if stop > 1 else (0, 0)
