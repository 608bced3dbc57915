"""Texts in scripts without spaces, whose words cannot be looked up."""

_FIRST_DENSE = "\u3000"


def is_dense(text: str) -> bool:
    """Tell whether a text begins or ends in a script without spaces, or in Korean.

    >>> is_dense("（警視庁提供）"), is_dense("[사진 = 연합뉴스]"), is_dense("“No,” he said.")
    (True, True, False)
    """
    return not text.isascii() and max(text[:2] + text[-2:], default="") >= _FIRST_DENSE
