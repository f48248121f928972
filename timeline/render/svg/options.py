"""What `render_svg` is asked for."""

from __future__ import annotations

from typing import Literal, get_args

from attrs import field, frozen

from ...chart.options import ChartOptions
from ...errors import OptionError
from ...layout.limits import NARROWEST, WIDEST
from ...words.options import one_of, within
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

    width: float = field(default=1200, validator=within(NARROWEST, WIDEST))
    theme: Theme = field(default=THEMES["default"], converter=theme)
    fonts: Fonts = field(default="system", validator=one_of(*get_args(Fonts)))
    name: str = field(default="timeline")

    @name.validator
    def _plain_name(self, _attribute: object, value: object) -> None:
        letters = value.replace("-", "").replace("_", "") if isinstance(value, str) else ""
        if not (letters.isascii() and letters.isalnum()):
            raise OptionError(f"name must be ASCII letters, digits, '-' and '_', got {value!r}")
