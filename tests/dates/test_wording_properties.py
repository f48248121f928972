"""What holds of every date in words, in every language, calendar, style and set of digits."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from timeline.dates.digits import in_ascii, in_digits
from timeline.dates.parse import parse_date
from timeline.dates.phrases import LANGUAGES, Phrases, phrases
from timeline.dates.wording import Wording, format_date, format_pair
from timeline.errors import DateError

from .edtf_grammar import level_0, level_1, level_2

ANY = st.one_of(level_0, level_1, level_2)
WORDINGS = st.builds(
    Wording,
    language=st.sampled_from([*LANGUAGES, "en-US", "ar-SY", "sv", "th", "hu", "ckb", "tlh"]),
    calendar=st.sampled_from([None, "gregory", "islamic-umalqura", "islamic-civil", "julian"]),
    digits=st.sampled_from([None, "latn", "arab", "arabext"]),
    style=st.sampled_from(["long", "medium", "short", "iso"]),
    era=st.sampled_from(["auto", "always", "never"]),
)


def read(text: str, prefix: str = "") -> object:
    try:
        return parse_date(prefix + text)
    except DateError:
        assume(False)
        raise


@given(ANY, st.sampled_from(["", "AH ", "julian:"]), WORDINGS)
@settings(max_examples=600)
def test_every_date_has_words_in_one_line_without_marks_of_direction(
    text: str, prefix: str, wording: Wording
) -> None:
    words = format_date(read(text, prefix), wording)  # type: ignore[arg-type]
    assert words == words.strip() != ""
    assert (
        "{" not in words.replace("{", "", wording.style == "iso" or wording.language == "tlh") or "{" in text
    )
    controls = {c for c in words if unicodedata.category(c) in ("Cc", "Cf")}
    assert controls <= {"\u200c", "\u200d"}  # those of Persian names


SIGNED = """
1992{} 2004-06{} 2004-06-11{} -0043{} 199X{} 18XX{} 1XX3{} XXXX-12-25{} 2004-06-XX{} 2004{}-06-11 {}2004-06-11
2004-{}06-11 2004-06-{}11 2001-21{} 1950S2{} Y12345{}
"""
ONES = st.sampled_from(SIGNED.split())
FRAMES = st.sampled_from(
    ["{}", "{}/..", "{}/", "/{}", "../{}", "[{}]", "{{{}}}", "[1066,{}]", "[..{}]", "{}/9999"]
)


@given(ONES, FRAMES, st.sampled_from("?~%"), WORDINGS)
@settings(max_examples=600)
def test_uncertainty_is_never_dropped(one: str, frame: str, sign: str, wording: Wording) -> None:
    """In words, in any calendar: "?" leaves the word for uncertain, "~" that for approximate, "%" both."""
    date = read(frame.format(one.format(sign)))
    words, around = format_date(date, wording), phrases(wording.language)  # type: ignore[arg-type]
    if around is None or wording.style == "iso":
        assert sign in words
        return
    if "X" in words and sign in words:  # the digits, as EDTF has them, with a key
        return
    if sign in "?%":
        assert _is_said("uncertain", words, around) or _is_said("parts_uncertain", words, around)
    if sign in "~%":
        assert _is_said("circa", words, around) or _is_said("parts_approximate", words, around)


def _is_said(name: str, words: str, around: Phrases) -> bool:
    """Return whether a phrase, in one of its forms, left all that it consists of in a text."""
    forms = [getattr(each, name) for each in (around, *map(around.variant, around.variants))]
    return any(all(piece.strip() in words for piece in re.split(r"\{\w+\}", form)) for form in forms)


@given(st.integers(-3000, 9999), WORDINGS)
@settings(max_examples=300)
def test_no_reader_sees_a_year_zero(year: int, wording: Wording) -> None:
    assume(wording.style != "iso" and wording.language != "tlh")
    text = f"{year:05d}" if year < 0 else f"{year:04d}"
    words = in_ascii(format_date(parse_date(text), wording))
    numbers = "".join(c if c.isdigit() else " " for c in words).split()
    assert numbers
    assert all(int(number) > 0 for number in numbers if not number.startswith("00"))
    assert "0" not in numbers


@given(ANY, st.sampled_from(LANGUAGES), st.sampled_from(["arab", "arabext"]))
@settings(max_examples=200)
def test_digits_change_and_nothing_else(text: str, language: str, digits: str) -> None:
    date = read(text)
    latin = format_date(date, Wording(language))  # type: ignore[arg-type]
    other = format_date(date, Wording(language, digits=digits))  # type: ignore[arg-type]
    assert in_ascii(other) == latin


@given(st.text(alphabet="0123456789 –:٬", max_size=30), st.sampled_from(["latn", "arab", "arabext"]))
def test_digits_come_back(text: str, digits: str) -> None:
    assert in_ascii(in_digits(text, digits)) == text  # type: ignore[arg-type]


@given(ANY, WORDINGS)
@settings(max_examples=200)
def test_a_pair_holds_the_date_in_its_own_calendar(text: str, wording: Wording) -> None:
    date = read(text)
    own = format_date(date, wording.in_calendar(None))  # type: ignore[arg-type]
    assert format_pair(date, wording).startswith(own)  # type: ignore[arg-type]


@given(
    st.integers(1, 1342),
    st.integers(1, 12),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["long", "short", "iso"]),
)
@settings(max_examples=100)
def test_a_conversion_outside_the_table_is_marked(year: int, month: int, language: str, style: str) -> None:
    """The published Umm al-Qura table begins in 1343 AH; what comes before is tabular, some days off."""
    date = parse_date(f"AH {year:04d}-{month:02d}")
    assert "≈" in format_date(date, Wording(language, calendar="gregory", style=style))  # type: ignore[arg-type]
    assert "≈" not in format_date(date, Wording(language, style=style))  # type: ignore[arg-type]


def test_unknown_digits_are_refused() -> None:
    with pytest.raises(DateError, match="such as latn or arab, got 'roman'"):
        in_digits("1", "roman")
