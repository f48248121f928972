"""How a drawing speaks to one reader: language, calendars, digits."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..dates.digits import digits_for
from ..dates.wording import Formatter, Wording
from ..interface import words_for
from ..interface.keys import filled
from ..interface.words import localize_digits
from ..language.direction import direction_of
from ..language.safe import safe
from ..words.brief import MOST_CHARACTERS, brief, brief_date

if TYPE_CHECKING:
    from ..dates.boundary import Coordinates
    from ..dates.types import Date
    from ..interface.catalogue import Own
    from ..language.direction import Direction
    from ..model import LocalizedText
    from .options import ChartOptions


class Voice:
    """Turns values into words. What is said of dates is remembered, since many events share one."""

    def __init__(self, language: str, options: ChartOptions, own: Own = ()) -> None:
        self.language, self._digits = language, digits_for(language, options.digits)
        self.direction: Direction = direction_of("", language)
        self.words = words_for(language, own)
        self._in_calendars = tuple(self._formatter(calendar) for calendar in options.calendars)
        self._in_its_own = self._formatter(None)
        self.dates = cache(self._say_dates)

    def _formatter(self, calendar: str | None) -> Formatter:
        return Formatter(Wording(self.language, calendar, self._digits, "medium"))

    def text(self, text: LocalizedText | None, most: int = MOST_CHARACTERS) -> str:
        """Return a text from the file in the reader's language, `most` characters of it; "" for None."""
        return brief(safe(text.get(self.language)), most) if text else ""

    def digits(self, text: str) -> str:
        """Write the ASCII digits of a text in the reader's."""
        return localize_digits(text, self._digits)

    def _say_dates(self, date: Date, place: Coordinates | None = None) -> str:
        """Say a date in each calendar of the chart, once where they agree; `place` is for its sunset."""
        return " · ".join(dict.fromkeys(_kept(self._say(date, each, place)) for each in self._in_calendars))

    def date(self, date: Date) -> str:
        """Say a date in the first calendar of the chart."""
        return self._say(date, self._in_calendars[0])

    def own_date(self, date: Date) -> str:
        """Say a date in its own calendar, whatever the axis shows."""
        return self._say(date, self._in_its_own)

    def _say(self, date: Date, formatter: Formatter, place: Coordinates | None = None) -> str:
        """Say a date; of a set with many members the first ones, and how many more there are."""
        shown, more = brief_date(date)
        said = safe(formatter.format(shown, place))
        if not more:
            return said
        left_out = self.digits(filled(self.words.and_more, n=self.words.number(more)))
        return f"{said}{self.words.separator}{left_out}"

    def locator(self, locator: str) -> str:
        """Name a place in a source."""
        return self.words.locator(locator, self._digits)


def _kept(text: str) -> str:
    """Keep a short last word, such as an era, on the line of the number before it."""
    head, _, last = text.rpartition(" ")
    return f"{head}\u00a0{last}" if head and len(last) <= 3 else text
