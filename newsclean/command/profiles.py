"""Profiles of sites on the command line: which one is an article's, and the pipeline with it."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.command.faults import Fault
from newsclean.command.known import Folder
from newsclean.command.markup import Markup, cleaners
from newsclean.page import Cleaner, Page

if TYPE_CHECKING:
    from newsclean.corpus import Profile


def folder_of(path: str) -> Folder:
    """Give a folder with what is in it now. Raises Fault when it has no profiles."""
    from newsclean.article import digest

    try:
        found = [file.read_bytes().hex() for file in sorted(Path(path).glob("*.toml"))]
    except OSError as error:
        raise Fault(f"{error.filename}: {error.strerror}; let it be read") from error
    if not found:
        raise Fault(f"{path}: no profiles there; newsclean learn CORPUS --site FIELD -o {path} writes them")
    return Folder(path, digest("\0".join(found)))


@cache
def profiles(folder: Folder) -> Mapping[str, "Profile"]:
    """Read the profiles of a folder, by site. Raises Fault for one with a fault in it."""
    from newsclean.corpus import ProfileError, load

    found: dict[str, Profile] = {}
    paths: dict[str, Path] = {}
    for path in sorted(Path(folder.path).glob("*.toml")):
        try:
            profile = load(path)
        except ProfileError as error:
            raise Fault(str(error)) from error
        if profile.site in found:
            raise Fault(f"{paths[profile.site]} and {path} are both of '{profile.site}'; delete one of them")
        found[profile.site], paths[profile.site] = profile, path
    return found


def site_of(folder: Folder, site: str | None, page: Page) -> str | None:
    """Give the site whose profile a page gets: the one that is named, or the host of its address or one above it."""
    known = profiles(folder)
    if site is not None and site in known:
        return site
    host = host_of(address(page))
    while host and host not in known:
        host = host.partition(".")[2]
    return host or None


def address(page: Page) -> str | None:
    """Give the address of a page, as it was given or as the page has it."""
    return page.meta.get("url") or page.meta.get("canonical")


def host_of(url: str | None) -> str:
    """Give the host of an address, without ``www``; empty for what has none.

    >>> host_of("https://www.Example.org:80/a"), host_of("mailto:a@example.org"), host_of(None)
    ('example.org', '', '')
    """
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


@cache
def with_profile(rule_folders: tuple[str, ...], folder: Folder, site: str, markup: Markup) -> tuple[Cleaner, ...]:
    """Give the pipeline with rules of one's own and the profile of a site. Raises Fault."""
    from newsclean.corpus import with_profile as put_in

    return put_in(cleaners(rule_folders, markup), profiles(folder)[site])


def kept(folder: Path, found: Iterable["Profile"]) -> list[tuple[Path, "Profile"]]:
    """Give each profile the file it belongs in, with what a person put into the one that is there. Raises Fault."""
    from newsclean.corpus import relearned

    there = _there(folder)
    made: dict[Path, Profile] = {}
    for profile in found:
        path = _path(folder, profile.site, {**there, **made})
        made[path] = relearned(there[path], profile) if path in there else profile
    return list(made.items())


def _there(folder: Path) -> dict[Path, "Profile"]:
    """The profiles that are in a folder already; a broken one is not written over."""
    from newsclean.corpus import ProfileError, load

    try:
        return {path: load(path) for path in sorted(folder.glob("*.toml"))}
    except ProfileError as error:
        raise Fault(f"{error}; nothing was written") from error


def _path(folder: Path, site: str, taken: Mapping[Path, "Profile"]) -> Path:
    """The file of a site's profile; two sites whose names differ in signs alone get two files."""
    from newsclean.article import digest
    from newsclean.corpus import file_name

    own = next((path for path, profile in taken.items() if profile.site == site), None)
    path = own or folder / file_name(site)
    return path if own or path not in taken else path.with_name(f"{path.stem}-{digest(site)[:6]}.toml")
