"""The labels of captions that stand in a line of their own, above what the picture shows: ``Fotoğraf altı yazısı,``."""

from newsclean.fields.pictures.broadcast_labels import SHOWS
from newsclean.late import late

_ALONE = late(rf"(?:(?:image|media) caption|{SHOWS})\s?[,:،，]?\s{{0,2}}")


def is_label_alone(folded: str) -> bool:
    """Tell whether the shadow of a line is such a label and nothing else.

    >>> is_label_alone("image caption,"), is_label_alone("इमेज कैप्शन,"), is_label_alone("image caption, the quay")
    (True, True, False)
    """
    return _ALONE.fullmatch(folded) is not None
