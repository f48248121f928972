"""The grammar of a language: days, months and years as `wording.parts` writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...phrases import Joiner
from . import names
from .combine import any_of, digits, filled, joined, made, named, named_exactly
from .fold import fold_piece
from .said import FIRST_YEAR_ALONE, Raw, all_in_era, in_era

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...phrases import Phrases
    from .combine import Make, Parser
    from .said import Said

    Month = tuple[str | None, int]  # family of calendars, number

_LONGEST_YEAR = 15  # digits


class Plain:
    """Parsers of years, months and days of one language, alone and joined.

    Attributes
    ----------
    number, number_or_roman
        A number, thousands perhaps grouped; that of a century may be Roman.
    day, month
        The number of a day; the family of calendars and the number of a month.
    parts
        The names of one or more parts of a date, as their numbers: 0 is the year.
    day_month
        A day in a month: family, month and day.
    year, year_of_part
        The year inside of a longer date as `Raw`, and beside a part of it as `Said`.
    date
        A year, month or day, with its era: `Said`.
    """

    def __init__(self, tag: str, phrases: Phrases, usual: dict[str, tuple[str, ...]]) -> None:
        self._phrases = phrases
        self._usual = usual
        self.number = _number(phrases.grouping)
        self.number_or_roman = any_of([self.number, named(names.romans())])
        self.day = named(names.days(phrases))
        self.month = named(names.months(tag))
        self._eras = self._by_form(list(names.eras(tag, phrases)))
        self.parts = _listed(
            named((name, index) for index, name in enumerate(phrases.parts)), phrases.parts_joiner
        )
        self.year = self._year("year")
        self.year_of_part = made(self._year("part_year", in_era=True), lambda year: in_era(year, None))
        self.day_month = self.fill("day_month", _day_month, day=self.day, month=self.month)
        self._year_alone = self.fill("year_alone", lambda year: year, year=self.number)
        self.whole = self._whole()
        self.date = self.with_era(self.whole, in_era)

    def _by_form(self, eras: list[names.Name]) -> dict[str, Parser]:
        """Return parsers of eras by the template in which they stand."""
        forms: dict[str, list[names.Name]] = {}
        for name, era in eras:
            own = self._phrases.eras.get(str(era), self._phrases.era)
            of_century = self._phrases.century_era_form
            for form in filter(None, (own, of_century, *self._usual.get("era", ()))):
                forms.setdefault(form, []).append((name, era))
        return {form: named_exactly(each) for form, each in forms.items()}

    def templates(self, key: str) -> tuple[str, ...]:
        """Return how the language says something: as it is written, in all its variants, and as it may be."""
        own = [each for each in self._phrased(key) if isinstance(each, str) and each]
        return (*own, *self._usual.get(key, ()))

    def joiners(self, key: str) -> list[Joiner]:
        """Return how the language joins dates, in all its variants and as it may."""
        own = [each for each in self._phrased(key) if isinstance(each, Joiner)]
        return [*(form for each in own for form in names.joiners(each)), *self.usual_joiners(key)]

    def _phrased(self, key: str) -> list[str | Joiner]:
        variants = self._phrases.variants.values()
        return [getattr(self._phrases, key, ""), *(each[key] for each in variants if key in each)]

    def fill(self, key: str, make: Make, **slots: Parser) -> Parser:
        """Return a parser for all the templates of a key."""
        return filled(self.templates(key), make, **slots)

    def with_era(self, parser: Parser, make: Make) -> Parser:
        """Return a parser for what another reads, with its era or without; `make` gets both."""
        bare = made(parser, lambda date: make(date, None))
        return any_of(
            [bare, *(filled([form], make, date=parser, era=era) for form, era in self._eras.items())]
        )

    def _year(self, key: str, *, in_era: bool = False) -> Parser:
        """Return a parser for the year in a longer date, with its era where that stands beside it."""
        bare = filled(self.templates(key) or self.templates("year"), _year, year=self.number)
        return self.with_era(bare, _of_era) if in_era or self._phrases.era_in_year else bare

    def usual_names(self, key: str) -> list[tuple[int, str]]:
        """Return further names for what a tuple of phrases names, with the index of each."""
        return [
            (index, name) for index, names in enumerate(self._usual.get(key, ())) for name in names.split("|")
        ]

    def usual_joiners(self, key: str) -> list[Joiner]:
        """Return further joiners, from templates such as "from {0} to {1}"."""
        return [_joiner(each) for each in self._usual.get(key, ())]

    def joined(self, joiners: Iterable[Joiner]) -> Parser:
        """Return a parser for two or more years, months or days whose shared parts are said once: `Said`s."""
        return any_of([self._joined(each) for each in dict.fromkeys(joiners)])

    def _joined(self, joiner: Joiner) -> Parser:
        infix, last, frame = joiner
        shared = self.with_era(self._bare(infix, last), all_in_era)
        each = made(joined(self.with_era(self.whole, _with_its_era), infix, last), _in_their_eras)
        return filled([frame], lambda parts: parts, parts=any_of([shared, each]))

    def _whole(self) -> Parser:
        return any_of([
            made(self.number, _year),
            made(self._year_alone, _year),
            self.fill("month_year", _in_year, month=self.month, year=self.year),
            self.fill("full_date", _of_year,
                      day_month=self.day_month, year=self.year),
        ])  # fmt: skip

    def _bare(self, infix: str, last: str) -> Parser:
        """Return a parser for several dates without their era, as a tuple of `Raw`."""
        numbers = joined(self.number, infix, last)
        days = self.fill("day_month", _days_month, day=joined(self.day, infix, last), month=self.month)
        day_months = joined(self.day_month, infix, last)
        return any_of([
            made(numbers, _years),
            made(joined(self._year_alone, infix, last), _years),
            self.fill("years_alone", _years, year=numbers),
            self.fill("month_year", _months_in_year, month=joined(self.month, infix, last), year=self.year),
            self.fill("full_date", _all_of_year, day_month=any_of([days, day_months]), year=self.year),
            made(joined(self.whole, infix, last), _of_long_years),
        ])  # fmt: skip


def _with_its_era(date: Raw, era: str | None) -> tuple[Said, str | None] | None:
    said = in_era(date, era)
    return (said, era) if said else None


def _in_their_eras(dates: tuple[tuple[Said, str | None], ...]) -> tuple[Said, ...] | None:
    """Return dates of which each has its era; only that of the present goes without saying."""
    eras = {era for _, era in dates}
    return None if None in eras and not eras <= {None, "CE"} else tuple(said for said, _ in dates)


def _listed(parser: Parser, joiner: Joiner) -> Parser:
    """Return a parser for one or more of what a parser reads, as a tuple."""
    return any_of([made(parser, lambda one: (one,)), joined(parser, joiner.infix, joiner.last)])


def _joiner(template: str) -> Joiner:
    """Return the joiner that "from {0} to {1}" is."""
    before, _, rest = template.partition("{0}")
    infix, _, after = rest.partition("{1}")
    return Joiner(infix, frame=f"{before}{{parts}}{after}")


def _number(grouping: str) -> Parser:
    separator = re.escape(fold_piece(grouping))
    grouped = rf"[0-9]{{1,3}}(?:{separator}[0-9]{{3}})+(?![0-9])|" if separator else ""
    return made(digits(rf"{grouped}[0-9]{{1,15}}(?![0-9])"), _digits)


def _digits(text: str) -> int | None:
    digits = "".join(c for c in text if c.isdigit())
    return int(digits) if len(digits) <= _LONGEST_YEAR else None


def _day_month(day: int, month: Month) -> Raw:
    family, number = month
    return Raw(family, 0, number, day)


def _in_year(month: Month, year: Raw) -> Raw:
    family, number = month
    return year._replace(family=family, month=number)


def _year(year: int) -> Raw:
    return Raw(None, year)


def _of_era(date: Raw, era: str | None) -> Raw:
    return date._replace(era=era)


def _years(year: tuple[int, ...]) -> tuple[Raw, ...]:
    return tuple(Raw(None, each) for each in year)


def _days_month(day: tuple[int, ...], month: Month) -> tuple[Raw, ...]:
    return tuple(_day_month(each, month) for each in day)


def _months_in_year(month: tuple[Month, ...], year: Raw) -> tuple[Raw, ...] | None:
    return _of_one_calendar(_in_year(each, year) for each in month)


def _of_long_years(dates: tuple[Raw, ...]) -> tuple[Raw, ...] | None:
    """Return dates that share an era, of which each says its year: short ones would be read as days."""
    return dates if all(each.year >= FIRST_YEAR_ALONE for each in dates) else None


def _of_year(day_month: Raw, year: Raw) -> Raw:
    return day_month._replace(year=year.year, era=year.era)


def _all_of_year(day_month: tuple[Raw, ...], year: Raw) -> tuple[Raw, ...] | None:
    return _of_one_calendar(_of_year(each, year) for each in day_month)


def _of_one_calendar(raws: Iterable[Raw]) -> tuple[Raw, ...] | None:
    found = tuple(raws)
    return found if len({each.family for each in found}) == 1 else None
