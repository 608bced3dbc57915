"""A source becomes a Page."""

from newsclean.read.text import read

__all__ = ["read"]
