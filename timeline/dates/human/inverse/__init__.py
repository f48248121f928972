"""Dates in words read back: a grammar for each language, made of the phrases that it writes with."""

from __future__ import annotations

from .read import readings

__all__ = ["readings"]
