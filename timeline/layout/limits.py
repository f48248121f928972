"""How small a drawing may become, and how large, in SVG user units (pixels at 100%)."""

from __future__ import annotations

MINIMUM_SIZE = 11.0
"""The smallest text that is ever set."""
NARROWEST, WIDEST = 240, 20_000
"""Widths of a canvas, both inclusive."""
