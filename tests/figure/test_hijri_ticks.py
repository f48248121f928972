"""Ticks fall on the days that hijridate gives, and their labels say what is needed and no more."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import matplotlib.dates as mdates
import numpy as np
import pytest
from hijridate import Gregorian, Hijri
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from timeline import DateError, HijriFormatter, HijriLocator, OptionError, hijri_axis
from timeline.errors import UnknownCalendarError


def ticks(since: str, until: str, **options: object) -> list[tuple[int, int, int]]:
    """The ticks of a view as hijridate's Hijri dates."""
    values = HijriLocator(**options).tick_values(*mdates.date2num(np.array([since, until], "M8")))
    return [Gregorian.fromdate(found.date()).to_hijri().datetuple() for found in mdates.num2date(values)]


def labels(since: str, until: str, **options: object) -> tuple[list[str], str]:
    locator = HijriLocator()
    values = locator.tick_values(*mdates.date2num(np.array([since, until], "M8")))
    formatter = HijriFormatter(locator, **options)
    return formatter.format_ticks(values), formatter.get_offset()


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("1990-01-01", "2026-01-01", [(year, 1, 1) for year in range(1415, 1447, 5)]),
        ("2020-01-01", "2026-01-01", [(year, 1, 1) for year in range(1442, 1448)]),
        ("2024-01-01", "2026-01-01", [
            (1445, 7, 1), (1445, 10, 1), (1446, 1, 1), (1446, 4, 1), (1446, 7, 1), (1446, 10, 1),
            (1447, 1, 1), (1447, 4, 1), (1447, 7, 1),
        ]),
        ("2025-01-01", "2025-12-01", [
            *((1446, month, 1) for month in range(7, 13)), *((1447, month, 1) for month in range(1, 7)),
        ]),
        ("2025-02-20", "2025-04-10", [
            (1446, 8, 25), (1446, 9, 1), (1446, 9, 5), (1446, 9, 10), (1446, 9, 15), (1446, 9, 20),
            (1446, 9, 25), (1446, 10, 1), (1446, 10, 5), (1446, 10, 10),
        ]),
        ("2025-02-27", "2025-03-03", [
            (1446, 8, 28), (1446, 8, 29), (1446, 9, 1), (1446, 9, 2), (1446, 9, 3),
        ]),
    ],
)  # fmt: skip
def test_ticks_stand_at_round_hijri_dates(
    since: str, until: str, expected: list[tuple[int, int, int]]
) -> None:
    assert ticks(since, until) == expected


@settings(max_examples=200)
@given(st.integers(0, 54_000), st.integers(0, 54_000), st.integers(2, 30))
def test_ticks_are_in_view_in_order_and_about_as_many_as_asked(one: int, other: int, most: int) -> None:
    low, high = sorted((one - 16_000, other - 16_000))
    found = HijriLocator(maxticks=most).tick_values(low, high)
    assert all(low <= value <= high for value in found)
    assert all(before < after for before, after in pairwise(found))
    assert len(found) <= most * 1.2 + 2


def test_a_year_of_ticks_begins_with_muharram_of_each_year_in_the_published_table() -> None:
    locator = HijriLocator(maxticks=200)
    values = locator.tick_values(*mdates.date2num([date(1924, 8, 1), date(2077, 11, 16)]))
    expected = [
        mdates.date2num(date(*Hijri(year, 1, 1).to_gregorian().datetuple())) for year in range(1343, 1501)
    ]
    assert list(values) == expected


def test_minor_ticks_stand_between_the_major_ones() -> None:
    view = mdates.date2num([date(2020, 1, 1), date(2026, 1, 1)])
    minor = HijriLocator(minor=True).tick_values(*view)
    months = {Gregorian.fromdate(found.date()).to_hijri().datetuple()[1:] for found in mdates.num2date(minor)}
    assert months == {(1, 1), (4, 1), (7, 1), (10, 1)}


def test_ticks_stand_at_the_midnight_of_the_zone() -> None:
    riyadh = ZoneInfo("Asia/Riyadh")
    view = mdates.date2num([datetime(2025, 2, 26, tzinfo=riyadh), datetime(2025, 3, 5, tzinfo=riyadh)])
    locator = HijriLocator("Asia/Riyadh")
    first = mdates.date2num(datetime(2025, 3, 1, tzinfo=riyadh))  # 1 Ramadan 1446
    assert first in locator.tick_values(*view)
    assert HijriFormatter(locator)(first) == "1 Ram. 1446 AH"
    assert HijriFormatter(locator)(first - 1e-4) == "29 Sha. 1446 AH"


@pytest.mark.parametrize(
    ("since", "until", "options", "shown", "offset"),
    [
        ("2020-01-01", "2026-01-01", {}, ["1442", "1443", "1444", "1445", "1446", "1447"], "AH"),
        ("2025-02-27", "2025-03-03", {}, ["28", "29", "Ram.", "2", "3"], "1446 AH"),
        ("2025-03-03", "2025-03-07", {}, ["3", "4", "5", "6", "7"], "Ram. 1446 AH"),
        ("2025-03-03", "2025-03-07", {"language": "ar"}, ["3", "4", "5", "6", "7"], "رمضان 1446 هـ"),
        ("2025-03-03", "2025-03-05", {"language": "ar", "digits": "arab"}, ["٣", "٤", "٥"], "رمضان ١٤٤٦ هـ"),
        ("2025-07-20", "2025-09-20", {"language": "tr"}, None, "Hicri 1447"),
        ("1850-01-01", "1950-01-01", {}, [
            "≈1270", "≈1280", "≈1290", "≈1300", "≈1310", "≈1320", "≈1330", "≈1340", "1350", "1360"], "AH"),
        ("0560-01-01", "0680-01-01", {}, None, "AH"),
    ],
)  # fmt: skip
def test_labels_say_what_changes_and_the_offset_says_the_rest(
    since: str, until: str, options: dict[str, str], shown: list[str] | None, offset: str
) -> None:
    found, rest = labels(since, until, **options)
    assert shown is None or found == shown
    assert rest == offset


def test_years_before_the_era_are_counted_backwards() -> None:
    found, _ = labels("0560-01-01", "0680-01-01")
    assert found == ["≈60 BH", "≈40 BH", "≈20 BH", "≈1", "≈20", "≈40", "≈60"]


def test_gregorian_ticks_are_labelled_in_full_where_their_neighbours_do_not_tell() -> None:
    formatter = HijriFormatter(HijriLocator())
    firsts = mdates.date2num([date(2025, 1, 1), date(2025, 2, 1), date(2025, 7, 1)])
    assert formatter.format_ticks(firsts) == ["1 Raj. 1446", "2 Sha.", "6 Muh. 1447"]
    assert formatter.get_offset() == "AH"


def test_the_offset_names_the_day_where_no_tick_is_in_view(ax: object) -> None:
    ax.set_xlim(datetime(2025, 3, 1, 6), datetime(2025, 3, 1, 18))
    secondary = hijri_axis(ax)
    ax.figure.draw_without_rendering()
    assert [text.get_text() for text in secondary.get_xticklabels()] == []
    assert secondary.xaxis.get_offset_text().get_text() == "1 Ram. 1446 AH"


@settings(max_examples=25, deadline=None)
@given(
    st.integers(-700_000, 1_000_000), st.floats(0.5, 6.0), st.sampled_from([2.5, 4, 8]),
    st.sampled_from(["en", "ar", "fr", "ru", "id"]), st.sampled_from([6, 10, 16]),
)  # fmt: skip
def test_no_two_labels_overlap_at_any_zoom(
    since: int, digits: float, width: float, language: str, size: int
) -> None:
    figure = Figure(figsize=(width, 2))
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set_xlim(since, since + 10**digits)
    secondary = hijri_axis(axes, language=language)
    secondary.tick_params(labelsize=size)
    figure.draw_without_rendering()
    boxes = [label.get_window_extent() for label in secondary.get_xticklabels() if label.get_text()]
    boxes.sort(key=lambda box: box.x0)
    assert all(before.x1 <= after.x0 for before, after in pairwise(boxes))


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_view_without_bounds_has_no_ticks(value: float) -> None:
    assert HijriLocator().tick_values(0, value) == []


def test_ages_beyond_datetime_have_ticks_too() -> None:
    locator = HijriLocator()
    values = locator.tick_values(-4e9, 1e6)
    assert len(values) > 4
    assert HijriFormatter(locator).format_ticks(values)[0].endswith(" BH")


def test_what_cannot_be_honoured_is_refused() -> None:
    with pytest.raises(OptionError, match="maxticks must be 2 or more, got 1"):
        HijriLocator(maxticks=1)
    with pytest.raises(UnknownCalendarError, match="islamic-umalqura"):
        HijriLocator(calendar="hijri")
    with pytest.raises(DateError, match="no names of months for the language 'tlh'"):
        HijriFormatter(HijriLocator(), language="tlh")
    with pytest.raises(OptionError, match="digits must be native"):
        HijriFormatter(HijriLocator(), digits="roman")
