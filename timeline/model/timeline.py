"""A whole file: its events, and everything that they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen
from attrs.converters import optional

from ..dates.types import Date
from ..errors import ModelError, did_you_mean
from . import fields, references
from .checks import Checks
from .declared import Actor, Category, Place, Source
from .event import Event
from .fields import refusing
from .localized import LocalizedText, localized
from .references import declared, unique
from .rules.broken import shown
from .rules.many import instance, instances
from .rules.nearest import nearest
from .words import OwnWords, own_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from .rules.dates import When


def _events(given: Event | Iterable[Event]) -> tuple[Event, ...]:
    return instances(given, Event)


def _sources(given: Source | Iterable[Source]) -> tuple[Source, ...]:
    return instances(given, Source)


def _actors(given: Actor | Iterable[Actor]) -> tuple[Actor, ...]:
    return instances(given, Actor)


def _places(given: Place | Iterable[Place]) -> tuple[Place, ...]:
    return instances(given, Place)


def _categories(given: Category | Iterable[Category]) -> tuple[Category, ...]:
    return instances(given, Category)


def _checks(given: Checks) -> Checks:
    return instance(given, Checks)


def cited_by(events: Iterable[Event]) -> tuple[Source, ...]:
    """Return the sources of some events, in the order in which they are first cited."""
    order: dict[str, Source] = {}
    for source in references.sources(events):
        order.setdefault(source.id, source)
    return tuple(order.values())


@refusing
@frozen
class Timeline:
    """A whole file: its events in file order, and everything they refer to, each declared once.

    `languages` are the languages the author promises, the first being the file's own. `scope` is the span of
    dates that the file covers. `words` are words of the interface that it brings or mends: by language tag,
    tables with the keys of a catalogue. Sources, actors, places and categories that only the events carry are
    added behind those that are given, in the order of first mention.
    """

    title: LocalizedText = field(converter=localized)
    events: tuple[Event, ...] = field(default=(), converter=_events)
    sources: tuple[Source, ...] = field(default=(), converter=_sources)
    actors: tuple[Actor, ...] = field(default=(), converter=_actors)
    places: tuple[Place, ...] = field(default=(), converter=_places)
    categories: tuple[Category, ...] = field(default=(), converter=_categories)
    languages: tuple[str, ...] = field(default=("en",), converter=fields.languages)
    summary: LocalizedText | None = field(default=None, converter=optional(localized))
    scope: Date | None = field(default=None, converter=optional(fields.date))
    checks: Checks | None = field(default=None, converter=optional(_checks))
    words: OwnWords = field(default=OwnWords(), converter=own_words)

    def __attrs_post_init__(self) -> None:
        """Declare what the events carry; refuse a timeline in which an id would be ambiguous."""
        events = self.events
        unique("event", events)
        for name, kind, carried in (
            ("sources", "source", references.sources(events)),
            ("actors", "actor", references.actors(events)),
            ("places", "place", references.places(events)),
            ("categories", "category", references.categories(events)),
        ):
            object.__setattr__(self, name, declared(kind, getattr(self, name), carried))

    @property
    def language(self) -> str:
        """The file's own language: the first of `languages`."""
        return self.languages[0]

    def event(self, identifier: str) -> Event:
        """Return the event with that id.

        Raises
        ------
        ModelError
            Where no event has it; the message names the id that was probably meant.
        """
        for event in self.events:
            if event.id == identifier:
                return event
        meant = nearest(str(identifier), (event.id for event in self.events))
        raise ModelError(f"no event of the timeline has the id {shown(identifier)}{did_you_mean(meant)}")

    def chronological(self) -> tuple[Event, ...]:
        """Return the events by date (`timeline.dates.sort_key`), those of one date in file order."""
        from ..dates.order import sort_key  # keeps `import timeline.model` light

        return tuple(sorted(self.events, key=lambda event: sort_key(event.date)))

    def cited_sources(self) -> tuple[Source, ...]:
        """Return the sources in the order in which a chronological reading first cites them.

        The position in this tuple, from 1, is the citation number that every renderer prints.
        """
        return cited_by(self.chronological())

    def select(
        self,
        *,
        since: When | None = None,
        until: When | None = None,
        category: str | Iterable[str] = (),
        actor: str | Iterable[str] = (),
        place: str | Iterable[str] = (),
        source: str | Iterable[str] = (),
        tag: str | Iterable[str] = (),
        text: str = "",
        certain: bool = False,
    ) -> Timeline:
        """Return the timeline with only the events that are asked for; everything declared stays declared.

        Every condition must hold, and of several ids of one kind any. `since` and `until` are inclusive, in
        any calendar (``"AH 1446"``: from its first day, or until its last); an event is in the window if it
        may lie there, or, with `certain`, if it must. The words of `text` must all occur in title, summary or
        note, in any language; Arabic diacritics and letter variants make no difference.

        Raises
        ------
        DateError
            For a `since` or `until` that is not a date.
        OptionError
            For an id that the timeline does not declare, a tag that no event has, or a `since` or `until`
            that is a moment: a window is of whole days.
        """
        from ..query.select import select  # a room above the model

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
        """Return the events as a pyarrow table; see `docs/reference/tables.md` for its columns.

        Titles and summaries are those for a reader of `language`, by default the file's own.

        Raises
        ------
        OptionError
            Where pyarrow is not installed; the message says which extra to install.
        DateError
            Where a date lies beyond day numbers of 64 bits.
        """
        from ..exchange.tables import to_arrow  # a room above the model

        return to_arrow(self, language)

    def to_pandas(self, language: str | None = None) -> pd.DataFrame:
        """Return the events as a pandas frame with nullable types; otherwise as `to_arrow`."""
        from ..exchange.tables import to_pandas  # a room above the model

        return to_pandas(self, language)

    def to_polars(self, language: str | None = None) -> pl.DataFrame:
        """Return the events as a polars frame; otherwise as `to_arrow`."""
        from ..exchange.tables import to_polars  # a room above the model

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
        from ..exchange.from_table import from_table  # a room above the model

        return from_table(table, title, language, declared)

    def __repr__(self) -> str:
        return f"<Timeline {str(self.title)!r}: {len(self.events)} events, {len(self.sources)} sources>"

    def _repr_html_(self) -> str:
        """Show the timeline in a notebook, as SVG."""
        from ..render.notebook import timeline_html  # a room above the model

        return timeline_html(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - the signature is IPython's
        """Show the first events in a terminal with IPython, and where there is no HTML."""
        from ..render.notebook import timeline_text  # a room above the model

        printer.text(timeline_text(self))


def check_timeline(given: object) -> None:
    """Refuse what is no timeline, though it may be the events of one."""
    if not isinstance(given, Timeline):
        raise ModelError(f"it must be a Timeline, such as Timeline('Title', events), got {shown(given)}")
