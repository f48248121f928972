"""Parsed TOML -> model, with every fault of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .format.faults import Fault, Faults
from .format.kinds import Context
from .format.tables import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..model import Timeline


def structure(raw: Mapping[str, Any]) -> tuple[Timeline | None, Sequence[Fault]]:
    """Build the timeline; None where there is any fault. The faults come in no particular order.

    Wherever in the file things are declared, they are read before the events that refer to them.
    """
    in_order = {name: raw[name] for name in ROOT.by_name if name in raw}
    try:
        return ROOT.read({**in_order, **raw}, Context(_first_language(raw))), ()
    except Faults as wrong:
        return None, wrong.faults


def _first_language(raw: Mapping[str, Any]) -> str:
    """Give the language of plain strings; where `languages` is at fault, any will do."""
    match raw.get("timeline"):
        case {"languages": [str() as first, *_]}:
            return first
        case _:
            return "en"
