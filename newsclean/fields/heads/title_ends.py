"""What a page adds to the words of a headline: its site or a date behind them, the way to it before them."""

from newsclean.fields.authors import byline
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.papers import is_paper
from newsclean.fields.moments.days import days
from newsclean.late import late
from newsclean.page import Page
from newsclean.prose import prose_numbers
from newsclean.shadow import shadow

SITE_SIGNS = (" | ", " - ", " – ", " — ", " » ", " : ")
"""What stands between a headline and the name of its site."""
_MENU = 6
_TAB_SIGNS, _SECTION_WORDS = (" | ", " - ", " – ", " — "), 3
_SAYS = SITE_SIGNS[-1]  # in Bengali and French who says it stands behind this sign as well
SITE_WORDS = 5
"""How many words the name of a site has at most."""
CRUMBS = (" » ", " › ", " > ")
"""What stands between the steps of the way to an article through its site."""
_NEAR = 6
_LONGEST_LABEL = 60
_LONGEST_DATE, _SMALL = 24, 3
_SIGNS = late(r"[\W_]+")
_SIGNED = late(r" (?=(?:By|BY|Von|Par|Por|Di|Door|Av|Af|De|Autor|Author|Text|Автор|Yazan|Oleh)\b)")


def without_site(page: Page, number: int) -> int:
    """Tell where a headline ends, the name of the site behind it left out, if it is known or said again."""
    text = page.blocks[number].text
    if end := before_outlet(text):
        return end
    for sign in SITE_SIGNS:
        head, _, tail = text.rpartition(sign)
        if head and len(tail.split()) <= SITE_WORDS:
            near = (block.text for n, block in enumerate(page.blocks[: number + _NEAR]) if n != number)
            begun = (line for line in near if line.startswith(tail) and len(line) <= _LONGEST_LABEL)
            if any(sign != _SAYS or line == tail for line in begun):
                return len(head)
    return len(text)


def before_outlet(text: str) -> int:
    """Tell where a title ends before the name of a paper, and of its section before that; 0 where none is behind it.

    >>> before_outlet("Ferry sinks off Ashby | World | The Guardian"), before_outlet("Ferry sinks off Ashby - Bob Ray")
    (21, 0)
    """
    for sign in _TAB_SIGNS:
        head, _, tail = text.rpartition(sign)
        if head.count(" ") > 1 and len(tail) <= _LONGEST_LABEL and is_paper(tail, sign):
            pieces = (head.rpartition(sign) for sign in _TAB_SIGNS)
            titles = [title for title, sign, section in pieces if title.count(" ") > 1 and _is_section(section, sign)]
            return len(titles[0] if titles else head)
    return 0


def below_tab(page: Page, number: int) -> int:
    """Give the number of the line above the article that says a title again as it should be, or that of the title.

    The title of a tab stands above the menus of a page, the headline below them; where no paper stands behind the title the
    menus tell. Of a title in capitals and one in small letters the latter says more.
    """
    title = page.blocks[number]
    end = before_outlet(title.text)
    first = next((n for n in prose_numbers(page) if n > number), number)
    wanted = key(title.shadow[: end or len(title.text)])
    if title.text.isupper():
        alike = (n for n in range(number + 1, first) if key(page.blocks[n].shadow) == wanted)
        return next((n for n in alike if not page.blocks[n].text.isupper()), number)
    below = range(number + 1 if end else number + 1 + _MENU, first)
    return next((n for n in below if key(page.blocks[n].shadow) == wanted), number)


def _is_section(text: str, sign: str) -> bool:
    """Whether what stands between a title and a paper is a section; behind a dash a title may go on."""
    if sign == _TAB_SIGNS[0]:
        return text.count(" ") < SITE_WORDS
    return text.count(" ") < _SECTION_WORDS and all(word[:1].isupper() for word in text.split())


def ends_in(text: str, title: str) -> bool:
    """Tell whether a line is the way through the site run into a title of three words or more."""
    return len(text) > len(title) and title.count(" ") > 1 and text.endswith(title)


def without_date(text: str) -> int:
    """Give where a title ends before a full date behind it; its whole length where no date stands there, or it belongs.

    >>> without_date("Ferry sinks off Ashby 09 June 2018"), without_date("Programme for 9 June 2018")
    (21, 25)
    >>> without_date("Ferry sinks off Ashby June 9, 2018 TASS")
    21

    An agency may stand behind the date.
    """
    whole = len(text)
    head, _, agency = text.rstrip().rpartition(" ")
    text = head if agency.isupper() and shadow(agency) in agencies() else text
    low = max(0, len(text) - _LONGEST_DATE)
    for day in days(shadow(text[low:])):
        before = text[: low + day.start].rstrip(" \t\xa0(|-–—")
        if low + day.end >= len(text.rstrip(" )")) and day.value and before.count(" ") > 1:
            last = before.rpartition(" ")[2]
            return whole if len(last) <= _SMALL or before.endswith((",", ":")) else len(before)
    return whole


def without_byline(text: str) -> tuple[int, int]:
    """Give where a title ends before a byline and its date behind it, and where that date begins; twice its length if none.

    >>> without_byline("Ferry sinks off Ashby By Ann Lee | March 1, 2024, 10:15"), without_byline("Ferry sinks by May 2024")
    ((21, 35), (23, 23))
    """
    for sign in _SIGNED.finditer(text):
        found = byline.read(text[sign.end() :])
        if found and found.stamp is not None and text.count(" ", 0, sign.start()) > 1:
            return sign.start(), sign.end() + found.stamp
    return len(text), len(text)


def key(text: str) -> str:
    """Give the letters and figures of a line that is compared with a headline.

    >>> key("ferry - sinks!"), key("ferry sinks")
    ('ferrysinks', 'ferrysinks')
    """
    return _SIGNS.sub("", text)
