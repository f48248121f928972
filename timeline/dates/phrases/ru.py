"""Russian; phrases are chosen so that no month has to be declined beyond CLDR's two forms."""

from __future__ import annotations

from .base import Joiner, Phrases
from .roman import roman


class Russian(Phrases):
    """Russian: 6 ноября 2025 г., but ноябрь 2025 г."""

    language = "ru"
    grouping = "\u00a0"
    month_alone = True
    year = "{year} г."
    year_alone = "{year} г."
    years_alone = "{year} гг."
    between = Joiner(" – ", frame="{parts} (точная дата неизвестна)")
    either = Joiner(", ", " или ")
    both = Joiner(", ", " и ")

    circa = "ок. {date}"
    parts = ("год", "месяц", "день")
    parts_joiner = Joiner(", ", " и ")
    parts_uncertain = "под вопросом: {parts}"
    parts_approximate = "приблизительно: {parts}"
    parts_unknown = "неизвестно: {parts}"
    pattern = "{digits} (X – неизвестная цифра)"

    from_ = "начало: {date}"
    until = "конец: {date}"
    unknown = "дата неизвестна"
    open = "без ограничения"
    or_earlier = "{date} или ранее"
    or_later = "{date} или позднее"
    and_earlier = "{date} и всё ранее"
    and_later = "{date} и всё позднее"
    every = "{date} целиком"

    seasons = ("весна", "лето", "осень", "зима")
    hemispheres = ("Северное полушарие", "Южное полушарие")
    quarters = ("1-й квартал", "2-й квартал", "3-й квартал", "4-й квартал")
    quarter_short = "{number} кв. {year}"
    thirds = ("первая треть", "вторая треть", "последняя треть")
    halves = ("1-е полугодие", "2-е полугодие")

    julian = "юлианский календарь"

    after_sunset = "{date} после захода солнца"
    before_sunset = "{date} до захода солнца"
    after_hour = "{date} после {time}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990-е годы."""
        return f"{text}-е годы"

    def century(self, number: int, text: str, *, short: bool) -> str:
        """XIX век, XIX в."""
        return f"{roman(number) or text} {'в.' if short else 'век'}"


PHRASES = Russian()
