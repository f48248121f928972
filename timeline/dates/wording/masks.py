"""Dates of which digits are unspecified, in words: decades, centuries, a month without its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hijri.sighted import days_that_fit
from ..mask import fills, highest, lowest
from .sure import name_parts, noted, unknown_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..season import Season
    from ..unspecified import UnspecifiedDate
    from .parts import Parts, Writer


def unspecified(date: UnspecifiedDate, writer: Writer) -> str:
    """Write a date with unspecified digits; what fits no phrase is given as its digits, with a key."""
    phrases = writer.phrases
    unknown = [part for part, mask in enumerate(date.masks) if not mask.strip("-X")]
    year, month, day = (*("" if not mask.strip("-X") else mask for mask in date.masks), "", "")[:3]
    if not (year or month or day):
        return phrases.parts_unknown.format(parts=name_parts(unknown, phrases))
    text = (
        _dated(int(year), month, day, writer)
        if year.lstrip("-").isdigit()
        else _undated(year, month, day, writer)
    )
    if text is None:
        return phrases.pattern.format(digits=str(date))
    return unknown_parts(text, unknown, phrases) if unknown else text


def season_year(date: Season, writer: Writer) -> str:
    """Write the year of a season with its era; of an unspecified one the decade or century, or its digits."""
    if date.year is None:
        return _masked_year(date.mask, writer) or date.mask
    return writer.year_with_era(date.year)


def century(first: Parts, last: Parts, writer: Writer) -> str | None:
    """Name the century that runs from one year to another; None where they do not bound one.

    Centuries begin with a year 1: the 19th is 1801-1900, the 2nd before the era is 200-101.
    """
    if len(first) > 1 or len(last) > 1 or first[0] % 100 != 1 or last[0] != first[0] + 99:
        return None
    number = first[0] // 100 + 1 if first[0] > 0 else -(first[0] // 100)
    name = writer.phrases.century(number, writer.number(number), short=writer.wording.style != "long")
    return None if name is None else writer.with_century_era(name, first[0])


def _dated(year: int, month: str, day: str, writer: Writer) -> str | None:
    """Write a year that is known with what is known of its month and day; None where there is no phrase."""
    if not month:
        return None if day else writer.write((year,))
    months = fills(month, writer.calendar.months_in_year(year))
    if not day:
        return _choice([(year, each) for each in months], writer)
    if len(months) > 1 or "X" in month:
        return None
    days = days_that_fit(writer.calendar, year, months[0], day)
    return _choice([(year, months[0], each) for each in days], writer)


def _choice(dates: Sequence[Parts], writer: Writer) -> str:
    """Write one of several: "between" where nothing in between is left out, else "or"."""
    phrases = writer.phrases
    if len(dates) > 2 and dates[-1][-1] - dates[0][-1] == len(dates) - 1:
        return writer.joined((dates[0], dates[-1]), phrases.between)
    return writer.joined(dates, phrases.either) if len(dates) > 1 else writer.write(dates[0])


def _undated(year: str, month: str, day: str, writer: Writer) -> str | None:
    """Write what is known where the year is not, or not wholly; None where there is no phrase."""
    if "X" in month + day or (day and not month):
        return None
    known = ""
    if month:
        known = (
            writer.day_month_of_any_year(int(month), int(day))
            if day
            else writer.month_of_any_year(int(month), alone=True)
        )
    if not year:
        return writer.telling(known)
    masked = _masked_year(year, writer)
    if masked is None or not known:
        return masked
    return writer.phrases.undated_part.format(date=known, year=masked)


def _masked_year(mask: str, writer: Writer) -> str | None:
    """Write a year of which the last digits are unspecified; None where others are."""
    digits = mask.rstrip("X")
    if "X" in digits:
        return None
    first, last = lowest(mask), highest(mask)
    if first > 0 and writer.phrases.unknown_digit:
        shown = writer.in_digits(mask.lstrip("0")).replace("X", writer.phrases.unknown_digit)
        return writer.around_year(shown, first)
    if len(mask) - len(digits) == 1 and first > 0:
        decade = writer.phrases.decade(first, writer.year_number(first), short=writer.short)
        return writer.with_century_era(decade, first)
    if len(mask) - len(digits) == 2:
        return _hundred_years(first, last, writer)
    return writer.joined(((first,), (last,)), writer.phrases.between)


def _hundred_years(first: int, last: int, writer: Writer) -> str:
    """Write the years that share their first two digits, which are a century but for one year."""
    exact = century((first,), (last,), writer)
    if exact or first <= 0:
        return exact or writer.joined(((first,), (last,)), writer.phrases.between)
    name = century((first + 1,), (last + 1,), writer) or ""
    years_meant = writer.phrases.close.join([writer.year_number(first), writer.year_number(last)])
    if writer.short and not writer.phrases.years_apart:  # where bare years would run into what follows
        return writer.run((first,), (last,))
    return noted(name, years_meant, writer.phrases)
