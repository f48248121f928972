"""Parsers and what combines them: each returns all the ways to read on from a place in a folded text.

A rule remembers what it found at each place, and finds at most `MOST` ways there: a hostile text costs no
more than its length times the number of rules, and one that has more ways is not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any, Final

from .fold import fold, fold_piece

MOST: Final = 64
_NUMBER = re.compile(r"(?<![0-9])[0-9]{1,4}(?![0-9])")
_SLOT = re.compile(r"\{(\w+)\}")


class Source:
    """A folded text that is read, and what its rules found so far."""

    __slots__ = ("crowded", "found", "numbers", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.numbers = tuple({int(digits) for digits in _NUMBER.findall(text)})
        self.found: dict[tuple[int, int], Ways] = {}
        self.crowded = False  # whether somewhere there were more than `MOST` ways


Ways = list[tuple[int, Any]]
"""Where a reading ends, and what it says."""
Parser = Callable[[Source, int], Ways]
Make = Callable[..., Any]


def rule(parser: Parser) -> Parser:
    """Return a parser that reads each place of a text once."""

    def remembered(source: Source, at: int) -> Ways:
        known = source.found.get((id(parser), at))
        if known is None:
            source.found[id(parser), at] = []  # a rule that begins with itself has no way more
            known = source.found[id(parser), at] = _bounded(source, parser(source, at))
        return known

    return remembered


def any_of(parsers: Iterable[Parser]) -> Parser:
    """Return a parser for what any of several parsers read."""
    several = tuple(parsers)
    if len(several) == 1:
        return several[0]
    return rule(lambda source, at: [way for parser in several for way in parser(source, at)])


def made(parser: Parser, make: Make) -> Parser:
    """Return a parser that says something else of what it reads; None is no reading."""

    def parse(source: Source, at: int) -> Ways:
        ways = ((end, make(value)) for end, value in parser(source, at))
        return [way for way in ways if way[1] is not None]

    return parse


def matched(pattern: str) -> Parser:
    """Return a parser for the longest text that a regular expression without repeated groups matches."""
    match = re.compile(pattern).match

    def parse(source: Source, at: int) -> Ways:
        found = match(source.text, at)
        return [(found.end(), found[0])] if found else []

    return parse


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

    return parse if table else _nothing


def numbered(write: Callable[[int], Iterable[str]], numbers: Collection[int]) -> Parser:
    """Return a parser for what is written of numbers: in words of all, in digits of those in the text."""
    in_words = named((name, each) for each in numbers for name in write(each) if str(each) not in name)

    def parse(source: Source, at: int) -> Ways:
        found = in_words(source, at)
        for each in source.numbers:
            if each in numbers:
                names = dict.fromkeys(fold(name) for name in write(each))
                found += [(at + len(name), each) for name in names if source.text.startswith(name, at)]
        return found

    return rule(parse)


def filled(templates: Iterable[str], make: Make, **slots: Parser) -> Parser:
    """Return a parser for templates of which the slots are filled; `make` gets what fills them by name.

    What the templates do not name is not passed on; None is no reading.
    """
    return any_of([rule(_template(each, make, slots)) for each in dict.fromkeys(templates)])


def joined(parser: Parser, infix: str, last: str = "") -> Parser:
    """Return a parser for two or more of what another reads, as a tuple; `last` is before the last one."""
    between, final = _literal(fold_piece(infix)), _literal(fold_piece(last or infix))

    def parse(source: Source, at: int) -> Ways:
        found: Ways = []
        open_ways: Ways = [(end, (value,)) for end, value in parser(source, at)]
        while open_ways:
            for joint in (final,) if last else ():
                found += _followed(source, open_ways, joint, parser)
            open_ways = _bounded(source, _followed(source, open_ways, between, parser))
            found += open_ways if not last else []
            if len(found) > MOST:
                source.crowded = True
                break
        return found

    return rule(parse)


def _followed(source: Source, ways: Ways, joint: Parser, parser: Parser) -> Ways:
    return [
        (end, (*values, value))
        for at, values in ways
        for middle, _ in joint(source, at)
        for end, value in parser(source, middle)
    ]


def _template(template: str, make: Make, slots: dict[str, Parser]) -> Parser:
    pieces = _SLOT.split(template)
    steps: list[tuple[str, Parser]] = []
    for index, piece in enumerate(pieces):
        if index % 2:
            steps.append((piece, slots[piece]))
        elif piece:
            literal = fold_piece(piece)
            literal = literal.lstrip() if index == 0 else literal
            steps.append(("", _literal(literal.rstrip() if index == len(pieces) - 1 else literal)))

    def parse(source: Source, at: int) -> Ways:
        ways: list[tuple[int, dict[str, Any]]] = [(at, {})]
        for name, parser in steps:
            ways = [
                (end, {**values, name: value} if name else values)
                for place, values in ways
                for end, value in parser(source, place)
            ]
            if not ways:
                return []
        found = ((end, make(**values)) for end, values in ways)
        return [way for way in found if way[1] is not None]

    return parse


def _literal(text: str) -> Parser:
    """Return a parser for a text; a full stop at its start is left out after a letter, as `fold` does."""
    rest = text.removeprefix(".")

    def parse(source: Source, at: int) -> Ways:
        wanted = rest if at and rest != text and source.text[at - 1].isalpha() else text
        return [(at + len(wanted), None)] if source.text.startswith(wanted, at) else []

    return parse


def _bounded(source: Source, ways: Ways) -> Ways:
    distinct = list(dict.fromkeys(ways))
    if len(distinct) > MOST:
        source.crowded = True
    return distinct[:MOST]


def _nothing(source: Source, at: int) -> Ways:  # noqa: ARG001 - it is a parser
    return []
