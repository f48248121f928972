"""Parsers and what combines them: each returns all the ways to read on from a place in a folded text.

A parser remembers what it found at each place, and finds at most `MOST` ways there: a hostile text costs no
more than its length times the number of parsers, and one that has more ways is not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any, Final

from .fold import fold, fold_piece

MOST: Final = 64
_NUMBER = re.compile(r"(?<![0-9])[0-9]{1,4}(?![0-9])")
_DIGITS = frozenset("0123456789")
_SHORT = 3  # letters
_SLOT = re.compile(r"\{(\w+)\}")

Ways = list[tuple[int, Any]]
"""Where a reading ends, and what it says."""
Make = Callable[..., Any]
Firsts = frozenset[str] | None


class Source:
    """A folded text that is read, and what its parsers found so far."""

    __slots__ = ("crowded", "found", "numbers", "text", "written")

    def __init__(self, text: str, written: str = "") -> None:
        self.text = text
        self.written = written  # as it was before it was folded, without full stops
        self.numbers = tuple({int(digits) for digits in _NUMBER.findall(text)})
        self.found: dict[tuple[Parser, int], Ways] = {}
        self.crowded = False  # whether somewhere there were more than `MOST` ways


class Parser:
    """Reads something of a text from a place on, each place once.

    Parameters
    ----------
    read
        Finds the ways.
    firsts
        The characters with which what it reads may begin; None for any.
    needs
        Texts without which there is nothing to read.
    """

    __slots__ = ("_read", "firsts", "needs")

    def __init__(
        self, read: Callable[[Source, int], Ways], firsts: Firsts = None, needs: tuple[str, ...] = ()
    ) -> None:
        self._read = read
        self.firsts = firsts
        self.needs = needs

    def is_in(self, source: Source) -> bool:
        """Return whether a text has what this one needs."""
        return not self.needs or all(each in source.text for each in self.needs)

    def __call__(self, source: Source, at: int) -> Ways:
        """Return the ways to read on from a place."""
        if self.firsts is not None and source.text[at : at + 1] not in self.firsts:
            return []
        known = source.found.get((self, at))
        if known is None:
            source.found[self, at] = []  # one that begins with itself has no way more
            known = self._read(source, at)
            if len(known) > 1:
                known = _bounded(source, known)
            source.found[self, at] = known
        return known


def any_of(parsers: Iterable[Parser]) -> Parser:
    """Return a parser for what any of several parsers read."""
    several = tuple(parsers)
    if len(several) == 1:
        return several[0]

    begun = frozenset().union(*(each.firsts or () for each in several))
    by_first: dict[str, tuple[Parser, ...]] = {}  # "" for all characters with which no parser begins

    def parse(source: Source, at: int) -> Ways:
        first = source.text[at : at + 1]
        first = first if first in begun else ""
        if first not in by_first:
            by_first[first] = tuple(each for each in several if each.firsts is None or first in each.firsts)
        return [way for parser in by_first[first] if parser.is_in(source) for way in parser(source, at)]

    return Parser(parse, _firsts(several))


def made(parser: Parser, make: Make) -> Parser:
    """Return a parser that says something else of what it reads; None is no reading."""

    def parse(source: Source, at: int) -> Ways:
        ways = [(end, make(value)) for end, value in parser(source, at)]
        return [way for way in ways if way[1] is not None]

    return Parser(parse, parser.firsts, parser.needs)


def matched(pattern: str, firsts: frozenset[str] | None = None) -> Parser:
    """Return a parser for the longest text that a regular expression without repeated groups matches."""
    match = re.compile(pattern).match

    def parse(source: Source, at: int) -> Ways:
        found = match(source.text, at)
        return [(found.end(), found[0])] if found else []

    return Parser(parse, firsts)


def digits(pattern: str) -> Parser:
    """Return a parser for what a regular expression matches that begins with a digit."""
    return matched(pattern, _DIGITS)


def named(names: Iterable[tuple[str, object]]) -> Parser:
    """Return a parser for names, of which one may begin like another, and one may mean several things."""
    table: dict[str, list[object]] = {}
    for name, value in names:
        several = table.setdefault(fold(name), [])
        if value not in several:
            several.append(value)
    table.pop("", None)
    lengths = sorted({len(name) for name in table})

    def parse(source: Source, at: int) -> Ways:
        text = source.text
        return [(at + length, value) for length in lengths for value in table.get(text[at : at + length], ())]

    return Parser(parse, frozenset(name[0] for name in table))


def named_exactly(names: Iterable[tuple[str, object]]) -> Parser:
    """Return a parser for names of which short ones are known in their case and with their marks alone.

    So are names that are others when they are folded: of "a.H." and "AH" one is before the Hijra.
    """
    known = list(names)
    meanings: dict[str, set[object]] = {}
    for name, value in known:
        meanings.setdefault(fold(name), set()).add(value)
    parser = named((name, (value, _exact(name, meanings[fold(name)]))) for name, value in known)

    def parse(source: Source, at: int) -> Ways:
        return [(end, value) for end, (value, exact) in parser(source, at) if exact in source.written]

    return Parser(parse, parser.firsts)


def _exact(name: str, meanings: set[object]) -> str:
    """Return what must stand in the text as it is written; nothing for a name that is known in any form."""
    word = name.replace(".", "")
    short = len(word.replace(" ", "")) <= _SHORT and word != word.casefold()
    return word if short or len(meanings) > 1 else ""


def numbered(write: Callable[[int], Iterable[str]], numbers: Collection[int]) -> Parser:
    """Return a parser for what is written of numbers: in words of all, in digits of those in the text."""
    in_words = named((name, each) for each in numbers for name in write(each) if str(each) not in name)

    def parse(source: Source, at: int) -> Ways:
        found = list(in_words(source, at))
        for each in source.numbers:
            if each in numbers:
                names = dict.fromkeys(fold(name) for name in write(each))
                found += [(at + len(name), each) for name in names if source.text.startswith(name, at)]
        return found

    return Parser(parse)


def filled(templates: Iterable[str], make: Make, **slots: Parser) -> Parser:
    """Return a parser for templates of which the slots are filled; `make` gets what fills them by name.

    What the templates do not name is not passed on; None is no reading.
    """
    return any_of([_template(each, make, slots) for each in dict.fromkeys(templates)])


def joined(parser: Parser, infix: str, last: str = "") -> Parser:
    """Return a parser for two or more of what another reads, as a tuple; `last` is before the last one."""
    between, final = _Literal(fold_piece(infix)), _Literal(fold_piece(last or infix))

    def parse(source: Source, at: int) -> Ways:
        found: Ways = []
        open_ways: Ways = [(end, (value,)) for end, value in parser(source, at)]
        while open_ways and len(found) <= MOST:
            if last:
                found += _followed(source, open_ways, final, parser)
            open_ways = _bounded(source, _followed(source, open_ways, between, parser))
            found += [] if last else open_ways
        return found

    return Parser(parse, parser.firsts, (*parser.needs, final.rest))


def _followed(source: Source, ways: Ways, joint: _Literal, parser: Parser) -> Ways:
    return [
        (end, (*values, value))
        for at, values in ways
        if (middle := joint.end(source, at)) is not None
        for end, value in parser(source, middle)
    ]


def _template(template: str, make: Make, slots: dict[str, Parser]) -> Parser:
    steps = _steps(template, slots)

    def parse(source: Source, at: int) -> Ways:
        ways: list[tuple[int, dict[str, Any]]] = [(at, {})]
        for name, step in steps:
            if isinstance(step, _Literal):
                ends = [(step.end(source, place), values) for place, values in ways]
                ways = [(end, values) for end, values in ends if end is not None]
            else:
                ways = [
                    (end, {**values, name: value})
                    for place, values in ways
                    for end, value in step(source, place)
                ]
        found = [(end, make(**values)) for end, values in ways]
        return [way for way in found if way[1] is not None]

    needs = [(step.rest,) if isinstance(step, _Literal) else step.needs for _, step in steps]
    return Parser(parse, steps[0][1].firsts, tuple(dict.fromkeys(text for each in needs for text in each)))


def _steps(template: str, slots: dict[str, Parser]) -> list[tuple[str, _Literal | Parser]]:
    """Return the literals and slots of a template in their order, the slots with their names."""
    pieces = _SLOT.split(template)
    pieces[0], pieces[-1] = pieces[0].lstrip(), pieces[-1].rstrip()
    found: list[tuple[str, _Literal | Parser]] = []
    for index, piece in enumerate(pieces):
        if index % 2:
            found.append((piece, slots[piece]))
        elif piece:
            found.append(("", _Literal(fold_piece(piece))))
    return found


class _Literal:
    """A text that is read as it is; a full stop at its start is left out after a letter, as `fold` does."""

    __slots__ = ("_text", "firsts", "rest")

    def __init__(self, text: str) -> None:
        self._text = text
        self.rest = text.removeprefix(".")
        self.firsts = None if text != self.rest or not text else frozenset(text[0])

    def end(self, source: Source, at: int) -> int | None:
        """Return where it ends; None where it does not stand."""
        dropped = self.rest != self._text and at and source.text[at - 1].isalpha()
        wanted = self.rest if dropped else self._text
        return at + len(wanted) if source.text.startswith(wanted, at) else None


def _firsts(parsers: Iterable[Parser]) -> frozenset[str] | None:
    found: frozenset[str] = frozenset()
    for each in parsers:
        if each.firsts is None:
            return None
        found |= each.firsts
    return found


def _bounded(source: Source, ways: Ways) -> Ways:
    distinct = list(dict.fromkeys(ways))
    if len(distinct) > MOST:
        source.crowded = True
    return distinct[:MOST]
