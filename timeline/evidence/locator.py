"""Locators that name paragraphs: ``par. 5``, ``par. 4-5``, ``pars. 4, 12``, ``pars. 4–6, 12``."""

from __future__ import annotations

import re

# More of either is a slip, not a citation.
MOST_PARAGRAPHS = 1000
_LARGEST = 10**6

_LOCATOR = re.compile(r"(?:pars?|paras?|paragraphs?)\b\.?\s*|¶{1,2}\s*", re.IGNORECASE)
_RANGE = re.compile(r"([1-9][0-9]{0,6})(?:\s*[-–]\s*([1-9][0-9]{0,6}))?")
_COMMA = re.compile(r"(?<!\s)\s*(?:,|&|\band\b)\s*")


def paragraph_numbers(locator: str | None) -> tuple[int, ...] | None:
    """Return the numbers of the paragraphs, from 1, in the order written; None where it names none.

    A locator of any other form ("p. 12", "00:14:20", "par. 5, note 2") names no paragraph that could be
    found in a text file, and is not an error.
    """
    text = (locator or "").strip()
    prefix = _LOCATOR.match(text)
    if not prefix:
        return None
    numbers: list[int] = []
    for part in _COMMA.split(text[prefix.end() :]):
        found = _RANGE.fullmatch(part)
        if not found:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        if not first <= last <= _LARGEST or len(numbers) + last - first >= MOST_PARAGRAPHS:
            return None
        numbers.extend(range(first, last + 1))
    return tuple(numbers)


def locator_text(numbers: tuple[int, ...]) -> str:
    """Write paragraph numbers as a locator: runs of neighbours as ranges."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
    return f"{'par.' if len(parts) == 1 else 'pars.'} {', '.join(parts)}"
