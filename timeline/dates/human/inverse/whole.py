"""Intervals and sets as `wording` writes them, from dates, to EDTF; and what stands around all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...phrases.base import CLOSE, Joiner
from .combine import any_of, filled, joined, made, named
from .relay import relayed
from .said import JULIAN, Said, together

if TYPE_CHECKING:
    from ...phrases import Phrases
    from .combine import Parser
    from .dates import Dates
    from .grammar import Plain
    from .masks import Masks

_OPEN, _UNKNOWN = Said(None, ".."), Said(None, "")


class Whole:
    """The parser of whole texts in one language: dates, moments, intervals and sets.

    Attributes
    ----------
    text
        Any of them: `Said`, or `Relayed`.
    """

    def __init__(self, plain: Plain, masks: Masks, dates: Dates, phrases: Phrases) -> None:
        self._plain = plain
        self._masks = masks
        self._dates = dates
        self._phrases = phrases
        self.interval = any_of([self._run(), self._lasting(), self._short()])
        any_date = any_of([dates.date, dates.moment])
        own = any_of([any_date, self.interval, self._choice(), self._all()])
        said = any_of([own, self._julian(own), relayed(plain, masks.century, dates.end)])
        self.text = any_of([said, plain.fill("at", lambda date: date, date=said)])

    def _julian(self, parser: Parser) -> Parser:
        """Return a parser for what is noted to be in the Julian calendar."""
        note = _word(self._phrases.julian, _OPEN)
        return self._plain.fill("note", _in_julian, date=parser, note=note)

    def _run(self) -> Parser:
        phrases = self._phrases
        runs = self._plain.joined(
            [phrases.close, phrases.wide, phrases.wide_short, *self._plain.usual_joiners("run")]
        )
        return made(runs, lambda ends: _pair("{}/{}", ends))

    def _lasting(self) -> Parser:
        """Return a parser for the ends of a time: from 1992, until 1992, 1992 – unknown."""
        date, wide = self._dates.end, self._phrases.wide
        end = any_of([date, _word(self._phrases.open, _OPEN), _word(self._phrases.unknown, _UNKNOWN)])
        ends = made(joined(end, wide.infix, wide.last), lambda ends: _pair("{}/{}", ends))
        return any_of([
            self._plain.fill("from_", lambda date: together("{}/..", [date]), date=date),
            self._plain.fill("until", lambda date: together("../{}", [date]), date=date),
            filled([wide.frame], lambda parts: parts, parts=ends),
        ])  # fmt: skip

    def _short(self) -> Parser:
        """Return a parser for ends between which a dash stands alone: 1990–, –1990, 1990–?."""
        date, dashes = (
            self._dates.end,
            {CLOSE.infix, self._phrases.close.infix, self._phrases.wide_short.infix},
        )
        end = any_of([date, _word(self._phrases.unknown_short, _UNKNOWN)])
        both = [made(joined(end, dash), lambda ends: _pair("{}/{}", ends)) for dash in dashes]
        after, before = [f"{{date}}{dash}" for dash in dashes], [f"{dash}{{date}}" for dash in dashes]
        return any_of([
            *both,
            filled(after, lambda date: together("{}/..", [date]), date=date),
            filled(before, lambda date: together("../{}", [date]), date=date),
        ])  # fmt: skip

    def _choice(self) -> Parser:
        """Return a parser for one of several."""
        date, betweens = self._dates.end, self._plain.joiners("between")
        return any_of([
            self._masks.century,
            made(self._plain.joined(betweens), lambda ends: _pair("[{}..{}]", ends)),
            *(self._between(each) for each in betweens),
            *self._listed("either", "[]"),
            self._plain.fill("or_earlier", lambda date: together("[..{}]", [date]), date=date),
            self._plain.fill("or_later", lambda date: together("[{}..]", [date]), date=self._dates.end),
        ])  # fmt: skip

    def _all(self) -> Parser:
        """Return a parser for all of several."""
        return any_of([
            *self._listed("both", "{}"),
            self._plain.fill("every", _every, date=self.interval),
            self._plain.fill("and_earlier", lambda date: together("{{..{}}}", [date]), date=self._dates.end),
            self._plain.fill("and_later", lambda date: together("{{{}..}}", [date]), date=self._dates.end),
        ])  # fmt: skip

    def _between(self, joiner: Joiner) -> Parser:
        ends = made(joined(self._dates.end, joiner.infix), lambda ends: _pair("[{}..{}]", ends))
        return filled([joiner.frame], lambda parts: parts, parts=ends)

    def _listed(self, key: str, brackets: str) -> list[Parser]:
        names = ("or_earlier", "or_later") if brackets == "[]" else ("and_earlier", "and_later")
        first = self._plain.fill(names[0], lambda date: together("..{}", [date]), date=self._dates.end)
        last = self._plain.fill(names[1], lambda date: together("{}..", [date]), date=self._dates.end)
        member = any_of([self._dates.end, made(self.interval, _member), first, last])
        joiners = self._plain.joiners(key)
        several = [self._plain.joined(joiners), *(joined(member, each.infix, each.last) for each in joiners)]
        return [made(each, lambda members: _set(members, brackets)) for each in several]


def _in_julian(date: Said, **_: object) -> Said | None:
    return date._replace(family=JULIAN) if date.family in (None, "gregory") else None


def _pair(template: str, ends: tuple[Said, ...]) -> Said | None:
    return together(template, ends) if len(ends) == 2 else None


def _set(members: tuple[Said, ...], brackets: str) -> Said | None:
    inside = together(",".join(["{}"] * len(members)), members)
    return inside and inside._replace(text=brackets[0] + inside.text + brackets[1])


def _member(interval: Said) -> Said | None:
    """Return an interval as the member of a set; None for one with an unknown end."""
    start, _, end = interval.text.partition("/")
    if not start or not end:
        return None
    return interval._replace(text=f"{'' if start == '..' else start}..{'' if end == '..' else end}")


def _every(date: Said) -> Said | None:
    member = _member(date)
    return member and member._replace(text=f"{{{member.text}}}")


def _word(text: str, said: Said) -> Parser:
    return named([(text, said)])
