"""What a page says about itself: JSON-LD, Open Graph, meta, ``<time>``, ``<h1>``, canonical address, language."""

from newsclean.meta.declared import declared
from newsclean.meta.head import head
from newsclean.meta.shown import with_shown

__all__ = ["declared", "head", "with_shown"]
