"""The cleaners, and the default pipeline."""

from newsclean.cleaners.anchors import anchors
from newsclean.cleaners.appeal import appeal
from newsclean.cleaners.bios import bios
from newsclean.cleaners.boxes import boxes
from newsclean.cleaners.buttons import buttons
from newsclean.cleaners.byline import byline
from newsclean.cleaners.capitals import capitals
from newsclean.cleaners.captions import captions
from newsclean.cleaners.comments import comments
from newsclean.cleaners.credits import credits  # noqa: A004 - the field's word
from newsclean.cleaners.cues import cues
from newsclean.cleaners.dateline import dateline
from newsclean.cleaners.dotted import dotted
from newsclean.cleaners.edges import edges
from newsclean.cleaners.entries import entries
from newsclean.cleaners.excerpts import excerpts
from newsclean.cleaners.flat import flat
from newsclean.cleaners.flat_end import flat_end
from newsclean.cleaners.foreign import foreign
from newsclean.cleaners.front import front
from newsclean.cleaners.glued import glued
from newsclean.cleaners.head import head
from newsclean.cleaners.headline import headline
from newsclean.cleaners.highlights import highlights
from newsclean.cleaners.hovercards import hovercards
from newsclean.cleaners.inserted import inserted
from newsclean.cleaners.interruptions import interruptions
from newsclean.cleaners.labeller import labeller
from newsclean.cleaners.links import links
from newsclean.cleaners.loose import loose
from newsclean.cleaners.mended import mended
from newsclean.cleaners.notes import notes
from newsclean.cleaners.phrases import phrases
from newsclean.cleaners.pictured import pictured
from newsclean.cleaners.pictures import pictures
from newsclean.cleaners.reading_time import reading_time
from newsclean.cleaners.records import records
from newsclean.cleaners.related import related
from newsclean.cleaners.repeats import repeats
from newsclean.cleaners.rights import rights
from newsclean.cleaners.sections import sections
from newsclean.cleaners.shown import shown
from newsclean.cleaners.standfirst import standfirst
from newsclean.cleaners.strangers import strangers
from newsclean.cleaners.tab_title import tab_title
from newsclean.cleaners.tags import tags
from newsclean.cleaners.tail import tail
from newsclean.cleaners.timestamps import timestamps
from newsclean.cleaners.topics import topics
from newsclean.cleaners.typos import TYPOS
from newsclean.cleaners.walls import walls
from newsclean.cleaners.wording import wording
from newsclean.page import Cleaner

WRITERS: tuple[Cleaner, ...] = (
    phrases,
    hovercards,
    anchors,
    dotted,
    entries,
    flat,
    flat_end,
    glued,
    inserted,
    interruptions,
    pictured,
    front,
    records,
    *TYPOS,
)
"""These read no marks, so their order does not matter."""

READERS: tuple[Cleaner, ...] = (
    mended,
    # past the junk that rules know
    dateline,
    byline,
    timestamps,
    reading_time,
    captions,
    shown,
    pictures,
    credits,
    notes,
    rights,
    tags,
    bios,
    sections,
    # what those before them have named
    wording,
    highlights,
    walls,
    cues,
    links,
    strangers,
    excerpts,
    buttons,
    boxes,
    capitals,
    comments,
    repeats,
    foreign,
    appeal,
    related,
    headline,
    standfirst,
    topics,
    loose,
    head,
    tail,
    edges,
    # what none of them has told
    labeller,
    tab_title,
)
"""These read the marks of those before them."""

CLEANERS: tuple[Cleaner, ...] = (*WRITERS, *READERS)
"""The default pipeline for plain text; leave one out, or put your own behind it."""
