"""What is offered in place of a text that is refused: whatever it is, it reads."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.dates import parse_date, parse_human
from timeline.errors import DateError, NoSuchDateError, UnknownCalendarError

WRITTEN = (
    "1992-04-10", "1992-04", "1992", "AH 1447-05-15", "islamic-civil:1447-05", "julian:0750-01-25",
    "islamic:1447-05", "1992/1993", "../1985-04", "1984-06-02?/", "[1992,1993..1995]", "{1992-04,1993}",
    "2025-11-06T18:30-05:00[America/New_York]", "2025-11-06T18:30Z", "156X-12-25", "1950S2", "Y12345",
    "Y-17E7", "1992-21", "-0043-03-15", "10 April 1992", "15 Jumada I 1447", "44 BCE", "c. 1992",
    "before 1950", "between 1990 and 1992", "6/11/2025", "1900s", "Friday 15 March 44 BCE", "19th century",
    "Rabi 1447", "٦ نوفمبر ٢٠٢٥",
)  # fmt: skip
PREFIXES = ("", "", "AH ", "julian:", "islamic-civil:", "islamic-umalqura-kacst:", "islamic:", "julan:")
CHARACTERS = "0123456789-/.,:TXYZES?~%[]{} AHijulcb"


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A date of any kind with up to four characters too many, too few or wrong, perhaps of some calendar."""
    text = draw(st.sampled_from(PREFIXES)) + draw(st.sampled_from(WRITTEN))
    for _ in range(draw(st.integers(1, 4))):
        at, new = draw(st.integers(0, len(text))), draw(st.sampled_from(["", *CHARACTERS]))
        text = text[:at] + new + text[at + draw(st.integers(0, 1)) :]
    return text


def offered(error: DateError) -> list[str]:
    """What an error offers: its suggestion, and the readings that its message lists."""
    _, _, listed = re.sub(r"(it could|would) be ", "\0", error.message).partition("\0")
    return [*([error.suggestion] if error.suggestion else []), *re.findall("`([^`]*)`", listed)]


@settings(max_examples=2_000)
@given(mutated())
@example("islamic-civi:8468-55")
@example("islamic:147-05")
@example("2025-13-06T18:30[America/NewYork]")
def test_only_what_reads_is_offered(text: str) -> None:
    for parse in (parse_date, parse_human):
        try:
            parse(text)
        except DateError as error:
            for each in offered(error):
                assert parse_date(each), (parse, text)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("islamic:1447-05-15", "islamic-umalqura:1447-05-15"),
        ("islamic:1447-5", "islamic-umalqura:1447-05"),
        ("islamic-civi:8468-55", None),
        ("julan:1992-4-1/1993", None),
        ("2025-11-06T18:30[America/NewYork]", "2025-11-06T18:30[America/New_York]"),
        ("2025-11-06T18:30[Nowhere/AtAll~]", None),
    ],
)
def test_a_part_is_corrected_only_where_the_whole_reads_then(text: str, suggestion: str | None) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert caught.value.suggestion == suggestion


@pytest.mark.parametrize(
    "text",
    [
        "1992-13", "1992-13-01", "1992-00-01", "1992-04-31", "2023-02-29", "XXXX-02-30", "198X-04-31",
        "1992-04-31/1993", "[1992-04-31]", "AH 1447-13", "AH 1447-01-31", "islamic-civil:1447-02-30",
        "julian:1992-02-30", "AH 1447-21", "2025-11-06T25:00", "2025-11-06T18:60", "2025-11-06T18:30:60",
        "2025-11-06T18:30+15:00", "2025-11-31T18:30", "1993/1992",
    ],
)  # fmt: skip
def test_a_date_that_is_written_as_one_and_does_not_exist_has_its_own_error(text: str) -> None:
    with pytest.raises(NoSuchDateError):
        parse_date(text)


@pytest.mark.parametrize(
    "text", ["", "1992-4", "10 April 1992", "1992-04-10T18", "1992-04~~", "1992//", "2025-11-06T18:30-00:00"]
)
def test_a_text_that_is_no_date_has_not(text: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert type(caught.value) is DateError


def test_an_unknown_calendar_has_another() -> None:
    with pytest.raises(UnknownCalendarError) as caught:
        parse_date("coptic:1741-14")
    assert caught.value.suggestion is None
