"""An article's id in forms that others read."""

from newsclean.article import Article


def hex_digest(value: str) -> str:
    """Give what stands behind the name of the hash.

    >>> hex_digest("fold1-sha256:ab12")
    'ab12'
    """
    return value.rpartition(":")[2]


def named_information(article: Article) -> str:
    """Give the id as a URI (RFC 6920), the same for the same source everywhere.

    >>> import newsclean
    >>> named_information(newsclean.clean("The ferry sank."))
    'ni:///sha-256;3h1_tJ2dYappzNf0kgDcD0iJveT-PY2015OYW7LKTEw'

    An id that is no SHA-256 is given as it stands.
    """
    from base64 import urlsafe_b64encode

    try:
        digest = bytes.fromhex(hex_digest(article.id))
    except ValueError:
        return article.id
    return f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}"
