"""An article in the words of others: pure functions from an Article to ninjs, schema.org and Markdown."""

from newsclean.exports.markdown import markdown
from newsclean.exports.ninjs import ninjs
from newsclean.exports.schema_org import schema_org

__all__ = ["markdown", "ninjs", "schema_org"]
