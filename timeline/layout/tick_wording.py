"""What the ticks of a calendar say, and how much room a label takes along its axis."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..dates.names import month_name
from ..dates.phrases import phrases
from ..dates.wording.parts import grouped

if TYPE_CHECKING:
    from ..chart.words import ChartWords
    from ..dates.protocol import Calendar
    from .measure import TextMeasure


class TickWording:
    """Words the ticks of one calendar; what has been said once is remembered.

    `size` and `widest` are in user units: the size of labels, and how wide one may be that says more than it
    must. On an `upright` axis, which runs downwards, labels take their height, else their width.
    """

    def __init__(
        self,
        calendar: Calendar,
        language: str,
        words: ChartWords,
        measure: TextMeasure,
        size: float,
        *,
        upright: bool,
        widest: float,
    ) -> None:
        self.calendar, self.language, self.words, self.measure = calendar, language, words, measure
        self.size, self.upright, self.widest = size, upright, widest
        words_around = phrases(language)
        self.around = words_around and words_around.variant(
            "medium"
        )  # None where months are numbers, as in dates in words
        self.date = cache(calendar.date)
        self.month = cache(self._say_month)
        self.year_label = cache(self._say_year)

    def room(self, label: str) -> float:
        """Return the room that a label takes along the axis."""
        return (
            1.5 * self.size if self.upright else self.measure.width(label, self.size, bold=True) + self.size
        )

    def month_year(self, month: int, year: int) -> str:
        """Say a month and its year, or the year alone where there is no room for both."""
        year_label, name = self.year_label(year), self.month(year, month)
        label = (
            self.around.month_year.format(month=name, year=self._beside_month(year_label))
            if self.around
            else f"{year_label}-{name}"
        )
        fits = self.measure.width(label, self.size, bold=True) <= self.widest
        return label if fits else self.year_label(year)

    def _say_year(self, year: int) -> str:
        """Say a year, with ``≈`` where the calendar has no table for it.

        One before the era is counted backwards and named so.
        """
        if self.date(self.calendar.day_number(year, 1, 1)).basis.approximate:
            return f"≈{self._era_year(year)}"
        return self._era_year(year)

    def _era_year(self, year: int) -> str:
        number = self._digits(grouped(year if year > 0 else 1 - year, self.language))
        if year > 0:
            return number
        return f"{number} {self.words.before_era(self.calendar.era)}".rstrip()

    def _say_month(self, year: int, month: int) -> str:
        if self.around is None:
            return self._digits(f"{month:02}")
        number = self.calendar.name_of_month(year, month)
        return month_name(self.calendar.id, number, self.language, "abbreviated")

    def day_label(self, year: int, month: int, day: int) -> str:
        """Say a day of a month, without the month where there is no room for it."""
        number = self._day_number(day)
        label = (
            self.around.day_month.format(day=number, month=self.month(year, month))
            if self.around
            else f"{self.month(year, month)}-{self._digits(f'{day:02}')}"
        )
        return label if self.measure.width(label, self.size) <= self.widest else number

    def _day_number(self, day: int) -> str:
        number = self._digits(str(day))
        return self.around.day(day, number) if self.around else number

    def _beside_month(self, year: str) -> str:
        """Return a year as it stands beside a month, with its sign (年) where nothing else parts the two."""
        if self.around is None or " " in self.around.month_year:
            return year
        return self.around.year.format(year=year)

    def _digits(self, text: str) -> str:
        return self.words.digits(text)
