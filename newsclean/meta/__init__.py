"""What a page says about itself: JSON-LD, Open Graph, meta, ``<time>``, ``<h1>``, canonical address, language."""

from newsclean.meta.dated import dated
from newsclean.meta.declared import declared
from newsclean.meta.head import head
from newsclean.meta.signed import signed

__all__ = ["dated", "declared", "head", "signed"]
