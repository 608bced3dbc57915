"""Git's long-running filter: one process for all files, to which git talks in packets (see gitattributes)."""

from collections.abc import Callable, Iterator, Mapping
from typing import IO

from newsclean.command.faults import Fault, say

_LARGEST = 65_516
_FLUSH = b"0000"

Filters = Mapping[str, Callable[[bytes, str], bytes]]


def serve(given: IO[bytes], out: IO[bytes], filters: Filters) -> None:
    """Filter files for git until it has no more. Raises Fault when it is not git that talks, or a git that is too old."""
    hello = list(_packets(given))
    if hello[:1] != [b"git-filter-client\n"] or b"version=2\n" not in hello:
        raise Fault("this is how git calls newsclean; install it with: newsclean git-filter --install")
    _answer(out, b"git-filter-server\n", b"version=2\n")
    offered = set(_packets(given))
    _answer(out, *(line for line in (f"capability={name}\n".encode() for name in filters) if line in offered))
    while asked := dict(_pairs(given)):
        raw = b"".join(_packets(given))
        try:
            made = filters[asked["command"]](raw, asked["pathname"])
        except (Fault, OSError, KeyError, ValueError) as error:
            say(f"{asked.get('pathname')}: {error}")
            _answer(out, b"status=error\n")
            continue
        _answer(out, b"status=success\n")
        _answer(out, *(made[at : at + _LARGEST] for at in range(0, len(made), _LARGEST)))
        _answer(out)


def _pairs(given: IO[bytes]) -> Iterator[tuple[str, str]]:
    for line in _packets(given):
        name, _, value = line.decode("utf-8", "surrogateescape").removesuffix("\n").partition("=")
        yield name, value


def _packets(given: IO[bytes]) -> Iterator[bytes]:
    """The packets up to a flush, or to the end of what is given."""
    while (head := given.read(4)) and head != _FLUSH:
        yield given.read(int(head, 16) - 4)


def _answer(out: IO[bytes], *packets: bytes) -> None:
    """Send packets and a flush."""
    for packet in packets:
        out.write(f"{len(packet) + 4:04x}".encode() + packet)
    out.write(_FLUSH)
    out.flush()
