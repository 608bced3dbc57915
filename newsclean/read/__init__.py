"""A source becomes a Page."""

from newsclean.read.decode import decode
from newsclean.read.text import read

__all__ = ["decode", "read"]
