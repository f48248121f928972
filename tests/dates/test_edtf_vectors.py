"""Every string of the collected suites: accepted with its bounds, or refused with a message."""

from __future__ import annotations

import pytest

from timeline.dates import from_day_number, parse_date
from timeline.errors import DateError

from . import edtf_oracle
from .edtf_vectors import rows, texts

# What is decided where the suites disagree, or go beyond EDTF; docs/reference/edtf.md says why.
ACCEPTED = {
    "2016-05-02T24:00:00",
    "2001-33?",
    "2001?-23",
    "2018-21/2018-23",
    "20XX-41",
    "0000-01-03/0000-01",
    "0000-02/0000",
    "2004-06-11%/2004-%06",
    "2004-06-11%/2004-06~",
    "2012-23/2012-22",
    "2012-24/2012-21",
    "2018-01?/2018-23",
    "2018/2018-23",
    "1923-21/1924",
    "1952-23~/1953",
    "2003-22/2003-22",
    "2003-22/2003-23",
    "2003-22/2004-22",
    "2011-23~",
}


def iso(number: int | None) -> str:
    assert number is not None
    year, month, day = from_day_number(number)
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"


def is_accepted(row: dict[str, str]) -> bool:
    return row["string"] in ACCEPTED or row["note"] in (
        "basic-format offset",
        "fractional seconds",
        "spaces inside set",
    )


@pytest.mark.parametrize(
    "row", [row for row in rows("valid") if row["earliest"]], ids=lambda row: row["string"]
)
def test_a_valid_string_has_the_bounds_of_the_table(row: dict[str, str]) -> None:
    date = parse_date(row["string"])
    assert (iso(date.earliest), iso(date.latest)) == (row["earliest"], row["latest"])


@pytest.mark.parametrize("text", [row["string"] for row in rows("valid") if not row["earliest"]])
def test_a_valid_string_without_bounds_in_the_table_has_those_of_the_oracle(text: str) -> None:
    date = parse_date(text)
    assert (date.earliest, date.latest) == edtf_oracle.bounds(text)


@pytest.mark.parametrize("text", texts("valid"))
def test_a_valid_string_is_its_own_canonical_text(text: str) -> None:
    date = parse_date(text)
    assert str(date) == text
    assert parse_date(str(date)) == date


@pytest.mark.parametrize("text", texts("invalid"))
def test_an_invalid_string_is_refused_with_a_message_that_points_into_it(text: str) -> None:
    with pytest.raises(DateError, match=r"got|starts after") as caught:
        parse_date(text)
    assert caught.value.text == text
    assert 0 <= caught.value.offset <= len(text)


@pytest.mark.parametrize("row", rows("ext", "disputed", "disputed-order"), ids=lambda row: row["string"])
def test_a_disputed_string_is_accepted_or_refused_on_purpose(row: dict[str, str]) -> None:
    if is_accepted(row):
        date = parse_date(row["string"])
        assert parse_date(str(date)) == date
    else:
        with pytest.raises(DateError):
            parse_date(row["string"])
