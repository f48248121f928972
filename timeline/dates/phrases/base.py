"""The phrases that every language fills in: templates, and the few rules that are not templates."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Joiner(NamedTuple):
    """How several parts become one: ``between {parts}``, infix `` and ``; `last` comes before the last."""

    infix: str
    last: str = ""
    frame: str = "{parts}"

    def join(self, parts: list[str]) -> str:
        """Join the parts, without the frame."""
        *head, tail = parts
        return self.infix.join(head) + (self.last or self.infix) + tail if head else tail

    def framed(self, text: str) -> str:
        """Put the frame around what was joined, and around all that the parts share."""
        return self.frame.format(parts=text)


CLOSE = Joiner("–")


class Phrases:
    """The phrases of one language. Names in braces are filled in; numbers arrive in the reader's digits.

    A subclass gives the class attributes below that have no value here, and may replace any other.

    `variants` has, by the kind of what they stand around, attributes that are otherwise then: an article, a
    case. Kinds are "day", "month", "year", "decade" and "century" for the end of a time that is nothing else,
    "day" for dates that are all of them days, these with "alone " before them for a date that stands by
    itself, and "medium" for all dates in which months are abbreviated; others are known to their language
    alone (the "u" of Spanish before an o).
    """

    language: ClassVar[str]
    variants: ClassVar[Mapping[str, Mapping[str, str | Joiner]]] = {}
    grouping: ClassVar[str] = ","  # between thousands, in years of five digits and more
    month_alone: ClassVar[bool] = False  # a month without a day has a form of its own (Russian)
    month_short: ClassVar[bool] = False  # in every style months are abbreviated (10月, not 十月)

    # Order of the parts
    day_number: ClassVar[str] = "{day}"  # of one day of several too: 6.–10. November
    day_month: ClassVar[str] = "{day} {month}"
    full_date: ClassVar[str] = "{day_month} {year}"
    month_year: ClassVar[str] = "{month} {year}"
    year: ClassVar[str] = "{year}"  # within a date
    year_alone: ClassVar[str] = "{year}"
    years_alone: ClassVar[str] = "{year}"  # around several
    years_apart: ClassVar[bool] = False  # each of several is as `year_alone` says (1990年～1992年)
    era: ClassVar[str] = "{date} {era}"
    eras: ClassVar[Mapping[str, str]] = {}  # of those of `names.ERAS` that stand otherwise
    century_era_form: ClassVar[str] = ""  # around a century or a decade, where it is not as `era` says
    era_in_year: ClassVar[bool] = False  # beside the year even inside of a date, and not around all of it
    era_always: ClassVar[bool] = False  # a year without its era would be one of another (Thai)
    moment: ClassVar[str] = "{date}, {time}"
    zoned: ClassVar[str] = "{date}, {time} ({zone})"
    undated_part: ClassVar[str] = "{date}, {year}"  # "25 December, 1560s"
    pair: ClassVar[str] = "{own} / {other}"

    # Runs and lists
    close: ClassVar[Joiner] = CLOSE  # numbers and single words
    wide: ClassVar[Joiner] = Joiner(" – ")
    wide_short: ClassVar[Joiner] = Joiner(" – ")
    between: ClassVar[Joiner]
    either: ClassVar[Joiner]
    both: ClassVar[Joiner]

    # How sure
    circa: ClassVar[str]
    uncertain: ClassVar[str] = "{date}?"
    converted: ClassVar[str] = "≈ {date}"
    note: ClassVar[str] = "{date} ({note})"
    note_joint: ClassVar[str] = ", "
    parts: ClassVar[tuple[str, str, str]]  # year, month, day
    parts_joiner: ClassVar[Joiner]
    parts_uncertain: ClassVar[str]
    parts_approximate: ClassVar[str]
    parts_unknown: ClassVar[str]
    pattern: ClassVar[str]  # digits of which some are unknown
    unknown_digit: ClassVar[str] = ""  # in a year, where decades and centuries have no names: 199X

    # Ends
    from_: ClassVar[str]
    until: ClassVar[str]
    unknown: ClassVar[str]
    unknown_short: ClassVar[str] = "?"
    open: ClassVar[str]
    or_earlier: ClassVar[str]
    or_later: ClassVar[str]
    and_earlier: ClassVar[str]
    and_later: ClassVar[str]
    every: ClassVar[str]

    # Parts of a year; and of a season, which half of the Earth
    part_year: ClassVar[str] = ""  # the year beside a part of it, where it is not as `year` says
    season: ClassVar[str] = "{season} {year}"
    seasons: ClassVar[tuple[str, str, str, str]]
    hemispheres: ClassVar[tuple[str, str]]
    division: ClassVar[str] = "{part} {year}"
    quarters: ClassVar[tuple[str, str, str, str]]
    quarter_short: ClassVar[str] = "Q{number} {year}"  # {part} is the quarter in full
    thirds: ClassVar[tuple[str, str, str]]
    halves: ClassVar[tuple[str, str]]

    julian: ClassVar[str]  # a note

    # The day that a moment has in a calendar whose days begin in the evening; signs, where nobody has words
    after_sunset: ClassVar[str] = "☾ {date}"
    before_sunset: ClassVar[str] = "☀ {date}"
    after_hour: ClassVar[str] = "{time} → {date}"

    def variant(self, kind: str) -> Phrases:
        """Return the phrases for dates of a kind, which are these where nothing is otherwise."""
        return _variant(self, kind) if kind in self.variants else self

    def century_era(self, era: str) -> str | None:  # noqa: ARG002 - for languages with an adjective for it
        """Return what follows a century or decade of `era` in place of the era's usual sign, or None."""
        return None

    def day(self, number: int, text: str) -> str:  # noqa: ARG002 - for languages with a special first day
        """Return the number of a day of the month, as it stands beside the month's name."""
        return self.day_number.format(day=text)

    def decade(self, year: int, text: str, *, short: bool) -> str:
        """Return the ten years that begin with `year`, a multiple of ten that is written `text`."""
        raise NotImplementedError

    def century(self, number: int, text: str, *, short: bool) -> str | None:
        """Return the name of a century, counted from 1 within its era and written `text` in digits.

        None in a language in which nobody has written it; there it is the first and the last of its years.
        """
        raise NotImplementedError


@cache
def _variant(phrases: Phrases, kind: str) -> Phrases:
    own = type(phrases)
    made: Phrases = type(own.__name__, (own,), dict(phrases.variants[kind]))()
    return made
