"""German: numbers of days and centuries with a full stop, as in DIN 5008 and Duden.

Ordinals, "1990er-Jahre", "um", "v. Chr." and the dash without spaces between numbers as Duden has them. After
"ab", "bis" and "zwischen" a day takes its article. "Um" is for a date by itself; elsewhere, and beside what
would have to be declined, "ca." stands.
"""

from __future__ import annotations

from .base import Joiner, Phrases


class German(Phrases):
    """German: 6. November 2025."""

    language = "de"
    grouping = "."
    day_number = "{day}."
    moment = "{date}, {time} Uhr"
    zoned = "{date}, {time} Uhr ({zone})"
    between = Joiner(" und ", frame="zwischen {parts}")
    either = Joiner(", ", " oder ")
    both = Joiner(", ", " und ")

    circa = "ca. {date}"
    parts = ("Jahr", "Monat", "Tag")
    parts_joiner = Joiner(", ", " und ")
    parts_uncertain = "{parts} unsicher"
    parts_approximate = "{parts} ungefähr"
    parts_unknown = "{parts} unbekannt"
    pattern = "{digits} (X: unbekannte Ziffer)"

    from_ = "ab {date}"
    until = "bis {date}"
    unknown = "unbekannt"
    open = "offen"
    or_earlier = "{date} oder früher"
    or_later = "{date} oder später"
    and_earlier = "{date} und alles davor"
    and_later = "{date} und alles danach"
    every = "{date} (durchgehend)"

    seasons = ("Frühling", "Sommer", "Herbst", "Winter")
    hemispheres = ("Nordhalbkugel", "Südhalbkugel")
    quarters = ("1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal")
    thirds = ("erstes Drittel", "zweites Drittel", "letztes Drittel")
    halves = ("1. Halbjahr", "2. Halbjahr")

    julian = "julianischer Kalender"

    after_sunset = "{date} nach Sonnenuntergang"
    before_sunset = "{date} vor Sonnenuntergang"
    after_hour = "{date} nach {time} Uhr"

    variants = {
        "day": {
            "between": Joiner(" und dem ", frame="zwischen dem {parts}"),
            "from_": "ab dem {date}",
            "until": "bis zum {date}",
        },
        "decade": {"from_": "Beginn: {date}", "until": "Ende: {date}"},
        "century": {"from_": "ab dem {date}", "until": "bis zum {date}"},
        "alone year": {"circa": "um {date}"},
        "alone month": {"circa": "um {date}"},
        "alone day": {"circa": "um den {date}"},
    }

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - short enough
        """1990er-Jahre; that of 1900 says which years it means."""
        return f"{text}er-Jahre" if year % 100 else f"Jahrzehnt ab {text}"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19. Jahrhundert, 19. Jh."""
        return f"{text}. {'Jh.' if short else 'Jahrhundert'}"


PHRASES = German()
