"""Faults -> problems: in words, at a line and column, in file order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import Problem
from ..model.rules.nearest import nearest
from .format.tables import DECLARES
from .toml.path import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .format.faults import Fault, Faults
    from .toml.path import Path
    from .toml.positions import Positions

# About a second; later problems of a hopeless file go without "did you mean".
_MOST_COMPARISONS = 20_000


def problems(path: str, positions: Positions, raw: Mapping[str, Any], faults: Faults) -> tuple[Problem, ...]:
    """Return the problems of one file in its order; where some are left out, a last one counts them."""
    placed = sorted(((_place(positions, fault), fault) for fault in faults.faults), key=lambda pair: pair[0])
    told = [
        Problem(path, line, column, fault.code, _message(positions, raw, fault), _guess(fault, number))
        for number, ((line, column), fault) in enumerate(placed)
    ]
    if faults.left_out:
        rest = f"{faults.left_out:,} more problem{'s' if faults.left_out > 1 else ''} not listed"
        told.append(Problem(path, told[-1].line, told[-1].column, "E109", rest))
    return tuple(told)


def _place(positions: Positions, fault: Fault) -> tuple[int, int]:
    if fault.at_key:
        return positions.key(fault.where)
    return positions.inside(fault.where, fault.offset) if fault.offset else positions.value(fault.where)


def _guess(fault: Fault, number: int) -> str | None:
    if fault.suggestion is not None:
        return fault.suggestion
    guessed = fault.guess() if fault.guess is not None else None
    if guessed is not None or not fault.word:
        return guessed
    options = list(fault.options)
    return nearest(fault.word, options) if number * len(options) < _MOST_COMPARISONS else None


def _message(positions: Positions, raw: Mapping[str, Any], fault: Fault) -> str:
    key = next((step for step in reversed(fault.where) if isinstance(step, str)), None)
    subject = f"`{key}` " if fault.named and key is not None else ""
    first = f", first on line {positions.value(fault.first)[0]}" if fault.first is not None else ""
    owner = _owner(raw, fault.where)
    return f"{owner}{': ' if owner else ''}{subject}{fault.message}{first}"


def _owner(raw: Mapping[str, Any], where: Path) -> str:
    """Name the event, source, actor, place or category that a problem is in."""
    match where:
        case ("events", int(index), *_):
            event = raw["events"][index]
            given = event.get("id") if isinstance(event, dict) else None
            return f"event {shown(given)}" if isinstance(given, str) else f"event number {index + 1}"
        case (str(name), str(key), *_) if name in DECLARES:
            return f"{DECLARES[name]} {shown(key)}"
        case ("timeline" | "check" as name, *_):
            return name
        case _:
            return ""
