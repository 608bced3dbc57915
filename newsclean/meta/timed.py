"""When a page was published, as its ``<time>`` elements have it: those called so, and those beside its headline."""

from collections.abc import Iterator, Sequence

from newsclean.meta.dates import iso
from newsclean.meta.head import Time

_PUBLISHED = ("pub", "create", "entry-date")
_CHANGED = ("modif", "update")


def value(time: Time) -> str | None:
    """The moment in a ``<time>``, from its attribute or else from what it shows."""
    return iso(time.value) or iso(time.shown)


def published(times: Sequence[Time]) -> Iterator[str]:
    """The moments in the elements that are called those of publication."""
    for time in times:
        called = time.called.lower()
        if any(name in called for name in _PUBLISHED) and (found := value(time)):
            yield found


def unsaid(times: Sequence[Time]) -> Iterator[Time]:
    """The elements that are called neither, and may be of any article on the page."""
    for time in times:
        called = time.called.lower()
        if not any(name in called for name in (*_PUBLISHED, *_CHANGED)) and value(time):
            yield time
