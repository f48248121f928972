"""The colours of a drawing, taken from the style in force and the axes that it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import matplotlib as mpl
from attrs import frozen
from matplotlib.colors import to_rgb, to_rgba

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Colour = tuple[float, float, float]


@frozen
class Palette:
    """Colours by what they are for; those of categories repeat where there are more categories."""

    paper: Colour
    ink: Colour
    muted: Colour
    faint: Colour
    accent: Colour
    categories: tuple[Colour, ...]

    @classmethod
    def of(cls, ax: Axes) -> Palette:
        """Take text colour and cycle from rcParams, and the paper from the figure: bare axes have none."""
        ink = to_rgb(mpl.rcParams["text.color"])
        cycle = mpl.rcParams["axes.prop_cycle"].by_key().get("color", [ink])
        categories = tuple(to_rgb(colour) for colour in cycle)
        paper = _over(to_rgba(ax.figure.get_facecolor()), (1.0, 1.0, 1.0))
        return cls(
            paper,
            ink,
            _mixed(ink, paper, 0.32),
            _mixed(ink, paper, 0.70),
            categories[3 % len(categories)],
            categories,
        )

    def category(self, index: int) -> Colour:
        """Return the colour of a category, by its place in the file; a negative one is none."""
        return self.categories[index % len(self.categories)] if index >= 0 else self.muted


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (a + share * (b - a) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _over(colour: tuple[float, float, float, float], below: Colour) -> Colour:
    return _mixed(below, colour[:3], colour[3])
