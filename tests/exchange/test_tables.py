"""A timeline as a table: one type for each column, and back again."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib.metadata import metadata
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import (
    Citation,
    DateError,
    Event,
    ModelError,
    OptionError,
    Place,
    Source,
    Timeline,
    extras,
    parse_date,
)
from timeline.exchange import from_table as from_table_module

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE = Source("gazette", {"en": "The Gazette"}, url="https://example.org/gazette")
WAYS = [Timeline.to_arrow, Timeline.to_pandas, Timeline.to_polars]


def dated(*dates: str) -> Timeline:
    events = tuple(
        Event(f"e{number}", parse_date(text), {"en": f"On {text}"}, (Citation(SOURCE),))
        for number, text in enumerate(dates)
    )
    return Timeline({"en": "Dates"}, events, (SOURCE,))


def row(text: str) -> dict[str, Any]:
    return dated(text).to_arrow().to_pylist()[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-11-06", {
            "earliest": date(2025, 11, 6), "latest": date(2025, 11, 6), "earliest_day": 739561, "year": 2025,
            "month": 11, "day": 6, "hijri_earliest": "1447-05-15", "hijri_year": 1447, "hijri_month": 5,
            "hijri_day": 15, "hijri_basis": "published", "hijri_approximate": False, "precision": "day",
            "start": "known", "end": "known", "calendar": "gregory", "instant": None,
        }),
        ("1992~", {
            "earliest": date(1992, 1, 1), "latest": date(1992, 12, 31), "year": 1992, "month": None,
            "hijri_earliest": "1412-06-26", "hijri_latest": "1413-07-07", "hijri_year": None,
            "precision": "year", "approximate": True, "uncertain": False,
        }),
        ("AH 1447-05?", {
            "earliest": date(2025, 10, 23), "calendar": "islamic-umalqura", "hijri_year": 1447,
            "hijri_month": 5, "hijri_day": None, "month": None, "year": 2025, "uncertain": True,
        }),
        ("1990/..", {"latest": None, "latest_day": None, "start": "known", "end": "open", "year": None}),
        ("/1990", {"earliest": None, "start": "unknown", "end": "known", "hijri_earliest": None}),
        ("-0043-03-15", {
            "earliest": None, "earliest_day": date(357, 3, 15).toordinal() - 400 * 365 - 97, "year": -43,
            "start": "known", "hijri_approximate": True,
        }),
        ("2025-11-06T18:30-05:00", {
            "instant": datetime(2025, 11, 6, 23, 30, tzinfo=UTC), "day": 6, "precision": "moment",
        }),
    ],
)  # fmt: skip
def test_a_row_says_what_the_date_says(text: str, expected: dict[str, object]) -> None:
    found = row(text)
    assert {name: found[name] for name in expected} == expected
    assert found["date"] == text


@pytest.mark.parametrize("make", WAYS)
def test_the_types_do_not_depend_on_the_events(make: Callable[[Timeline], Any]) -> None:
    def types(frame: Any) -> dict[str, str]:
        kinds = frame.schema if hasattr(frame, "schema") else frame.dtypes
        pairs = (
            zip(kinds.names, kinds.types, strict=True)
            if hasattr(kinds, "names") and hasattr(kinds, "types")
            else kinds.items()
        )
        return {name: "category" if str(kind) == "category" else str(kind) for name, kind in pairs}

    assert types(make(dated())) == types(make(dated("1992", "../1990"))) == types(make(timeline.load()))


def test_pandas_gets_nullable_types_and_real_lists() -> None:
    frame = dated("2025-11-06", "1990/..").to_pandas()
    assert str(frame.dtypes["year"]) == "Int64"
    assert str(frame.dtypes["latest"]).startswith("datetime64")
    assert frame["latest"].isna().tolist() == [False, True]
    assert frame["citations"][0] == [{
        "source": "gazette", "title": "The Gazette", "url": "https://example.org/gazette", "locator": None,
        "quoting": None, "supports": [], "digest": None, "date_text": None,
    }]  # fmt: skip


def test_the_ways_agree() -> None:
    tl = timeline.load()
    arrow = tl.to_arrow().to_pylist()
    assert tl.to_polars().to_dicts() == arrow
    frame = tl.to_pandas()
    for name in ("id", "date", "actors", "citations", "hijri_earliest", "precision"):
        assert frame[name].tolist() == [each[name] for each in arrow]


def test_titles_are_in_the_language_asked_for() -> None:
    tl = timeline.load()
    titles = tl.to_arrow("ar")["title"].to_pylist()
    assert titles == [event.title.get("ar") for event in tl.events]


def without_what_a_table_has_no_place_for(event: Event, language: str) -> Event:
    def own(text: Any) -> Any:
        return None if text is None else {language: text.get(language)}

    citations = tuple(evolve(cited, says=None, note=None) for cited in event.citations)
    return evolve(
        event,
        title=own(event.title),
        summary=own(event.summary),
        note=None,
        quantities=(),
        citations=citations,
    )


@pytest.mark.parametrize("make", WAYS)
def test_a_table_that_was_written_is_read_back(make: Callable[[Timeline], Any]) -> None:
    tl = timeline.load()
    back = Timeline.from_table(make(tl), title=str(tl.title), declared=tl)
    assert back.events == tuple(without_what_a_table_has_no_place_for(event, "en") for event in tl.events)
    assert (back.sources, back.actors, back.categories) == (tl.sources, tl.actors, tl.categories)


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("2025-11-06T18:30-05:00[America/New_York]", None, "1447-05-16"),
        ("2025-11-06T16:50-05:00[America/New_York]", (38.9, -77.04), None),  # in Washington it set at 17:01
        ("2025-11-06T16:50-05:00[America/New_York]", None, "1447-05-16"),
        ("2025-11-06", None, None),
    ],
)
def test_a_moment_after_sunset_has_a_second_hijri_day(
    text: str, place: tuple[float, float] | None, expected: str | None
) -> None:
    places = [Place("p", "P", "America/New_York", place)] if place else []
    event = Event("e", text, {"en": "E"}, SOURCE, places=places)
    found = Timeline({"en": "T"}, (event,)).to_arrow().to_pylist()[0]
    assert (found["hijri_earliest"], found["hijri_evening"]) == ("1447-05-15", expected)


@pytest.mark.parametrize("make", WAYS)
def test_dates_in_the_words_of_sources_are_columns(make: Callable[[Timeline], Any]) -> None:
    cited = Citation(SOURCE, date_text="7 Dhu al-Qa'da 1412")
    event = Event("e", "1992-05-10", {"en": "E"}, (cited, Citation(SOURCE)), date_text="10 May 1992")
    tl = Timeline("T", (event,), (SOURCE,))
    assert tl.to_arrow().to_pylist()[0]["date_text"] == "10 May 1992"
    assert Timeline.from_table(make(tl), title="T").events == (event,)


def test_who_is_quoted_is_an_actor_again_though_no_event_has_named_it_yet() -> None:
    tl = timeline.load()
    back = Timeline.from_table(tl.to_arrow(), title="Without declarations")
    assert timeline.loads(timeline.dumps(back)) == back
    quoted = [[getattr(each.quoting, "id", each.quoting) for event in one.events for each in event.citations]
              for one in (tl, back)]  # fmt: skip
    assert quoted[0] == quoted[1]
    assert any(quoted[0])


def test_without_declarations_they_are_made_of_what_the_table_says() -> None:
    back = Timeline.from_table(dated("1992").to_arrow(), title="Dates")
    assert back == dated("1992").from_table(dated("1992").to_polars(), title="Dates")
    assert back.sources == (SOURCE,)


ROWS = [
    {"date": "1992-04-10", "title": "Diplomatic relations", "source": "The Gazette", "locator": "p. 3"},
    {"date": "1995", "title": "A visit", "source": "https://example.org/visit"},
    {"date": "1996", "title": "Another", "source": "The Gazette"},
]


@pytest.mark.parametrize("make", [list, pd.DataFrame, pl.DataFrame, pa.Table.from_pylist])
def test_a_spreadsheet_needs_a_date_a_title_and_a_source(make: Callable[[Any], Any]) -> None:
    tl = Timeline.from_table(make(ROWS), title="Visits")
    assert [str(event.date) for event in tl.events] == ["1992-04-10", "1995", "1996"]
    assert [event.id for event in tl.events] == ["e1", "e2", "e3"]
    assert tl.events[0].citations[0].locator == "p. 3"
    assert tl.events[0].citations[0].source is tl.events[2].citations[0].source
    assert [(source.id, source.url) for source in tl.sources] == [
        ("s1", None),
        ("s2", "https://example.org/visit"),
    ]
    assert timeline.loads(timeline.dumps(tl)) == tl


def test_a_list_in_a_cell_may_be_an_array_as_pandas_has_them() -> None:
    cited = pd.DataFrame({"source": ["a", "b"]}).to_dict("records")
    rows = [
        {"date": "1992", "title": "x", "tags": listed(["oil", "gas"]), "citations": listed(cited)}
        for listed in (list, np.array)
    ]
    as_list, as_array = (Timeline.from_table([each], title="t") for each in rows)
    assert as_array == as_list
    assert as_array.events[0].tags == ("oil", "gas")


def test_a_mapping_of_columns_is_a_table() -> None:
    columns = {name: [each.get(name) for each in ROWS] for name in ROWS[0]}
    assert Timeline.from_table(columns, title="Visits") == Timeline.from_table(ROWS, title="Visits")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(1992, 4, 10), "1992-04-10"), (datetime(1992, 4, 10), "1992-04-10"), (1992, "1992"),
        (79, "0079"), (-44, "-0044"), (-44.0, "-0044"), (Decimal("850.00"), "0850"), (0, "0000"),
        (datetime(1992, 4, 10, 18, 30), "1992-04-10T18:30:00"),
        (datetime(1992, 4, 10, tzinfo=UTC), "1992-04-10T00:00:00+00:00"), ("AH 1412", "AH 1412"),
    ],
)  # fmt: skip
def test_dates_may_be_of_python_too(value: object, expected: str) -> None:
    tl = Timeline.from_table([{"date": value, "title": "x", "source": "y"}], title="t")
    assert tl.events[0].date == parse_date(expected)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"date": "1992-13"}, r"row 1 of 1: date: month must be in 1\.\.12, got '13'"),
        ({"date": 1992.5}, "date must be a date such as .* a year as a number in -9999..9999, .*got 1992.5"),
        ({"date": Decimal("nan")}, "date must be a date such as .*, got nan"),
        ({"date": True}, "date must be a date such as .* a year as a number in -9999..9999, or .*, got True"),
        ({"date": pd.NaT}, "date must be a date such as .*got None"),
        ({"date": None}, "date must be a date such as .*got None"),
        ({"date": 12345}, "date must be a date such as .*got 12345"),
        ({"title": ""}, "title must not be empty"),
        ({"title": 3}, "title must be text, got 3"),
        ({"source": float("nan")}, "source must not be empty"),
        ({"importance": 6}, r"importance must be in 1\.\.5, got 6"),
        ({"importance": True}, r"importance must be a whole number in 1\.\.5, got True"),
        ({"importance": "high"}, r"importance must be a whole number in 1\.\.5, got 'high'"),
        ({"tags": "a"}, "tags must be a list of texts, got 'a'"),
        ({"actors": 5}, "actors must be a list of texts, got 5"),
        ({"places": [5]}, r"places must be a list of texts, got \[5\]"),
        ({"actors": {"a": "b"}}, "actors must be a list of texts, got {'a': 'b'}"),
        ({"citations": "abc"}, "citations must be a list of mappings, got 'abc'"),
        ({"citations": 5}, "citations must be a list of mappings, got 5"),
        ({"citations": ["abc"]}, r"citations must be a list of mappings, got \['abc'\]"),
        ({"citations": [{"source": "a b"}]}, "source: `id` must be 1 to 100 of the characters"),
        (
            {"citations": [{"source": "s", "supports": ["titel"]}]},
            "unknown field 'titel'.*did you mean `title`",
        ),
        ({"citations": [{"source": "s", "supports": 5}]}, "supports must be a list of texts, got 5"),
        ({"id": "a\x1b]0;pwn\x07"}, "event: `id` must be 1 to 100 of the characters"),
        ({"title": "x\x1b[31m"}, "event 'e1': `title` must not hold the control character U\\+001B"),
        ({"source": "http://a.example/},\n  note = {\\input{/etc/passwd}"}, "source 's1': `url` must be"),
        ({"tittle": "x"}, "columns are id, date, date_text, title.*got 'tittle'"),
    ],
)
def test_a_row_that_cannot_be_read_is_told(change: dict[str, object], message: str) -> None:
    with pytest.raises(ModelError, match=message):
        Timeline.from_table([{"date": "1992", "title": "x", "source": "y"} | change], title="t")


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=4)
    | st.just(pd.NA)
    | st.just(pd.NaT),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["source", "supports"]), inner)
    ),
    max_leaves=4,
)


@given(
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys((*from_table_module._READ, "source", "locator"), ANYTHING)
    )
)
def test_whatever_a_row_holds_it_is_read_or_refused(change: dict[str, object]) -> None:
    """Nothing else is raised than what is documented."""
    with suppress(ModelError):
        Timeline.from_table([{"date": "1992", "title": "x", "source": "y"} | change], title="t")


def test_names_in_a_spreadsheet_get_ids_and_keep_their_letters() -> None:
    names = ["United States", "United-States!", "قازاقستان"]
    rows = [{"date": "1992", "title": "x", "source": "y", "actors": names, "category": "Foreign policy"}]
    tl = Timeline.from_table(rows, title="t")
    assert [(actor.id, str(actor.name)) for actor in tl.actors] == [
        ("united-states", "United States"),
        ("united-states-2", "United-States!"),
        ("actor", "قازاقستان"),
    ]
    assert tl.events[0].actors == tl.actors
    assert (tl.categories[0].id, str(tl.categories[0].name)) == ("foreign-policy", "Foreign policy")


def test_where_a_table_has_nothing_there_is_nothing() -> None:
    for nothing in (None, float("nan"), pd.NA, pd.NaT):
        row = {"date": "1992", "title": "x", "source": "y", "summary": nothing, "importance": nothing,
               "actors": nothing, "category": nothing, "citations": nothing}  # fmt: skip
        (event,) = Timeline.from_table([row], title="t").events
        assert (event.summary, event.importance, event.actors, event.category) == (None, 3, (), None)


def test_all_rows_that_cannot_be_read_are_told_at_once() -> None:
    rows = [{"date": f"1992-{month}", "title": "x", "source": "y"} for month in range(42, 82)]
    with pytest.raises(ModelError, match=r"(?s)row 1 of 40: .*row 20 of 40: .*and 20 more"):
        Timeline.from_table(rows, title="t")


@pytest.mark.parametrize(
    ("missing", "message"),
    [("date", "needs 'date'"), ("title", "needs 'title'"), ("source", "needs 'source'")],
)
def test_a_column_that_is_needed_is_asked_for(missing: str, message: str) -> None:
    rows = [{name: value for name, value in ROWS[0].items() if name != missing}]
    with pytest.raises(ModelError, match=message):
        Timeline.from_table(rows, title="t")


@pytest.mark.parametrize("table", ["rows", 3, [1, 2], None])
def test_what_is_no_table_is_refused(table: object) -> None:
    with pytest.raises(
        ModelError, match="a table is a data frame, a mapping of columns or a sequence of mappings"
    ):
        Timeline.from_table(table, title="t")


def test_what_declares_is_a_timeline() -> None:
    with pytest.raises(ModelError, match="declared must be a Timeline, got 5"):
        Timeline.from_table([], title="t", declared=5)


def test_columns_of_mixed_types_are_refused() -> None:
    with pytest.raises(ModelError, match="the table cannot be read"):
        Timeline.from_table({"date": ["1992", 3], "title": ["a", "b"]}, title="t")


PERIODS = [  # as pandas writes them, their frequency, and what they are in EDTF
    ("1992Q1", "Q", "1992-33"),
    ("1992Q4", "Q-DEC", "1992-36"),
    ("1992Q1", "Q-SEP", "1991-36"),  # of a year that ends with September
    ("1992Q1", "Q-JAN", "1991-02/1991-04"),
    ("1992-05", "M", "1992-05"),
    ("1992-02", "2M", "1992-02/1992-03"),
    ("1992", "Y", "1992"),
    ("1992", "Y-JUN", "1991-07/1992-06"),
    ("1992-05-06", "W", "1992-05-04/1992-05-10"),
    ("1992-05-06", "W-WED", "1992-04-30/1992-05-06"),
    ("1992-05-06", "D", "1992-05-06"),
    ("1992-05-06", "3D", "1992-05-06/1992-05-08"),
    ("0850-05", "M", "0850-05"),
    ("1992-05-06 10:30", "min", "1992-05-06T10:30"),
    ("1992-05-06 10:30:05", "s", "1992-05-06T10:30:05"),
    ("1992-05-06 10:30:05.25", "ms", "1992-05-06T10:30:05.250"),
]


@pytest.mark.parametrize(("written", "freq", "expected"), PERIODS)
def test_a_period_of_pandas_is_the_time_that_it_is(written: str, freq: str, expected: str) -> None:
    period = pd.Period(written, freq=freq)
    frame = pd.DataFrame({"date": pd.PeriodIndex([period]), "title": ["a"], "source": ["s"]})
    for table in (frame, {"date": [period], "title": ["a"], "source": ["s"]}, frame.to_dict("records")):
        (event,) = Timeline.from_table(table, title="t").events
        assert str(event.date) == expected
        span = event.date.earliest, event.date.latest
        assert span == (period.start_time.toordinal(), period.end_time.toordinal())


def test_a_column_of_periods_is_known_by_its_name_where_pandas_has_not_registered_it() -> None:
    about = {
        "ARROW:extension:name": "pandas.period",
        "ARROW:extension:metadata": '{"freq": "Q-DEC"}',
    }
    column = pa.field("date", pa.int64(), metadata=about)
    schema = pa.schema([column, ("title", pa.string()), ("source", pa.string())])
    table = pa.table({"date": [88], "title": ["a"], "source": ["s"]}, schema=schema)
    (event,) = Timeline.from_table(table, title="t").events
    assert str(event.date) == "1992-33"


@pytest.mark.parametrize(("written", "freq"), [("1992-05-06 10:00", "h"), ("1992-05-06 10:30", "5min")])
def test_a_period_that_edtf_has_not_is_refused(written: str, freq: str) -> None:
    rows = [{"date": pd.Period(written, freq=freq), "title": "a", "source": "s"}]
    with pytest.raises(ModelError, match=r"row 1 of 1: a period of time must be one minute, .*got Period"):
        Timeline.from_table(rows, title="t")


def test_a_missing_period_is_told_with_its_row() -> None:
    dates = pd.PeriodIndex(["1992Q1", None], freq="Q")
    frame = pd.DataFrame({"date": dates, "title": ["a", "b"], "source": ["s", "s"]})
    with pytest.raises(ModelError, match=r"row 2 of 2: date must be a date .* got None"):
        Timeline.from_table(frame, title="t")


def test_intervals_of_pandas_are_refused_for_arrow_keeps_them_as_numbers() -> None:
    ends = pd.IntervalIndex.from_tuples([(1, 2)])
    frame = pd.DataFrame({"date": ends, "title": ["a"], "source": ["s"]})
    with pytest.raises(ModelError, match=r"column 'date' must be of text, .*got .*interval.*1992-33"):
        Timeline.from_table(frame, title="t")


@pytest.mark.parametrize("make", [pd.DataFrame, pl.DataFrame, pa.table, dict])
def test_years_may_be_numbers_before_the_era_too(make: Callable[[Any], Any]) -> None:
    table = make({"date": [-44, 850], "title": ["a", "b"], "source": ["s", "s"]})
    assert [str(each.date) for each in Timeline.from_table(table, title="t").events] == ["-0044", "0850"]


def test_two_rows_of_one_id_are_refused() -> None:
    with pytest.raises(ModelError, match="event ids are unique, got 'a' twice"):
        Timeline.from_table([{**each, "id": "a"} for each in ROWS], title="t")


def test_ages_that_no_column_can_hold_are_refused() -> None:
    with pytest.raises(
        DateError, match="day numbers of 64 bits do not reach as far as Y-1E20, of event 'e0'"
    ):
        dated("Y-1E20").to_arrow()


@pytest.mark.parametrize(
    ("method", "absent", "extra"),
    [
        ("to_arrow", "pyarrow", "arrow"), ("to_pandas", "pandas", "pandas"),
        ("to_pandas", "pyarrow", "pandas"),
        ("to_polars", "polars", "polars"), ("to_polars", "pyarrow", "polars"),
    ],
)  # fmt: skip
def test_a_library_that_is_missing_is_named_with_its_extra(
    method: str, absent: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = extras.import_module

    def import_module(name: str) -> Any:
        if name == absent:
            raise ModuleNotFoundError(name)
        return there(name)

    monkeypatch.setattr(extras, "import_module", import_module)
    with pytest.raises(OptionError, match=rf"this needs {absent}: pip install 'sourced-timeline\[{extra}\]'"):
        getattr(dated("1992"), method)()


def test_a_list_of_mappings_needs_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "import_module", pytest.fail)
    assert len(Timeline.from_table(ROWS, title="t").events) == 3


def test_the_extras_are_those_of_the_package() -> None:
    assert {"arrow", "pandas", "polars"} <= set(metadata("sourced-timeline").get_all("Provides-Extra"))
