"""The typed model of a timeline: events, their sources, and what each citation says.

All classes are frozen and compare by value. References are resolved: a citation holds its `Source`, an event
its actors, so that nothing has to be looked up again. Dates are the types of `timeline.dates`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import field, frozen, validators

from . import views
from .dates.types import Date
from .errors import ModelError
from .language import lookup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd
    import polars as pl
    import pyarrow as pa

IMPORTANCE = range(1, 6)


@frozen
class LocalizedText:
    """One text in one or more languages: pairs of (BCP 47 tag, text), in the order of the file.

    The fallback is stated: the tag asked for, then shorter forms of it (RFC 4647 lookup), then the first
    variant that was written.
    """

    variants: tuple[tuple[str, str], ...] = field(validator=validators.min_len(1))

    @classmethod
    def of(cls, text: str | Mapping[str, str] | LocalizedText, language: str = "und") -> LocalizedText:
        """Build one from a string (in `language`) or a mapping of language tag to string."""
        if isinstance(text, LocalizedText):
            return text
        return cls(((language, text),) if isinstance(text, str) else tuple(text.items()))

    @property
    def languages(self) -> tuple[str, ...]:
        """The language tags that have a variant, in order."""
        return tuple(tag for tag, _ in self.variants)

    def choose(self, language: str | None = None) -> tuple[str, str]:
        """Give the (tag, text) that a reader of `language` gets, so that a renderer can mark the language."""
        variants = dict(self.variants)
        found = lookup(language, variants) if language else None
        return (found, variants[found]) if found is not None else self.variants[0]

    def get(self, language: str | None = None) -> str:
        """Give the text that a reader of `language` gets."""
        return self.choose(language)[1]

    def __contains__(self, language: object) -> bool:
        return language in self.languages

    def __iter__(self) -> Iterator[str]:
        return iter(self.languages)

    def __str__(self) -> str:
        return self.variants[0][1]


def _text(value: str | Mapping[str, str] | LocalizedText) -> LocalizedText:
    return LocalizedText.of(value)


def _optional_text(value: str | Mapping[str, str] | LocalizedText | None) -> LocalizedText | None:
    return None if value is None else LocalizedText.of(value)


@frozen
class Category:
    """What kind of event it is; declared once, referred to by `id`."""

    id: str
    name: LocalizedText = field(converter=_text)


@frozen
class Actor:
    """A person, state or organisation that takes part; declared once, referred to by `id`."""

    id: str
    name: LocalizedText = field(converter=_text)


@frozen
class Place:
    """Where something happened; `coordinates`: (latitude, longitude) in degrees, north and east positive."""

    id: str
    name: LocalizedText = field(converter=_text)
    zone: str | None = None
    coordinates: tuple[float, float] | None = None


@frozen
class Name:
    """A CSL name: `family` and `given`, or `literal` for an organisation or a name of another order."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None

    def __str__(self) -> str:
        return self.literal or " ".join(part for part in (self.given, self.family) if part)


@frozen(repr=False)
class Source:
    """Where something is reported, described in CSL 1.0.2 types and variables."""

    id: str
    title: LocalizedText = field(converter=_text)
    type: str = "document"
    author: tuple[Name, ...] = ()
    container_title: str | None = None
    publisher: str | None = None
    issued: Date | None = None
    accessed: Date | None = None
    language: str | None = None
    url: str | None = None
    archive_url: str | None = None
    archived: str | None = None
    note: LocalizedText | None = field(default=None, converter=_optional_text)

    def __repr__(self) -> str:
        return f"<Source {self.id!r}: {self.title}>"


@frozen
class Quantity:
    """A figure: exactly `low`, or anything from `low` to `high` (both inclusive), in `unit`, as of a date."""

    name: LocalizedText = field(converter=_text)
    low: Decimal
    high: Decimal = field()
    unit: str = ""
    as_of: Date | None = None
    approximate: bool = False

    @high.default
    def _same_as_low(self) -> Decimal:
        return self.low

    @high.validator
    def _not_below_low(self, _attribute: object, value: Decimal) -> None:
        if value < self.low:
            raise ModelError(f"a quantity's range runs from low to high, got {self.low} to {value}")


@frozen
class Says:
    """What a source gives instead of what the event states; only the fields in which it differs."""

    date: Date | None = None
    category: Category | None = None
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()


@frozen(repr=False)
class Citation:
    """That a source supports an event: where in it, whose words, which fields, and what it says otherwise.

    `supports` names fields of `Event`; empty means the whole event. `quoting` is an actor, or plain text for
    somebody who is not declared. `digest` is ``sha256:`` and 64 hex digits of the cited paragraph.
    """

    source: Source
    locator: str | None = None
    quoting: Actor | str | None = None
    supports: tuple[str, ...] = ()
    says: Says | None = None
    digest: str | None = None
    note: LocalizedText | None = field(default=None, converter=_optional_text)

    def __repr__(self) -> str:
        return f"<Citation of {self.source.id!r}{f', {self.locator}' if self.locator else ''}>"


@frozen(repr=False)
class Event:
    """Something that happened, dated no more precisely than is known, with at least one citation."""

    id: str
    date: Date
    title: LocalizedText = field(converter=_text)
    citations: tuple[Citation, ...] = field(validator=validators.min_len(1))
    summary: LocalizedText | None = field(default=None, converter=_optional_text)
    category: Category | None = None
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    tags: tuple[str, ...] = ()
    importance: int = field(default=3, validator=validators.in_(IMPORTANCE))
    note: LocalizedText | None = field(default=None, converter=_optional_text)

    def __repr__(self) -> str:
        return f"<Event {self.id!r}, {self.date}: {self.title}>"

    def _repr_html_(self) -> str:
        """Show the event in a notebook, with its sources."""
        return str(views.call("event_html", self))


@frozen
class Allowed:
    """That a piece of advice is not wanted, and why: in one event, on one source, or everywhere.

    `code` is one of `timeline.advice`, `event` the id of an event.
    """

    code: str
    reason: str
    event: str | None = None
    source: Source | None = None


@frozen
class Checks:
    """What a file says to `timeline check`: which advice it does not want, which words it avoids."""

    allow: tuple[Allowed, ...] = ()
    loaded_words: tuple[LocalizedText, ...] = ()


def _unique(kind: str, items: Iterable[Any]) -> None:
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise ModelError(f"{kind} ids are unique, got {item.id!r} twice")
        seen.add(item.id)


@frozen(repr=False)
class Timeline:
    """A whole file: its events in file order, and everything they refer to, each declared once.

    `languages` are the languages the author promises, the first being the file's own. `scope` is the span of
    dates that the file covers.
    """

    title: LocalizedText = field(converter=_text)
    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    categories: tuple[Category, ...] = ()
    languages: tuple[str, ...] = ("en",)
    summary: LocalizedText | None = field(default=None, converter=_optional_text)
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
        from .dates.order import sort_key  # noqa: PLC0415 - keeps `import timeline.model` light

        return tuple(sorted(self.events, key=lambda event: sort_key(event.date)))

    def cited_sources(self) -> tuple[Source, ...]:
        """Give the sources in the order in which a chronological reading first cites them.

        The position in this tuple, from 1, is the citation number that every renderer prints.
        """
        order: dict[str, Source] = {}
        for event in self.chronological():
            for citation in event.citations:
                order.setdefault(citation.source.id, citation.source)
        return tuple(order.values())

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
        found: Timeline = views.call(
            "select",
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
        return found

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
        return views.call("to_arrow", self, language)

    def to_pandas(self, language: str | None = None) -> pd.DataFrame:
        """Give the events as a pandas frame with nullable types; otherwise as `to_arrow`."""
        frame: pd.DataFrame = views.call("to_pandas", self, language)
        return frame

    def to_polars(self, language: str | None = None) -> pl.DataFrame:
        """Give the events as a polars frame; otherwise as `to_arrow`."""
        frame: pl.DataFrame = views.call("to_polars", self, language)
        return frame

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
        found: Timeline = views.call("from_table", table, title, language, declared)
        return found

    def __repr__(self) -> str:
        return f"<Timeline {str(self.title)!r}: {len(self.events)} events, {len(self.sources)} sources>"

    def _repr_html_(self) -> str:
        """Show the timeline in a notebook, as SVG."""
        return str(views.call("timeline_html", self))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - the signature is IPython's
        """Show the first events in a terminal with IPython, and where there is no HTML."""
        printer.text(str(views.call("timeline_text", self)))
