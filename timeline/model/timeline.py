"""A whole file: its events, and everything that they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..dates.types import Date
from ..dates.value import Value
from ..errors import ModelError
from .checks import Checks
from .declared import Actor, Category, Place, Source
from .event import Event
from .localized import LocalizedText, localized, optional_localized

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    import polars as pl
    import pyarrow as pa


def _unique(kind: str, items: Iterable[Any]) -> None:
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise ModelError(f"{kind} ids are unique, got {item.id!r} twice")
        seen.add(item.id)


def cited_by(events: Iterable[Event]) -> tuple[Source, ...]:
    """Give the sources of some events, in the order in which they are first cited."""
    order: dict[str, Source] = {}
    for event in events:
        for citation in event.citations:
            order.setdefault(citation.source.id, citation.source)
    return tuple(order.values())


@frozen(eq=False, repr=False)
class Timeline(Value):
    """A whole file: its events in file order, and everything they refer to, each declared once.

    `languages` are the languages the author promises, the first being the file's own. `scope` is the span of
    dates that the file covers.
    """

    title: LocalizedText = field(converter=localized)
    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    categories: tuple[Category, ...] = ()
    languages: tuple[str, ...] = ("en",)
    summary: LocalizedText | None = field(default=None, converter=optional_localized)
    scope: Date | None = None
    checks: Checks | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a timeline in which an id would be ambiguous."""
        for kind in ("event", "source", "actor", "place"):
            _unique(kind, getattr(self, f"{kind}s"))
        _unique("category", self.categories)

    @property
    def language(self) -> str:
        """The file's own language: the first of `languages`."""
        return self.languages[0]

    def chronological(self) -> tuple[Event, ...]:
        """Give the events by date (`timeline.dates.sort_key`), those of one date in file order."""
        from ..dates.order import sort_key  # noqa: PLC0415 - keeps `import timeline.model` light

        return tuple(sorted(self.events, key=lambda event: sort_key(event.date)))

    def cited_sources(self) -> tuple[Source, ...]:
        """Give the sources in the order in which a chronological reading first cites them.

        The position in this tuple, from 1, is the citation number that every renderer prints.
        """
        return cited_by(self.chronological())

    def select(
        self,
        *,
        since: Date | str | None = None,
        until: Date | str | None = None,
        category: str | Iterable[str] = (),
        actor: str | Iterable[str] = (),
        place: str | Iterable[str] = (),
        source: str | Iterable[str] = (),
        tag: str | Iterable[str] = (),
        text: str = "",
        certain: bool = False,
    ) -> Timeline:
        """Give the timeline with only the events that are asked for; everything declared stays declared.

        Every condition must hold, and of several ids of one kind any. `since` and `until` are inclusive, in
        any calendar (``"AH 1446"``: from its first day, or until its last); an event is in the window if it
        may lie there, or, with `certain`, if it must. The words of `text` must all occur in title, summary or
        note, in any language; Arabic diacritics and letter variants make no difference.

        Raises
        ------
        DateError
            For a `since` or `until` that is not a date.
        OptionError
            For an id that the timeline does not declare, or a tag that no event has.
        """
        from ..query.select import select  # noqa: PLC0415 - a room above the model

        return select(
            self,
            since=since,
            until=until,
            category=category,
            actor=actor,
            place=place,
            source=source,
            tag=tag,
            text=text,
            certain=certain,
        )

    def to_arrow(self, language: str | None = None) -> pa.Table:
        """Give the events as a pyarrow table; see `docs/reference/tables.md` for its columns.

        Titles and summaries are those for a reader of `language`, by default the file's own.

        Raises
        ------
        OptionError
            Where pyarrow is not installed; the message says which extra to install.
        DateError
            Where a date lies beyond day numbers of 64 bits.
        """
        from ..exchange.tables import to_arrow  # noqa: PLC0415 - a room above the model

        return to_arrow(self, language)

    def to_pandas(self, language: str | None = None) -> pd.DataFrame:
        """Give the events as a pandas frame with nullable types; otherwise as `to_arrow`."""
        from ..exchange.tables import to_pandas  # noqa: PLC0415 - a room above the model

        return to_pandas(self, language)

    def to_polars(self, language: str | None = None) -> pl.DataFrame:
        """Give the events as a polars frame; otherwise as `to_arrow`."""
        from ..exchange.tables import to_polars  # noqa: PLC0415 - a room above the model

        return to_polars(self, language)

    @classmethod
    def from_table(
        cls, table: object, *, title: str, language: str = "en", declared: Timeline | None = None
    ) -> Timeline:
        """Build a timeline of the rows of a table: a data frame, a mapping of columns, or a list of mappings.

        Its columns are those that `to_arrow` writes; ``date`` and ``title`` are needed, and ``citations`` or
        ``source``. `language` is that of its texts. The sources, actors, places and categories of the
        timeline `declared` are taken where the table has their ids.

        Raises
        ------
        ModelError
            With all rows that cannot be read; for a column that is not known or missing.
        OptionError
            Where the table has to be read with pyarrow, and that is not installed.
        """
        from ..exchange.from_table import from_table  # noqa: PLC0415 - a room above the model

        return from_table(table, title, language, declared)

    def __repr__(self) -> str:
        return f"<Timeline {str(self.title)!r}: {len(self.events)} events, {len(self.sources)} sources>"

    def _repr_html_(self) -> str:
        """Show the timeline in a notebook, as SVG."""
        from ..render.notebook import timeline_html  # noqa: PLC0415 - a room above the model

        return timeline_html(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - the signature is IPython's
        """Show the first events in a terminal with IPython, and where there is no HTML."""
        from ..render.notebook import timeline_text  # noqa: PLC0415 - a room above the model

        printer.text(timeline_text(self))
