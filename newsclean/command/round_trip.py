"""The clean and the smudge filter: what git stores for a file, and the way back to the working copy.

Git wants ``clean(clean(x)) == clean(x)``, or files show as changed for ever. So cleaning is repeated until nothing changes,
and a text on which it never comes to rest is stored as it is.
"""

import zlib
from hashlib import sha256
from pathlib import Path

from newsclean.command.atomic import replace
from newsclean.command.choice import Choice
from newsclean.command.cleaning import cleaned
from newsclean.command.coded import coded
from newsclean.command.config import config
from newsclean.command.faults import Fault, say
from newsclean.command.sources import is_excluded
from newsclean.edit import apply

_MOST_ROUNDS = 5


class Filter:
    """Both filters, with their settings read once; `folder` is where originals are kept.

    Raises Fault for settings with a fault.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._config = folder, config()
        read = self._config
        self._choice = Choice(read.select, read.ignore, read.min_score, read.languages, read.rule_folders)
        self._choice.check()

    def clean(self, raw: bytes, path: str) -> bytes:
        """Give what git is to store for a file, and keep the file as it is for the way back.

        A file that cannot be cleaned without loss is stored as it is, and that is told.
        """
        if is_excluded(path, self._config.exclude, self._config.root.resolve()):
            return raw
        try:
            made = at_rest(raw, self._choice)
        except Fault as fault:
            say(f"{path}: {fault}; stored as it is")
            return raw
        if made != raw:
            place = _place(self._folder, path, made)
            place.parent.mkdir(parents=True, exist_ok=True)
            replace(place, zlib.compress(raw))
        return made

    def smudge(self, raw: bytes, path: str) -> bytes:
        """Give the original of a stored file where it is kept, and else the file as it is stored."""
        place = _place(self._folder, path, raw)
        if not place.exists():  # the same text under another name: the file was moved
            place = min(place.parent.glob("*"), default=place)
        try:
            return zlib.decompress(place.read_bytes())
        except FileNotFoundError:
            return raw
        except (OSError, zlib.error) as error:
            say(f"{path}: its original in {place} cannot be read ({error}); the clean text is written")
            return raw


def at_rest(raw: bytes, choice: Choice) -> bytes:
    r"""Clean the text of some bytes until cleaning changes nothing; give the bytes back when it never comes to rest.

    >>> at_rest(b"The ferry sank.\n\nAdvertisement\n", Choice())
    b'The ferry sank.\n'
    """
    now = raw
    for _ in range(_MOST_ROUNDS):
        made = _once(now, choice)
        if made == now:
            return now
        now = made
    return raw


def _once(raw: bytes, choice: Choice) -> bytes:
    source = coded(raw)
    ledger = cleaned(source.text, choice).article.ledger
    return source.encoded(apply(source.text, ledger.edits)) if ledger and ledger.edits else raw


def _place(folder: Path, path: str, made: bytes) -> Path:
    return folder / sha256(made).hexdigest() / sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:32]
