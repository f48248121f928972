"""How two dates stand to each other."""

from __future__ import annotations

from .order import sort_key

__all__ = ["sort_key"]
