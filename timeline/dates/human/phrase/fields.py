"""What is said of one date: its fields, of which another date of the same sentence may have to lend some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....errors import DateError
from ...edtf.write import LAST_YEAR, date_text, year_text
from ...expression import prefix
from ...hebrew import ADARS
from ...protocol import month_of_name
from ..doubt import DoubtError
from ..lexicon.eras import astronomical, calendar_of, completed, counts_backwards, goes_with
from ..lexicon.items import number_item
from ..refuse import refusal

if TYPE_CHECKING:
    from ...protocol import Calendar
    from ..hints import Hints
    from ..lexicon.items import Item
    from .parts import Part

_MARKS = {(True, True): "%", (True, False): "~", (False, True): "?", (False, False): ""}
_LONGEST_YEAR = 15  # digits
_FIRST_YEAR = 100  # below, a number may as well be a day
_OPEN_DIGITS = {"decade": 1, "hundreds": 2, "thousands": 3}


class Fields:
    """The fields of one date, filled in as its words are read.

    Attributes
    ----------
    year
        Counted in its era, from 1.
    digits
        The year as it was written, in ASCII digits; "" where it was not a number of digits.
    item
        The number that is the year, or may be it.
    month, day, weekday, season
        Numbers as ISO 8601 and EDTF have them.
    names
        Whose month was named: "islamic" or "gregory".
    era
        One of `names.ERAS`, or "BP": before present, which is 1950.
    era_first
        Whether the era stands before the year: then it is for the next year too.
    span
        "decade", "hundreds" and "thousands" where `year` is the first of those that share their digits;
        "century" and "millennium" where it is the number of one.
    part
        Which part is meant of the smallest that the other fields name.
    small
        A number of one or two digits that nothing makes a day or a year.
    """

    __slots__ = (
        "circa",
        "day",
        "digits",
        "era",
        "era_first",
        "hints",
        "item",
        "julian",
        "month",
        "names",
        "offset",
        "part",
        "season",
        "small",
        "span",
        "text",
        "uncertain",
        "weekday",
        "year",
    )

    def __init__(self, text: str, offset: int, hints: Hints) -> None:
        self.text = text
        self.offset = offset
        self.hints = hints
        self.year: int | None = None
        self.digits = ""
        self.item: Item | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.small: Item | None = None
        self.weekday: int | None = None
        self.season: int | None = None
        self.era: str | None = None
        self.era_first = False
        self.names: str | None = None
        self.span: str | None = None
        self.part: Part | None = None
        self.circa = self.uncertain = self.julian = False

    def put(self, field: str, value: Any, offset: int) -> None:
        """Set a field that has not been set; raise `DateError` where it is said twice and differently."""
        old = getattr(self, field)
        if old is not None and old != value:
            years = (old, value) if field == "year" and min(old, value) >= _FIRST_YEAR else ()
            both = [f"{self.prefix}{year:04d}" for year in years]
            raise refusal(f"two values for the {field}: {old} and {value}", self.text, offset, both)
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
        said = (self.year, self.month, self.day, self.small, self.weekday, self.season, self.part)
        return all(each is None for each in said)

    @property
    def is_part_alone(self) -> bool:
        """Whether nothing but a part is said, as of the first in "mid to late 19th century"."""
        said = (self.year, self.month, self.day, self.small, self.weekday, self.season)
        return self.part is not None and all(each is None for each in said)

    @property
    def is_year(self) -> bool:
        """Whether nothing but a year, or a number that may be one, is said."""
        others = (self.month, self.day, self.season, self.span, self.part, self.weekday)
        return all(each is None for each in others) and (self.year is not None or self.small is not None)

    @property
    def backwards(self) -> bool:
        """Whether its years are counted towards the past."""
        return counts_backwards(self.era)

    @property
    def calendar(self) -> Calendar:
        """The calendar in which it is counted; raise `DateError` where it is said to be two."""
        if self.era and self.names and not goes_with(self.era, self.names):
            raise self.refused(f"a month of the other calendar does not go with {self.era}")
        found = calendar_of(self.era, self.names, self.hints)
        if not self.julian:
            return found
        if found.era != "CE":
            raise self.refused(f"the Julian calendar does not go with {found.era}")
        return calendar_of("CE", None, self.hints._replace(calendar="julian"))

    @property
    def prefix(self) -> str:
        """What EDTF writes before a date of its calendar."""
        return prefix(self.calendar)

    def body(self) -> str:
        """Return the date as EDTF without its calendar; raise `DateError` where a part is missing."""
        if self.season is not None:
            if self.month is not None or self.day is not None or self.span is not None:
                raise self.refused("a season, quarter or half stands beside a year alone")
            return f"{self._year_digits()}-{self.season}{self.marks}"
        parts = [self._year_digits() if self.span is None else self._open_digits()]
        if self.day is not None and self.month is None:
            raise self.refused(f"which month has the day {self.day}?")
        parts += [f"{part:02d}" for part in (self._month(), self.day) if part is not None]
        return "-".join(parts) + self.marks

    def _month(self) -> int | None:
        """Return the number of the month, which its name has not in every calendar."""
        if self.month is None or self.names is None or self.span is not None:
            return self.month
        year = self.astronomical_year()
        try:
            return month_of_name(self.calendar, year, self.month)
        except DateError as error:  # Adar of a year that has two
            days = (self.day,) if self.day is not None else ()
            months = tuple(f"{self.prefix}{date_text(year, month, *days)}" for month in ADARS)
            raise self.refused(error.message, months) from None

    def refused(self, message: str, readings: tuple[str, ...] = ()) -> DateError:
        """Return the error that stands where this date begins."""
        return refusal(message, self.text, self.offset, readings)

    def astronomical_year(self) -> int:
        """Return the year as EDTF counts it: 0 is the year before year 1 of the era."""
        if self.small is not None:
            raise self._which_century(self.small)
        if self.year is None:
            raise self.refused("the year is missing", self._without_year())
        if self.year == 0 and self.era != "BP":
            raise self.refused("there is no year 0: 1 BCE comes before 1 CE")
        if self.era == "BP" and (self.month is not None or self.span is not None or self.season is not None):
            raise self.refused("years before present have no months, and make no centuries")
        return astronomical(self.year, self.era)

    def _year_digits(self) -> str:
        year = self.astronomical_year()
        if abs(year) > LAST_YEAR:
            self._check_long_year(year)
        return year_text(year)

    def _open_digits(self) -> str:
        year = self.astronomical_year()
        if year > LAST_YEAR:
            raise self.refused("a decade has at most four digits")
        open_digits = _OPEN_DIGITS[self.span or "decade"]
        return year_text(year)[:-open_digits] + "X" * open_digits

    def _check_long_year(self, year: int) -> None:
        if self.month is not None or self.season is not None:
            raise self.refused("EDTF has months only in years of four digits")
        if len(str(abs(year))) > _LONGEST_YEAR:
            raise self.refused(f"a year has at most {_LONGEST_YEAR} digits")

    def _without_year(self) -> tuple[str, ...]:
        tail = "".join(f"-{part:02d}" for part in (self.month, self.day) if part is not None)
        return (f"{self.prefix}XXXX{tail}",) if self.month is not None else ()

    def _which_century(self, small: Item) -> DoubtError:
        message = f"{small.value} is no year: two digits leave the century open"
        years = [small.number, *completed(small.number, self.calendar.era)]
        items = [number_item(f"{year:04d}", small.offset) for year in years if year]
        if self.span == "decade":
            items = [item._replace(kind="first of ten") for item in items[1:]]
        return DoubtError(message, self.text, small, [[item] for item in items], settled=False)
