"""The terminal chronology: a timeline as text, for a terminal, a pipe, an e-mail or a README."""

from __future__ import annotations

from .differences import dispute_lines
from .options import TextOptions
from .write import render_text, text_lines

__all__ = ["TextOptions", "dispute_lines", "render_text", "text_lines"]
