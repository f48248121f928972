"""The options with which a date is put into words."""

from __future__ import annotations

from typing import Literal, get_args

from ...errors import OptionError
from ..calendars import calendar as calendar_by_id
from ..digits import DigitSystem, digits_for, is_digit_system, no_such_digits
from ..value import Value

Style = Literal["long", "medium", "short", "iso"]
EraPolicy = Literal["auto", "always", "never"]


class Wording(Value):
    """How a date is to be worded; an immutable value.

    Parameters
    ----------
    language
        BCP 47 tag. Words exist in the languages of `phrases.LANGUAGES`; ``en-US`` puts the month first. Any
        other language of CLDR has its own names, order of the parts and lists, and signs for the words around
        them. Where CLDR has no names of months, dates are written as EDTF, which belongs to no language.
    calendar
        Id of the calendar to show; None for the date's own.
    digits
        A decimal digit system of CLDR, such as "latn", "arab", "arabext" or "deva"; "native" for the digits
        of the language's script, "default" for those that CLDR takes for the language; None for "latn".
    style
        "long": names in full. "medium": months abbreviated. "short": as few words as a chart's ticks need.
        "iso": EDTF.
    era
        "auto": BCE, BH and AH always, CE for years below 1000 and above 9999. "always": CE too. "never":
        neither CE nor AH; years before an era keep its sign, since they would otherwise be other years.
    region
        ISO 3166 code; chooses among the Arabic month names. None: the region in `language`, or the names most
        widely used.

    Raises
    ------
    OptionError
        For a style, an era or digits that do not exist, and a language that is no text.
    UnknownCalendarError
        For an unknown calendar.
    """

    __slots__ = ("calendar", "digits", "era", "language", "region", "style")
    __match_args__ = ("language", "calendar", "digits", "style", "era", "region")

    language: str
    calendar: str | None
    digits: DigitSystem
    style: Style
    era: EraPolicy
    region: str | None

    def __init__(  # noqa: PLR0917 - six fields, all of them optional
        self,
        language: str = "en",
        calendar: str | None = None,
        digits: DigitSystem | None = None,
        style: Style = "long",
        era: EraPolicy = "auto",
        region: str | None = None,
    ) -> None:
        if not isinstance(language, str):
            raise OptionError(f"language must be a tag such as `en` or `ar-EG`, got {language!r:.60}")
        _one_of("style", style, get_args(Style))
        _one_of("era", era, get_args(EraPolicy))
        if digits is not None and not is_digit_system(digits):
            raise OptionError(no_such_digits(digits))
        known = calendar_by_id(calendar).id if calendar is not None else None
        self._put(language, known, digits_for(language, digits), style, era, region)

    def in_calendar(self, calendar: str | None) -> Wording:
        """Return the same wording in another calendar."""
        return Wording(self.language, calendar, self.digits, self.style, self.era, self.region)


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise OptionError(f"{name} must be one of {', '.join(allowed)}, got {value!r}")
