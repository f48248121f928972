"""What stands around the dates of a sentence: from, until, between, before, or.

Two dates, or several, share what is said once: "18th-19th century", "first half of 1850 or 1851". A time from
one date to another is an interval where both are dates of EDTF; where one is a range of years itself ("18th
century") the whole is one of the years from the first that it may be to the last.
"""

from __future__ import annotations

from copy import copy
from itertools import pairwise
from typing import TYPE_CHECKING

from ....errors import DateError
from ...edtf.write import LAST_YEAR, date_text, year_text
from ...parse import parse_date
from ..refuse import refusal
from .combined import combined
from .extent import Extent, extent
from .interpret import interpret
from .lend import lend
from .members import member, split
from .shortened import complete_year
from .winter import one_winter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...types import Date
    from ..hints import Hints
    from ..lexicon.items import Item
    from .fields import Fields

_MOST_SLASHES = 3
_MINUS = frozenset("-−")  # of a year before the era; a dash is none
_LAST_DAY = 31
_HEADS = {"by", "to", "from", "not before"}  # before a date that bounds something
_TAILS = {"earlier": "by", "later": "not before"}  # after it, and the head that says the same
_LAST = {"present", "onward", "on"}  # after the start of what goes on


def read_sentence(words: Sequence[Item], text: str, hints: Hints) -> Date:
    """Read a sentence of one date, of two that bound a time, or of several to choose from."""
    return _Sentence(text, hints).read(words)


class _Sentence:
    """A text that is read, and what its reader was told of it."""

    def __init__(self, text: str, hints: Hints) -> None:
        self._text = text
        self._hints = hints

    def read(self, words: Sequence[Item]) -> Date:
        date = combined(words, self._text, self.read)
        return self._sentence(words, [item.kind for item in words]) if date is None else date

    def _sentence(self, words: Sequence[Item], kinds: Sequence[str]) -> Date:
        if kinds[:1] == ["between"]:
            return self._between(words[1:])
        if kinds and kinds[-1] in _TAILS:
            return self._bound(words[:-1], _TAILS[kinds[-1]])
        if "slash" in kinds:
            return self._two_sides(words)
        if "or" in kinds:
            return self._several(words, "or", "[{}]")
        if kinds[:1] in (["before"], ["after"]):
            return self._beyond(words[1:], before=kinds[0] == "before")
        return self._lasting(words, kinds)

    def _lasting(self, words: Sequence[Item], kinds: Sequence[str]) -> Date:
        """Read a date, or a time that lasts from one to another."""
        if kinds[1:] and kinds[-1] in _LAST:
            return self._bound([item for item in words[:-1] if item.kind not in ("from", "to")], "from")
        if "and" in kinds:
            return self._several(words, "and", "{{{}}}")
        if "to" in kinds[1:]:
            if kinds[-1] == "to":
                raise self._open_end(words)
            return self._from_to(words[1:] if kinds[0] == "from" else words)
        if kinds[:1] == ["to"] and not words[0].value:
            raise self._open_start(words)
        if kinds and kinds[0] in _HEADS:
            return self._bound(words[1:], kinds[0])
        return self._made([self._one(words)], "{}")

    def _fields(self, words: Sequence[Item], end: int | None = None) -> Fields:
        return interpret(words, self._text, self._hints, len(self._text) if end is None else end)

    def _one(self, words: Sequence[Item]) -> Extent:
        return extent(self._fields(words))

    def _bound(self, words: Sequence[Item], head: str) -> Date:
        """Read the one date that bounds a time; of a range the side that bounds it."""
        one = self._one(words)
        first, last = (one.first(one.size), one.last(one.size)) if one.ranged else (one.text, one.text)
        texts = {"by": f"[..{last}]", "not before": f"[{first}..]", "to": f"../{last}", "from": f"{first}/.."}
        if one.ranged:
            texts |= {"to": texts["by"], "from": texts["not before"]}
        return self._parsed(texts[head], [one])

    def _pair(self, words: Sequence[Item], joints: tuple[str, ...]) -> tuple[Fields, Fields]:
        at = next((i for i, item in enumerate(words) if item.kind in joints), None)
        if at is None:
            raise refusal("a second date is missing", self._text, len(self._text))
        first, second = self._fields(words[:at], words[at].offset), self._fields(words[at + 1 :])
        complete_year(first, second)
        lend(first, second)
        return first, second

    def _between(self, words: Sequence[Item]) -> Date:
        first, second = map(extent, self._pair(words, ("and", "to")))
        if first.ranged or second.ranged or first.size != second.size:
            return self._some_time(first, second)
        return self._parsed(f"[{first.text}..{second.text}]", [first, second])

    def _from_to(self, words: Sequence[Item]) -> Date:
        one, other = self._pair(words, ("to",))
        if (winter := one_winter(one, other)) is not None:
            return self._made([extent(winter)], "{}")
        first, second = extent(one), extent(other)
        if first.ranged or second.ranged:
            return self._some_time(first, second)
        return self._parsed(f"{first.text}/{second.text}", [first, second])

    def _some_time(self, first: Extent, second: Extent) -> Date:
        """Return one of the years, months or days from the first of one date to the last of another."""
        size = max(first.size, second.size)
        return self._parsed(f"[{first.first(size)}..{second.last(size)}]", [first, second])

    def _several(self, words: Sequence[Item], joint: str, frame: str) -> Date:
        """Read dates to choose from, or that are all meant; each may be a run of dates."""
        groups = split(words, joint, (joint, "comma"))
        if len({any(item.kind == "month" for item in group) for group in groups[:-1]}) > 1:
            groups = split(words, joint, (joint,))  # the commas are those of "November 6, 2025"
        runs = [self._run(group) for group in groups]
        several = [fields for run in runs for fields in run]
        if len(several) == len(runs):
            self._check_lent(several, frame)
        for before, after in pairwise(several):
            complete_year(before, after)
        for fields in several[-2::-1]:
            lend(fields, several[-1])
        return self._made([member([extent(each) for each in run]) for run in runs], frame)

    def _run(self, words: Sequence[Item]) -> list[Fields]:
        """Return the one date of a group of words, or the two that it runs from and to."""
        at = next((index for index, item in enumerate(words) if item.kind == "to" and index), None)
        if at is None:
            return [self._fields(words)]
        return [self._fields(words[:at], words[at].offset), self._fields(words[at + 1 :])]

    def _check_lent(self, several: Sequence[Fields], frame: str) -> None:
        """Refuse a year alone after a month, season or part and a year: it may be of both."""
        first, *rest = several
        finer = (first.month, first.season, first.part)
        if first.year is None or not any(finer) or not all(each.is_year for each in rest):
            return
        if first.day is not None and any(each.small and each.small.number <= _LAST_DAY for each in rest):
            return  # another day of the month: 2025-11-06 or 07
        year_alone = copy(first)
        for name in ("month", "day", "names", "season", "part"):
            setattr(year_alone, name, None)
        for each in rest:
            complete_year(year_alone, each)
        lent = [copy(each) for each in rest]
        for each in lent:
            each.month, each.day, each.names = first.month, first.day, first.names
            each.season, each.part = first.season, first.part
        ways = ([first, *lent], several)
        texts = [",".join(extent(copy(each)).text for each in way) for way in ways]
        readings = tuple(first.prefix + frame.format(text) for text in texts)
        raise rest[0].refused("what is said of the first year may be of each, or of that alone", readings)

    def _two_sides(self, words: Sequence[Item]) -> Date:
        """Read a winter of two years; else a slash is one date in two calendars, a choice or a run."""
        at = next(index for index, item in enumerate(words) if item.kind == "slash")
        sides = words[:at], words[at + 1 :]
        if all(sides) and words[0].kind == "season":
            first, second = map(self._fields, sides)
            complete_year(first, second)
            if (winter := one_winter(first, second)) is not None:
                return self._made([extent(winter)], "{}")
        joints = [words[at]._replace(kind=kind) for kind in ("or", "to")]
        joined = [[*sides[0], joint, *sides[1]] for joint in joints]
        readings = self._all_read(sides) or self._all_read(joined)
        message = "a slash between two dates has no meaning here"
        if readings:
            message = "a slash between two dates has no one meaning, write 'to' or 'or'"
        raise refusal(message, self._text, words[at].offset, readings)

    def _all_read(self, several: Sequence[Sequence[Item]]) -> list[str]:
        """Return the dates of several texts; nothing unless each is one without a doubt."""
        try:
            return [str(self.read(words)) for words in several]
        except DateError:
            return []

    def _beyond(self, words: Sequence[Item], *, before: bool) -> Date:
        """Read "before" and "after", which leave out the date itself: before 1950 is 1949 or earlier."""
        if any(item.kind == "to" for item in words[1:]):
            raise self._beyond_run(words, before=before)
        return self._beyond_one(self._one(words), before=before)

    def _beyond_one(self, one: Extent, *, before: bool) -> Date:
        fields, date = one.fields, one.date()
        edge = date.earliest if before else date.latest
        if edge is None or fields.season is not None:
            raise fields.refused("before and after need a year, month or day")
        year, *rest = date.calendar.date(edge - 1 if before else edge + 1)[: one.size]
        if abs(year) > LAST_YEAR:
            side = "before" if before else "after"
            raise fields.refused(
                f"what is {side} it must begin with a year of at most four digits, got {year}"
            )
        digits = date_text(year, *rest)
        return self._parsed(f"[..{digits}{fields.marks}]" if before else f"[{digits}{fields.marks}..]", [one])

    def _beyond_run(self, words: Sequence[Item], *, before: bool) -> DateError:
        """Return the error for what is before or after a run, for it may be its start or its end."""
        first, last = self._pair(words, ("to",))
        readings = [str(self._beyond_one(extent(each), before=before)) for each in (first, last)]
        message = "before or after the start of the time, or its end?"
        return refusal(message, self._text, words[0].offset, readings)

    def _made(self, several: Sequence[Extent], frame: str) -> Date:
        """Make the date of one date, or of the set that several are."""
        if frame == "{}":
            return self._parsed(several[0].alone, several)
        return self._parsed(frame.format(",".join(each.text for each in several)), several)

    def _parsed(self, body: str, several: Sequence[Extent]) -> Date:
        fields = several[0].fields
        prefixes = {each.fields.prefix for each in several}
        if len(prefixes) > 1:
            raise fields.refused("both dates must be in one calendar")
        try:
            return parse_date(prefixes.pop() + body)
        except DateError as error:
            raise fields.refused(error.message) from None

    def _open_end(self, words: Sequence[Item]) -> DateError:
        one = self._one(words[:-1])
        start = f"{one.fields.prefix}{one.text}"
        return refusal("an end is missing", self._text, len(self._text), (f"{start}/..", f"{start}/"))

    def _open_start(self, words: Sequence[Item]) -> DateError:
        one = self._one(words[1:])
        readings = [f"{one.fields.prefix}../{one.text}", f"{one.fields.prefix}/{one.text}"]
        minus = self._text[words[0].offset] in _MINUS and not self._text[: words[0].offset].strip()
        if minus and one.text.isdigit() and one.fields.era is None:
            year = -int(one.text)  # with the year 0 before it, and without
            readings += [f"{one.fields.prefix}{year_text(each)}" for each in (year, year + 1)]
        return refusal("a start is missing", self._text, words[0].offset, readings)
