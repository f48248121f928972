"""What every language says, and how it says numbers.

Plural forms are by CLDR category:
https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
"{n}" is the number; a form without it says the number in the word (Arabic dual).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ...dates.digits import in_digits
from ...language.plurals import plural_category

if TYPE_CHECKING:
    from ...dates.digits import DigitSystem

PluralForms = Mapping[str, str]


class Phrases:
    """What a renderer says in its own words, in one language; a subclass gives all of it."""

    language: ClassVar[str]
    counts: ClassVar[Mapping[str, PluralForms]]
    """Of "day", "month", "year", "hijri-year", "event", "source", and the scales "million" and "billion"."""
    units: ClassVar[Mapping[str, PluralForms]]
    """Of quantities; a unit that is not here stays as it was written."""
    locators: ClassVar[Mapping[str, str]]  # CSL locator labels as abbreviated in English, without the point
    separator: ClassVar[str]  # between the members of a list
    sources: ClassVar[str]
    no_date: ClassVar[str]
    without: ClassVar[Mapping[str, str]]  # "category", "actor": the heading of events that have none
    and_more: ClassVar[str]  # after the first of many dates
    left_out: ClassVar[str]  # said of events that a page has no room to print once more
    explained: ClassVar[Mapping[str, str]]  # by `Dispute.reason`, where the values only seem to differ
    fields: ClassVar[Mapping[str, str]]  # by name of a field of Event
    note: ClassVar[str]
    about: ClassVar[str]
    without_event: ClassVar[str]  # what a row of the rail stands for
    legend: ClassVar[Mapping[str, str]]  # what the marks of an event mean, in the chronology and in the chart
    quotes: ClassVar[tuple[str, str]]
    joined: ClassVar[tuple[str, str]]  # between the parts of a length of time, and before the last
    after: ClassVar[str]  # a length of time after an event; `{event}` is filled in second
    uncertain: ClassVar[str]
    anniversaries: ClassVar[str]
    events_of: ClassVar[str]
    labels: ClassVar[Mapping[str, str]]  # of what is not a field of Event, or not on its own

    def count(self, unit: str, number: int, digits: DigitSystem | None = None) -> str:
        """Say a number of `unit`: "7 years"; of more than nine digits the first three: "4.54E9 years"."""
        rounded, written = counted(number)
        return localize_digits(self.inflect(self.counts[unit], rounded, written), digits)

    def plural(self, number: int) -> str:
        """Return the CLDR plural category of a number."""
        return plural_category(self.language, number)

    def inflect(self, forms: PluralForms, number: int | None, written: str) -> str:
        """Put a number, as `written`, into the form that it asks for; None is a fraction or a scaled one."""
        category = "other" if number is None else self.plural(number)
        return forms.get(category, forms["other"]).replace("{n}", written)

    def locator(self, locator: str, digits: DigitSystem | None = None) -> str:
        """Say a locator such as ``par. 12`` in this language; what is not recognised stays as it is."""
        label, point, rest = locator.partition(". ")
        word = self.locators.get(label) if point else None
        return localize_digits(f"{word} {rest}", digits) if word else locator


def localize_digits(text: str, digits: DigitSystem | None) -> str:
    """Write the ASCII digits of `text` in a CLDR digit system; None is ``latn``."""
    return in_digits(text, digits or "latn")


def group(number: int) -> str:
    """Write an int with groups of three, from five digits on, so that years stay as they are."""
    return f"{number:,}" if abs(number) >= 10_000 else str(number)


def counted(number: int) -> tuple[int, str]:
    """Round a count that nobody reads digit by digit, and write it; the exponent is that of EDTF."""
    if number < 10**9:
        return number, group(number)
    exponent = len(str(number)) - 1
    rounded = round(number, 2 - exponent)
    digits = str(rounded)
    mantissa = f"{digits[0]}.{digits[1:3]}".rstrip("0").rstrip(".")
    return rounded, f"{mantissa}E{len(digits) - 1}"
