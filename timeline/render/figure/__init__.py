"""Timelines and Hijri dates in matplotlib figures; this package is what matplotlib is for."""

from __future__ import annotations

from .axis import hijri_axis
from .file import KINDS, render_figure
from .formatter import HijriFormatter
from .locator import HijriLocator
from .options import PlotOptions
from .plot import plot

__all__ = [
    "KINDS",
    "HijriFormatter",
    "HijriLocator",
    "PlotOptions",
    "hijri_axis",
    "plot",
    "render_figure",
]
