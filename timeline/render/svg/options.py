"""What `render_svg` is asked for."""

from __future__ import annotations

from typing import Literal, get_args

from attrs import field, frozen

from ...chart.options import ChartOptions, one_of
from ...errors import OptionError
from ...layout.limits import NARROWEST, WIDEST
from .theme import THEMES, Theme, theme

Fonts = Literal["system", "embedded", "outlines"]


@frozen(kw_only=True)
class SvgOptions(ChartOptions):
    """How to draw a timeline as SVG.

    Besides what every drawing is asked for (`ChartOptions`): `width` is the width of the canvas in SVG user
    units (pixels at 100%), 240 to 20,000, and the height follows; `theme` is a name of `THEMES` or a
    `Theme`; `fonts` are those that the reader has, one that travels in the file, or none: letters as
    outlines; `name` begins the ids in the drawing, so that several can stand in one page.
    """

    width: float = field(default=1200)
    theme: Theme = field(default=THEMES["default"], converter=theme)
    fonts: Fonts = field(default="system", validator=one_of(*get_args(Fonts)))
    name: str = field(default="timeline")

    @width.validator
    def _within(self, _attribute: object, value: float) -> None:
        if not NARROWEST <= value <= WIDEST:
            raise OptionError(f"width must be in {NARROWEST}..{WIDEST}, got {value!r}")

    @name.validator
    def _plain_name(self, _attribute: object, value: str) -> None:
        if not (value.isascii() and value.replace("-", "").replace("_", "").isalnum()):
            raise OptionError(f"name must be ASCII letters, digits, '-' and '_', got {value!r}")
