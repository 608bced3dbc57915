"""What a page's text adds to what the page declares: who signed it, and when it was published."""

from collections.abc import Mapping, Sequence

from newsclean.fields.names import is_likely_name
from newsclean.meta.agreed import first, local
from newsclean.meta.dated import below, dated
from newsclean.meta.signed import signed
from newsclean.page import Block


def with_shown(meta: Mapping[str, str], blocks: Sequence[Block]) -> dict[str, str]:
    """Give a page's meta with the authors and dates near its headline where it declares none, or not the day it shows."""
    joined = dict(meta)
    declared = meta.get("authors", "").split("\n")
    if not any(map(is_likely_name, declared)):  # none, or the name of an account or an outlet
        found = signed(blocks, [meta.get("publisher", "")], meta.get("headline", ""))
        if found and ("authors" not in meta or any(map(is_likely_name, found))):
            joined["authors"] = "\n".join(found)
    said, modified = meta.get("published", ""), meta.get("modified", "")
    if said and not said.endswith("+00:00") and said[:10] < modified[:10]:
        return joined
    language, headline = meta.get("language"), meta.get("headline", "")
    if said and (shown := below(blocks, language, headline).published):
        joined["published"] = first(local(said, [shown]), modified, shown)
    elif not said:
        stamps = dated(blocks, language, headline)
        joined |= {key: value for key, value in stamps._asdict().items() if value and key not in meta}
    return joined
