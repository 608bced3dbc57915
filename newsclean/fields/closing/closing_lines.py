"""The lines that close a page and are fields: notes, who made the story, and its rights."""

from newsclean.fields.closing.credits import is_credit, may_be_credit
from newsclean.fields.closing.notes import kind, may_be_note
from newsclean.fields.closing.rights import is_rights
from newsclean.page import Block, Role


def closing_role(block: Block) -> Role | None:
    """Give the role of such a line; None for any other.

    >>> lines = ["All rights reserved.", "Reporting by Ann Lee; Editing by Bob Ray", "The ferry sank."]
    >>> [closing_role(Block(0, len(line), line, line.lower())) for line in lines]
    [<Role.RIGHTS: 'rights'>, <Role.CREDIT_LINE: 'credit-line'>, None]
    """
    if may_be_note(block, block.words) and kind(block.text) is not None:
        return Role.NOTE
    if may_be_credit(block, block.words) and is_credit(block.text):
        return Role.CREDIT_LINE
    return Role.RIGHTS if is_rights(block.text) else None
