"""A timeline as a table with a row for each event: Arrow, and from that pandas or polars.

Every column has one type, whatever the events are. What is open, unknown or several things at once is null,
and a column beside it says which.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from ..dates.calendars import DEFAULT_HIJRI, calendar
from ..dates.edtf.write import iso_text
from ..dates.evenings import by_evening
from ..dates.types import End, Interval, Moment
from ..errors import DateError
from ..extras import library
from ..model import Actor
from ..model.sunset import place_of_sunset
from .reader import reader_language

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from ..dates.protocol import YearMonthDay
    from ..dates.types import Date
    from ..model import Citation, Event, Timeline

_LONGEST = 2**63 - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Column(NamedTuple):
    """A column: its name, the kind of its values, and how one is taken from an event for a reader."""

    name: str
    kind: str
    value: Callable[[Event, str], Any]


def to_arrow(tl: Timeline, language: str | None = None) -> pa.Table:
    """Return the events in file order; see `docs/reference/tables.md` for the columns.

    Parameters
    ----------
    language
        BCP 47 tag of the titles and summaries; by default the file's own.

    Raises
    ------
    OptionError
        Where pyarrow is not installed, or `language` is no language tag.
    DateError
        Where a date lies beyond day numbers of 64 bits.
    """
    arrow = library("pyarrow", "arrow")
    types, reader = _types(arrow), reader_language(tl, language)
    return arrow.table(
        {column.name: [column.value(event, reader) for event in tl.events] for column in COLUMNS},
        schema=arrow.schema([(column.name, types[column.kind]) for column in COLUMNS]),
    )


def to_pandas(tl: Timeline, language: str | None = None) -> pd.DataFrame:
    """Return the same as `to_arrow` with pandas' nullable types; raises like it.

    Days and instants are ``datetime64``, categories are categorical, lists are lists.
    """
    pandas = library("pandas", "pandas")
    library("pyarrow", "pandas")
    nullable = {"int64": pandas.Int64Dtype(), "int8": pandas.Int8Dtype(), "bool": pandas.BooleanDtype()}
    nullable["string"] = pandas.StringDtype()
    frame = to_arrow(tl, language).to_pandas(
        types_mapper=lambda kind: nullable.get(str(kind)), date_as_object=False
    )
    for column in COLUMNS:
        if column.kind in {"texts", "citations"}:
            frame[column.name] = frame[column.name].map(_plain)
    return frame


def to_polars(tl: Timeline, language: str | None = None) -> pl.DataFrame:
    """Return the same as `to_arrow` as a polars frame; raises like it."""
    polars = library("polars", "polars")
    library("pyarrow", "polars")
    frame: pl.DataFrame = polars.from_arrow(to_arrow(tl, language))
    return frame


def _types(arrow: Any) -> dict[str, Any]:
    text = arrow.string()
    cited = [(name, text) for name in ("source", "title", "url", "locator", "quoting")]
    said = [(name, text) for name in ("digest", "date_text")]
    return {
        "text": text,
        "texts": arrow.list_(text),
        "category": arrow.dictionary(arrow.int32(), text),
        "flag": arrow.bool_(),
        "number": arrow.int64(),
        "small": arrow.int8(),
        "day": arrow.date32(),
        "instant": arrow.timestamp("us", tz="UTC"),
        "citations": arrow.list_(arrow.struct([*cited, ("supports", arrow.list_(text)), *said])),
    }


def _plain(value: Any) -> Any:
    """Turn the arrays that pandas gets for lists into lists."""
    if hasattr(value, "tolist"):
        return [_plain(item) for item in value.tolist()]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _number(bound: Callable[[Date], int | None]) -> Callable[[Event, str], int | None]:
    def value(event: Event, _language: str) -> int | None:
        number = bound(event.date)
        if number is not None and abs(number) > _LONGEST:
            raise DateError(
                f"day numbers of 64 bits do not reach as far as {event.date}, of event {event.id!r}"
            )
        return number

    return value


def _day(bound: Callable[[Date], int | None]) -> Callable[[Event, str], date | None]:
    """Return a bound as a day of the types that tables have, which know the years 1 to 9999."""

    def value(event: Event, _language: str) -> date | None:
        number = bound(event.date)
        inside = number is not None and 1 <= number <= date.max.toordinal()
        return date.fromordinal(number) if inside and number is not None else None

    return value


def _instant(event: Event, _language: str) -> datetime | None:
    if not isinstance(event.date, Moment) or event.date.instant is None:
        return None
    try:
        return _EPOCH + timedelta(microseconds=int(event.date.instant * 1_000_000 // 1))
    except OverflowError:
        return None


def _edge(which: str) -> Callable[[Event, str], str]:
    def value(event: Event, _language: str) -> str:
        found = event.date
        if isinstance(found, Interval) and getattr(found, which) is End.UNKNOWN:
            return "unknown"
        return "open" if (found.earliest if which == "start" else found.latest) is None else "known"

    return value


def _part(calendar_id: str, index: int) -> Callable[[Event, str], int | None]:
    """Return the year (0), month (1) or day (2), where all the days that the date may be have the same."""

    def value(event: Event, _language: str) -> int | None:
        first, last = _ends(event.date, calendar_id)
        if first is None or last is None or first[: index + 1] != last[: index + 1]:
            return None
        return first[index]

    return value


def _ends(found: Date, calendar_id: str) -> tuple[YearMonthDay | None, YearMonthDay | None]:
    target = calendar(calendar_id)
    return (
        None if found.earliest is None else target.date(found.earliest),
        None if found.latest is None else target.date(found.latest),
    )


def _hijri(index: int) -> Callable[[Event, str], str | None]:
    def value(event: Event, _language: str) -> str | None:
        end = _ends(event.date, DEFAULT_HIJRI)[index]
        return None if end is None else iso_text(*end)

    return value


def _hijri_evening(event: Event, _language: str) -> str | None:
    """Return the Hijri day that began in the evening of a moment; None where it is that of the daylight."""
    if not isinstance(event.date, Moment):
        return None
    evening = by_evening(event.date, DEFAULT_HIJRI, place_of_sunset(event))
    return iso_text(*evening.found.date) if evening.differs else None


def _citation(citation: Citation, language: str) -> dict[str, Any]:
    quoting, source = citation.quoting, citation.source
    return {
        "source": source.id,
        "title": source.title.get(language),
        "url": source.url,
        "locator": citation.locator,
        "quoting": quoting.id if isinstance(quoting, Actor) else quoting,
        "supports": list(citation.supports),
        "digest": citation.digest,
        "date_text": citation.date_text,
    }


COLUMNS = (
    Column("id", "text", lambda event, _: event.id),
    Column("date", "text", lambda event, _: str(event.date)),
    Column("date_text", "text", lambda event, _: event.date_text),
    Column("title", "text", lambda event, language: event.title.get(language)),
    Column("summary", "text", lambda event, language: event.summary.get(language) if event.summary else None),
    Column("category", "category", lambda event, _: event.category.id if event.category else None),
    Column("actors", "texts", lambda event, _: [actor.id for actor in event.actors]),
    Column("places", "texts", lambda event, _: [place.id for place in event.places]),
    Column("tags", "texts", lambda event, _: list(event.tags)),
    Column("importance", "small", lambda event, _: event.importance),
    Column("earliest", "day", _day(lambda found: found.earliest)),
    Column("latest", "day", _day(lambda found: found.latest)),
    Column("earliest_day", "number", _number(lambda found: found.earliest)),
    Column("latest_day", "number", _number(lambda found: found.latest)),
    Column("start", "category", _edge("start")),
    Column("end", "category", _edge("end")),
    Column("instant", "instant", _instant),
    Column("precision", "category", lambda event, _: str(event.date.precision)),
    Column("uncertain", "flag", lambda event, _: event.date.qualification.uncertain),
    Column("approximate", "flag", lambda event, _: event.date.qualification.approximate),
    Column("calendar", "category", lambda event, _: event.date.calendar.id),
    *(Column(name, kind, _part("gregory", index)) for index, (name, kind) in enumerate(
        (("year", "number"), ("month", "small"), ("day", "small")))),
    Column("hijri_earliest", "text", _hijri(0)),
    Column("hijri_latest", "text", _hijri(1)),
    Column("hijri_evening", "text", _hijri_evening),
    *(Column(f"hijri_{name}", kind, _part(DEFAULT_HIJRI, index)) for index, (name, kind) in enumerate(
        (("year", "number"), ("month", "small"), ("day", "small")))),
    Column("hijri_basis", "category", lambda event, _: event.date.to(DEFAULT_HIJRI).basis.kind),
    Column("hijri_approximate", "flag", lambda event, _: event.date.to(DEFAULT_HIJRI).basis.approximate),
    Column("citations", "citations", lambda event, language: [
        _citation(citation, language) for citation in event.citations]),
)  # fmt: skip
