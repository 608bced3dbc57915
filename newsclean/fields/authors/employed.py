"""A byline of a name and a job or a paper, without "By"."""

from newsclean.fields.authors.byline_names import EMAIL
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_affiliation
from newsclean.fields.known.jobs import is_job
from newsclean.fields.known.names import is_first_name, is_name, is_sure_name
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 100
_SHARES = frozenset(("text", "foto", "tekst", "teksti", "kuva", "kuvat", "text och foto", "tekst og foto", "text & foto"))
JOINT = late(r"\s?[·•|]\s?|,\s|\s[–—-]\s|\s\(")
"""What stands between a name and a job or a paper."""
_TITLE = late(  # as German and Dutch papers set them before the name
    r"(?:[\w.&]{2,20}-){1,3}(?:redakteur|redaktor|reporter|korrespondent|kolumnist|mitarbeiter|autor)(?:in)?"
    r"|(?:[\w.&]{2,20}-)?(?:verslaggever|verslaggeefster|redacteur|correspondent|columnist)"
)
_GLUED = late(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-Z])")


def employed(text: str) -> int:
    """Give the length of the name in a line that holds a name and a job or a paper; 0 when it does not.

    >>> employed("Emily Trask Environment correspondent"), employed("Ann Lee, CEO, Post Group")
    (11, 0)
    >>> employed("Ann LeeBBC News NI"), employed("Ann McKay/AFP"), employed("Ann Lee / Corresponsal")
    (7, 0, 7)
    """
    if len(text) > _LONGEST or text.endswith((".", ":", "?", "!")):
        return 0
    name, stroke, job = text.partition(" / ")
    if stroke and is_sure_name(name) and is_job(job):
        return len(name)
    joint = JOINT.search(text)
    if joint and is_sure_name(text[: joint.start()]):
        named = text[joint.end() :].rstrip(")")
        if ":" in named:  # "Ann Lee - Photo: Reuters" is a picture's
            return 0
        told = is_job(named) or shadow(named) in _SHARES or EMAIL.fullmatch(named)
        return joint.start() if told or _is_paper(joint[0].strip(), named) else 0
    for glue in _GLUED.finditer(text):  # "Ann LeeHealth reporter", "Ann LeeBBC News NI"
        name, job = text[: glue.start()], text[glue.end() :]
        if is_sure_name(name) and (is_job(job) or (job[:2].isupper() and is_affiliation(job))):
            return len(name)
    return _employed_behind(text)


def _employed_behind(text: str) -> int:
    """The same where a blank alone stands between the name and the job or the address: ``Anne Lund anlu@paper.dk``."""
    words = text.partition(" @")[0].split(" ")
    if EMAIL.fullmatch(words[-1]) and is_sure_name(name := " ".join(words[:-1])):
        return len(name)
    for count in (2, 3):
        name, job = " ".join(words[:count]), " ".join(words[count:])
        if (
            job
            and is_name(name)
            and is_first_name(words[0])
            and is_job(job)
            and all(word[:1].isupper() for word in words[:count])
        ):
            return len(name)
    return 0


def titled(text: str) -> int:
    """Give where the name begins in a line of a job at a paper and a name; 0 when it is none.

    >>> titled("SZ-Redakteurin Anna Lehmann"), titled("Die Redakteurin Anna Lehmann")
    (15, 0)
    """
    job, _, name = text.partition(" ")
    return len(job) + 1 if len(text) <= _LONGEST and is_sure_name(name) and _TITLE.fullmatch(shadow(job)) else 0


def _is_paper(joint: str, named: str) -> bool:
    """Whether what stands behind a sign is a paper; behind a comma, where officers stand as well, only an agency."""
    return shadow(named) in agencies() if joint == "," else is_affiliation(named)
