"""What `format_date` writes in a language is read back as the date that it wrote, or refused with it."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from timeline.dates.human import parse_human
from timeline.dates.parse import parse_date
from timeline.dates.phrases import LANGUAGES, REGIONAL
from timeline.dates.wording import Wording, format_date
from timeline.errors import DateError

from .edtf_grammar import level_0, level_1
from .wording_matrix import ALIKE, DATES, SHORT

TAGS = [*LANGUAGES, *REGIONAL]


def outcomes(text: str) -> set[str]:
    """Return what a text is read as, or all that its refusal says it may be."""
    try:
        return {str(parse_human(text))}
    except DateError as error:
        return {*error.readings, *((error.suggestion,) if error.suggestion else ())}


@pytest.mark.parametrize("language", TAGS)
def test_every_kind_of_date_comes_back(language: str) -> None:
    assert len(DATES) >= 170
    for edtf in DATES:
        text = format_date(parse_date(edtf), Wording(language))
        assert ALIKE.get(edtf, edtf) in outcomes(text), text


@pytest.mark.parametrize("language", ["ru", "ja"])
def test_every_kind_of_date_comes_back_from_the_shortest_wording(language: str) -> None:
    for edtf in DATES:
        text = format_date(parse_date(edtf), Wording(language, style="short", digits="arab"))
        assert {edtf, (ALIKE | SHORT).get(edtf)} & outcomes(text), text


@pytest.mark.parametrize("language", ["fr", "kk"])
def test_little_is_refused(language: str) -> None:
    """What is refused has its reason, an ambiguity of its words."""
    refused = [edtf for edtf in DATES if len(outcomes(format_date(parse_date(edtf), Wording(language)))) > 1]
    assert set(refused) <= {"AH 1447-05-15/1447-05-20", "2001-21/2003"}


@given(st.one_of(level_0, level_1), st.sampled_from(TAGS), st.sampled_from(["", "AH ", "julian:"]))
@settings(max_examples=150)
def test_any_date_comes_back(edtf: str, language: str, prefix: str) -> None:
    try:
        date = parse_date(prefix + edtf)
    except DateError:
        assume(False)
        raise
    text = format_date(date, Wording(language))
    found = outcomes(text)
    assert any(_says_as_much(parse_date(each), date) for each in found), (text, found)


def _says_as_much(read: object, date: object) -> bool:
    """Return whether two dates are equal, or one of several years that a mask or a set leaves open."""
    return read == date or _bounds(read) == _bounds(date)


def _bounds(date: object) -> object:
    return (date.earliest, date.latest, date.qualification)  # type: ignore[attr-defined]


HOSTILE = [
    "1" * 200,
    "1 " * 100,
    "от 1 до " * 25,
    "entre " * 33,
    "1, 2, " * 33,
    "1850 ou " * 25,
    "1850 ou 1851, " * 14,
    "мая " * 50,
    "(" * 200,
    "XIX" * 66,
    "1–" * 100,
    "1 mai – " * 25,
    "بين 1 و2 " * 22,
    "ربيع الأول " * 18,
    "1850 et 1850 ou " * 12,
    "vers " * 40,
    "? " * 100,
    "année, mois, jour, " * 10,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_refused_after_little_work(text: str) -> None:
    """No rule is tried twice at one place: the work is bounded by the length of the text."""
    with pytest.raises(DateError):
        parse_human(text[:200])
