"""Profiles as TOML, which a person reads, corrects and commits."""

from collections.abc import Iterator

from newsclean.corpus.profile import ANY, CAPITALS, Entry, Profile
from newsclean.corpus.shape import slug

_HEAD = """\
# Lines that newsclean found to be the site's own. Read them, delete what is an article's, mend a role, and commit the file.
# In a line # stands for any number or date, @name for a name on a network, <url> for an address. role = "body" keeps a line.
# where = "outside" leaves it alone between two paragraphs, where it may be a subhead.
"""
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def dumps(profile: Profile) -> str:
    r"""Write a profile as TOML; ``loads(dumps(p)) == p``.

    >>> print(dumps(Profile("The Mill", 20)).splitlines()[-2:])
    ['site = "The Mill"', 'articles = 20']
    """
    return "\n".join((_HEAD, f"site = {_text(profile.site)}", f"articles = {profile.articles}", *_tables(profile), ""))


def file_name(site: str) -> str:
    """Give the name of the file for a site.

    >>> file_name("CNN (Web News)"), file_name("example.org")
    ('cnn-web-news.toml', 'example-org.toml')
    """
    return f"{slug(site, 80)}.toml"


def _tables(profile: Profile) -> Iterator[str]:
    for entry in profile.entries:
        yield f"\n[{entry.name if _is_bare(entry.name) else _text(entry.name)}]"
        yield from _keys(entry)


def _keys(entry: Entry) -> Iterator[str]:
    yield f"{entry.kind} = {entry.what if entry.kind == CAPITALS else _text(entry.what)}"
    yield f"role = {_text(entry.role)}"
    if entry.where != ANY:
        yield f"where = {_text(entry.where)}"
    yield f"score = {entry.score}"
    yield f"seen = {entry.seen}"
    yield f"first = {entry.first}"
    yield f"last = {entry.last}"
    if entry.examples:
        yield f"examples = [{', '.join(map(_text, entry.examples))}]"


def _is_bare(name: str) -> bool:
    return name.isascii() and bool(name) and all(sign.isalnum() or sign in "-_" for sign in name)


def _text(text: str) -> str:
    """A basic string of TOML."""
    signs = (_ESCAPES.get(sign, sign if sign.isprintable() else f"\\U{ord(sign):08x}") for sign in text)
    return f'"{"".join(signs)}"'
