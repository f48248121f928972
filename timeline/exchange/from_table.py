"""A timeline from a table: one that `to_arrow` wrote, or one that somebody keeps as a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ..dates.edtf.write import LAST_YEAR, year_text
from ..dates.parse import parse_date
from ..errors import DateError, ModelError
from ..model import Actor, Category, Citation, Event, Place, Source, Timeline
from .extras import library
from .tables import COLUMNS

_PLAIN = ("source", "locator")  # instead of `citations`, in a table written by hand
_READ = ("id", "date", "title", "summary", "category", "actors", "places", "tags", "importance", "citations")
_KNOWN = frozenset({column.name for column in COLUMNS} | set(_PLAIN))
_MOST_FAULTS = 20  # of a table with a wrong column every row is wrong

if TYPE_CHECKING:
    from ..dates.types import Date

Row = Mapping[str, Any]


def from_table(table: object, title: str, language: str = "en", declared: Timeline | None = None) -> Timeline:
    """Build a timeline of the rows of a table.

    Parameters
    ----------
    table
        Anything that speaks Arrow (pandas, polars, pyarrow, DuckDB...), a mapping of column names to lists,
        or a sequence of mappings.
    title
        The title of the timeline.
    language
        BCP 47 tag of its texts.
    declared
        A timeline whose sources, actors, places and categories are taken where the table has their ids.

    Raises
    ------
    ModelError
        With all rows that cannot be read, a date that cannot be read among them; for a column that is not
        known or missing, and for two rows with the same id.
    OptionError
        Where the table has to be read with pyarrow, and that is not installed.
    """
    rows = _rows(table)
    _check_columns(rows)
    reader = _Reader(language, declared)
    events, faults = [], []
    for number, row in enumerate(rows, 1):
        try:
            events.append(reader.event(number, row))
        except (DateError, ModelError) as error:
            faults.append(f"row {number} of {len(rows)}: {error}")
    if faults:
        more = [f"and {len(faults) - _MOST_FAULTS} more"] if len(faults) > _MOST_FAULTS else []
        raise ModelError("\n".join([*faults[:_MOST_FAULTS], *more]))
    return reader.timeline(title, events)


def _rows(table: object) -> list[Row]:
    if isinstance(table, Sequence) and not isinstance(table, (str, bytes)):
        if all(isinstance(row, Mapping) for row in table):
            return list(table)
    elif isinstance(table, Mapping) or hasattr(table, "__arrow_c_stream__"):
        arrow = library("pyarrow", "arrow")
        try:
            rows: list[Row] = arrow.table(table).to_pylist()
        except (arrow.ArrowException, TypeError) as error:
            raise ModelError(f"the table cannot be read: {error}") from error
        return rows
    raise ModelError(
        "a table is a data frame, a mapping of columns or a sequence of mappings, got "
        f"{type(table).__name__!r}"
    )


def _check_columns(rows: Sequence[Row]) -> None:
    names = dict.fromkeys(name for row in rows for name in row if not str(name).startswith("__index_level_"))
    unknown = [name for name in names if name not in _KNOWN]
    if unknown:
        allowed = ", ".join((*_READ, *_PLAIN))
        raise ModelError(
            f"columns are {allowed} (and those that to_arrow adds), got {', '.join(map(repr, unknown))}"
        )
    missing = [name for name in ("date", "title") if rows and name not in names]
    if rows and not {"citations", "source"} & names.keys():
        missing.append("source")
    if missing:
        raise ModelError(f"every event needs {' and '.join(map(repr, missing))}, got no such column")


class _Reader:
    """Reads rows; what they refer to is declared once, in the order of first mention."""

    def __init__(self, language: str, declared: Timeline | None) -> None:
        self.language = language
        self.sources = {source.id: source for source in declared.sources} if declared else {}
        self.actors = {actor.id: actor for actor in declared.actors} if declared else {}
        self.places = {place.id: place for place in declared.places} if declared else {}
        self.categories = {each.id: each for each in declared.categories} if declared else {}
        self._by_title: dict[str, Source] = {}

    def timeline(self, title: str, events: Sequence[Event]) -> Timeline:
        """Put it all together."""
        return Timeline(
            {self.language: title},
            tuple(events),
            tuple(self.sources.values()),
            tuple(self.actors.values()),
            tuple(self.places.values()),
            tuple(self.categories.values()),
            (self.language,),
        )

    def event(self, number: int, row: Row) -> Event:
        """Read one row."""
        category, summary = _text(row, "category"), _text(row, "summary")
        return Event(
            id=_text(row, "id") or f"e{number}",
            date=_date(row.get("date")),
            title={self.language: _needed(row, "title")},
            citations=self._citations(row),
            summary={self.language: summary} if summary else None,
            category=self._category(category) if category else None,
            actors=tuple(self._actor(name) for name in _texts(row, "actors")),
            places=tuple(self._place(name) for name in _texts(row, "places")),
            tags=_texts(row, "tags"),
            importance=_importance(row.get("importance")),
        )

    def _category(self, name: str) -> Category:
        return self.categories.setdefault(name, Category(name, {self.language: name}))

    def _actor(self, name: str) -> Actor:
        return self.actors.setdefault(name, Actor(name, {self.language: name}))

    def _place(self, name: str) -> Place:
        return self.places.setdefault(name, Place(name, {self.language: name}))

    def _citations(self, row: Row) -> tuple[Citation, ...]:
        listed = row.get("citations")
        if listed is not None and len(listed):
            return tuple(self._citation(cited) for cited in listed)
        return (Citation(self._source(_needed(row, "source")), _text(row, "locator")),)

    def _citation(self, cited: Row) -> Citation:
        quoting, supports = _text(cited, "quoting"), _texts(cited, "supports")
        name = _needed(cited, "source")
        title = _text(cited, "title") or name
        source = self.sources.setdefault(name, Source(name, {self.language: title}, url=_text(cited, "url")))
        who = self.actors.get(quoting, quoting) if quoting else None
        return Citation(source, _text(cited, "locator"), who, supports, digest=_text(cited, "digest"))

    def _source(self, words: str) -> Source:
        """Give the source of that id, title or address; one that is not known is new."""
        if words in self.sources:
            return self.sources[words]
        if words not in self._by_title:
            number = len(self._by_title) + 1
            while f"s{number}" in self.sources:
                number += 1
            url = words if words.startswith(("http://", "https://")) else None
            made = Source(f"s{number}", {self.language: words}, url=url)
            self._by_title[words] = self.sources[made.id] = made
        return self._by_title[words]


def _text(row: Row, name: str) -> str | None:
    value = row.get(name)
    if value is None or value == "" or value != value:  # noqa: PLR0124 - NaN, which pandas puts where nothing is
        return None
    if not isinstance(value, str):
        raise ModelError(f"{name} must be text, got {value!r}")
    return value


def _needed(row: Row, name: str) -> str:
    value = _text(row, name)
    if value is None:
        raise ModelError(f"{name} must not be empty")
    return value


def _texts(row: Row, name: str) -> tuple[str, ...]:
    value = row.get(name)
    if value is None:
        return ()
    if isinstance(value, str) or not all(isinstance(item, str) for item in value):
        raise ModelError(f"{name} must be a list of texts, got {value!r}")
    return tuple(value)


def _importance(value: object) -> int:
    if value is None or value != value:  # noqa: PLR0124 - NaN
        return 3
    if value not in range(1, 6):
        raise ModelError(f"importance must be in 1..5, got {value!r}")
    return int(value)  # type: ignore[call-overload,no-any-return]


def _date(value: object) -> Date:
    """Read EDTF, a year as an int, or a day or moment of `datetime`; a moment of midnight is a day."""
    if isinstance(value, str):
        return parse_date(value)
    if isinstance(value, datetime):
        is_day = value.tzinfo is None and (value.hour, value.minute, value.second, value.microsecond) == (
            0,
            0,
            0,
            0,
        )
        return parse_date(value.date().isoformat() if is_day else value.isoformat())
    if isinstance(value, date):
        return parse_date(value.isoformat())
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LAST_YEAR:
        return parse_date(year_text(value))
    raise DateError(f"date must be EDTF, a year, or a day or moment of datetime, got {value!r}")
