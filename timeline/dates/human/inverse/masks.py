"""Dates of which digits are unspecified, as `wording.masks` writes them, to EDTF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from ...edtf.write import decade_text, year_text
from ...mask import fills, highest, lowest
from . import names
from .combine import any_of, made, matched, numbered
from .fold import fold
from .said import Raw, Said, calendars_by_family, family_of_era, in_era, is_before, years_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from ...phrases import Phrases
    from .combine import Parser
    from .grammar import Month, Plain

_MARKED = "-?[0-9x]*x[0-9x]*"  # folded
_DIGITS = "(?:ah |[a-z][a-z-]*:)?[-0-9x?~%]*x[-0-9x?~%]*"
_PART_MASKS: Final = (*(f"{tens}X" for tens in "0123"), *(f"X{ones}" for ones in "0123456789"))
_LAST_MONTH = 12


class Span(NamedTuple):
    """A hundred years that have a number; both years are inclusive and astronomical."""

    family: str | None
    first: int
    last: int


class Partly(NamedTuple):
    """What is known of a date: masks of year, month and day, None where nothing is said."""

    family: str | None
    year: str | None = None
    month: str | None = None
    day: str | None = None


class Masks:
    """Parsers of masked dates in one language.

    Attributes
    ----------
    span, century
        A century by its number: `Span`; and one, or several, as some year of them: `Said`.
    year
        A masked year, as a season or a day has it: `Partly`.
    date, loose
        Any masked date but those that a set says too; and those, for places where no set can stand.
    """

    def __init__(self, plain: Plain, phrases: Phrases) -> None:
        self._plain = plain
        self._phrases = phrases
        self.span = plain.with_era(self._numbered("century", names.century, names.CENTURIES), _span)
        self.century = any_of([made(self.span, _some_year), made(self._centuries(), _some_year)])
        named = self._numbered("decade", names.decade, names.DECADES)
        decade = any_of([plain.with_era(named, _decade), self._decade_of()])
        hundred = plain.fill("note", _hundred, date=self.span, note=plain.joined([phrases.close]))
        between = made(
            plain.joined([*plain.joiners("between"), phrases.close, phrases.wide_short]), _years_mask
        )
        shown = plain.with_era(self._shown(), _with_family)
        self._years = any_of([decade, hundred, shown] if phrases.unknown_digit else [decade, hundred])
        self.year = any_of([self._years, made(self.span, _span_mask), between, self._literal()])
        run, choice = plain.joined(plain.joiners("between")), plain.joined(plain.joiners("either"))
        self._runs = any_of([made(run, _run_mask), made(choice, _choice_mask)])
        self.loose = made(any_of([made(self.span, _span_mask), between, self._runs]), _text)
        self.date = any_of([
            made(self._years, _text), made(self._undated(), _text),
            self._noted(), self._unknown(), self._pattern(),
        ])  # fmt: skip

    def _numbered(
        self, key: str, write: Callable[[Phrases, int], Iterable[str]], numbers: Collection[int]
    ) -> Parser:
        """Return a parser for what the language makes of numbers, and for its usual templates."""
        usual = self._plain.fill(key, lambda number: number, number=self._plain.number_or_roman)
        return any_of([numbered(lambda number: write(self._phrases, number), numbers), usual])

    def _shown(self) -> Parser:
        """Return a parser for a year with a sign for each digit that is not known: 199X."""
        sign = re.escape(fold(self._phrases.unknown_digit)) or "x"
        return made(matched(f"[0-9]{{1,3}}(?:{sign}){{1,3}}"), lambda text: re.sub(sign, "X", text).zfill(4))

    def _literal(self) -> Parser:
        return made(matched(_MARKED), lambda mask: Partly(None, mask.upper()))

    def _centuries(self) -> Parser:
        """Return a parser for the years of two centuries and all between: XVIII–XIX вв."""
        number = self._plain.number_or_roman
        several = self._plain.fill("centuries", lambda first, last: (first, last), first=number, last=number)
        return self._plain.with_era(several, _centuries)

    def _decade_of(self) -> Parser:
        """Return a parser for the tens of a century: 50-е годы XIX века."""
        return self._plain.fill("decade_of", _decade_of, number=self._plain.number, date=self.span)

    def _undated(self) -> Parser:
        """25 December, 1560s."""
        return self._plain.fill("undated_part", _dated, date=self._known(), year=self.year)

    def _known(self) -> Parser:
        """Return a parser for a month or a day without its year, perhaps with its era."""
        plain = self._plain
        return any_of([plain.with_era(plain.month, _month), plain.with_era(plain.day_month, _day_month)])

    def _noted(self) -> Parser:
        """June 2004 (day unknown)."""
        known = any_of([
            self._known(), self._undated(), self.year, made(self._plain.date, _parts),
            self._runs,
        ])  # fmt: skip
        return self._plain.fill("note", _with_unknown, date=known, note=self._unknown_parts())

    def _unknown(self) -> Parser:
        return made(self._unknown_parts(), lambda parts: _with_unknown(Partly(None), parts))

    def _unknown_parts(self) -> Parser:
        return self._plain.fill("parts_unknown", lambda parts: parts, parts=self._plain.parts)

    def _pattern(self) -> Parser:
        """1XX3 (X: unknown digit)."""
        return self._plain.fill("pattern", _edtf, digits=matched(_DIGITS))


def _span(date: int, era: str | None) -> Span | None:
    if date not in names.CENTURIES:
        return None
    first = 100 * (-date if is_before(era) else date - 1) + 1
    return Span(None if era is None else family_of_era(era), first, first + 99)


def _centuries(date: tuple[int, int], era: str | None) -> Span | None:
    first, last = (_span(number, era) for number in date)
    return first._replace(last=last.last) if first and last and first.last < last.first else None


def _decade_of(number: int, date: Span) -> Partly | None:
    if number % 10 or number > 90 or date.first < 0:
        return None
    return Partly(date.family, decade_text(date.first - 1 + number))


def _some_year(span: Span) -> Said:
    return Said(span.family, years_text(span.first, span.last))


def _span_mask(span: Span) -> Partly | None:
    return _mask(span.family, span.first, span.last)


def _decade(date: int, era: str | None) -> Partly | None:
    said = in_era(Raw(None, date), era)
    if said is None or is_before(era) or date not in names.DECADES:
        return None
    return Partly(said.family, decade_text(date))


def _with_family(date: str, era: str | None) -> Partly | None:
    return None if is_before(era) else Partly(era and family_of_era(era), date)


def _hundred(date: Span, note: tuple[Said, ...]) -> Partly | None:
    texts = [each.text for each in note]
    if texts != [year_text(date.first - 1), year_text(date.last - 1)]:
        return None
    return Partly(date.family, f"{texts[0][:-2]}XX")


def _years_mask(years: tuple[Said, ...]) -> Partly | None:
    if len(years) != 2 or not all(each.text.lstrip("-").isdigit() for each in years):
        return None
    first, last = years
    return _mask(first.family or last.family, int(first.text), int(last.text))


def _mask(family: str | None, first: int, last: int) -> Partly | None:
    """Return the mask of the years from one to another, where there is one that ends in digits left open."""
    for open_digits in (1, 2, 3):
        mask = f"{year_text(first)[:-open_digits]}{'X' * open_digits}"
        if (lowest(mask), highest(mask)) == (first, last):
            return Partly(family, mask)
    return None


def _month(date: Month, era: str | None) -> Partly | None:
    return _in_era(Partly(date[0], month=f"{date[1]:02d}"), era)


def _day_month(date: Raw, era: str | None) -> Partly | None:
    return _in_era(Partly(date.family, None, f"{date.month:02d}", f"{date.day:02d}"), era)


def _in_era(date: Partly, era: str | None) -> Partly | None:
    """Return what is known of a date of an era; None where its month is of another calendar."""
    if era is None:
        return date
    family = family_of_era(era)
    return date._replace(family=family) if date.family in (None, family) and not is_before(era) else None


def _parts(said: Said) -> Partly | None:
    minus, digits = ("-", said.text[1:]) if said.text.startswith("-") else ("", said.text)
    year, *rest = digits.split("-")
    return Partly(said.family, minus + year, *rest) if year.isdigit() else None


def _dated(date: Partly, year: Partly) -> Partly | None:
    if date.family and year.family and date.family != year.family:
        return None
    return date._replace(family=date.family or year.family, year=year.year)


def _run_mask(dates: tuple[Said, ...]) -> Partly | None:
    numbers = _numbers(dates)
    return _masked(dates[0], range(numbers[0], numbers[-1] + 1)) if len(numbers) == 2 else None


def _choice_mask(dates: tuple[Said, ...]) -> Partly | None:
    return _masked(dates[0], _numbers(dates))


def _numbers(dates: tuple[Said, ...]) -> list[int]:
    """Return the months, or the days, of dates that have all else in common; nothing for others."""
    parts = [each.text.rpartition("-") for each in dates]
    heads = {(head, each.family) for (head, _, _), each in zip(parts, dates, strict=True)}
    known = len(heads) == 1 and all(head.strip("-") for head, _ in heads)
    return [int(number) for _, _, number in parts] if known else []


def _masked(date: Said, numbers: Iterable[int]) -> Partly | None:
    """Return a date with the mask that leaves its months or days open; None without one."""
    parts, wanted = _parts(date), tuple(numbers)
    if parts is None or parts.month is None or not wanted:
        return None
    last = _LAST_MONTH
    if parts.day is not None:
        last = calendars_by_family()[date.family or "gregory"].month_length(
            int(parts.year or 0), int(parts.month)
        )
    found = next((mask for mask in _PART_MASKS if fills(mask, last) == wanted), None)
    if found is None:
        return None
    return parts._replace(**{"month" if parts.day is None else "day": found})


def _with_unknown(date: Partly, note: tuple[int, ...]) -> Said | None:
    """Return a date whose parts are all either known or noted as unknown, as far as it goes."""
    known = (date.year, date.month, date.day)
    parts: list[str] = []
    for index, mask in enumerate(known):
        if mask is not None and index not in note:
            parts.append(mask)
        elif mask is None and index in note:
            parts.append("XXXX" if index == 0 else "XX")
        else:
            break
    whole = sum(mask is not None for mask in known) + len(note)
    return Said(date.family, "-".join(parts)) if len(parts) == whole else None


def _text(date: Partly) -> Said:
    return Said(date.family, "-".join(part for part in (date.year, date.month, date.day) if part))


def _edtf(digits: str) -> Said:
    sign, _, text = digits.rpartition(":" if ":" in digits else " ")
    family = "islamic" if sign == "ah" else sign.partition("-")[0] or None
    return Said(None if family == "julian" else family, text.upper())
