"""Lines of code that a scraper took for text."""

from newsclean.late import late

_LONGEST = 600
_CODE = late(
    r"//.{0,300}|[{}();,\]\s]{1,8}"
    r"|\} ?(?:else|catch|finally)\b.{0,40}\{?"
    r"|(?:async )?function [A-Za-z_$][\w$]{0,60} ?\([\w$, ]{0,120}\) ?\{?"
    r"|(?:if|for|while|switch) ?\(.{1,200}\) ?\{?"
    r"|(?:try|else|do) ?\{|return\b.{0,80};|break;"
    r"|(?:(?:var|let|const) )?[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}|\[[^\[\]]{1,40}\]){0,6} ?[+|]?=(?!=) ?\S.{0,300}"
    r"|[\"']?[A-Za-z_$][\w$-]{0,40}[\"']? ?: ?"
    r"(?:function\b.{0,80}|[\[{].{0,200}|['\"].{0,200}['\"],?|(?:\d{1,12}|true|false|null),?)"
    r"|[A-Za-z_$!][\w$]{0,60}(?:\.[\w$]{1,60}){0,6}\(.{0,400}\)?[;,{]"
)


def is_code(text: str) -> bool:
    """Tell whether a line reads like one of a script; beside a line that is known for one this is enough.

    >>> [is_code(line) for line in ("var n = 1;", "} catch (e) {", "f.queue = [];", "Foto: Ansa", "They sail; we row;")]
    [True, True, True, False, False]
    """
    return len(text) <= _LONGEST and _CODE.fullmatch(text) is not None
