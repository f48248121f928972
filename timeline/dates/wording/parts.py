"""Years, months and days of one calendar in words, alone and in runs whose shared parts are said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..digits import in_digits
from ..names import era_name, month_names
from ..phrases import Phrases, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..names import Width
    from ..phrases import Joiner
    from ..protocol import Calendar
    from .options import Wording

Parts = tuple[int, ...]  # year (astronomical), and month and day as far as known

_GROUPED_FROM = 10_000  # years from here on have separators between thousands
_DAY = 3  # parts
_BEFORE = {"CE": "BCE", "AH": "BH"}  # eras that count back from those of calendars
_YEARS_OF_ALL_KINDS = range(1, 20)  # the Metonic cycle, after which leap months come again
_ERA_FROM = 1_000  # years from here to there are known for years without an era


class Writer:
    """Writes the parts of dates in one calendar, with one wording."""

    __slots__ = ("_days", "_month_names", "_years", "calendar", "phrases", "wording")

    def __init__(self, wording: Wording, phrases: Phrases, calendar: Calendar) -> None:
        self.wording = wording
        self.phrases = phrases if wording.style == "long" else phrases.variant("medium")
        self.calendar = calendar
        self._years: dict[int, str] = {}  # as worded before: many dates share them
        self._month_names: dict[int, str] = {}
        self._days: dict[int, str] = {}

    @property
    def short(self) -> bool:
        """Whether as few words as possible are wanted."""
        return self.wording.style == "short"

    def write(self, parts: Parts) -> str:
        """Write one year, month or day with its era."""
        return self.with_era(self._whole(parts), parts[0])

    def run(self, first: Parts, last: Parts) -> str:
        """Write a run from `first` to `last`, both inclusive: 6–10 November 2025."""
        if first == last:
            return self.write(first)
        wide = self.phrases.wide_short if self.short else self.phrases.wide
        return self.joined((first, last), self.phrases.close, wide)

    def joined(self, dates: Sequence[Parts], close: Joiner, wide: Joiner | None = None) -> str:
        """Join several dates: `close` between numbers and single words, `wide` between longer ones."""
        wide = wide or close
        if wide is self.phrases.between and all(len(date) == _DAY for date in dates):
            close = wide = self.phrases.variant("day").between
        several = len({self._era(date[0]) for date in dates}) > 1
        if several or self._needs_each_era(dates):
            texts = [
                self.with_era(self._whole(date, always=several), date[0], always=several) for date in dates
            ]
            return wide.framed(wide.join(texts))
        joiner, text = self._bare(dates, close, wide)
        return joiner.framed(self.with_era(text, min(date[0] for date in dates)))

    def _needs_each_era(self, dates: Sequence[Parts]) -> bool:
        """Whether a year of few digits would be read as a day: 1 March 2 BCE – 4 March 1 BCE.

        Or where the second of two years, which says that it is one, would be read as one after the era.
        """
        years = {date[0] for date in dates}
        if self.phrases.years_apart and min(years) <= 0 and len(years) > 1:
            return True
        return len(years) > 1 and any(len(date) > 1 for date in dates) and min(map(abs, years)) < _ERA_FROM

    def with_era(self, text: str, year: int, *, always: bool = False) -> str:
        """Put the era of `year` to a text, where the wording wants it and the year in it does not have it."""
        return text if self.phrases.era_in_year else self.around_year(text, year, always=always)

    def _in_year(self, text: str, year: int, *, always: bool = False) -> str:
        """Put the era to a year that stands in a longer text, in languages that have it there."""
        return self.around_year(text, year, always=always) if self.phrases.era_in_year else text

    def around_year(self, text: str, year: int, *, always: bool = False) -> str:
        """Put the era of `year` to a text that is a year, where the wording wants it."""
        if not self._wants_era(year, always=always):
            return text
        era = self._era(year)
        return self._era_form(era).format(date=text, era=era_name(era, self.phrases.language))

    def _era_form(self, era: str) -> str:
        return self.phrases.eras.get(era, self.phrases.era)

    def with_century_era(self, text: str, year: int) -> str:
        """Put the era to a century or a decade, which read as such without CE."""
        era = self._era(year)
        if era == "CE" and self.wording.era != "always":
            return text
        name = self.phrases.century_era(era) or era_name(era, self.phrases.language)
        form = self.phrases.century_era_form or self._era_form(era)
        return form.format(date=text, era=name) if self._wants_era(year) else text

    def number(self, number: int) -> str:
        """Write a number in the reader's digits."""
        return self.in_digits(str(number))

    def in_digits(self, text: str) -> str:
        """Write the digits of a text as the reader's."""
        return in_digits(text, self.wording.digits)

    def year_number(self, year: int) -> str:
        """Write the number of an astronomical year as its era counts: 0 is 1 (BCE).

        In an era before which none is counted, it is what it is: 0, -1.
        """
        counted = year if year > 0 or self.calendar.era not in _BEFORE else 1 - year
        return in_digits(_grouped(counted, self.phrases), self.wording.digits)

    def year(self, year: int) -> str:
        """Write a year as it stands inside a longer date, without its era."""
        if year not in self._years:
            self._years[year] = self.phrases.year.format(year=self.year_number(year))
        return self._years[year]

    def year_with_era(self, year: int) -> str:
        """Write a year as it stands beside a part of it, with its era."""
        form = self.phrases.part_year or self.phrases.year
        return self.around_year(form.format(year=self.year_number(year)), year)

    def month(self, year: int, month: int, *, alone: bool = False) -> str:
        """Write the name of a month of a year, which calendars with leap months depend on."""
        return self._name(self.calendar.name_of_month(year, month), alone=alone)

    def month_of_any_year(self, month: int, *, alone: bool = False) -> str:
        """Write the names that a month has in one year or another: Adar II/Nisan."""
        years = [year for year in _YEARS_OF_ALL_KINDS if month <= self.calendar.months_in_year(year)]
        found = dict.fromkeys(self.month(year, month, alone=alone) for year in years)
        return "/".join(found)

    def _name(self, number: int, *, alone: bool = False) -> str:
        wide = self.wording.style == "long" and not self.phrases.month_short
        width: Width = "wide" if wide else "abbreviated"
        language = self.wording.language
        alone = alone and self.phrases.month_alone
        names = month_names(self.calendar.id, language, width, region=self.wording.region, alone=alone)
        return names[number - 1]

    def day_of_month(self, day: int) -> str:
        """Write the number of a day."""
        if day not in self._days:
            self._days[day] = self.phrases.day(day, self.number(day))
        return self._days[day]

    def day_month(self, year: int, month: int, day: int) -> str:
        """Write a day of a year and its month, without the year."""
        return self._day_month(self.day_of_month(day), year, month)

    def day_month_of_any_year(self, month: int, day: int) -> str:
        """Write a day and its month as in one year or another."""
        name = self.month_of_any_year(month)
        return self.phrases.day_month.format(day=self.day_of_month(day), month=name)

    def _wants_era(self, year: int, *, always: bool = False) -> bool:
        era, policy = self._era(year), self.wording.era
        if always or policy == "always" or era in ("BCE", "BH"):
            return True
        if self.phrases.era_always and policy == "auto":
            return True
        if policy == "never" and era != "CE":
            return self._shares_months
        return policy == "auto" and (era != "CE" or not _ERA_FROM <= year < _GROUPED_FROM)

    def telling(self, text: str) -> str:
        """Put the era to a day or a month without its year, where no name tells of which calendar it is."""
        era = self.calendar.era
        if era == "CE" or not self._shares_months:
            return text
        return self._era_form(era).format(date=text, era=era_name(era, self.phrases.language))

    @property
    def _shares_months(self) -> bool:
        """Whether months have the names of the Gregorian ones, so that only the era tells the calendar."""
        language = self.wording.language
        own, other = (month_names(each, language, "abbreviated") for each in (self.calendar.id, "gregory"))
        return own == other

    def _era(self, year: int) -> str:
        era = self.calendar.era
        return era if year > 0 else _BEFORE.get(era, era)

    def _whole(self, parts: Parts, *, always: bool = False) -> str:
        year, *rest = parts
        if not rest:
            number = self.year_number(year)
            text = number if self.short else self.phrases.year_alone.format(year=number)
            return self._in_year(text, year, always=always)
        if len(rest) == 1:
            return self._month_year(self.month(year, rest[0], alone=True), year, always=always)
        return self._full(self.day_month(year, *rest), year, always=always)

    def _bare(self, dates: Sequence[Parts], close: Joiner, wide: Joiner) -> tuple[Joiner, str]:
        """Join dates without their era; the frame of the joiner goes around both."""
        sizes = {len(date) for date in dates}
        if sizes == {1}:
            text = self._years_joined([date[0] for date in dates], close)
            return close, self._in_year(text, min(date[0] for date in dates))
        if len(sizes) > 1 or len({date[0] for date in dates}) > 1:
            return wide, wide.join([self._whole(date) for date in dates])
        year = dates[0][0]
        if sizes == {2}:
            return self._months(dates, year, close, wide)
        if len({date[1] for date in dates}) == 1:
            joined = close.join([self.day_of_month(date[2]) for date in dates])
            return close, self._full(self._day_month(joined, year, dates[0][1]), year)
        return wide, self._full(wide.join([self.day_month(*date) for date in dates]), year)

    def _years_joined(self, years: list[int], close: Joiner) -> str:
        numbers = [self.year_number(year) for year in years]
        if self.short:
            return close.join(numbers)
        if self.phrases.years_apart:
            return close.join([self.phrases.year_alone.format(year=number) for number in numbers])
        return self.phrases.years_alone.format(year=close.join(numbers))

    def _months(self, dates: Sequence[Parts], year: int, close: Joiner, wide: Joiner) -> tuple[Joiner, str]:
        names = [self.month(year, date[1], alone=True) for date in dates]
        joiner = wide if any(" " in name for name in names) else close
        return joiner, self._month_year(joiner.join(names), year)

    def _day_month(self, day: str, year: int, month: int) -> str:
        number = self.calendar.name_of_month(year, month)
        if number not in self._month_names:
            self._month_names[number] = self._name(number)
        return self.phrases.day_month.format(day=day, month=self._month_names[number])

    def _full(self, day_month: str, year: int, *, always: bool = False) -> str:
        return self.phrases.full_date.format(
            day_month=day_month, year=self._in_year(self.year(year), year, always=always)
        )

    def _month_year(self, month: str, year: int, *, always: bool = False) -> str:
        return self.phrases.month_year.format(
            month=month, year=self._in_year(self.year(year), year, always=always)
        )


def grouped(number: int, language: str) -> str:
    """Return the number of a year as a language writes it, in ASCII digits: 1992, 12,345, 12 345."""
    return _grouped(number, phrases(language) or Phrases())


def _grouped(number: int, words: Phrases) -> str:
    return str(number) if number < _GROUPED_FROM else f"{number:,}".replace(",", words.grouping)
