"""Parsed TOML -> model, with every fault of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model.rules.texts import is_language
from .format.kinds import Context
from .format.tables import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import Timeline


def structure(raw: Mapping[str, Any]) -> Timeline:
    """Build the timeline.

    Wherever in the file things are declared, they are read before the events that refer to them.

    Raises
    ------
    Faults
        All that is wrong, in no particular order.
    """
    in_order = {name: raw[name] for name in ROOT.by_name if name in raw}
    timeline: Timeline = ROOT.read({**in_order, **raw}, Context(_first_language(raw)))
    return timeline


def _first_language(raw: Mapping[str, Any]) -> str:
    """Return the language of plain strings; where `languages` is at fault, any will do."""
    match raw.get("timeline"):
        case {"languages": [str() as first, *_]} if is_language(first):
            return first
        case _:
            return "en"
