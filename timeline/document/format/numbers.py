"""The kinds of value that are plain numbers, and the yes-or-no."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...model.rules.numbers import IMPORTANCE, LIMIT, degrees, importance
from .faults import by, must
from .kinds import Plain

if TYPE_CHECKING:
    from .kinds import Context, Schema


class Flag(Plain):
    """True or false."""

    def schema(self) -> Schema:
        """Describe a boolean."""
        return {"type": "boolean"}

    def read(self, raw: object, context: Context) -> bool:  # noqa: ARG002
        """Read it."""
        if not isinstance(raw, bool):
            raise must("E112", "be true or false", raw)
        return raw


class Importance(Plain):
    """A whole number from 1 to 5."""

    def schema(self) -> Schema:
        """Describe the range."""
        return {"type": "integer", "minimum": IMPORTANCE[0], "maximum": IMPORTANCE[-1]}

    def read(self, raw: object, context: Context) -> int:  # noqa: ARG002
        """Read it."""
        if not isinstance(raw, int) or isinstance(raw, bool):
            raise must("E112", f"be a whole number in {IMPORTANCE[0]}..{IMPORTANCE[-1]}", raw)
        return by(importance, raw)


class Coordinates:
    """[latitude, longitude] in degrees of WGS 84, north and east positive."""

    def schema(self) -> Schema:
        """Describe the pair; `items` is for readers of older drafts, which know no `prefixItems`."""
        latitude, longitude = (
            {"type": "number", "minimum": -limit, "maximum": limit} for limit in LIMIT.values()
        )
        pair = {"prefixItems": [latitude, longitude], "items": longitude}
        return {"type": "array", **pair, "minItems": 2, "maxItems": 2}

    def read(self, raw: object, context: Context) -> tuple[float, float]:  # noqa: ARG002
        """Read the pair."""
        if not isinstance(raw, list) or len(raw) != 2:
            raise must("E112", "be [latitude, longitude]", raw)
        latitude, longitude = (
            by(partial(degrees, name=name), raw[index], (index,)) for index, name in enumerate(LIMIT)
        )
        return latitude, longitude
