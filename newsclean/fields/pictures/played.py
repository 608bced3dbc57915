"""What stands below a player: what the video shows, and whose it is."""

from newsclean.late import late

_LONGEST = 560
_FILMED = late(r"[.!?] Vide[oó]: ([A-ZÅÄÖ][\w/ -]{1,30})$")  # "The storm moves east. Video: MTV"
_CLOSER = "CLOSE "  # the button of a video's window, above what the video shows
_PLAYED_BY = late(r"[.!?\"”)] (?:Video provided by )?([A-Z][\w.'’-]{1,14}(?:,? [A-Z][\w.'’-]{0,14}){0,4})$")


def is_played(text: str) -> bool:
    """Tell whether a block is what a video shows, below the button that closes it.

    >>> is_played("CLOSE The ferry left on Monday. Ann Lee reports. AP"), is_played("CLOSE TO THE EDGE AGAIN AND AGAIN")
    (True, False)
    """
    return text.startswith(_CLOSER) and len(text) <= _LONGEST and text[len(_CLOSER)].isupper() and not text.isupper()


def played(text: str) -> tuple[str, str | None] | None:
    """Part what a video shows from the house that made it, where that stands behind it."""
    if not is_played(text):
        return None
    maker = _PLAYED_BY.search(shown := text.removeprefix(_CLOSER))
    return (shown[: maker.start() + 1], maker[1]) if maker else (shown, None)


def filmed(text: str) -> tuple[str, str] | None:
    """Part what a film shows from its maker, who stands behind the full stop: ``The storm moves east. Video: MTV``."""
    maker = _FILMED.search(text)
    return (text[: maker.start() + 1], maker[1]) if maker else None
