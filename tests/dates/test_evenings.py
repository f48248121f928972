"""Both Hijri days of a moment of the evening: which there are, and what is said of them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Moment, parse_date
from timeline.dates.evenings import by_evening
from timeline.dates.names import LANGUAGES
from timeline.dates.report import report
from timeline.dates.wording import Wording, format_date, format_pair
from timeline.dates.zone_places import zone_place

ANNOUNCEMENT = "2025-11-06T18:30-05:00[America/New_York]"
MECCA = (21.4225, 39.8262)


def said(text: str, language: str = "en", **fields: object) -> str:
    place = fields.pop("place", None)
    return format_date(parse_date(text), Wording(language, "islamic-umalqura", **fields), place=place)  # type: ignore[arg-type]


SAID = [  # sunset in New York on 6 November 2025: 16:46 (NOAA's Solar Calculator)
    (ANNOUNCEMENT, "15 Jumada I 1447 AH (16 after sunset)"),
    ("2025-11-06T16:45-05:00[America/New_York]", "15 Jumada I 1447 AH"),
    ("2025-11-06T16:48-05:00[America/New_York]", "15 Jumada I 1447 AH (16 after sunset)"),
    ("2025-11-06T23:59-05:00[America/New_York]", "15 Jumada I 1447 AH (16 after sunset)"),
    ("2025-11-06T00:01-05:00[America/New_York]", "15 Jumada I 1447 AH"),
    ("2025-06-25T21:00[Asia/Riyadh]", "29 Dhuʻl-Hijjah 1446 AH (1 Muharram 1447 AH after sunset)"),
    ("2025-11-06T18:30-05:00", "15 Jumada I 1447 AH (16 after 18:00)"),
    ("2025-11-06T17:59-05:00", "15 Jumada I 1447 AH"),
    ("2025-11-06T18:30", "15 Jumada I 1447 AH (16 after 18:00)"),
    ("2025-06-21T18:30[Arctic/Longyearbyen]", "25 Dhuʻl-Hijjah 1446 AH (26 after 18:00)"),  # midnight sun
    ("2025-06-21T00:30[America/Nome]", "25 Dhuʻl-Hijjah 1446 AH (24 before sunset)"),  # it sets after 01:00
    ("1200-05-05T20:00+03:00", "≈ 12 Rajab 596 AH (13 after 18:00)"),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_both_days_are_said_where_they_differ(text: str, expected: str) -> None:
    assert said(text) == expected


def test_before_the_years_of_which_sunsets_are_computed_days_begin_at_18_00() -> None:
    assert said("-2000-05-05T20:00[Asia/Riyadh]").endswith(" BH (26 after 18:00)")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", "15 جمادى الأولى 1447 هـ (16 بعد الغروب)"),
        ("tr", "Hicri 15 Cemaziyelevvel 1447 (gün batımından sonra 16)"),
        ("de", "15. Dschumada I 1447 AH (16. nach Sonnenuntergang)"),
        ("sw", "15 Jumada I 1447 AH (☾ 16)"),  # nobody has written phrases of Swahili
    ],
)
def test_other_languages_say_them_in_words_or_by_a_sign(language: str, expected: str) -> None:
    assert said(ANNOUNCEMENT, language) == expected


def test_digits_and_notation_are_the_readers() -> None:
    assert said(ANNOUNCEMENT, "ar", digits="arab") == "١٥ جمادى الأولى ١٤٤٧ هـ (١٦ بعد الغروب)"
    assert said("2025-11-06T18:30", "ar", digits="arab").endswith("(١٦ بعد الساعة ١٨:٠٠)")
    assert said(ANNOUNCEMENT, style="iso") == "AH 1447-05-15 (☾ AH 1447-05-16)"


def test_the_place_that_is_known_comes_before_that_of_the_zone() -> None:
    text = "2025-11-06T17:40+03:00[Asia/Riyadh]"  # sunset: 17:08 in Riyadh, 17:40 in Mecca
    assert said(text) == "15 Jumada I 1447 AH (16 after sunset)"
    assert said(text, place=(MECCA[0], MECCA[1] - 5)) == "15 Jumada I 1447 AH"
    assert said("2025-11-06T18:30+03:00", place=MECCA) == "15 Jumada I 1447 AH (16 after sunset)"


def test_calendars_whose_days_begin_at_midnight_have_one_day() -> None:
    assert "sunset" not in format_date(parse_date(ANNOUNCEMENT), Wording("en", "julian"))
    assert "sunset" not in format_date(parse_date(ANNOUNCEMENT))
    assert format_pair(parse_date(ANNOUNCEMENT)).endswith("/ 15 Jumada I 1447 AH (16 after sunset)")


@given(
    st.datetimes(datetime(1950, 1, 1), datetime(2050, 1, 1)),
    st.sampled_from(["America/New_York", "Asia/Almaty", "Asia/Riyadh", "Etc/UTC"]),
    st.sampled_from(LANGUAGES),
)
def test_the_second_day_is_the_next_one_or_none(at: datetime, zone: str, language: str) -> None:
    moment = parse_date(f"{at:%Y-%m-%dT%H:%M}[{zone}]")
    assert isinstance(moment, Moment)
    evening = by_evening(moment, "islamic-umalqura")
    assert moment.earliest is not None
    assert evening.found.day - moment.earliest in (0, 1)
    assert evening.differs == (evening.found.day > moment.earliest)
    assert evening.differs == said(str(moment), language).endswith(")")


def test_the_report_says_when_and_where_the_sun_set() -> None:
    text = report(parse_date(ANNOUNCEMENT), zones=("America/Chicago", "Asia/Riyadh"))
    assert "Hijri       15 Jumada I 1447 AH (16 after sunset)  [islamic-umalqura, published]\n" in text
    assert "Evening     sunset at 16:46, at the place of America/New_York (40.71, -74.01)\n" in text
    assert "17:30-06:00, AH 1447-05-15; AH 1447-05-16 where the day begins at sunset\n" in text
    assert text.endswith("Asia/Riyadh: 2025-11-07 02:30+03:00, AH 1447-05-16")
    assert "Evening     from 18:00 by its own clock" in report(parse_date("2025-11-06T18:30"))
    polar = report(parse_date("2025-06-21T18:30[Arctic/Longyearbyen]"))
    assert (
        "Evening     from 18:00, for the Sun does not set or does not rise, at the place of Arctic" in polar
    )
    assert "Evening" not in report(parse_date("2025-11-06"))


def test_zones_have_the_places_that_they_are_named_after() -> None:
    assert zone_place("Asia/Jerusalem") == pytest.approx(
        (31.7806, 35.2239), abs=1e-3
    )  # zone.tab: +314650+0351326
    assert zone_place("America/Argentina/Buenos_Aires") == zone_place("America/Buenos_Aires")
    assert zone_place("Etc/UTC") is None
    assert zone_place("+05:00") is None
