"""What the library writes, it reads: days, months and years in all languages, styles and digits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates.human import parse_human
from timeline.dates.names import LANGUAGES, month_names
from timeline.dates.parse import parse_date
from timeline.dates.wording import Wording, format_date
from timeline.errors import DateError

TAGS = [*LANGUAGES, "en-US", "ar-SY", "ar-DZ", "ar-MA", "ar-MR"]
PREFIXES = st.sampled_from(["", "AH "])
DIGITS = st.sampled_from(["latn", "arab", "arabext"])
STYLES = st.sampled_from(["long", "medium", "short", "iso"])
YEARS = st.one_of(
    st.integers(-200, 200), st.integers(1300, 1500), st.integers(1900, 2100), st.integers(-3000, 9999)
)


@st.composite
def dates(draw: st.DrawFn) -> str:
    year, size = draw(YEARS), draw(st.integers(1, 3))
    parts = [
        f"{'-' if year < 0 else ''}{abs(year):04d}",
        f"{draw(st.integers(1, 12)):02d}",
        f"{draw(st.integers(1, 28)):02d}",
    ]
    return draw(PREFIXES) + "-".join(parts[:size])


@pytest.mark.parametrize("language", TAGS)
@given(dates(), DIGITS, STYLES)
@settings(max_examples=60)
def test_days_months_and_years_come_back(language: str, edtf: str, digits: str, style: str) -> None:
    date = parse_date(edtf)
    if language == "id" and edtf.startswith("AH ") and date.year <= 0 and date.month is None:  # type: ignore[union-attr, operator]
        return  # "SH" beside a year alone is an era in Indonesian, and another one elsewhere
    text = format_date(date, Wording(language, digits=digits, style=style))  # type: ignore[arg-type]
    found = outcomes(text)
    if len(found) > 1:  # Turkish and Levantine months, which are Rumi or Hebrew ones in some years
        assert language in {"tr", "ar-SY"}
        assert found[0] == str(date)
        assert found[1].startswith(("rumi:", "hebrew:"))
    else:
        assert found == [str(date)]


def outcomes(text: str) -> list[str]:
    """Return the date that a text is, or the readings with which it is refused."""
    try:
        return [str(parse_human(text))]
    except DateError as error:
        return [*error.readings]


def test_a_year_of_one_digit_and_an_h_is_no_hour() -> None:
    assert str(parse_human("1 Muharam 1 H")) == "AH 0001-01-01"


@pytest.mark.parametrize("language", TAGS)
@pytest.mark.parametrize("prefix", ["", "AH "])
def test_every_month_comes_back(language: str, prefix: str) -> None:
    for month in range(1, 13):
        for style in ("long", "medium"):
            date = parse_date(f"{prefix}1447-{month:02d}-05")
            assert parse_human(format_date(date, Wording(language, style=style))) == date  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "en-US", "ar"])
@given(
    dates(),
    dates(),
    st.sampled_from(["{}~", "{}?", "{}%", "{}/{}", "[{}..{}]", "[{},{}]", "{}/..", "../{}", "[..{}]"]),
)
@settings(max_examples=60)
def test_english_and_arabic_phrases_come_back(language: str, one: str, other: str, frame: str) -> None:
    """Two ends as fine as each other and in order; what they share is said once, and read back."""
    first, second = sorted(
        (one.removeprefix("AH "), other.removeprefix("AH ")), key=lambda t: parse_date(t).earliest or 0
    )
    if len(first.lstrip("-")) != len(second.lstrip("-")) or first == second:
        return
    date = parse_date(frame.format(first, second))
    assert parse_human(format_date(date, Wording(language))) == date


@given(st.sampled_from(LANGUAGES), st.integers(0, 11))
def test_the_name_of_a_month_alone_leaves_no_doubt(language: str, index: int) -> None:
    for calendar, prefix in (("gregory", ""), ("islamic-umalqura", "AH ")):
        name = month_names(calendar, language)[index]
        assert parse_human(f"{name} 1447") == parse_date(f"{prefix}1447-{index + 1:02d}")
