"""A timeline from a table: one that `to_arrow` wrote, or one that somebody keeps as a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, count
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ModelError
from ..extras import library
from ..model import Actor, Category, Citation, Event, LocalizedText, Place, Source, Timeline
from ..model.rules.broken import shown
from ..model.rules.names import is_identifier, is_like_an_id, slug
from .cells import Row, is_list, is_missing, needed, read_date, read_importance, text, texts
from .periods import as_period, frequency, is_period, period_text
from .tables import COLUMNS

_PLAIN = ("source", "locator")  # instead of `citations`, in a table written by hand
_READ = (
    "id", "date", "date_text", "title", "summary", "category", "actors", "places", "tags", "importance",
    "citations",
)  # fmt: skip
_KNOWN = frozenset({column.name for column in COLUMNS} | set(_PLAIN))
_MOST_FAULTS = 20  # of a table with a wrong column every row is wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Container

_T = TypeVar("_T")


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
    heading = LocalizedText.of(title, language)
    if declared is not None and not isinstance(declared, Timeline):
        raise ModelError(f"declared must be a Timeline, got {shown(declared)}")
    reader = _Reader(language, declared)
    events, faults = [], []
    for number, row in enumerate(rows, 1):
        try:
            events.append(reader.event(number, row))
        except ModelError as error:
            faults.append(f"row {number} of {len(rows)}: {error}")
    if faults:
        more = [f"and {len(faults) - _MOST_FAULTS} more"] if len(faults) > _MOST_FAULTS else []
        raise ModelError("\n".join([*faults[:_MOST_FAULTS], *more]))
    return reader.timeline(heading, events)


def _rows(table: object) -> list[Row]:
    if isinstance(table, Sequence) and not isinstance(table, (str, bytes)):
        if all(isinstance(row, Mapping) for row in table):
            return list(table)
    elif isinstance(table, Mapping) or hasattr(table, "__arrow_c_stream__"):
        return _arrow_rows(table)
    raise ModelError(
        "a table is a data frame, a mapping of columns or a sequence of mappings, got "
        f"{type(table).__name__!r}"
    )


def _arrow_rows(table: object) -> list[Row]:
    arrow = library("pyarrow", "arrow")
    try:
        read = arrow.table(_without_periods(table) if isinstance(table, Mapping) else table)
    except (arrow.ArrowException, TypeError) as error:
        raise ModelError(f"the table cannot be read: {error}") from error
    periods = {column.name: freq for column in read.schema if (freq := frequency(column))}
    _check_types(read.schema, arrow.BaseExtensionType, periods)
    rows: list[dict[str, Any]] = read.to_pylist()
    return [_with_periods(row, periods) for row in rows] if periods else [*rows]


def _with_periods(row: Row, periods: Mapping[str, str]) -> Row:
    found = {name: as_period(row[name], freq) for name, freq in periods.items() if row[name] is not None}
    return {**row, **found}


def _without_periods(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Return columns in which periods of pandas, which Arrow does not take one by one, are texts."""
    return {
        name: [period_text(value) if is_period(value) else value for value in column]
        if isinstance(column, list | tuple)
        else column
        for name, column in columns.items()
    }


def _check_types(schema: Any, extension: type, periods: Container[str]) -> None:
    """Refuse what Arrow keeps as numbers that mean something else: of an interval, its ends."""
    for column in schema:
        if isinstance(column.type, extension) and column.name not in periods:
            raise ModelError(
                f"column {column.name!r} must be of text, numbers, dates or lists, got {column.type}; "
                "write a date as EDTF, such as 1992-04 for a month and 1992-33 for a quarter"
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
        self._ids: dict[tuple[str, str], str] = {}

    def timeline(self, title: LocalizedText, events: Sequence[Event]) -> Timeline:
        """Put it all together."""
        return Timeline(
            title,
            tuple(events),
            tuple(self.sources.values()),
            tuple(self.actors.values()),
            tuple(self.places.values()),
            tuple(self.categories.values()),
            (self.language,),
        )

    def event(self, number: int, row: Row) -> Event:
        """Read one row."""
        category, summary = text(row, "category"), text(row, "summary")
        return Event(
            id=text(row, "id") or f"e{number}",
            date=read_date(row.get("date")),
            title={self.language: needed(row, "title")},
            citations=self._citations(row),
            summary={self.language: summary} if summary else None,
            category=self._category(category) if category else None,
            actors=tuple(self._actor(name) for name in texts(row, "actors")),
            places=tuple(self._place(name) for name in texts(row, "places")),
            tags=texts(row, "tags"),
            importance=read_importance(row.get("importance")),
            date_text=text(row, "date_text"),
        )

    def _category(self, name: str) -> Category:
        return self._named("category", self.categories, Category, name)

    def _actor(self, name: str) -> Actor:
        return self._named("actor", self.actors, Actor, name)

    def _place(self, name: str) -> Place:
        return self._named("place", self.places, Place, name)

    def _named(
        self, kind: str, known: dict[str, _T], make: Callable[[str, dict[str, str]], _T], name: str
    ) -> _T:
        """Return what is declared under the id, or has the name; of a name that is no id, an id is made."""
        if name in known:
            return known[name]
        if (kind, name) not in self._ids:
            key = name if is_identifier(name) else _unused(slug(name) or kind, known)
            self._ids[kind, name] = key
            known[key] = make(key, {self.language: name})
        return known[self._ids[kind, name]]

    def _citations(self, row: Row) -> tuple[Citation, ...]:
        listed = row.get("citations")
        if is_missing(listed):
            listed = ()
        if not is_list(listed, Mapping):
            raise ModelError(f"citations must be a list of mappings, got {shown(listed)}")
        citations = tuple(self._citation(cited) for cited in listed)
        return citations or (Citation(self._source(needed(row, "source")), text(row, "locator")),)

    def _citation(self, cited: Row) -> Citation:
        quoting, supports = text(cited, "quoting"), texts(cited, "supports")
        name = needed(cited, "source")
        title = text(cited, "title") or name
        source = self.sources.setdefault(name, Source(name, {self.language: title}, url=text(cited, "url")))
        who = self._quoted(quoting) if quoting else None
        digest, written = text(cited, "digest"), text(cited, "date_text")
        return Citation(source, text(cited, "locator"), who, supports, digest=digest, date_text=written)

    def _quoted(self, words: str) -> Actor | str:
        """Return who is quoted: the actor of that id, or by name somebody who is not declared."""
        return self._actor(words) if words in self.actors or is_like_an_id(words) else words

    def _source(self, words: str) -> Source:
        """Return the source of that id, title or address; one that is not known is new."""
        if words in self.sources:
            return self.sources[words]
        if words not in self._by_title:
            url = words if words.startswith(("http://", "https://")) else None
            numbered = (f"s{number}" for number in count(len(self._by_title) + 1))
            key = next(key for key in numbered if key not in self.sources)
            made = Source(key, {self.language: words}, url=url)
            self._by_title[words] = self.sources[made.id] = made
        return self._by_title[words]


def _unused(stem: str, known: Container[str]) -> str:
    """Return an id that is not known yet: the stem, or the stem with a number."""
    keys = chain((stem,), (f"{stem[:90]}-{number}" for number in count(2)))
    return next(key for key in keys if key not in known)
