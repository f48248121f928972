"""EDTF text to dates: which form a text has, and the forms whose parts are texts again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..errors import DateError
from .edtf.component import parse_component, parse_plain
from .edtf.explain import fault
from .edtf.grammar import MAX_TEXT, other_calendar, plain
from .gregorian import GREGORIAN
from .interval import End, Interval
from .sets import AllOf, OneOf, Range

if TYPE_CHECKING:
    from collections.abc import Callable

    from .calendar_date import CalendarDate
    from .interval import IntervalEnd
    from .moment import Moment
    from .protocol import Calendar
    from .season import Season
    from .types import Date

_T = TypeVar("_T")

_SET_KINDS: dict[str, tuple[type[OneOf | AllOf], str]] = {"[": (OneOf, "]"), "{": (AllOf, "}")}


def parse_date(text: str) -> Date:
    """Read a date: EDTF levels 0, 1 and 2, with the extensions that `docs/reference/edtf.md` lists.

    ``AH`` and a space before it says that it is counted in the Umm al-Qura calendar, the id of any calendar
    and a colon that it is counted in that one: ``AH 1447-05-15``, ``julian:0750-01-25``.

    Raises
    ------
    DateError
        Where the text is no date, or the date does not exist: what is allowed, what came, the index at which
        the fault lies and, where it can be guessed, what was meant. `NoSuchDateError` where there is no such
        date, `UnknownCalendarError` where there is no such calendar.
    """
    if not isinstance(text, str):
        raise DateError(f"a date is read from a text, got {type(text).__name__}")
    try:
        match = plain(text)  # first, for most dates are
        return try_date(text) if match is None else parse_plain(text, GREGORIAN, *match.groups())
    except DateError as error:
        from .edtf.suggest import explained  # only what is refused needs it

        raise explained(error, text, _reads) from None


def _reads(text: str) -> bool:
    try:
        try_date(text)
    except DateError:
        return False
    return True


def try_date(text: str) -> Date:
    """Read a date like `parse_date`; the error of a text that is none does not look for what was meant."""
    if len(text) > MAX_TEXT:
        raise fault(f"a date has at most {MAX_TEXT} characters", text)
    match = other_calendar(text)
    if match is None:
        return _parse_in(text, GREGORIAN)
    sign, body = match.groups()
    return _part(text, len(sign), body, _calendar(text, sign), _parse_in)


def _calendar(text: str, sign: str) -> Calendar:
    from .calendars import DEFAULT_HIJRI, calendar  # most dates need none but the Gregorian

    if sign == "AH ":
        return calendar(DEFAULT_HIJRI)
    try:
        return calendar(sign[:-1])
    except DateError as error:
        corrected = error.suggestion and f"{error.suggestion}:{text[len(sign) :]}"
        raise type(error)(error.message, text=text, suggestion=corrected) from None


def _parse_in(text: str, calendar: Calendar) -> Date:
    if text[:1] in _SET_KINDS:
        return _set(text, calendar)
    if "/" in text and "/" in text.partition("[")[0]:  # but for the slash of a zone
        return _interval(text, calendar)
    return _moment(text, calendar) if "T" in text else parse_component(text, calendar)


def _moment(text: str, calendar: Calendar) -> Moment:
    from .edtf.moment import parse_moment  # few dates have a time, and start-up counts

    return parse_moment(text, calendar)


def _part(whole: str, at: int, text: str, calendar: Calendar, parse: Callable[[str, Calendar], _T]) -> _T:
    """Parse `text`, which stands in `whole` at the index `at`; a fault in it is told of the whole."""
    try:
        return parse(text, calendar)
    except DateError as error:
        corrected = error.suggestion and f"{whole[:at]}{error.suggestion}{whole[at + len(text) :]}"
        raise type(error)(error.message, text=whole, offset=at + error.offset, suggestion=corrected) from None


def _interval(text: str, calendar: Calendar) -> Interval:
    start, _, end = text.partition("/")
    if "/" in end:
        raise fault("an interval is two dates and one '/'", text, len(start) + 1 + end.index("/"))
    first = _part(text, 0, start, calendar, _interval_end)
    last = _part(text, len(start) + 1, end, calendar, _interval_end)
    return Interval(text, calendar, first, last)


def _interval_end(text: str, calendar: Calendar) -> IntervalEnd:
    if text in ("", ".."):
        return End(text)
    return _within(text, calendar)


def _within(text: str, calendar: Calendar) -> CalendarDate | Season:
    """Parse a date in an interval or a set."""
    if "Y" in text or "S" in text:
        raise fault("a year with Y or S is not allowed in an interval or a set", text)
    return parse_component(text, calendar)


def _set(text: str, calendar: Calendar) -> OneOf | AllOf:
    kind, closing = _SET_KINDS[text[0]]
    if text[-1] != closing:
        raise fault(f"{closing!r} at the end is expected after {text[0]!r}", text)
    members = []
    at = 1
    for padded in text[1:-1].split(","):
        member = padded.lstrip(" ")
        members.append(_part(text, at + len(padded) - len(member), member.rstrip(" "), calendar, _member))
        at += len(padded) + 1
    _check_open_ends(text, members)
    inner = ",".join(member.text for member in members)
    return kind(f"{text[0]}{inner}{closing}", calendar, tuple(members))


def _member(text: str, calendar: Calendar) -> CalendarDate | Season | Range:
    start, dots, end = text.partition("..")
    if not dots:
        return _within(text, calendar)
    first = _part(text, 0, start, calendar, _within) if start else End.OPEN
    last = _part(text, len(start) + 2, end, calendar, _within) if end else End.OPEN
    if not isinstance(first, End) and not isinstance(last, End):
        _check_alike(text, first, last)
    return Range(text, calendar, first, last)


def _check_alike(text: str, first: CalendarDate | Season, last: CalendarDate | Season) -> None:
    if _depth(first) != _depth(last):
        raise fault("both dates of a range are years, or months, or days", text)


def _depth(date: CalendarDate | Season) -> int:
    return date.text.lstrip("?~%-").count("-")


def _check_open_ends(text: str, members: list[CalendarDate | Season | Range]) -> None:
    ranges = [(index, member) for index, member in enumerate(members) if isinstance(member, Range)]
    if any(member.start is End.OPEN and index for index, member in ranges):
        raise fault("only the first of a set may begin with '..'", text)
    if any(member.end is End.OPEN and index + 1 < len(members) for index, member in ranges):
        raise fault("only the last of a set may end with '..'", text)
