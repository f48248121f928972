"""Dates in words in the calendar in which they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calendar_date import CalendarDate
from ..hijri.sighted import SightedDay
from ..interval import End, Interval
from ..moment import Moment
from ..season import Season
from ..sets import AllOf, OneOf, Range
from ..significant import SignificantYear
from ..unspecified import UnspecifiedDate
from .clock import with_time
from .ends import Ending, Worded, join_choice, join_ends
from .estimates import significant
from .kinds import kind_of
from .masks import century, season_year, unspecified
from .sure import noted, qualified, qualified_parts

if TYPE_CHECKING:
    from ..expression import Expression
    from ..interval import IntervalEnd
    from .parts import Parts, Writer


def own(date: Expression, writer: Writer) -> str:
    """Write any date in its own calendar, and say so where that is the Julian one."""
    text = _own(date, writer, alone=True)
    return noted(text, writer.phrases.julian, writer.phrases) if writer.calendar.id == "julian" else text


def _own(date: Expression, writer: Writer, *, alone: bool = False) -> str:
    match date:
        case CalendarDate():
            plain = _plain(date)  # as most are
            if plain:
                return writer.write(plain)
            text, kind = _calendar_date(date, writer), kind_of(date) if alone else ""
            return qualified_parts(text, date.component_qualifications, writer.phrases, kind)
        case Season():
            return qualified(_season(date, writer), date.qualification, writer.phrases)
        case Moment():
            return with_time(writer.write(_parts(date.date)), date, writer)
        case OneOf() | AllOf():
            return _set(date, writer)
        case Interval():
            return _interval(date, writer)
    raise TypeError(f"a date is expected, got {date!r}")


def _parts(date: CalendarDate) -> Parts:
    return tuple([part for part in (date.year, date.month, date.day) if part is not None])


def _plain(date: object) -> Parts | None:
    """Return the parts of a date that is nothing else: no qualification, no unknown digits."""
    if (type(date) is CalendarDate or isinstance(date, SightedDay)) and not date.qualification:
        return _parts(date)
    return None


def _calendar_date(date: CalendarDate, writer: Writer) -> str:
    if isinstance(date, UnspecifiedDate):
        return unspecified(date, writer)
    if isinstance(date, SignificantYear):
        return significant(date, writer)
    return writer.write(_parts(date))


def _season(date: Season, writer: Writer) -> str:
    phrases, code = writer.phrases, date.code
    year = season_year(date, writer)
    if code <= 32:
        text = phrases.season.format(season=phrases.seasons[(code - 21) % 4], year=year)
        hemisphere = (code - 21) // 4
        return noted(text, phrases.hemispheres[hemisphere - 1], phrases) if hemisphere else text
    part = (*phrases.quarters, *phrases.thirds, *phrases.halves)[code - 33]
    if code <= 36 and writer.short:
        return phrases.quarter_short.format(number=writer.number(code - 32), part=part, year=year)
    return phrases.division.format(part=part, year=year)


def _interval(date: Interval, writer: Writer) -> str:
    first, last = _plain(date.start), _plain(date.end)
    if first and last:
        return writer.run(first, last)
    return join_ends(_ending(date.start, writer), _ending(date.end, writer), writer)


def _ending(end: IntervalEnd, writer: Writer) -> Ending:
    if isinstance(end, End):
        return end
    return Worded(_own(end, writer), "" if end.qualification else kind_of(end))


def _set(date: OneOf | AllOf, writer: Writer) -> str:
    phrases, members, one_of = writer.phrases, date.members, isinstance(date, OneOf)
    if len(members) == 1 and isinstance(members[0], Range):
        return _only_range(members[0], writer, one_of=one_of)
    joiner = phrases.either if one_of else phrases.both
    parts = [plain for plain in map(_plain, members) if plain]
    if len(parts) == len(members):
        return writer.joined(parts, joiner)
    return joiner.join([_member(member, writer, one_of=one_of) for member in members])


def _member(member: Expression, writer: Writer, *, one_of: bool) -> str:
    if isinstance(member, Range) and End.OPEN in (member.start, member.end):
        return join_choice(_ending(member.start, writer), _ending(member.end, writer), writer, one_of=one_of)
    return _own(member, writer)


def _only_range(date: Range, writer: Writer, *, one_of: bool) -> str:
    """Write the only member of a set: "between" where it is one of them, "all of" where it is every one."""
    phrases = writer.phrases
    if isinstance(date.start, End) or isinstance(date.end, End):
        return _member(date, writer, one_of=one_of)
    if not one_of:
        return phrases.every.format(date=_interval(date, writer))
    first, last = _plain(date.start), _plain(date.end)
    if first and last:
        return century(first, last, writer) or writer.joined((first, last), phrases.between)
    return phrases.between.framed(phrases.between.join([_own(date.start, writer), _own(date.end, writer)]))
