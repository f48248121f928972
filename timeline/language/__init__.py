"""What any text needs, whatever it is about: language tags, direction, and text made harmless."""

from __future__ import annotations

from .direction import is_right_to_left
from .tags import lookup

__all__ = ["is_right_to_left", "lookup"]
