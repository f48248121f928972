"""Many texts at once: each has its outcome, whatever the others are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Date, outcomes, parse_date, parse_human
from timeline.dates.bulk import Tally, kind_of
from timeline.errors import DateError, OptionError, UnknownCalendarError, did_you_mean

TEXTS = st.sampled_from(
    ["1992", "c. 1850", "6 November 2025", "06/11/2025", "", "Foo", "31 June 1990", "x" * 300]
)


@given(st.lists(TEXTS))
def test_each_text_is_read_or_refused_as_it_would_be_alone(texts: list[str]) -> None:
    found = list(outcomes(texts))
    assert len(found) == len(texts)
    assert [alone(text) for text in texts] == [(each.date, each.error) for each in found]


def alone(text: str) -> tuple[Date | None, str | None]:
    try:
        return parse_human(text), None
    except DateError as error:
        return None, error.message + did_you_mean(error.suggestion)


@given(st.lists(TEXTS))
def test_what_is_counted_is_all_that_came(texts: list[str]) -> None:
    tally = Tally()
    for outcome in outcomes(texts):
        tally.add(outcome)
    assert tally.rows == len(texts) == tally.dates + tally.refused.total()
    assert set(tally.first) == set(tally.refused)
    assert all(1 <= row <= len(texts) for row in tally.first.values())


def test_a_suggestion_is_part_of_the_error() -> None:
    [found] = outcomes(["[..1992-13]"])
    assert found.error is not None
    [found] = outcomes(["the 1800s"])
    assert "`18XX`" in (found.error or "")


def test_hints_count_for_each_text() -> None:
    [found] = outcomes(["1992"], calendar="gregory", order="day-first")
    assert found.date == parse_date("1992")


@pytest.mark.parametrize(
    ("hint", "error"),
    [({"calendar": "hijri"}, UnknownCalendarError), ({"order": "ymd"}, OptionError)],
)
def test_a_hint_that_is_none_is_told_before_any_text_is_read(
    hint: dict[str, str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        outcomes([], **hint)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("'Foo' is no word of a date", "'Bar\\'s' is no word of a date"),
        ("day must be in 1..30, got '31'", "day must be in 1..31, got '32'"),
        ("'a; b' has readings; it could be `1992`", '"it\'s" has readings; it could be `1850`, `1851`'),
    ],
)
def test_errors_that_differ_in_what_they_quote_are_of_one_kind(one: str, other: str) -> None:
    assert kind_of(one) == kind_of(other)
    assert kind_of(one) != kind_of("a date is missing")


def test_a_column_in_a_known_language_is_read_in_its_order() -> None:
    found = outcomes(["3.10.1990", "3. lokakuuta 1990"], language="fi")
    assert [str(each.date) for each in found] == ["1990-10-03", "1990-10-03"]
