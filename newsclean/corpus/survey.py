"""A survey: which lines stand in how many articles of a site."""

from collections.abc import Callable, Iterable

from newsclean.corpus.counts import Counts, Seen, gathered
from newsclean.corpus.look import look
from newsclean.page import Cleaner, Page, mark
from newsclean.read import read

MOST = 1000
"""So many articles of a site tell what is the site's."""


def survey(
    pages: Iterable[Page | str],
    site: str | Callable[[Page], str],
    *,
    cleaners: Iterable[Cleaner] | None = None,
    most: float = MOST,
) -> Counts:
    r"""Count the lines of articles by site; the same article counts once.

    >>> texts = [f"{head} sank on Monday.\n\nGet the Mill by mail" for head in ("Ferry", "Raft", "Barge")]
    >>> counts = survey([*texts, *texts], "The Mill")
    >>> counts.articles("The Mill"), [line.text for line in dict(counts.of("The Mill")).popitem()[1]][-1:]
    (3, ['Get the Mill by mail'])

    `site` is the name of the site, or tells it for a page. Texts are read and marked by the default pipeline, or by
    `cleaners`; pages count with the marks they have. Counts add up: ``survey(a, s) + survey(b, s) == survey([*a, *b], s)``.
    `most` is the size of the sample of a site, see `Counts`; ``math.inf`` keeps all. Raises TypeError for a single text.
    """
    if isinstance(pages, str):
        raise TypeError("pages or texts are needed, not one text: put it into a list")
    if cleaners is None:
        from newsclean.cleaners import CLEANERS as cleaners  # noqa: N811 - the default of the parameter

    pipeline = tuple(cleaners or ())
    return gathered((_looked_at(page, site, pipeline) for page in pages), most)


def _looked_at(page: Page | str, site: str | Callable[[Page], str], cleaners: Iterable[Cleaner]) -> tuple[str, int, Seen]:
    marked = mark(read(page), cleaners) if isinstance(page, str) else page
    return (site if isinstance(site, str) else site(marked), *look(marked))
