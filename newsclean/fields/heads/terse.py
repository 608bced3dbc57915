"""Headlines of four to eight signs, as Chinese and Japanese papers set them: ``银行越并越大``."""

from newsclean.late import late
from newsclean.likeness import is_dense
from newsclean.page import Page, Role

_TERSE = late(r"[\w《》“”「」『』·…—、，？！!?]{4,8}")


def terse(page: Page) -> int | None:
    """The number of the first line if it is so short a title right above a paragraph that opens with a dateline."""
    if len(page.blocks) < 2 or not is_dense(page.blocks[0].text) or not _TERSE.fullmatch(page.blocks[0].text):  # noqa: PLR2004
        return None
    below = page.blocks[1].start
    return 0 if any(m.role is Role.DATELINE and m.start == below for m in page.marks) else None
