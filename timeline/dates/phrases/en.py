"""English, day first; and American, month first.

"c.", "?" and the en dash as in The Chicago Manual of Style, 17th ed. (9.58-9.64 dates and ranges, 14.145
uncertain dates); "possibly", "before" and "after" are left to the sentence around.
"""

from __future__ import annotations

from .base import Joiner, Phrases


class English(Phrases):
    """English as most of the world writes it: 6 November 2025."""

    language = "en"
    between = Joiner(" and ", frame="between {parts}")
    either = Joiner(", ", " or ")
    both = Joiner(", ", " and ")

    circa = "c. {date}"
    parts = ("year", "month", "day")
    parts_joiner = Joiner(", ", " and ")
    parts_uncertain = "{parts} uncertain"
    parts_approximate = "{parts} approximate"
    parts_unknown = "{parts} unknown"
    pattern = "{digits} (X: unknown digit)"

    from_ = "from {date}"
    until = "until {date}"
    unknown = "unknown"
    open = "open"
    or_earlier = "{date} or earlier"
    or_later = "{date} or later"
    and_earlier = "{date} and all before"
    and_later = "{date} and all after"
    every = "all of {date}"

    seasons = ("spring", "summer", "autumn", "winter")
    hemispheres = ("northern hemisphere", "southern hemisphere")
    division = "{part} of {year}"
    quarters = ("first quarter", "second quarter", "third quarter", "fourth quarter")
    thirds = ("first four months", "second four months", "last four months")
    halves = ("first half", "second half")

    julian = "Julian"

    after_sunset = "{date} after sunset"
    before_sunset = "{date} before sunset"
    after_hour = "{date} after {time}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - short enough
        """1990s; the first of a century says so, because "1900s" is also a century."""
        return f"{text}s" if year % 100 else f"{text}s decade"

    def century(self, number: int, text: str, *, short: bool) -> str:
        """19th century, 19th c."""
        suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{text}{suffix} {'c.' if short else 'century'}"


class American(English):
    """English with the month first: November 6, 2025."""

    day_month = "{month} {day}"
    full_date = "{day_month}, {year}"


PHRASES = English()
BY_REGION = {"en-US": American()}
