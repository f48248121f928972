"""Spanish, as the Ortografía of the Real Academia Española (2010) writes dates.

"3 de octubre de 1990", centuries in Roman numerals, "a. C.", "década de 1990", "c." and "hacia", both
question marks around a doubtful year, "u" for "o" before that sound. Months are abbreviated without "de", as
in CLDR.
"""

from __future__ import annotations

import re

from .base import Joiner, Phrases
from .roman import roman

# What begins with the sound: October, eight (of years and days) and eleven.
_SOUNDS_LIKE_O = re.compile(r"[oó]|8|11(?!\d)", re.IGNORECASE)


_U = Joiner(", ", " u ")


class _Or(Joiner):
    """The joiner "o", which is "u" before a word that begins with its sound: septiembre u octubre, 7 u 8."""

    __slots__ = ()

    def join(self, parts: list[str]) -> str:
        """Join the parts, without the frame."""
        if len(parts) > 1 and _SOUNDS_LIKE_O.match(parts[-1]):
            return _U.join(parts)
        return super().join(parts)


class Spanish(Phrases):
    """Spanish: 6 de noviembre de 2025."""

    language = "es"
    grouping = "."
    day_month = "{day} de {month}"
    full_date = "{day_month} de {year}"
    month_year = "{month} de {year}"
    between = Joiner(" y ", frame="entre {parts}")
    either = _Or(", ", " o ")
    both = Joiner(", ", " y ")

    circa = "c. {date}"
    uncertain = "¿{date}?"
    parts = ("año", "mes", "día")
    parts_joiner = Joiner(", ", " y ")
    parts_uncertain = "dudoso: {parts}"
    parts_approximate = "aproximado: {parts}"
    parts_unknown = "desconocido: {parts}"
    pattern = "{digits} (X: cifra desconocida)"

    from_ = "desde {date}"
    until = "hasta {date}"
    unknown = "fecha desconocida"
    open = "sin límite"
    or_earlier = "{date} o antes"
    or_later = "{date} o después"
    and_earlier = "{date} y todo lo anterior"
    and_later = "{date} y todo lo posterior"
    every = "todo {date}"

    season = "{season} de {year}"
    seasons = ("primavera", "verano", "otoño", "invierno")
    hemispheres = ("hemisferio norte", "hemisferio sur")
    division = "{part} de {year}"
    quarters = ("1.er trimestre", "2.º trimestre", "3.er trimestre", "4.º trimestre")
    quarter_short = "T{number} {year}"
    thirds = ("1.er cuatrimestre", "2.º cuatrimestre", "3.er cuatrimestre")
    halves = ("1.er semestre", "2.º semestre")

    julian = "calendario juliano"

    after_sunset = "{date} tras la puesta del sol"
    before_sunset = "{date} antes de la puesta del sol"
    after_hour = "{date} después de las {time}"

    variants = {
        "before o": {"either": _U},
        "medium": {
            "day_month": "{day} {month}",
            "full_date": "{day_month} {year}",
            "month_year": "{month} {year}",
        },
        "day": {
            "between": Joiner(" y el ", frame="entre el {parts}"),
            "from_": "desde el {date}",
            "until": "hasta el {date}",
        },
        "decade": {"from_": "desde la {date}", "until": "hasta la {date}"},
        "century": {"from_": "desde el {date}", "until": "hasta el {date}"},
        "alone year": {"circa": "hacia {date}"},
        "alone month": {"circa": "hacia {date}"},
        "alone day": {"circa": "hacia el {date}"},
    }

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """Década de 1990."""
        return f"década de {text}"

    def century(self, number: int, text: str, *, short: bool) -> str:
        """Siglo XIX, s. XIX."""
        return f"{'s.' if short else 'siglo'} {roman(number) or text}"


PHRASES = Spanish()
