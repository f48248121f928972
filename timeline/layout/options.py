"""What a drawing is asked to be."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen, validators

from ..errors import OptionError

MINIMUM_SIZE = 11.0
"""The smallest text that is ever set, in SVG user units."""
NARROWEST, WIDEST = 240, 20_000


@frozen
class LayoutOptions:
    """How to lay a chart out.

    `width` is the width of the canvas in SVG user units (pixels at 100%), 240 to 20,000; the height follows.
    """

    orientation: Literal["vertical", "horizontal"] = field(
        default="vertical", validator=validators.in_(("vertical", "horizontal"))
    )
    width: float = field(default=1200)
    scale: Literal["auto", "linear", "broken", "even"] = field(
        default="auto", validator=validators.in_(("auto", "linear", "broken", "even"))
    )
    title: bool = True
    legend: bool = True
    sources: bool = False
    summaries: bool = False

    @width.validator
    def _within(self, _attribute: object, value: float) -> None:
        if not NARROWEST <= value <= WIDEST:
            raise OptionError(f"width must be in {NARROWEST}..{WIDEST}, got {value!r}")
