"""What the ticks of a Hijri axis say: as little as `ConciseDateFormatter`, in any language of CLDR."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from matplotlib.ticker import Formatter

from ...dates.names import era_name, month_names
from ...dates.phrases import phrases
from ...dates.wording import Wording
from ...dates.wording.parts import Writer
from .measure import is_level, text_width, tick_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...dates.digits import DigitSystem
    from ...dates.protocol import YearMonthDay
    from .locator import HijriLocator
    from .steps import HijriStep, HijriUnit

_GAP = 1.0  # between two labels, in ems
_LINE = 1.4  # from one label of an upright axis to the next, in ems
_ALMOST = "≈"


class HijriFormatter(Formatter):
    """Labels that say only what changes from tick to tick; the offset says the rest, with its era.

    The first day of a month is labelled with the month, and 1 Muharram with the year. A tick that does not
    follow from its neighbours, such as the first of a Gregorian month, is labelled in full. A date beyond the
    calendar's table is marked ``≈``.

    Parameters
    ----------
    locator
        The locator whose calendar and time zone count.
    language
        A BCP 47 tag of a language that CLDR has names of months for.
    digits
        A decimal digit system of CLDR, such as "arab", or "native"; None for "latn".
    show_offset
        Whether to write the offset.

    Raises
    ------
    DateError
        For a language without names of months.
    OptionError
        For digits that do not exist.
    """

    axis: Any  # the axis sets it: an `Axis`, or None before

    def __init__(
        self,
        locator: HijriLocator,
        *,
        language: str = "en",
        digits: DigitSystem | None = None,
        show_offset: bool = True,
    ) -> None:
        self._locator = locator
        self._calendar = locator.calendar
        month_names(self._calendar.id, language)  # raises for a language that has none
        words = phrases(language)
        assert words is not None  # noqa: S101 - a language has names where it has phrases
        wording = Wording(language, self._calendar.id, digits, "medium", "always")
        self._writer = Writer(wording, words, self._calendar)
        self.show_offset = show_offset
        self._offset = ""

    def __call__(self, x: float, pos: int | None = None) -> str:  # noqa: ARG002 - the signature is matplotlib's
        """Return the whole date in which a date number lies."""
        date = self._date(x)
        return self._marked(self._writer.write(tuple(date)), " ", date)

    def format_data_short(self, value: float) -> str:
        """Return the whole date, for the status bar."""
        return self(value)

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """Return the labels of all ticks, and settle the offset."""
        dates = [self._date(value) for value in values]
        self._offset = self._context(dates) if self.show_offset else ""
        return self._labels(dates)

    def get_offset(self) -> str:
        """Return what the labels of the last `format_ticks` leave unsaid."""
        return self._offset

    def room(self, step: HijriStep, first_day: int, last_day: int) -> float:
        """Return the length in points that each label takes along the axis, with the gap that follows it."""
        family, size = tick_font(self.axis)
        if not is_level(self.axis):
            return _LINE * size
        mark = _ALMOST if self._calendar.basis(first_day, last_day).approximate else ""

        def widest(texts: Sequence[str]) -> float:
            return max(text_width(mark + text, family, size) for text in texts)

        years = widest([self._year(self._calendar.date(day)[0]) for day in (first_day, last_day)])
        names = widest([self._writer.month_of_any_year(month, alone=True) for month in range(1, 13)])
        if step.unit == "year":
            return years + _GAP * size
        if step.unit == "month":
            return (names if step.number < 6 else (names + years) / 2) + _GAP * size
        return (names + widest([self._writer.number(28)])) / 2 + _GAP * size

    def _date(self, value: float) -> YearMonthDay:
        return self._calendar.date(self._locator.day(value))

    def _labels(self, dates: Sequence[YearMonthDay]) -> list[str]:
        unit, flows = _unit(dates), _flows(dates)
        labels = []
        before: YearMonthDay | None = None
        for date in dates:
            text = self._brief(date, unit) if flows else self._full(date, before, unit)
            labels.append(self._marked(text, "", date))
            before = date
        return labels

    def _brief(self, date: YearMonthDay, unit: HijriUnit) -> str:
        year, month, day = date
        if unit == "day" and day > 1:
            return self._writer.number(day)
        return (
            self._year(year) if unit == "year" or month == 1 else self._writer.month(year, month, alone=True)
        )

    def _full(self, date: YearMonthDay, before: YearMonthDay | None, unit: HijriUnit) -> str:
        """Label a tick that does not follow from the one before."""
        year, month, _ = date
        writer = self._writer
        whole = writer.day_month(*date) if unit == "day" else writer.month(year, month, alone=True)
        return whole if before and before[0] == year else f"{whole} {self._year(year)}"

    def _year(self, year: int) -> str:
        return self._writer.year_number(year) if year > 0 else self._writer.write((year,))

    def _context(self, dates: Sequence[YearMonthDay]) -> str:
        """Say what the labels leave unsaid; where there are none, say what is in view."""
        if not dates:
            return self._view()
        first, last, unit = dates[0], dates[-1], _unit(dates)
        if unit == "day" and first[:2] == last[:2]:
            text = self._writer.write(first[:2])
        elif unit == "year" or (unit == "month" and any(date[1] == 1 for date in dates)) or not _flows(dates):
            return era_name(self._calendar.era, self._writer.phrases.language)
        else:
            text = self._writer.run(*sorted((first[:1], last[:1])))
        return self._marked(text, " ", first, last)

    def _view(self) -> str:
        if self.axis is None:
            return ""
        first, last = sorted(self._date(end) for end in self.axis.get_view_interval())
        return self._marked(self._writer.run(tuple(first), tuple(last)), " ", first, last)

    @staticmethod
    def _marked(text: str, space: str, *dates: YearMonthDay) -> str:
        return f"{_ALMOST}{space}{text}" if any(date.basis.approximate for date in dates) else text


def _unit(dates: Sequence[YearMonthDay]) -> HijriUnit:
    """Return the finest unit that the ticks tell apart."""
    if any(day != 1 for _, _, day in dates):
        return "day"
    return "month" if any(month != 1 for _, month, _ in dates) else "year"


def _flows(dates: Sequence[YearMonthDay]) -> bool:
    """Whether each month and year begins with a tick of its own, so that it can be left out of the others."""
    ordered = sorted(dates)
    for before, after in pairwise(ordered):
        if after[:2] != before[:2] and after[2] != 1:
            return False
        if after[0] != before[0] and after[1:] != (1, 1):
            return False
    return True
