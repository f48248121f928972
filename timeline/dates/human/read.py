"""Human input to dates: EDTF as it is, numbers alone, and sentences of one or two dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...errors import DateError
from ..calendars import CALENDAR_IDS, calendar
from ..digits import in_ascii
from ..edtf.grammar import other_calendar
from ..expression import prefix
from ..parse import parse_date, try_date
from ..season import Season
from .agreed import agreed, noted
from .doubt import read_all
from .forms.catalogue import catalogued
from .forms.clock import clocked
from .forms.compared import compared
from .forms.copyright import copyrighted
from .forms.corrected import corrected
from .forms.deep import deep_time
from .forms.dual import dual_year
from .forms.gedcom import gedcom
from .forms.iso import iso_forms
from .forms.iso_intervals import iso_intervals
from .forms.left_out import left_out
from .forms.lunar_days import lunar_day
from .forms.named_periods import named_period
from .forms.number_words import number_words
from .forms.roman import roman_numerals
from .forms.rounded import rounded
from .forms.stages import stages
from .forms.styles import styled
from .forms.unknown import unknown
from .hints import Hints, hints
from .lexicon.items import items
from .lexicon.orders import in_one_order
from .lexicon.tokens import tokens
from .phrase.brackets import bracketed
from .phrase.numeric import is_numeric, read_numbers
from .phrase.parts import with_late
from .phrase.sentence import read_sentence
from .phrase.tens import CONVENTION, are_tens, take_tens
from .phrase.vague import is_vague, refused_without_convention
from .refuse import refusal
from .shared_names import check_names
from .twofold.concordance import two_calendars
from .twofold.concordant_run import concordant_run
from .twofold.far import check_year
from .twofold.two_styles import two_styles

if TYPE_CHECKING:
    from ..types import Date
    from .hints import Form, Order, Read

MAX_TEXT = 200  # characters
_MOST_TEXTS = 200  # that are found in one

# The month between hyphens: 6-Nov-2025, Nov-2025. Elsewhere a hyphen makes a run.
_HYPHENATED = re.compile(r"(\s*(?:\w{1,4}-)?)([^\W\d_]{3,}\.?)-(\w{1,4}\s*)").fullmatch

# A calendar by its id, then digits or signs of EDTF.
_NAMED = re.compile(r"([a-z][a-z0-9-]*):[-0-9X\[{/.].*").fullmatch

_SHORTENED = re.compile(r"([0-9]{2})([0-9]{2})-([0-9]{2})").fullmatch

# A day, perhaps with a time, as EDTF and nobody else writes it: its own errors say what is wrong.
_ISO_DAY = re.compile(r"(?:AH |[a-z][a-z-]*:)?-?[0-9X]{4}-[0-9X]{2}-[0-9X]{2}(?:T[^,]*)?").fullmatch


def parse_human(
    text: str,
    *,
    calendar: str | None = None,
    order: Order | None = None,
    convention: str | None = None,
    language: str | None = None,
) -> Date:
    """Read a date as people write it, in the languages that have phrases; what is not said is not filled in.

    EDTF is read as EDTF. Else it is a date in words ("15 Jumada al-Ula 1447", "c. 1992", "before 1950",
    "١٥ جمادى الأولى ١٤٤٧ هـ"), a run or a choice of two ("6-10 November 2025", "between 1990 and
    1992"), or numbers that have one reading only. A weekday must be that of the date.

    Parameters
    ----------
    calendar
        The id of the calendar in which years without an era are counted. An era, the month of another
        calendar or EDTF that names one goes before it.
    order
        Which of two numbers beside a year is the day: "day-first" or "month-first".
    convention
        The name of the one of `timeline.dates.CONVENTIONS` that gives vague parts of time ("early 19th
        century") their bounds; without it they are refused with what each makes of them.
    language
        BCP 47 tag of the language of the text, any of CLDR's: then no other language is thought of, and
        numbers beside a year have its order.

    Raises
    ------
    DateError
        Where the text is no date, or could be several: they are its `readings`, and the message lists them.
    UnknownCalendarError, OptionError
        For a hint that is none.
    """
    if not isinstance(text, str):
        raise DateError(f"a date is read from a text, got {type(text).__name__}")
    if len(text) > MAX_TEXT:
        raise DateError(f"a date has at most {MAX_TEXT} characters, got {len(text)}", text=text[:MAX_TEXT])
    if not text.strip():
        raise DateError("a date is missing", text=text)
    given = hints(calendar, order, convention, language)
    read = _Reader()
    try:
        date = read(text, given)
        check_year(date, text, given, read)
        check_names(date, text, given, read)
    finally:
        read.check_left(text)
    return date


class _Reader:
    """Reads one text, and the texts of other dates that forms find in it: each once, and not too many."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Hints], Date | DateError] = {}

    def __call__(self, text: str, given: Hints) -> Date:
        if (text, given) not in self._known:
            self._known[text, given] = self._outcome(text, given)
        found = self._known[text, given]
        if isinstance(found, DateError):
            raise found
        return found

    def check_left(self, text: str) -> None:
        """Raise `DateError` where so many texts were found that what was made of them cannot be trusted."""
        if len(self._known) > _MOST_TEXTS:
            raise DateError("there are too many dates in it", text=text)

    def _outcome(self, text: str, given: Hints) -> Date | DateError:
        try:
            self.check_left(text)
            for form in _FORMS:
                if (date := form(text, given, self)) is not None:
                    return date
            return agreed(text, given, _words, self)
        except DateError as error:
            return error


def _iso_day(text: str, given: Hints, _: Read) -> Date | None:
    plain = in_ascii(text.strip())
    return parse_date(_in_calendar(plain, given)) if _ISO_DAY(plain) else None


def _edtf(text: str, given: Hints, _: Read) -> Date | None:
    plain = in_ascii(text.strip())
    if sum(c.isdigit() or c == "X" for c in plain) < 4:  # "19": EDTF may read a century, a person does not
        return None
    try:
        date = try_date(_in_calendar(plain, given))
    except DateError:
        if _names_calendar(plain):
            raise
        return None
    if isinstance(date, Season) and (years := _as_years(plain, given)):
        raise refusal(f"{text.strip()!r} has more than one reading", text, 0, (str(date), years))
    if plain.startswith("?-"):  # to people, a time whose start is not known
        until = f"{prefix(date.calendar)}/{plain[2:]}"
        raise refusal(f"{text.strip()!r} has more than one reading", text, 0, (str(date), until))
    return date


def _in_calendar(edtf: str, given: Hints) -> str:
    """Return EDTF in the calendar that the caller knows, unless it says its own."""
    said = given.calendar is None or edtf.startswith("AH ") or other_calendar(edtf) is not None
    return edtf if said else prefix(calendar(given.calendar or "")) + edtf


def _names_calendar(edtf: str) -> bool:
    """Return whether a text begins as EDTF in a calendar of ours, which nothing else does."""
    found = _NAMED(edtf)
    return found is not None and found[1] in CALENDAR_IDS


def _as_years(edtf: str, given: Hints) -> str | None:
    """Return a part of a year as the run of years that people write so: 1936-39."""
    if (found := _SHORTENED(edtf)) is None or int(found[3]) <= int(found[2]):
        return None
    return _in_calendar(f"{found[1]}{found[2]}/{found[1]}{found[3]}", given)


def _words(text: str, given: Hints) -> Date:
    words = with_late(take_tens(items(tokens(_without_hyphens(text)), text, given), text))
    if is_numeric(words):
        return read_numbers(words, text, given)
    if given.convention is None and is_vague(words):
        if not are_tens(words):
            raise refused_without_convention(words, text, given)
        given = given._replace(convention=CONVENTION)
    if given.order is None and sum(item.kind == "open" for item in words) > 1:
        return in_one_order(text, given, _words)
    return read_all(words, text, lambda said: read_sentence(said, text, given))


_FORMS: tuple[Form, ...] = (
    _iso_day,
    iso_forms,
    gedcom,
    roman_numerals,
    number_words,
    lunar_day,
    unknown,
    copyrighted,
    iso_intervals,
    clocked,
    rounded,
    noted,
    stages,
    named_period,
    concordant_run,
    two_calendars,
    corrected,
    styled,
    dual_year,
    two_styles,
    _edtf,
    left_out,
    deep_time,
    catalogued,
    compared,
    bracketed,
)
"""The forms that are looked for, in this order, before a text is read word by word."""


def _without_hyphens(text: str) -> str:
    """Return the text with spaces for the hyphens that join a month to its day and year."""
    found = _HYPHENATED(text)
    if found is None or not any(character.isdecimal() for character in found[3]):
        return text
    return f"{found[1].replace('-', ' ')}{found[2]} {found[3]}"
