"""Any date in words: which writer is for which type of date, and in which calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import OptionError
from ..calendars import DEFAULT_HIJRI
from ..calendars import calendar as calendar_by_id
from ..expression import check_dates
from ..phrases import phrases
from .convert import converted
from .edtf import converted_edtf
from .options import Wording
from .own import own
from .parts import Writer

if TYPE_CHECKING:
    from ..boundary import Coordinates
    from ..types import Date

_MAX_YEAR = 10**15  # digits beyond that say less than an exponent
_DEFAULT = Wording()


def format_date(date: Date, wording: Wording | None = None, *, place: Coordinates | None = None) -> str:
    """Put a date into words: all that it says, and no more.

    Uncertain is "?", approximate "c.", an open end "from ..." or "until ...", an unknown one "unknown"; a
    part that is qualified alone is named in a note. In a calendar that is not the date's own, the text is the
    span of days that the date may be, as fine as the date is, marked ``≈`` where the conversion may be some
    days off; of a day it is the Hijri date of the daytime, of a moment after sunset that of the next day too
    ("15 Jumada I 1447 AH (16 after sunset)"). Years beyond 15 digits, and languages without names of months,
    get EDTF.

    Parameters
    ----------
    place
        Latitude and longitude, in degrees, of where a moment was, for its sunset; by default the principal
        location of its time zone, and without one days begin at 18:00.

    Returns
    -------
    str
        Plain text without marks of direction; isolating it from text around is up to the caller.

    Raises
    ------
    DateError
        For what is no date but, say, the text of one.
    OptionError
        For a `wording` that is none.
    """
    check_dates(date)
    return Formatter(_chosen(wording)).format(date, place)


class Formatter:
    """Puts many dates into words as `format_date` does one; what they share is worded once."""

    __slots__ = ("_shown", "_words", "_writers", "wording")

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self._shown = None if wording.calendar is None else calendar_by_id(wording.calendar)
        self._words = phrases(wording.language) if wording.style != "iso" else None
        self._writers: dict[str, Writer] = {}  # by calendar

    def format(self, date: Date, place: Coordinates | None = None) -> str:
        """Put a date into words."""
        calendar = self._shown or date.calendar
        if self._words is None or _is_vast(date):
            return str(date) if calendar is date.calendar else converted_edtf(date, calendar, place)
        writer = self._writers.get(calendar.id)
        if writer is None:
            writer = self._writers[calendar.id] = Writer(self.wording, self._words, calendar)
        return own(date, writer) if calendar is date.calendar else converted(date, writer, place)


def format_pair(date: Date, wording: Wording | None = None, *, place: Coordinates | None = None) -> str:
    """Return a date in its own calendar and in the other one: 6 November 2025 / 15 Jumada I 1447 AH.

    The other calendar is that of `wording`, where it names one that is not the date's own; else the Gregorian
    for a Hijri date, and the published Umm al-Qura for all others.
    """
    check_dates(date)
    wording = _chosen(wording)
    other = wording.calendar
    if other is None or other == date.calendar.id:
        other = "gregory" if date.calendar.era == "AH" else DEFAULT_HIJRI
    words = phrases(wording.language)
    frame = words.pair if words else "{own} / {other}"
    texts = (format_date(date, wording.in_calendar(each), place=place) for each in (None, other))
    return frame.format(**dict(zip(("own", "other"), texts, strict=True)))


def _chosen(wording: Wording | None) -> Wording:
    if wording is not None and not isinstance(wording, Wording):
        raise OptionError(f"wording must be a Wording, such as Wording('ar'), got {wording!r:.60}")
    return wording or _DEFAULT


def _is_vast(date: Date) -> bool:
    year = getattr(date, "year", None)
    return isinstance(year, int) and abs(year) >= _MAX_YEAR
