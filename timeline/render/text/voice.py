"""How the chronology speaks to one reader: language, calendars, digits."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from ...dates.digits import digits_for
from ...dates.wording import Formatter, Wording
from ...interface import words_for
from ...interface.words import Words, localize_digits
from ...language import is_right_to_left
from ...language.direction import direction_of
from ...language.safe import safe
from ...words.brief import brief
from .date_breaks import date_breaks
from .segment import TextSegment, no_break

if TYPE_CHECKING:
    from ...dates.boundary import Coordinates
    from ...dates.types import Date
    from ...interface.catalogue import Own
    from ...language.direction import Direction
    from ...model import LocalizedText, Timeline
    from .options import TextOptions

_REMEMBERED = 1000  # dates: many sources are of one day


class Voice:
    """Everything that turns values into words, for one reader."""

    __slots__ = ("_formatters", "_names", "_said", "_with_breaks", "language", "options", "words")

    def __init__(self, options: TextOptions, language: str, own: Own = ()) -> None:
        self.options = attrs.evolve(options, digits=digits_for(language, options.digits))
        self.language = language
        self.words: Words = words_for(language, own)
        self._with_breaks = date_breaks(language)
        self._names: dict[tuple[object, str], TextSegment] = {}
        self._formatters: dict[str | None, Formatter] = {}
        self._said: dict[tuple[Date, str | None, Coordinates | None], str] = {}

    @property
    def right_to_left(self) -> bool:
        """Whether the page runs from right to left."""
        return is_right_to_left(self.language)

    def text(self, text: LocalizedText | str, role: str = "") -> TextSegment:
        """Return a text from the file in the reader's language."""
        if isinstance(text, str):
            return TextSegment(safe(text), role, isolate=True)
        tag, chosen = text.choose(self.language)
        return TextSegment(safe(chosen), role, None, True, _runs(tag))

    def name(self, text: LocalizedText, role: str = "") -> TextSegment:
        """Return a name from the file, which stays on one line if a line can hold it; a long one in part.

        It is said with each event that has it: in full it could make a page as often as long.
        """
        key = text.variants, role
        if key not in self._names:
            segment = self.text(text, role)
            self._names[key] = segment.with_text(no_break(brief(segment.text)))
        return self._names[key]

    def date(self, date: Date, calendar: str | None = None, place: Coordinates | None = None) -> str:
        """Say a date in words, in `calendar` or in its own, with the places where a line may break.

        `place` is where a moment was, for its sunset.
        """
        key = date, calendar, place
        if key not in self._said:
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            self._said[key] = self._with_breaks(self.plain_date(date, calendar, place))
        return self._said[key]

    def plain_date(self, date: Date, calendar: str | None = None, place: Coordinates | None = None) -> str:
        """Say a date in words, as it is."""
        return self._formatter(calendar).format(date, place)

    def _formatter(self, calendar: str | None) -> Formatter:
        if calendar not in self._formatters:
            wording = Wording(
                language=self.language,
                calendar=calendar,
                digits=self.options.digits,
                style=self.options.dates,
                region=self.options.region,
            )
            self._formatters[calendar] = Formatter(wording)
        return self._formatters[calendar]

    def digits(self, text: str) -> str:
        """Write the digits of `text` in the reader's."""
        return localize_digits(text, self.options.digits)

    def number(self, number: int) -> str:
        """Write a small number in the reader's digits."""
        return localize_digits(str(number), self.options.digits)

    def parenthesis(self, text: str) -> tuple[TextSegment, ...]:
        """Return a remark in parentheses, and the space before it."""
        said = TextSegment(self.words.inside("parentheses", text), "detail", isolate=True)
        return (TextSegment(" "), said) if self.words.apart("parentheses") else (said,)

    def count(self, unit: str, number: int) -> str:
        """Say a number of something; the words stay on one line."""
        return no_break(self.words.count(unit, number, self.options.digits))


@lru_cache(maxsize=64)
def _runs(tag: str) -> Direction | None:
    """Return the direction of a language; nothing where the file does not say what language it is."""
    return direction_of("", tag) if tag != "und" else None


def voice_for(options: TextOptions, tl: Timeline) -> Voice:
    """Return the voice for the reader's language, else for the file's own, with the words that it brings."""
    return Voice(options, options.language or tl.language, tl.words.tables)
