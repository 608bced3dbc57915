"""What goes wrong in a way that a person can put right: one line that names the place and says what to do."""

import sys
from collections.abc import Iterable

GOOD, FOUND, BAD = 0, 1, 2
"""Exit statuses: done; something would change or was changed; something could not be read or understood."""


class Fault(Exception):  # noqa: N818 - the newsroom's word; it is told, not traced
    """Bad input or a bad setting; its message is shown after ``newsclean:`` and the exit status is 2."""


def say(message: str) -> None:
    """Tell the person at the terminal, on standard error."""
    sys.stderr.write(f"newsclean: {message}\n")
    sys.stderr.flush()


def put(text: str) -> None:
    """Write to standard output as UTF-8 in every locale, line ends as they are; lone surrogates become question marks."""
    put_bytes(text.encode("utf-8", "replace"))


def put_bytes(data: bytes) -> None:
    """Write to standard output. Raises Fault when it takes no more, as on a full disk; a closed pipe stays an error."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Fault(f"standard output: {error.strerror}; what was printed is not whole") from error


def ours(error: Exception) -> str:
    """Tell of an error that is newsclean's own, with the place to report; one article must not end a run over a million."""
    at = error.__traceback__
    while at and at.tb_next:
        at = at.tb_next
    place = f" in {at.tb_frame.f_code.co_filename}:{at.tb_lineno}" if at else ""
    return f"newsclean itself failed on it ({type(error).__name__}: {error}{place}); please report it"


def nearest(word: str, choices: Iterable[str]) -> str:
    """Say which of the choices was probably meant.

    >>> nearest("ignroe", ["select", "ignore"])
    "did you mean 'ignore'?"
    >>> nearest("colour", ["select", "ignore"])
    'there are ignore, select'
    """
    import difflib

    known = sorted(choices)
    near = difflib.get_close_matches(word, known, n=1)
    return f"did you mean '{near[0]}'?" if near else f"there are {', '.join(known)}"
