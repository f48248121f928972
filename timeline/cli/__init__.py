"""The command `timeline`: it parses words, calls the library, prints and exits."""

from __future__ import annotations

from .program import program

main = program

__all__ = ["main"]
