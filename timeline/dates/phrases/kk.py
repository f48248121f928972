"""Kazakh (Cyrillic); the year comes first, and phrases avoid endings that depend on the last vowel."""

from __future__ import annotations

from .base import Joiner, Phrases
from .roman import roman


class Kazakh(Phrases):
    """Kazakh: 2025 ж. 6 қараша."""

    language = "kk"
    grouping = "\u00a0"
    full_date = "{year} {day_month}"
    month_year = "{year} {month}"
    year = "{year} ж."
    year_alone = "{year} ж."
    years_alone = "{year} жж."
    era = "{era} {date}"
    undated_part = "{year}, {date}"
    between = Joiner(" – ", frame="{parts} аралығында")
    either = Joiner(", ", " немесе ")
    both = Joiner(", ", " және ")

    circa = "шамамен {date}"
    parts = ("жыл", "ай", "күн")
    parts_joiner = Joiner(", ", " және ")
    parts_uncertain = "күмәнді: {parts}"
    parts_approximate = "шамамен: {parts}"
    parts_unknown = "белгісіз: {parts}"
    pattern = "{digits} (X – белгісіз цифр)"

    from_ = "басы: {date}"
    until = "соңы: {date}"
    unknown = "күні белгісіз"
    open = "шектеусіз"
    or_earlier = "{date} немесе одан бұрын"
    or_later = "{date} немесе одан кейін"
    and_earlier = "{date} және оған дейінгінің бәрі"
    and_later = "{date} және одан кейінгінің бәрі"
    every = "{date} түгел"

    season = "{year} {season}"
    seasons = ("көктем", "жаз", "күз", "қыс")
    hemispheres = ("солтүстік жарты шар", "оңтүстік жарты шар")
    division = "{year} {part}"
    quarters = ("І тоқсан", "ІІ тоқсан", "ІІІ тоқсан", "IV тоқсан")
    quarter_short = "{year} {number}-тоқсан"
    thirds = ("алғашқы төрт ай", "екінші төрт ай", "соңғы төрт ай")
    halves = ("бірінші жартыжылдық", "екінші жартыжылдық")

    julian = "юлиан күнтізбесі"

    after_sunset = "күн батқаннан кейін {date}"
    before_sunset = "күн батқанға дейін {date}"
    after_hour = "сағат {time}-ден кейін {date}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990-жылдар."""
        return f"{text}-жылдар"

    def century(self, number: int, text: str, *, short: bool) -> str:
        """XIX ғасыр, XIX ғ."""
        return f"{roman(number) or text} {'ғ.' if short else 'ғасыр'}"


PHRASES = Kazakh()
