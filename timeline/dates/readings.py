"""What each Hijri calendar calls one day, and where the tables disagree.

"Umm al-Qura" is two tables; `disagree` answers whether a date depends on which one a reader has in mind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .calendars import calendar
from .edtf.write import date_text
from .expression import prefix
from .hijri.sighted import may_have

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .protocol import Calendar, YearMonthDay

UMM_AL_QURA: Final = ("islamic-umalqura", "islamic-umalqura-kacst")
COMMON: Final = (*UMM_AL_QURA, "islamic-civil", "islamic-tbla")


def readings(day_number: int, calendar_ids: Sequence[str] = COMMON) -> dict[str, YearMonthDay]:
    """Return the date that each calendar has for the day, by id; each tells its own `basis`."""
    return {each: calendar(each).date(day_number) for each in calendar_ids}


def calendars_with(lacking: Calendar, year: int, month: int, day: int) -> list[str]:
    """Return the date as EDTF in each of the `COMMON` Hijri calendars that has it; `lacking` does not.

    Nothing for a calendar that is no Hijri one, whose months have other names.
    """
    if lacking.era != "AH":
        return []
    others = [calendar(each) for each in COMMON if each != lacking.id]
    return [
        f"{prefix(each)}{date_text(year, month, day)}"
        for each in others
        if 1 <= day <= each.month_length(year, month) or may_have(each, year, month, day)
    ]


def disagree(day_number: int, calendar_ids: Sequence[str] = UMM_AL_QURA) -> bool:
    """Return whether the calendars differ on the day; by default the two Umm al-Qura tables."""
    return len(set(readings(day_number, calendar_ids).values())) > 1


def disagreement(day_number: int, calendar_ids: Sequence[str] = UMM_AL_QURA) -> dict[str, YearMonthDay]:
    """Return the readings of the day where they differ, and nothing where they all agree."""
    found = readings(day_number, calendar_ids)
    return found if len(set(found.values())) > 1 else {}


def disagreements(
    first_day: int, last_day: int, calendar_ids: Sequence[str] = UMM_AL_QURA
) -> Iterator[tuple[int, int]]:
    """Yield in order the longest runs of days, both ends inclusive, on which the calendars disagree.

    Between two month starts all calendars count on alike, so that one look at each is enough.
    """
    start: int | None = None
    for day in _turning_points(first_day, last_day, [calendar(each) for each in calendar_ids]):
        differs = disagree(day, calendar_ids)
        if differs and start is None:
            start = day
        elif not differs and start is not None:
            yield start, day - 1
            start = None
    if start is not None:
        yield start, last_day


def _turning_points(first_day: int, last_day: int, calendars: Sequence[Calendar]) -> Iterator[int]:
    """Yield the first day, and each later day on which a month begins in any of the calendars."""
    day = first_day
    while day <= last_day:
        yield day
        day = min(_next_month(day, each) for each in calendars)


def _next_month(day_number: int, each: Calendar) -> int:
    year, month, day = each.date(day_number)
    return day_number + each.month_length(year, month) - day + 1
