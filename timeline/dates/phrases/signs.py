"""Phrases of a language that nobody has written any for: signs that are read in any language.

A dash is what lasts from one date to another, dots are where one date may lie, "?" is what is not known:
``1990 – 1992`` lasted, ``1990 … ? … 1992`` is a date between. ``~`` is CLDR's approximate sign (root,
`miscPatterns`), X is EDTF's digit that is not known, and the parts of a date are named as ISO 8601 does.
English is what has no sign: the seasons, the halves of the Earth and the Julian calendar.
"""

from __future__ import annotations

from .base import Joiner, Phrases


class Signs(Phrases):
    """Signs around a date; the order of its parts, the lists and the names are the language's own."""

    between = Joiner(" … ? … ")
    either = Joiner(" / ")
    both = Joiner(" + ")

    circa = "~{date}"
    parts = ("YYYY", "MM", "DD")
    parts_joiner = Joiner(", ")
    parts_uncertain = "{parts}?"
    parts_approximate = "~{parts}"
    parts_unknown = "{parts}: X"
    pattern = "{digits}"
    unknown_digit = "X"

    from_ = "{date} –"
    until = "– {date}"
    unknown = "?"
    open = "…"
    or_earlier = "? … {date}"
    or_later = "{date} … ?"
    and_earlier = "… {date} (100%)"
    and_later = "{date} … (100%)"
    every = "{date} (100%)"

    seasons = ("spring", "summer", "autumn", "winter")
    hemispheres = ("northern hemisphere", "southern hemisphere")
    thirds = ("(1/3)", "(2/3)", "(3/3)")
    halves = ("(1/2)", "(2/2)")

    julian = "Julian"

    padded = False  # a day of the month has two digits

    def day(self, number: int, text: str) -> str:
        """Write the zero of the reader's digits before a day below 10, where the language does."""
        padded = self.padded and len(text) == 1
        return self.day_number.format(day=chr(ord(text) - number) + text if padded else text)

    def century(self, number: int, text: str, *, short: bool) -> str | None:  # noqa: ARG002 - there is no sign
        """Return None."""
        return None
