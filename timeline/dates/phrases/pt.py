"""Portuguese: of Brazil, where the first of a month is an ordinal, and of all other countries.

As the Manual de Redação da Presidência da República (2018) and the Código de Redação Interinstitucional of
the European Union write dates: "3 de outubro de 1990", "século XIX", "década de 1990", "a.C.", "c.".
"""

from __future__ import annotations

from .base import Joiner, Phrases
from .roman import roman


class Portuguese(Phrases):
    """Portuguese: 6 de novembro de 2025, 1º de novembro de 2025."""

    language = "pt"
    grouping = "."
    day_month = "{day} de {month}"
    full_date = "{day_month} de {year}"
    month_year = "{month} de {year}"
    between = Joiner(" e ", frame="entre {parts}")
    either = Joiner(", ", " ou ")
    both = Joiner(", ", " e ")

    circa = "c. {date}"
    uncertain = "{date} (?)"
    parts = ("ano", "mês", "dia")
    parts_joiner = Joiner(", ", " e ")
    parts_uncertain = "incerto: {parts}"
    parts_approximate = "aproximado: {parts}"
    parts_unknown = "desconhecido: {parts}"
    pattern = "{digits} (X: algarismo desconhecido)"

    from_ = "desde {date}"
    until = "até {date}"
    unknown = "data desconhecida"
    open = "sem limite"
    or_earlier = "{date} ou antes"
    or_later = "{date} ou depois"
    and_earlier = "{date} e tudo o que é anterior"
    and_later = "{date} e tudo o que é posterior"
    every = "todo o período {date}"

    season = "{season} de {year}"
    seasons = ("primavera", "verão", "outono", "inverno")
    hemispheres = ("hemisfério norte", "hemisfério sul")
    division = "{part} de {year}"
    quarters = ("1º trimestre", "2º trimestre", "3º trimestre", "4º trimestre")
    quarter_short = "T{number} {year}"
    thirds = ("1º quadrimestre", "2º quadrimestre", "3º quadrimestre")
    halves = ("1º semestre", "2º semestre")

    julian = "calendário juliano"

    after_sunset = "{date} após o pôr do sol"
    before_sunset = "{date} antes do pôr do sol"
    after_hour = "{date} após as {time}"

    variants = {
        "decade": {"from_": "desde a {date}", "until": "até a {date}"},
        "century": {"from_": "desde o {date}", "until": "até o {date}"},
        "alone year": {"circa": "por volta de {date}"},
        "alone month": {"circa": "por volta de {date}"},
        "alone day": {"circa": "por volta de {date}"},
    }

    def day(self, number: int, text: str) -> str:
        """1º, then 2, 3..."""
        return f"{text}º" if number == 1 else text

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """Década de 1990."""
        return f"década de {text}"

    def century(self, number: int, text: str, *, short: bool) -> str:
        """Século XIX, séc. XIX."""
        return f"{'séc.' if short else 'século'} {roman(number) or text}"


class European(Portuguese):
    """Portuguese outside Brazil: 1 de novembro de 2025; "até" takes "a" before an article."""

    quarters = ("1.º trimestre", "2.º trimestre", "3.º trimestre", "4.º trimestre")
    thirds = ("1.º quadrimestre", "2.º quadrimestre", "3.º quadrimestre")
    halves = ("1.º semestre", "2.º semestre")
    variants = {
        **Portuguese.variants,
        "decade": {"from_": "desde a {date}", "until": "até à {date}"},
        "century": {"from_": "desde o {date}", "until": "até ao {date}"},
    }

    def day(self, number: int, text: str) -> str:  # noqa: ARG002 - all alike
        """1, 2, 3..."""
        return text


PHRASES = Portuguese()
BY_REGION = {"pt-PT": European()}
