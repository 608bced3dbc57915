"""Who is spoken to: where a text says "you" and "we" outside quotation marks, the paper speaks to its reader."""

from newsclean.late import late

_QUOTED = late(r"[\"“„«»][^\"“”„«»]{1,400}[\"”“»«]")
_TO_READER = late(
    r"\b(?:[Yy]ou|[Yy]ours?|[Yy]ourself|[Oo]urs?|[Ww]e|us|[Mm]y|[Pp]lease"  # English, and the Dutch "we"
    r"|(?<=[a-zäöüß,] )Sie|Ihnen|Ihre?[nmrs]?|[Ww]ir|[Uu]ns|[Uu]nsere?[nmrs]?|[Dd]ir|[Dd]ich|[Dd]eine?[nmrs]?|[Bb]itte"
    r"|[Vv]ous|[Vv]otre|[Vv]os|[Nn]ous|[Nn]otre|[Tt]us|[Tt]i"  # French, Spanish, Italian, Portuguese
    r"|[Uu]sted(?:es)?|[Nn]uestr[oa]s?|[Tt]u[oa]|[Tt]uoi|[Vv]ostr[oaie]|[Nn]ostr[oaie]|[Vv]ocês?|[Nn]oss[oa]s?|[Nn]ós"
    r"|[Jj]ij|[Jj]ouw|[Jj]ullie|[Ww]ij|[Oo]ns|[Oo]nze|[Vv]i|[Oo]ss|[Vv]år[at]|[Vv]ores"  # Dutch, Nordic
    r"|[Cc]ię|[Cc]iebie|[Tt]w[oó]j\w{0,3}|[Nn]am|[Nn]asz\w{0,3}|[Pp]aństw[oaeu]m?"  # Polish
    r"|[Вв]ы|[Вв]ас|[Вв]ам|[Вв]аш\w{0,3}|[Мм]ы|[Нн]ас|[Нн]ам|[Нн]аш\w{0,3}|[Тт]ы|[Тт]еб[ея]"  # Russian
    r"|[Мм]и|[Вв]и|[Bb]iz\w{0,4}|[Ss]iz\w{0,4}|[Bb]ạn|[Cc]húng tôi|[Jj]uaj|[Tt]onë)\b"
)


def speaks_to_reader(text: str) -> bool:
    """Tell whether a text says "you" or "we" outside quotation marks, as papers do where they speak for themselves.

    >>> speaks_to_reader("The mayor said: “We are ready.”"), speaks_to_reader("Wir finanzieren uns selbst.")
    (False, True)
    """
    return _TO_READER.search(_QUOTED.sub("", text)) is not None
