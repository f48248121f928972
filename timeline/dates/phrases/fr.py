"""French."""

from __future__ import annotations

from .base import Joiner, Phrases
from .roman import roman


class French(Phrases):
    """French: 6 novembre 2025, and the first of a month is "1er"."""

    language = "fr"
    grouping = "\u202f"
    between = Joiner(" et ", frame="entre {parts}")
    either = Joiner(", ", " ou ")
    both = Joiner(", ", " et ")

    circa = "vers {date}"
    uncertain = "{date} (?)"
    parts = ("année", "mois", "jour")
    parts_joiner = Joiner(", ", " et ")
    parts_uncertain = "à confirmer : {parts}"
    parts_approximate = "approximatif : {parts}"
    parts_unknown = "non précisé : {parts}"
    pattern = "{digits} (X : chiffre inconnu)"

    from_ = "à partir de {date}"
    until = "jusqu’à {date}"
    unknown = "date inconnue"
    open = "sans limite"
    or_earlier = "{date} ou avant"
    or_later = "{date} ou après"
    and_earlier = "{date} et tout ce qui précède"
    and_later = "{date} et tout ce qui suit"
    every = "tout {date}"

    seasons = ("printemps", "été", "automne", "hiver")
    hemispheres = ("hémisphère nord", "hémisphère sud")
    quarters = ("1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre")
    quarter_short = "T{number} {year}"
    thirds = ("1er quadrimestre", "2e quadrimestre", "3e quadrimestre")
    halves = ("1er semestre", "2e semestre")

    julian = "calendrier julien"

    after_sunset = "{date} après le coucher du soleil"
    before_sunset = "{date} avant le coucher du soleil"
    after_hour = "{date} après {time}"

    variants = {
        "day": {
            "between": Joiner(" et le ", frame="entre le {parts}"),
            "from_": "à partir du {date}",
            "until": "jusqu’au {date}",
        },
        "month": {"from_": "dès {date}", "until": "jusqu’en {date}"},  # "dès", for août is d’août after "de"
        "year": {"until": "jusqu’en {date}"},
        "decade": {"from_": "début : {date}", "until": "fin : {date}"},
        "century": {"from_": "à partir du {date}", "until": "jusqu’au {date}"},
        "alone day": {"circa": "vers le {date}"},
        "alone decade": {"circa": "env. {date}"},
        "alone century": {"circa": "vers le {date}"},
    }

    def day(self, number: int, text: str) -> str:
        """1er, then 2, 3..."""
        return f"{text}er" if number == 1 else text

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - short enough
        """Années 1990; that of 1900 says which years it means."""
        return f"années {text}" if year % 100 else f"décennie {text}"

    def century(self, number: int, text: str, *, short: bool) -> str:
        """XIXe siècle, XIXe s."""
        return f"{roman(number) or text}{'er' if number == 1 else 'e'} {'s.' if short else 'siècle'}"


PHRASES = French()
