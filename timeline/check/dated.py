"""Every date of a file, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dates.types import Date
    from ..model import Timeline
    from .finding import Where


def dates(tl: Timeline) -> Iterator[tuple[Where, Date]]:
    """Yield the path of each date in the document, and the date."""
    return ((where, date) for where, date in _all(tl) if date is not None)


def _all(tl: Timeline) -> Iterator[tuple[Where, Date | None]]:
    yield ("timeline", "scope"), tl.scope
    for source in tl.sources:
        yield ("sources", source.id, "issued"), source.issued
        yield ("sources", source.id, "accessed"), source.accessed
    for index, event in enumerate(tl.events):
        yield ("events", index, "date"), event.date
        for number, quantity in enumerate(event.quantities):
            yield ("events", index, "quantities", number, "as-of"), quantity.as_of
        for number, citation in enumerate(event.citations):
            if citation.says is None:
                continue
            says = ("events", index, "citations", number, "says")
            yield (*says, "date"), citation.says.date
            for place, quantity in enumerate(citation.says.quantities):
                yield (*says, "quantities", place, "as-of"), quantity.as_of
