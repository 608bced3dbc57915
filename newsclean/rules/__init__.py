"""Rules are data: a pattern, what it marks, and the sentences it must hit and must spare."""

from newsclean.rules.load import RuleError, load
from newsclean.rules.pack import Pack, shipped
from newsclean.rules.rule import Rule

__all__ = ["Pack", "Rule", "RuleError", "load", "shipped"]
