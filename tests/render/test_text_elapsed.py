"""How long after: lengths of time in words, and the page of anniversaries in a year."""

from __future__ import annotations

import re
from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from timeline import Citation, Event, OptionError, TextOptions, Timeline, parse_date
from timeline.render.text.anniversaries import anniversary_lines
from timeline.render.text.elapsed import between, elapsed, say
from timeline.render.text.voice import Voice

from .test_text_pages import EXAMPLE, SOURCE, timeline_of

# Lengths of time.

days = st.integers(1, date.max.toordinal())


@given(days, days)
def test_years_months_and_days_lead_from_one_day_to_the_other(one: int, other: int) -> None:
    first, last = sorted((one, other))
    years, months, rest = between(first, last)
    delta = relativedelta(years=years, months=months, days=rest)
    assert date.fromordinal(first) + delta == date.fromordinal(last)
    assert 0 <= months < 12
    assert 0 <= rest < 31


def test_the_length_is_the_same_400_years_later_or_before_the_era() -> None:
    assert between(727298, 739561) == (33, 6, 27)  # 10 April 1992 to 6 November 2025
    assert between(727298 + 146097 * 30, 739561 + 146097 * 30) == (33, 6, 27)
    assert between(727298 - 146097 * 9, 739561 - 146097 * 9) == (33, 6, 27)
    assert between(1, 1 + 146097 * 3) == (1200, 0, 0)


@pytest.mark.parametrize(
    ("since", "until", "english", "arabic"),
    [
        ("1992-04-10", "2025-11-06", "33 years, 6 months and 27 days", "33 سنة و6 أشهر و27 يومًا"),
        ("1992-08", "2025-11-06", "33 years and 2–3 months", "33 سنة و2–3 أشهر"),
        ("1992", "2025-11-06", "32–33 years", "32–33 سنة"),
        ("1992~", "2025", "about 32–33 years", "نحو 32–33 سنة"),
        ("1992-04-10?", "1994-04-10", "perhaps 2 years", "ربما سنتان"),
        ("1992-04-10", "1992-04-11", "1 day", "يوم واحد"),
        ("1992-04-10", "1992-04-10", "0 days", "0 يوم"),
        ("Y-1E20", "2025-11-06", "1E20 years", "1E20 سنة"),
        ("1992-04-10", "1992-06-11", "2 months and 1 day", "شهران ويوم واحد"),
    ],
)
def test_a_length_is_as_fine_as_both_dates_allow(since: str, until: str, english: str, arabic: str) -> None:
    time = elapsed(parse_date(since), parse_date(until))
    assert time is not None
    for language, said in (("en", english), ("ar", arabic)):
        assert say(time, Voice(TextOptions(), language)).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("since", "until"), [("1992", "1992-05"), ("1992/..", "2025"), ("/1992", "2025"), ("2025", "1992")]
)
def test_no_length_is_claimed_where_the_order_or_an_end_is_not_known(since: str, until: str) -> None:
    assert elapsed(parse_date(since), parse_date(until)) is None


# Anniversaries.


def anniversaries(tl: Timeline, year: str, **options: object) -> str:
    return "\n".join(anniversary_lines(tl, parse_date(year), TextOptions(calendars="gregory", **options)))


def test_an_anniversary_is_dated_as_precisely_as_its_event() -> None:
    text = anniversaries(
        timeline_of("1992-04-10", "1992-08", "1995", "2000-02-29", "198X", "1990/.."), "2025"
    )
    assert "10 April 2025\n33 years after “T0” (10 April 1992)\n" in text
    assert "August 2025\n33 years after “T1” (August 1992)\n" in f"{text}\n"
    assert "\n2025\n30 years after “T2” (1995)\n" in text
    assert "28 February 2025\n25 years after “T3” (29 February 2000)\n" in text
    assert "T4" not in text
    assert "T5" not in text


def test_hijri_anniversaries_are_counted_in_hijri_years() -> None:
    text = anniversaries(timeline_of("AH 1412-10-07"), "AH 1447")  # 10 April 1992
    assert "26 March 2026\n35 Hijri years after “T0”" in text  # 7 Shawwal 1447 (Umm al-Qura)


def test_events_of_the_year_are_counted_from_the_first_important_one_or_from_the_one_asked_for() -> None:
    source = (Citation(SOURCE),)
    tl = Timeline(
        "T",
        (
            Event("a", parse_date("1990-01-01"), "A", source),
            Event("b", parse_date("1992-04-10"), "B", source, importance=5),
            Event("c", parse_date("2025-11-06"), "C", source, importance=5),
        ),
    )
    assert "C [1]\n33 years, 6 months and 27 days after “B”" in anniversaries(tl, "2025")
    lines = anniversary_lines(tl, parse_date("2025"), since="a")
    assert "35 years, 10 months and 5 days after “A”" in "\n".join(lines)


def test_anniversaries_that_are_dated_alike_stand_together() -> None:
    text = anniversaries(timeline_of("1992", "1995?", "1998"), "2025")
    assert re.findall("^2025.*$|“T.”", text, re.MULTILINE) == ["2025", "“T0”", "“T2”", "2025?", "“T1”"]


@pytest.mark.parametrize("year", ["2025-11", "2025/2026", "0000", "Y20000"])
def test_anniversaries_are_of_a_year(year: str) -> None:
    with pytest.raises(OptionError, match=r"a year in 1\.\.9999"):
        anniversary_lines(EXAMPLE, parse_date(year))


def test_an_event_of_day_0_is_of_its_year() -> None:
    """Day 0 is the last of the year 0, and the second of the Julian year 1."""
    text = anniversaries(timeline_of("0000-12-30", "0000-12-31"), "julian:0001")
    assert re.findall(r"T\d", text.partition("“")[0]) == ["T0", "T1"]
