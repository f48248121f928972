"""What is said of one date: its fields, of which another date of the same sentence may have to lend some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..edtf.write import LAST_YEAR, decade_text, year_text
from .refuse import refusal

if TYPE_CHECKING:
    from ...errors import DateError

_MARKS = {(True, True): "%", (True, False): "~", (False, True): "?", (False, False): ""}
_LONGEST_YEAR = 15  # digits


class Fields:
    """The fields of one date, filled in as its words are read.

    Attributes
    ----------
    year
        Counted in its era, from 1.
    month, day, weekday, season
        Numbers as ISO 8601 and EDTF have them.
    names
        "islamic" or "gregory": whose month was named.
    era
        One of `names.ERAS`.
    span
        "decade" or "century" where `year` is the first year of one, or the number of the other.
    small
        A number of one or two digits that nothing makes a day or a year.
    """

    __slots__ = (
        "circa",
        "day",
        "era",
        "julian",
        "month",
        "names",
        "offset",
        "season",
        "small",
        "span",
        "text",
        "uncertain",
        "weekday",
        "year",
    )

    def __init__(self, text: str, offset: int) -> None:
        self.text = text
        self.offset = offset
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.small: int | None = None
        self.weekday: int | None = None
        self.season: int | None = None
        self.era: str | None = None
        self.names: str | None = None
        self.span: str | None = None
        self.circa = self.uncertain = self.julian = False

    def put(self, field: str, value: object, offset: int) -> None:
        """Set a field that has not been set; raise `DateError` where it is said twice and differently."""
        old = getattr(self, field)
        if old is not None and old != value:
            raise refusal(f"two values for the {field}: {old} and {value}", self.text, offset)
        setattr(self, field, value)

    @property
    def marks(self) -> str:
        """The sign of EDTF for how sure it is."""
        return _MARKS[self.circa, self.uncertain]

    @property
    def size(self) -> int:
        """How many of year, month and day it goes down to."""
        return 3 if self.day is not None else 2 if self.month is not None else 1

    @property
    def is_empty(self) -> bool:
        """Whether there is no number and no name in it, but a sign, an era or a helping word alone."""
        said = (self.year, self.month, self.day, self.small, self.weekday, self.season)
        return all(each is None for each in said)

    @property
    def prefix(self) -> str:
        """What EDTF writes before a date of its calendar."""
        hijri = self.era in ("AH", "BH")
        if (self.names == "gregory" and hijri) or (self.names == "islamic" and self.era in ("CE", "BCE")):
            raise self.refused(f"a month of the other calendar does not go with {self.era}")
        if hijri or self.names == "islamic":
            return "AH "
        return "julian:" if self.julian else ""

    def body(self) -> str:
        """Return the date as EDTF without its calendar; raise `DateError` where a part is missing."""
        if self.season is not None:
            if self.month is not None or self.day is not None or self.span is not None:
                raise self.refused("a season, quarter or half stands beside a year alone")
            return f"{self._year_digits()}-{self.season}{self.marks}"
        parts = [self._decade() if self.span == "decade" else self._year_digits()]
        if self.day is not None and self.month is None:
            raise self.refused(f"which month has the day {self.day}?")
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts) + self.marks

    def refused(self, message: str, readings: tuple[str, ...] = ()) -> DateError:
        """Return the error that stands where this date begins."""
        return refusal(message, self.text, self.offset, readings)

    def _year(self) -> int:
        """Return the year as EDTF counts it: 0 is the year before year 1 of the era."""
        if self.small is not None:
            raise self.refused(
                f"{self.small} is no year: two digits leave the century open", self._centuries()
            )
        if self.year is None:
            raise self.refused("the year is missing", self._without_year())
        if self.year == 0:
            raise self.refused("there is no year 0: 1 BCE comes before 1 CE")
        return 1 - self.year if self.era in ("BCE", "BH") else self.year

    def _year_digits(self) -> str:
        year = self._year()
        if abs(year) > LAST_YEAR:
            self._check_long_year(year)
        return year_text(year)

    def _decade(self) -> str:
        year = self._year()
        if year > LAST_YEAR:
            raise self.refused("a decade has at most four digits")
        if self.era in ("BCE", "BH"):
            years = f"{self.prefix}[{year_text(year - 9)}..{year_text(year)}]"
            raise self.refused("the years of a decade before the year 1 share no digits in EDTF", (years,))
        return decade_text(year)

    def _check_long_year(self, year: int) -> None:
        if self.month is not None or self.season is not None:
            raise self.refused("EDTF has months only in years of four digits")
        if len(str(abs(year))) > _LONGEST_YEAR:
            raise self.refused(f"a year has at most {_LONGEST_YEAR} digits")

    def _tail(self) -> str:
        return "".join(f"-{part:02d}" for part in (self.month, self.day) if part is not None)

    def _without_year(self) -> tuple[str, ...]:
        return (f"{self.prefix}XXXX{self._tail()}",) if self.month is not None else ()

    def _centuries(self) -> tuple[str, ...]:
        hijri = self.prefix == "AH "
        centuries = (13, 14) if hijri else (19, 20)
        return tuple(
            f"{self.prefix}{year_text(100 * century + (self.small or 0))}{self._tail()}"
            for century in centuries
        )


def lend(first: Fields, second: Fields) -> None:
    """Complete each of two dates with what the other says for both: 6–10 November 2025.

    Raises
    ------
    DateError
        Where one of them says nothing of its own.
    """
    for each in (first, second):
        if each.is_empty:
            raise each.refused("a date is missing")
    for a, b in ((first, second), (second, first)):
        if a.small is not None and a.month is None:
            if b.month is not None or b.day is not None:
                a.day, a.small = a.small, None
            elif b.year is not None and b.era is not None:
                a.year, a.small = a.small, None
    for a, b in ((first, second), (second, first)):
        if a.month is None and a.day is not None:
            a.month, a.names = b.month, b.names
        if a.year is None and a.small is None:
            a.year, a.span = b.year, b.span
            a.era = a.era or b.era
        if a.era is None and a.names in (None, b.names):
            a.era = b.era
        a.names = a.names or b.names
        a.julian = a.julian or b.julian
