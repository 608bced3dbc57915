"""What Chinese, Japanese and Korean sites set behind a title, without a space: the section, the channel and the house."""

import re

from newsclean.fields.known.names import names_house
from newsclean.shadow import may_be_dense

_SECTIONS = re.compile(r"\s?_{1,2}\s?")
_SIGNS = re.compile(r"\s?(?:[-－–—|｜丨]{1,2})\s?")
_SHORTEST, _LONGEST = 6, 24
_OWN_SITE = ("网站", "官网", "首页", "網站", "官網")


def without_house(title: str) -> str:
    """Take the sections and the house off a title.

    >>> without_house("渡轮沉没两人失踪_首页武汉_新闻中心_长江网"), without_house("渡轮沉没两人失踪-新华网")
    ('渡轮沉没两人失踪', '渡轮沉没两人失踪')
    >>> without_house("渡轮沉没-两人失踪"), without_house("Ferry_sinks-off the coast")
    ('渡轮沉没-两人失踪', 'Ferry_sinks-off the coast')
    """
    if title.isascii() or not may_be_dense(title):
        return title
    first = _SECTIONS.split(title, maxsplit=1)[0]
    if len(first) >= _SHORTEST and may_be_dense(first):
        title = first
    while cuts := list(_SIGNS.finditer(title)):
        tail = title[cuts[-1].end() :]
        if not (cuts[-1].start() >= _SHORTEST and len(tail) <= _LONGEST and (names_house(tail) or tail.endswith(_OWN_SITE))):
            break
        title = title[: cuts[-1].start()]
    return title
