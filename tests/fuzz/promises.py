"""What newsclean promises of every input, held to one input at a time; without atheris, it is held to the inputs kept here.

python tests/fuzz/promises.py    # every file of seeds/ and found/, by the folder's name: text, html or bytes
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time

import newsclean
from newsclean.article import Article

HERE = Path(__file__).parent
SECONDS, SECONDS_A_SIGN = 2.0, 0.002
"""Ten times what cleaning costs where every branch is traced: a bound on hangs, growth is measured elsewhere."""

_FIELDS = (
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "published",
    "tags",
    "captions",
    "credits",
    "notes",
    "rights",
    "bios",
)
_WRITES = frozenset(("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod"))
_OUTSIDE = frozenset(
    (
        *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"),
        *("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"),
    )
)  # that a socket is made is not among them: urllib3, which trafilatura loads, makes one to see whether there is IPv6
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


class Broken(AssertionError):  # noqa: N818 - it is said of a promise
    """A promise was broken; the message says which, and begins the same for all that break it the same way."""


class Watch:
    """Tells of every write and every call to the world outside while it is on; there is no taking off an audit hook."""

    def __init__(self) -> None:
        self.on = False
        self.seen: list[str] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, details: tuple[object, ...]) -> None:
        if not self.on:
            return
        if event in _WRITES or event in _OUTSIDE or (event == "open" and _writes(details)):
            self.seen.append(f"{event} {details[0]!r}")

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Watch a block. Raises Broken at its end if it wrote a file or looked beyond this process."""
        self.seen.clear()
        self.on = True
        try:
            yield
        finally:
            self.on = False
        if self.seen:
            raise Broken(f"reached outside: {self.seen[0]}")


def _writes(details: tuple[object, ...]) -> bool:
    _, mode, flags = details[:3]
    if isinstance(mode, str):
        return bool(set("wax+") & set(mode))
    return isinstance(flags, int) and bool(flags & _TO_WRITE)


@contextmanager
def in_time(size: int) -> Iterator[None]:
    """Hold a block to a bound that grows with the input and no faster."""
    start = process_time()
    yield
    took = process_time() - start
    if took > SECONDS + SECONDS_A_SIGN * size:
        raise Broken(f"slow: {took:.1f} s for {size} characters")


def hold_text(source: str) -> None:
    """Any string: its source comes back, cleaning it again changes nothing, and the object survives JSON."""
    article = newsclean.clean(source)
    _hold_article(article, source)
    again = newsclean.clean(article.stripped)
    if again.stripped != article.stripped:
        found = sorted({edit.why for edit in again.ledger.edits}) if again.ledger else []
        raise Broken(f"restless ({', '.join(found)}): cleaning the clean text changes it")
    if again.text != article.text:
        found = [name for name in _FIELDS if bool(getattr(again, name)) != bool(getattr(article, name))]
        raise Broken(f"restless (body, {', '.join(found)}): the body of the clean text is another")


def hold_html(source: str) -> None:
    """Any page: it is refused for being no page at all, or gives an article of its text stream, the same each time."""
    try:
        article = newsclean.clean_html(source)
    except ValueError as error:
        if "PDF" in str(error) or "archive" in str(error) or "image" in str(error):
            return
        raise
    _hold_article(article, newsclean.read_html(source).source)
    if newsclean.clean_html(source).to_dict() != article.to_dict():
        raise Broken("unstable: the same page gave two articles")
    hold_text(article.stripped)


def hold_bytes(raw: bytes) -> None:
    """Any bytes: they are a text, and that text keeps the promises of texts."""
    hold_text(newsclean.decode(raw))


def _hold_article(article: Article, source: str) -> None:
    if article.restore() != source:
        raise Broken("lost: the source does not come back")
    if Article.from_dict(article.to_dict()).to_dict() != article.to_dict():
        raise Broken("unlike: the object does not survive its own form")


def hold(kind: str, raw: bytes) -> None:
    """Hold the promises of a kind of input to some bytes; bytes that are no UTF-8 are lone surrogates in text and HTML."""
    call: Callable[[], None]
    if kind == "bytes":
        call = lambda: hold_bytes(raw)  # noqa: E731 - one of three
    else:
        text = raw.decode("utf-8", "surrogateescape")
        call = (lambda: hold_html(text)) if kind == "html" else (lambda: hold_text(text))
    with WATCH(), in_time(len(raw)):
        call()


def warm() -> None:
    """Load what the first call loads, before anything is timed."""
    newsclean.clean("ROME (AP) — Die Fähre sank, sagte sie.\n\nAdvertisement\n\nâ€™ teh 1 March 2013")
    newsclean.clean_html("<h1>Ferry</h1><p>The ferry sank off the coast on Monday.</p>")
    newsclean.decode(b"caf\xe9")


WATCH = Watch()


def kept() -> list[Path]:
    """The inputs that are kept: seeds, and what fuzzing found."""
    return sorted(path for folder in ("seeds", "found") for path in (HERE / folder).glob("*/*") if path.is_file())


def main() -> int:
    """Hold the promises to every input that is kept; gives 1 when one is broken, and says which."""
    sys.dont_write_bytecode = True
    warm()
    broken = 0
    for path in kept():
        try:
            hold(path.parent.name, path.read_bytes())
        except Broken as error:
            broken += 1
            sys.stderr.write(f"{path.relative_to(HERE)}: {error}\n")
    sys.stdout.write(f"{len(kept())} inputs held, {broken} broken\n")
    return 1 if broken or not kept() else 0


if __name__ == "__main__":
    sys.exit(main())
