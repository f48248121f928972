"""The time of day of a moment, and what its clock was set to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..digits import in_digits

if TYPE_CHECKING:
    from ..moment import Moment
    from .parts import Writer


def with_time(date: str, moment: Moment, writer: Writer) -> str:
    """Put the time to the date of a moment: 6 November 2025, 18:30 (UTC−5)."""
    time = in_digits(_time(moment), writer.wording.digits)
    if zone := _zone(moment):
        return writer.phrases.zoned.format(date=date, time=time, zone=zone)
    return writer.phrases.moment.format(date=date, time=time)


def _time(moment: Moment) -> str:
    time = f"{moment.hour:02d}:{moment.minute:02d}"
    if moment.second is None or not (moment.second or moment.fraction):
        return time
    time += f":{moment.second:02d}"
    return f"{time}.{_decimals(moment)}" if moment.fraction else time


def _decimals(moment: Moment) -> str:
    """Return the decimals as they were written: the text is exact where a quotient would be rounded."""
    _, _, tail = moment.text.partition(".")
    return tail[: next((i for i, c in enumerate(tail) if not c.isdigit()), len(tail))]


def _zone(moment: Moment) -> str:
    """Name the offset, always in ASCII digits ("UTC−5" is one word), and the zone."""
    offset = "" if moment.offset is None else _offset(moment.offset)
    return ", ".join(part for part in (offset, moment.zone) if part)


def _offset(minutes: int) -> str:
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")
