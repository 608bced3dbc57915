"""Who wrote an article, without a name: ``The author is a professor of law in Oslo.``."""

from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 400
_ENGLISH = (
    r"(?:the|this) (?:author|writer|columnist)s? (?:is|are|was|teaches|works|writes|has served)\b"
    r"(?=.{0,100}\b(?:reporter|correspondent|columnist|writer|journalist|editor|contributor|commentator|critic|professor|fellow"
    r"|lecturer|director|president|chair|chairman|chairwoman|founder|analyst|scholar|economist|historian|attorney|lawyer"
    r"|consultant|researcher|advis[eo]r|strategist|teacher|member|partner|physician|doctor|officer|associate|expert|dean"
    r"|minister|ambassador|diplomat|scientist|student|engineer|secretary|university|institute)s?\b)"
)
_OTHERS = (
    r"(?:der autor|die autorin|der verfasser|die verfasserin) (?:ist|lehrt|arbeitet|leitet)|die autoren (?:sind|lehren)"
    r"|(?:el autor|la autora) (?:es|ha sido)|(?:o autor|a autora) é|l'(?:auteure?|autrice) est|l'autor[ei]? è|l'autrice è"
    r"|de auteur is"
    r"|autor(?:ka)? (?:jest|je) |автор (?:-|является) |autorul este|autoarea este"
)
_NORTHERN = (
    r"(?:(?:författaren|skribenten|artikelförfattaren|krönikören|debattören) är"
    r"|(?:forfatteren|skribenten|artikkelforfatteren|kronikøren|kronikkforfatteren|innsenderen) er"
    r"|(?:artikkelin )?kirjoittaja on)\b"
    r"(?=.{0,100}(?:profess|docent|dosent|lektor|forsk|redakt|journalist|skribent|kolumnist|debatt|ordförande|formand|direkt[øö]r"
    r"|ledamot|folketing|storting|stipendiat|doktorand|student|historik|jurist|advokat|ekonom|økonom|lärare|lærer|prest|präst"
    r"|psykolog|konsul|rådgiv|medlem|ansat|anställd|universi|högskol|høgskol|institut|chef|sjef|leder|generalsekret|författare"
    r"|forfatter|toimit|tutkij|historioit|kirjailij|kansanedust|johtaj|opiskelij|asiantunt|jäsen|yrittäj|juristi|lääkär|opettaj"
    r"|kirjeenvaiht|maisteri|tohtori))"
)
_SAYS = late(rf"[*(_ ]{{0,3}}(?:{_ENGLISH}|{_OTHERS}|{_NORTHERN})")
_AUTHOR = late(  # and their forms, "Autorin", but no authority
    r"\b(?:author|writer|columnist|kirjoittaja|autor|auteure?|autrice|verfasser|författare|forfatter|skribent|автор)\w{0,2}\b"
)


def says_author(text: str) -> bool:
    """Tell whether a short paragraph says who its article's author is, without a name.

    >>> says_author("The author is a Beijing-based economist."), says_author("Der Autor ist Historiker in Wien.")
    (True, True)
    >>> says_author("The author is now 80 and lives by the sea."), says_author("The writer was not hurt.")
    (False, False)
    """
    return len(text) <= _LONGEST and _SAYS.match(shadow(text)) is not None


def speaks_of_author(folded: str) -> bool:
    """Tell whether a text speaks of an author, given its shadow.

    >>> speaks_of_author("the author of the book was there"), speaks_of_author("the authorities were there")
    (True, False)
    """
    return _AUTHOR.search(folded) is not None
