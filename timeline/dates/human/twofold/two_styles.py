"""One day in the Old and in the New Style, with what both share said once: 12/25 January 1905.

``23/6 November/December 1907`` is the Julian 23 November and the Gregorian 6 December (GEDCOM 7, appendix A).
The two check each other: where they are not one day, the slash means something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ...digits import in_ascii
from ...precision import Precision
from ..forms.styles import STYLES
from ..refuse import refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_NAME = r"[^\W\d_]+\.?"
_SHAPES = tuple(
    re.compile(rf"\s*(?P<day>(?:[^\W\d_]+,?\s+)?){shape}\s*").fullmatch
    for shape in (
        r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})\s+(?P<rest>[^\W\d_].*[0-9]{3,4}.*)",
        rf"(?P<a>[0-9]{{1,2}})/(?P<b>[0-9]{{1,2}})\s+(?P<m>{_NAME})/(?P<n>{_NAME})\s+(?P<rest>[0-9]{{3,4}})",
        rf"(?P<a>[0-9]{{1,2}})\s+(?P<m>{_NAME})\s?/\s?(?P<b>[0-9]{{1,2}})\s+(?P<n>{_NAME})\s+(?P<rest>[0-9]{{3,4}})",
        rf"(?P<m>{_NAME})\s+(?P<a>[0-9]{{1,2}})/(?P<n>{_NAME}\s+)?(?P<b>[0-9]{{1,2}}),?\s+(?P<rest>[0-9]{{3,4}})",
    )
)


_WHOLE = re.compile(r"([^/]*[^/0-9][0-9]{4})\s*/\s*([^/]*[^/0-9][0-9]{4})\s*").fullmatch
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_BETWEEN = " \t,;/()[]="


def two_styles(text: str, given: Hints, read: Read) -> Date | None:
    """Read one day in both styles as the one that stands first; None for any other text.

    Raises
    ------
    DateError
        Where both styles are named, and the two are not one day.
    """
    if given.calendar not in (None, "julian", "gregory"):
        return None
    plain = in_ascii(text)
    if (named := _named(plain)) is not None:
        return _same_day(named, text, given, read, certain=True)
    if whole := _WHOLE(plain):
        _check_whole(whole, text, given, read)
    for shape in _SHAPES:
        if found := shape(plain):
            parts = found.groupdict("")
            month = parts.get("m", "")
            old = f"{parts['a']} {month} {parts['rest']}"
            new = f"{parts['day']} {parts['b']} {parts.get('n') or month} {parts['rest']}"
            if date := _same_day((("julian", old), ("gregory", new)), text, given, read, certain=False):
                return date
    return None


def _check_whole(found: re.Match[str], text: str, given: Hints, read: Read) -> None:
    """Refuse two whole dates that are one day in the two styles: they may be a time as well."""
    date = _same_day((("julian", found[1]), ("gregory", found[2])), text, given, read, certain=False)
    if date is not None and given.calendar is None:
        run = f"{date.text}/{read(found[2], given)}"
        raise refusal("one day in both styles, or the time between two", text, 0, (str(date), run))


def _named(text: str) -> tuple[tuple[str, str], ...] | None:
    """Return the two datings, with their calendars, of a text that names the style of each."""
    marks = [(found, calendar) for _, calendar, shape in STYLES for found in shape.finditer(text)]
    marks.sort(key=lambda mark: mark[0].start())
    if len({calendar for _, calendar in marks}) != len(marks) or len(marks) != 2:
        return None
    (first, calendar), (second, other) = marks
    sides = text[: first.start()].strip(_BETWEEN), text[first.end() : second.start()].strip(_BETWEEN)
    if not all(sides) or text[second.end() :].strip(f"{_BETWEEN}."):
        return None
    years = [_YEAR.search(side) for side in sides]
    known = next((year[0] for year in years if year), "")
    whole = [side if year else f"{side} {known}" for side, year in zip(sides, years, strict=True)]
    return (calendar, whole[0]), (other, whole[1])


def _same_day(
    datings: tuple[tuple[str, str], ...], text: str, given: Hints, read: Read, *, certain: bool
) -> Date | None:
    dates = []
    for calendar, dating in datings:
        try:
            dates.append(read(dating, given._replace(calendar=calendar)))
        except DateError as error:
            if certain:
                raise told_of(error, text) from None
            return None
    first, second = dates
    if first.precision is Precision.DAY is second.precision and first.earliest == second.earliest:
        return first
    if certain:
        raise refusal(f"{first} and {second} are not one day", text, 0, (str(first), str(second)))
    return None
