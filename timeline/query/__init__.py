"""Which events of a timeline: by date, by what they refer to, by their words."""

from __future__ import annotations

from .select import Query, in_window, matching, select

__all__ = ["Query", "in_window", "matching", "select"]
