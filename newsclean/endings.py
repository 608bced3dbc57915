"""The last sentences of a text."""

from newsclean.prose import ends_sentence

_LOOKED_AT, _MOST = 300, 4


def endings(text: str, looked_at: int = _LOOKED_AT, most: int = _MOST) -> list[str]:
    """Give the last sentences of a text: the last, the last two and so on, of so many of its last characters.

    >>> endings("The ferry sank. Two died. Read more:")
    ['Read more:', 'Two died. Read more:']

    An initial ends no sentence, nor does an abbreviation of one letter.
    """
    found: list[str] = []
    end = text[-looked_at:]
    for at in range(len(end) - 2, 0, -1):
        if len(found) < most and end[at].isspace() and not end[at + 1].isspace() and _is_end(end[:at]):
            found.append(end[at + 1 :])
    return found


def _is_end(text: str) -> bool:
    return ends_sentence(text) and not (text.endswith(".") and len(text.rsplit(None, 1)[-1]) <= 2)  # noqa: PLR2004 - "J."
