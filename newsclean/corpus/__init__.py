"""What a corpus knows and one article can't: a line that stands in many articles of a site is the site's.

``survey`` counts, ``profile`` judges, ``repeated`` cleans; ``dumps`` and ``load`` keep profiles as TOML.
"""

from newsclean.corpus.counts import Counts, Sighting
from newsclean.corpus.learned import profile, profiles
from newsclean.corpus.load import ProfileError, load, loads
from newsclean.corpus.profile import Entry, Profile, relearned
from newsclean.corpus.repeated import repeated, with_profile
from newsclean.corpus.survey import survey
from newsclean.corpus.text import dumps, file_name

__all__ = [
    "Counts",
    "Entry",
    "Profile",
    "ProfileError",
    "Sighting",
    "dumps",
    "file_name",
    "load",
    "loads",
    "profile",
    "profiles",
    "relearned",
    "repeated",
    "survey",
    "with_profile",
]
