"""Dates as people type them, in ten languages: read strictly, or refused with their possible readings."""

from __future__ import annotations

from .read import MAX_TEXT, parse_human

__all__ = ["MAX_TEXT", "parse_human"]
