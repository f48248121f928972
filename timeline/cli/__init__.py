"""The command `timeline`: it parses words, calls the library, prints and exits."""

from __future__ import annotations

import gc

# A command makes many objects that live to its end and few cycles: looking for cycles after each 700 of them
# takes a tenth of the time of a short run.
gc.set_threshold(100_000, 20, 20)

from .program import program  # noqa: E402 - importing makes most of those objects

main = program

__all__ = ["main"]
