"""One date as `wording.own` writes it, with all that it says of how sure it is, to EDTF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...edtf.write import LAST_YEAR
from .combine import any_of, digits, joined, made, matched, named
from .said import Said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...phrases import Phrases
    from .combine import Parser
    from .grammar import Plain
    from .masks import Masks, Partly

_TIME = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,40})?)?"
_ZONE = (
    r"utc(?:[-+][0-9]{1,2}(?::[0-9]{2})?)?(?:, [a-z0-9_+/-]{1,60})?|[a-z][a-z0-9_+-]*(?:/[a-z0-9_+-]+){0,2}"
)
_FIRST_SEASON, _FIRST_QUARTER = 21, 33
_POWERS = frozenset(10**power for power in range(1, 15))
Marks = tuple[tuple[int, ...], str]  # which parts, and their sign


class Dates:
    """Parsers of one date in a language.

    Attributes
    ----------
    known
        A date without a sign of doubt.
    date, end
        A date, with one or without, no moment; and where it is an end or a member of something.
    moment
        A moment.
    """

    def __init__(self, plain: Plain, masks: Masks, phrases: Phrases) -> None:
        self._plain = plain
        self._masks = masks
        self._phrases = phrases
        self.known = any_of([plain.date, masks.date, self._significant(), self._season(), self._division()])
        inner = any_of([self.known, masks.loose])
        circa = plain.fill("circa", _approximate, date=inner)
        doubtful = any_of(
            [circa, plain.fill("uncertain", _uncertain, date=any_of([inner, circa])), self._parts()]
        )
        self.date = any_of([self.known, doubtful])
        self.end = any_of([self.date, masks.loose])
        self.moment = any_of([self._moment("moment"), self._moment("zoned")])

    def _significant(self) -> Parser:
        """Circa 1950 (between 1900 and 1999)."""
        estimate = self._plain.fill("circa", lambda date: date, date=self._plain.date)
        return self._plain.fill(
            "note", _significant, date=estimate, note=self._plain.joined(self._plain.joiners("between"))
        )

    def _season(self) -> Parser:
        names = named((name, _FIRST_SEASON + index) for index, name in enumerate(self._phrases.seasons))
        usual = named((name, _FIRST_SEASON + index) for index, name in self._plain.usual_names("seasons"))
        season = self._plain.fill("season", _division, season=any_of([names, usual]), year=self._year())
        hemisphere = named((name, index) for index, name in enumerate(self._phrases.hemispheres, 1))
        return any_of([season, self._plain.fill("note", _in_hemisphere, date=season, note=hemisphere)])

    def _division(self) -> Parser:
        parts = (*self._phrases.quarters, *self._phrases.thirds, *self._phrases.halves)
        part = named((name, _FIRST_QUARTER + index) for index, name in enumerate(parts))
        quarter = made(digits("[1-4](?![0-9])"), lambda digit: _FIRST_QUARTER - 1 + int(digit))
        return any_of([
            self._plain.fill("division", _division, part=part, year=self._year()),
            self._plain.fill("quarter_short", _division, number=quarter, part=part, year=self._year()),
        ])  # fmt: skip

    def _year(self) -> Parser:
        """Return a parser for the year of a season, with its era: `Said`."""
        return any_of([self._plain.year_of_part, made(self._masks.year, _year_of)])

    def _parts(self) -> Parser:
        """11 June 2004 (year uncertain)."""
        notes = [
            self._plain.fill(key, lambda parts, sign=sign: ((parts, sign),), parts=self._plain.parts)
            for key, sign in (("parts_uncertain", "?"), ("parts_approximate", "~"))
        ]
        both = joined(any_of(notes), self._phrases.note_joint)
        note = any_of([*notes, made(both, lambda several: tuple(one for each in several for one in each))])
        return self._plain.fill("note", _with_marks, date=any_of([self.known, self._masks.loose]), note=note)

    def _moment(self, key: str) -> Parser:
        return self._plain.fill(key, _moment, date=self._plain.date, time=digits(_TIME), zone=matched(_ZONE))


def _approximate(date: Said) -> Said | None:
    return _marked(date, "~")


def _uncertain(date: Said) -> Said | None:
    if date.text.endswith("~"):
        return date._replace(text=f"{date.text[:-1]}%")
    return _marked(date, "?")


def _marked(date: Said, sign: str) -> Said | None:
    """Put a sign to a whole date; its digits may have it already, where they are given as EDTF."""
    if date.text.endswith(("?", "~", "%")):
        return date if date.text[-1] in (sign, "%") else None
    return date._replace(text=date.text + sign)


def _significant(date: Said, note: tuple[Said, ...]) -> Said | None:
    digits = date.text.lstrip("Y-")
    years = [each.text.lstrip("Y") for each in note]
    if len(years) != 2 or not digits.isdigit() or not all(each.lstrip("-").isdigit() for each in years):
        return None
    first, last = sorted(abs(int(each)) for each in years)
    number, size = int(digits), last - first + 1
    if last > LAST_YEAR and size - 1 in _POWERS:  # the last is that with which the next estimate begins
        size -= 1
        if "-" in date.text:  # such years are rounded as they are counted before the era
            first, number = first + 1, number + 1
    if not first <= number <= last or size not in _POWERS or first % size:
        return None
    left = len(str(number)) - len(str(size)) + 1
    sign = "Y" if number > LAST_YEAR else ""
    minus, width = ("-" if "-" in date.text else ""), len(digits)
    return date._replace(text=f"{sign}{minus}{number:0{width}d}S{left}") if left > 0 else None


def _division(year: Said, season: int = 0, part: int = 0, number: int = 0) -> Said:
    return year._replace(text=f"{year.text}-{season or part or number}")


def _in_hemisphere(date: Said, note: int) -> Said:
    head, _, code = date.text.rpartition("-")
    return date._replace(text=f"{head}-{int(code) + 4 * note}")


def _year_of(year: Partly) -> Said | None:
    return Said(year.family, year.year) if year.year else None


def _with_marks(date: Said, note: tuple[Marks, ...]) -> Said | None:
    """Put signs to single parts: ``2004?-06-11`` leaves month and day without doubt."""
    minus = "-" if date.text.startswith("-") else ""
    parts = date.text.removeprefix("-").split("-")
    signs = [_sign([sign for which, sign in note if index in which]) for index in range(len(parts))]
    if not all(index < len(parts) for which, _ in note for index in which):
        return None
    if any(part.endswith(("?", "~", "%")) for part in parts):
        return None
    lead = next((n for n, sign in enumerate(signs) if sign != signs[0]), len(parts))
    if not any(signs[lead:]):
        parts[lead - 1] += signs[0]
        return date._replace(text=minus + "-".join(parts))
    year, *rest = parts
    return date._replace(
        text="-".join([f"{minus}{year}{signs[0]}", *map("".join, zip(signs[1:], rest, strict=True))])
    )


def _sign(signs: Iterable[str]) -> str:
    found = sorted(set(signs))
    return "%" if len(found) > 1 else "".join(found)


def _moment(date: Said, time: str, zone: str = "") -> Said | None:
    if len(date.text.lstrip("-")) != len("2025-11-06"):
        return None
    offset, _, name = zone.partition(", ") if zone.startswith("utc") else ("", "", zone)
    clock = time.zfill(len(time) + (time.index(":") == 1))
    return date._replace(
        text=f"{date.text}T{clock}{_offset(offset)}{f'[{_zone_name(name)}]' if name else ''}"
    )


def _offset(text: str) -> str:
    """Return an offset as EDTF writes it: of "utc-5", ``-05:00``."""
    if not text:
        return ""
    sign, rest = text[3:4], text[4:]
    if not sign:
        return "Z"
    hours, _, minutes = rest.partition(":")
    return f"{sign}{hours.zfill(2)}:{minutes or '00'}"


def _zone_name(folded: str) -> str:
    """Return the name of a time zone with the case that the database gives it."""
    from zoneinfo import available_timezones  # reads the database: for the few texts that name a zone

    return next((each for each in available_timezones() if each.casefold() == folded), folded)
