"""A caption that its page has run into the headline behind it: ``… on Twitter. | AP Photo Press rips campaign``."""

from newsclean.late import late

_PIPED = late(
    r"[^|]{20,300}[.!?”\"] \| (?:(?:(?:AP|AFP|EPA) ?Photos?|Getty(?: Images)?|Reuters|REUTERS|Courtesy"
    r"|[A-Z][\w. ]{2,40}/(?:AP Photo|Getty Images))(?=\s|$)|[A-Z][\w. ]{2,40}/[A-Z]\w{1,20}(?=\s[A-Z\d]|$)(?! Photo| Images)"
    r"|[A-Z][\w. ]{2,40} for [A-Z]{3,12}(?=\s[A-Z]|$))"
)
_BARE = late(r"[^|]{30,200}?[^\W\d_]{3}\.[\"”’']{0,2}(?= [A-Z\d‘“'\"][^.]{7,62}[^.,:;!?”\"]$)")
_SMALL = late(r"\b[a-z]{2,}")
_LONGEST_TITLE, _FEWEST_SPACES, _MOST_WORDS = 200, 2, 10
_PIPE_WITHIN = 400


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
