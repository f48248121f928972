"""The terminal chronology: a timeline as text, for a terminal, a pipe, an e-mail or a README.

The names are imported when they are first used: the options, which the command line reads, without the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .options import TextOptions
    from .write import render_text, text_lines

from ...lazy import getter

__all__ = ["TextOptions", "render_text", "text_lines"]

_HOME_OF = {"TextOptions": ".options", "render_text": ".write", "text_lines": ".write"}

__getattr__ = getter(__name__, _HOME_OF)
