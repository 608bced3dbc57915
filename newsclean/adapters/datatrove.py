r"""newsclean as a step of a datatrove pipeline; this module alone imports datatrove.

>>> from datatrove.data import Document
>>> [cleaned] = CleanNews().run([Document("Advertisement\n\nThe ferry sank off the coast on Monday.", "a1")])
>>> cleaned.text, cleaned.metadata["article"]["word_count"]
('The ferry sank off the coast on Monday.', 8)
"""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from typing import Any

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

from newsclean.adapters.columns import named, values
from newsclean.article import Article
from newsclean.page import Cleaner


class CleanNews(PipelineStep):  # type: ignore[misc]  # datatrove is not there when types are checked
    """Cleans each document: its text becomes ``Article.stripped``, the article goes into its metadata.

    `columns` names what of the article is kept, as for ``adapters.arrow.clean_batch``; with `html` the documents are pages.
    The exclusion writer is given what went, piece by piece, each with the id of its document, its span and
    ``filter_reason``, which is role and rule; and whole documents with nothing left of their body, which go no further:
    their reason is ``empty-body``, ``no-article`` or, for a page that cannot be read as one, ``no-page``.
    """

    name = "📰 newsclean"
    type = "🧹 - CLEANER"

    def __init__(
        self,
        exclusion_writer: Any = None,  # noqa: ANN401 - datatrove's writers
        *,
        html: bool = False,
        columns: Iterable[str] | None = None,
        cleaners: Iterable[Cleaner] | None = None,
    ) -> None:
        super().__init__()
        self.exclusion_writer = exclusion_writer
        self.html = html
        self.columns = named(columns, ledger=False)
        self.cleaners = None if cleaners is None else tuple(cleaners)

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:  # noqa: ARG002 - datatrove's face
        """Yield the documents that have a body, cleaned."""
        with self.exclusion_writer or nullcontext() as writer:
            for document in data:
                self.stat_update("total")
                with self.track_time():
                    article = self._article(document)
                for excluded in _went(document, article):
                    self.stat_update("pieces_that_went")
                    if writer:
                        writer.write(excluded, rank)
                if article is None or not article.body:
                    self.stat_update("dropped", f"dropped_{_why(article)}")
                    continue
                self.stat_update("forwarded")
                document.text = article.stripped
                document.metadata["article"] = values(article, self.columns)
                yield document

    def _article(self, document: Document) -> Article | None:
        from newsclean import clean, clean_html

        try:
            return (clean_html if self.html else clean)(
                document.text, url=document.metadata.get("url"), cleaners=self.cleaners
            )
        except ValueError:
            return None


def _why(article: Article | None) -> str:
    """Why a document goes no further."""
    if article is None:
        return "no-page"
    return "no-article" if "no-article" in article.flags else "empty-body"


def _went(document: Document, article: Article | None) -> Iterator[Document]:
    """The pieces that went; of a document without a body, the whole of it."""
    if article is None or not article.body:
        yield Document(document.text, document.id, metadata=document.metadata | {"filter_reason": _why(article)})
        return
    for number, removal in enumerate(article.removed, 1):
        place = {"document": document.id, "start": removal.span[0], "end": removal.span[1]}
        reason = {"filter_reason": f"{removal.role}:{removal.rule}"}
        yield Document(removal.text, f"{document.id}/{number}", metadata=place | reason)
