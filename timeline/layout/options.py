"""What a drawing is asked to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from attrs import field, frozen

from ..errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Callable

    from attrs import Attribute

MINIMUM_SIZE = 11.0
"""The smallest text that is ever set, in SVG user units."""
NARROWEST, WIDEST = 240, 20_000

Orientation = Literal["vertical", "horizontal"]
Grouping = Literal["category", "actor"]
ScaleChoice = Literal["auto", "linear", "broken", "even"]


def one_of(*allowed: str | None) -> Callable[[object, Attribute[Any], Any], None]:
    """Give a validator that refuses everything but `allowed`, naming what is."""

    def check(_instance: object, attribute: Attribute[Any], value: Any) -> None:
        if value not in allowed:
            names = ", ".join(name for name in allowed if name is not None)
            raise OptionError(f"{attribute.name} must be one of {names}, got {value!r}")

    return check


@frozen
class LayoutOptions:
    """How to lay a chart out.

    `width` is the width of the canvas in SVG user units (pixels at 100%), 240 to 20,000; the height follows.
    With `locators` a citation mark names the place in the source: ``[5, par. 12]``.
    `group_by` makes a lane with a heading for each category, or for each actor who is named first.
    Of more than `clusters_beyond` events, neighbours share a label that says how many they are; 0 never does
    that.
    """

    orientation: Orientation = field(default="vertical", validator=one_of(*get_args(Orientation)))
    width: float = field(default=1200)
    scale: ScaleChoice = field(default="auto", validator=one_of(*get_args(ScaleChoice)))
    title: bool = True
    legend: bool = True
    sources: bool = False
    summaries: bool = False
    locators: bool = False
    group_by: Grouping | None = field(default=None, validator=one_of(None, *get_args(Grouping)))
    clusters_beyond: int = field(default=2000)

    @width.validator
    def _within(self, _attribute: object, value: float) -> None:
        if not NARROWEST <= value <= WIDEST:
            raise OptionError(f"width must be in {NARROWEST}..{WIDEST}, got {value!r}")

    @clusters_beyond.validator
    def _not_negative(self, _attribute: object, value: int) -> None:
        if value < 0:
            raise OptionError(f"clusters_beyond must be 0 or more, got {value!r}")
