"""All that can be said of a date: what `timeline date` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import DateError
from .boundary import Boundary, hijri_day
from .boundary import evening as sun_sets
from .calendars import DEFAULT_HIJRI, calendar
from .day import from_day_number, weekday
from .edtf.write import date_text, iso_text
from .evenings import by_evening
from .expression import check_dates, prefix
from .localtime import local, zone_conflict
from .moment import Moment
from .readings import COMMON
from .zone_places import zone_place
from .zones import local_time, offset_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .basis import Basis
    from .protocol import YearMonthDay
    from .types import Date

_LABELS = {"AH": "Hijri", "CE": "Gregorian"}  # all other calendars go by their ids
_CLOCK_POLICIES: tuple[Boundary, ...] = ("midnight", "18:00")


class Reading(NamedTuple):
    """A date in one calendar: its first and last day there, None where open or unknown; both inclusive."""

    calendar: str
    first: YearMonthDay | None
    last: YearMonthDay | None
    basis: Basis


class LocalDay(NamedTuple):
    """A moment for a viewer in `zone`: the civil day (Gregorian), the clock, and the Hijri day.

    `clock` is hour, minute and second; `offset` is written ``+05:00``, None where it is not known. The Hijri
    day is the published Umm al-Qura one, where days begin at midnight, where they begin at 18:00, and where
    they begin at sunset at the principal location of the zone; None where no place or no sunset is known.
    """

    zone: str
    civil: tuple[int, int, int]
    clock: tuple[int, int, int]
    offset: str | None
    hijri: YearMonthDay
    hijri_from_18: YearMonthDay
    hijri_from_sunset: YearMonthDay | None


class DateReport(NamedTuple):
    """What `describe` finds.

    Attributes
    ----------
    date
        What was described.
    edtf
        Its canonical text.
    first, last
        Day numbers, inclusive; None where open or unknown.
    weekday
        ISO weekday where it is one day, else None.
    readings
        In its own calendar, in the Gregorian, and in the Hijri ones: the published Umm al-Qura always, the
        others where they differ from it.
    local
        For each zone asked for, where the date is a moment.
    conflict
        What is wrong between the offset and the zone of a moment, or None.
    """

    date: Date
    edtf: str
    first: int | None
    last: int | None
    weekday: int | None
    readings: tuple[Reading, ...]
    local: tuple[LocalDay, ...]
    conflict: str | None


def describe(date: Date, zones: Sequence[str] = (), calendars: Sequence[str] = ()) -> DateReport:
    """Describe a date in the usual and more `calendars`, and a moment for viewers in `zones` (IANA names).

    Raises
    ------
    DateError
        For a zone that is not known, and for zones where a moment has neither offset nor zone.
    UnknownCalendarError
        For a calendar that is not known.
    """
    check_dates(date)
    moment = date if isinstance(date, Moment) else None
    one_day = date.earliest if date.earliest == date.latest else None
    return DateReport(
        date,
        str(date),
        date.earliest,
        date.latest,
        None if one_day is None else weekday(one_day),
        _readings(date, calendars),
        tuple(_local(moment, zone) for zone in zones) if moment else (),
        zone_conflict(moment) if moment else None,
    )


def report(date: Date, language: str = "en", zones: Sequence[str] = (), calendars: Sequence[str] = ()) -> str:
    """Describe a date as lines of text with English labels; raise as `describe`."""
    lines = _lines(describe(date, zones, calendars), language)
    return "\n".join(f"{label:<12}{value}" for label, value in lines)


def _readings(date: Date, more: Sequence[str]) -> tuple[Reading, ...]:
    asked = [calendar(each).id for each in more]
    ids = dict.fromkeys((date.calendar.id, "gregory", *COMMON, *asked))
    found = [_reading(date, each) for each in ids]
    published = next(each for each in found if each.calendar == COMMON[0])
    always = {date.calendar.id, "gregory", COMMON[0], *asked}
    return tuple(
        each
        for each in found
        if each.calendar in always or (each.first, each.last) != (published.first, published.last)
    )


def _reading(date: Date, calendar_id: str) -> Reading:
    span = date.to(calendar_id)
    return Reading(calendar_id, span.earliest, span.latest, span.basis)


def _local(moment: Moment, zone: str) -> LocalDay:
    time = local(moment, zone)
    midnight, evening = (hijri_day(moment, zone, boundary=each).date for each in _CLOCK_POLICIES)
    offset = None if time.offset is None else offset_text(time.offset)
    civil = from_day_number(time.day)
    return LocalDay(zone, civil, time.clock, offset, midnight, evening, _by_sunset(moment, zone))


def _by_sunset(moment: Moment, zone: str) -> YearMonthDay | None:
    place = zone_place(zone)
    try:
        return hijri_day(moment, zone, place=place).date if place else None
    except DateError:  # the year is beyond those of which sunsets are computed
        return None


def _lines(found: DateReport, language: str) -> list[tuple[str, str]]:
    from .wording import Wording, format_date  # words are for `report` alone

    date = found.date
    lines = [("EDTF", found.edtf), ("In words", format_date(date, Wording(language)))]
    about = "≈ " if date.basis.approximate else ""
    lines += [("First day", _gregorian(found.first, about)), ("Last day", _gregorian(found.last, about))]
    if found.weekday is not None:
        lines.append(("Weekday", about + _weekday(found.weekday, language)))
    said: set[str] = set()
    for each in found.readings:
        words = format_date(date, Wording(language, calendar=each.calendar))
        if each.calendar != date.calendar.id and words not in said:
            lines.append((_label(each.calendar), f"{words}  [{each.calendar}, {each.basis}]"))
            said.add(words)
    if isinstance(date, Moment):
        lines.append(("Evening", _evening(date)))
    lines += [("In zone", _local_line(there)) for there in found.local]
    return lines + ([("Conflict", found.conflict)] if found.conflict else [])


def _evening(moment: Moment) -> str:
    """Say when the Hijri day begins that a moment of the evening has, and how that is known."""
    zone = moment.zone
    evening = by_evening(moment, DEFAULT_HIJRI)
    if evening.place is None or zone is None:
        return "from 18:00 by its own clock: where the Sun set is not known"
    latitude, longitude = evening.place
    where = f"at the place of {zone} ({latitude:.2f}, {longitude:.2f})"
    found = sun_sets(moment.date.known_days[0], zone, evening.place)
    if not found.how.startswith("sunset"):
        return f"from 18:00, for the Sun does not set or does not rise, {where}"
    hour, minute, _ = local_time(found.instant, zone).clock
    return f"sunset at {hour:02d}:{minute:02d}, {where}"


def _label(calendar_id: str) -> str:
    found = calendar(calendar_id)
    return _LABELS.get(found.era) or found.id.capitalize()


def _weekday(number: int, language: str) -> str:
    from .names import has_names, weekday_name  # words are for `report` alone

    return weekday_name(number, language if has_names(language) else "en")


def _gregorian(day: int | None, about: str) -> str:
    if day is None:
        return "open or unknown"
    return about + iso_text(*from_day_number(day))


def _local_line(there: LocalDay) -> str:
    hour, minute, _ = there.clock
    sign = prefix(calendar(DEFAULT_HIJRI))
    begins: dict[YearMonthDay, list[str]] = {}
    for policy, day in (("sunset", there.hijri_from_sunset), ("18:00", there.hijri_from_18)):
        if day not in (None, there.hijri):
            begins.setdefault(day, []).append(policy)
    others = (
        f"; {sign}{date_text(*day)} where the day begins at {' or '.join(policies)}"
        for day, policies in begins.items()
    )
    hijri = sign + date_text(*there.hijri) + "".join(others)
    return f"{there.zone}: {iso_text(*there.civil)} {hour:02d}:{minute:02d}{there.offset or ''}, {hijri}"
