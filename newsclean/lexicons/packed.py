"""The files of the lexicons, unpacked."""

from __future__ import annotations

import zlib
from array import array
from pathlib import Path


def unpack(name: str) -> bytes:
    """Give one file of the lexicons."""
    return zlib.decompress(Path(__file__).with_name(f"{name}.z").read_bytes())


def numbers(code: str, name: str) -> array[int]:
    """Give the numbers in one file of the lexicons, which are of the type that `array` calls so."""
    found = array(code)
    found.frombytes(unpack(name))
    return found
