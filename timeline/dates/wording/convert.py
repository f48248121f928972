"""Dates in words in a calendar that is not their own: the span of days that they may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..interval import End, Interval
from ..moment import Moment
from ..precision import Precision
from ..sets import AllOf, OneOf, Range
from .ends import Ending, Worded, join_choice, join_ends, text_of
from .estimates import open_years, rounded
from .kinds import kind_of_parts
from .sure import qualified

if TYPE_CHECKING:
    from ..boundary import Coordinates
    from ..expression import Expression
    from ..interval import IntervalEnd
    from ..protocol import Calendar
    from ..span import Span
    from .parts import Parts, Writer


def converted(date: Expression, writer: Writer, place: Coordinates | None = None) -> str:
    """Write a date in the calendar of the writer, marked ``≈`` where the tables leave some days open.

    What is known to the day, month or part of a year becomes days, what is known to the year or less years.
    A moment of the evening gets the day that began at sunset too, at `place` where one is known.
    """
    span = date.to(writer.calendar.id)
    text = _converted(date, span, writer)
    if isinstance(date, Moment):
        from .evening import with_evening  # few dates have a time, and start-up counts

        text = with_evening(text, date, place, writer)
    return writer.phrases.converted.format(date=text) if span.basis.approximate else text


def outer_parts(date: Expression, calendar: Calendar) -> tuple[Parts, Parts]:
    """Return the first and the last day of a date that has both; their years where it is no finer."""
    return _outer_parts(date, date.to(calendar.id))


def _outer_parts(date: Expression, span: Span) -> tuple[Parts, Parts]:
    assert span.earliest is not None and span.latest is not None  # noqa: S101, PT018 - it is no interval
    size = 1 if date.precision.rank >= Precision.YEAR.rank else 3
    return span.earliest[:size], span.latest[:size]


def _converted(date: Expression, span: Span, writer: Writer) -> str:
    if isinstance(date, OneOf | AllOf):
        return _set(date, writer)
    if isinstance(date, Interval):
        return _interval(date, writer)
    first, last = _outer_parts(date, span)
    unit = open_years(date)
    if unit > 1:
        first, last = (rounded(first[0], unit),), (rounded(last[0], unit),)
    kind = kind_of_parts(first) if first == last else ""
    return qualified(writer.run(first, last), date.qualification, writer.phrases, kind)


def _interval(date: Interval, writer: Writer) -> str:
    if not (isinstance(date.start, End) or isinstance(date.end, End) or date.qualification):
        first, _ = outer_parts(date.start, writer.calendar)
        _, last = outer_parts(date.end, writer.calendar)
        return writer.run(first, last)
    return join_ends(*_endings(date, writer), writer)


def _endings(date: Interval, writer: Writer) -> tuple[Ending, Ending]:
    return _ending(date.start, 0, writer), _ending(date.end, 1, writer)


def _ending(end: IntervalEnd, side: int, writer: Writer) -> Ending:
    if isinstance(end, End):
        return end
    parts = outer_parts(end, writer.calendar)[side]
    text = qualified(writer.write(parts), end.qualification, writer.phrases)
    return Worded(text, "" if end.qualification else kind_of_parts(parts))


def _set(date: OneOf | AllOf, writer: Writer) -> str:
    phrases, one_of = writer.phrases, isinstance(date, OneOf)
    days = _single_days(date, writer)
    if days:
        return writer.joined(days, phrases.either if one_of else phrases.both)
    texts = list(dict.fromkeys(_member(member, writer, one_of=one_of) for member in date.members))
    only = date.members[0]
    if len(date.members) > 1 or not isinstance(only, Range) or End.OPEN in (only.start, only.end):
        return (phrases.either if one_of else phrases.both).join(texts)
    if not one_of:
        return phrases.every.format(date=texts[0])
    if only.qualification:
        ends = [text_of(each, open_="", unknown="") for each in _endings(only, writer)]
        return phrases.between.framed(phrases.between.join(ends))
    assert not isinstance(only.start, End) and not isinstance(only.end, End)  # noqa: S101, PT018
    first, _ = outer_parts(only.start, writer.calendar)
    _, last = outer_parts(only.end, writer.calendar)
    return writer.write(first) if first == last else writer.joined((first, last), phrases.between)


def _single_days(date: OneOf | AllOf, writer: Writer) -> list[Parts]:
    """Return the members where each is one day, or one year, and nothing more; else nothing."""
    if date.qualification or any(isinstance(member, Interval) for member in date.members):
        return []
    ends = [outer_parts(member, writer.calendar) for member in date.members]
    return (
        list(dict.fromkeys(first for first, _ in ends)) if all(first == last for first, last in ends) else []
    )


def _member(member: Expression, writer: Writer, *, one_of: bool) -> str:
    if isinstance(member, Range) and End.OPEN in (member.start, member.end):
        return join_choice(*_endings(member, writer), writer, one_of=one_of)
    return _converted(member, member.to(writer.calendar.id), writer)
