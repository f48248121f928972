"""Gregorian names of the languages that have none in a table of ours: those of Babel, a copy of CLDR.

All but `has_names` are for languages that have names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language.fallback import cldr_locale

if TYPE_CHECKING:
    from babel import Locale

    from .names import Width

_ROOT = "M01"  # January where CLDR knows nothing of a language


def has_names(tag: str) -> bool:
    """Return whether CLDR has names of months in a language."""
    locale = cldr_locale(tag)
    return locale is not None and locale.months["format"]["wide"][1] != _ROOT


def month_names(tag: str, width: Width, *, alone: bool) -> tuple[str, ...]:
    """Return the names from January on."""
    names = _locale(tag).months["stand-alone" if alone else "format"][width]
    return tuple(names[month] for month in range(1, 13))


def weekday_names(tag: str, width: Width) -> tuple[str, ...]:
    """Return the names from Monday on."""
    names = _locale(tag).days["format"][width]
    return tuple(names[day] for day in range(7))


def era_names(tag: str, width: Width) -> tuple[str, str]:
    """Return what stands before and for the common era."""
    names = _locale(tag).eras[width]
    return names[0], names[1]


def _locale(tag: str) -> Locale:
    locale = cldr_locale(tag)
    assert locale is not None  # noqa: S101 - `has_names` was asked
    return locale
