"""Dates in words: in a language, a calendar and a set of digits, with all of their uncertainty."""

from __future__ import annotations

from .options import Wording
from .write import Formatter, format_date, format_pair

__all__ = ["Formatter", "Wording", "format_date", "format_pair"]
