"""The cleaners, and the default pipeline."""

from newsclean.cleaners.appeal import appeal
from newsclean.cleaners.headline import headline
from newsclean.cleaners.phrases import phrases
from newsclean.cleaners.related import related
from newsclean.cleaners.standfirst import standfirst
from newsclean.page import Cleaner

CLEANERS: tuple[Cleaner, ...] = (
    # these read no marks, so their order does not matter
    phrases,
    # these read the marks of those above them
    appeal,
    related,
    headline,
    standfirst,
)
