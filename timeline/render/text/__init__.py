"""The terminal chronology: a timeline as text, for a terminal, a pipe, an e-mail or a README."""

from __future__ import annotations

from .options import TextOptions
from .write import render_text, text_lines

__all__ = ["TextOptions", "render_text", "text_lines"]
