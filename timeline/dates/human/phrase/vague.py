"""Vague parts of time for which no convention was named: refused, with what each convention makes of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ....errors import DateError
from ...conventions import CONVENTIONS
from ..doubt import ways
from ..lexicon.items import written
from ..refuse import listed
from .sentence import read_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..hints import Hints
    from ..lexicon.items import Item


def is_vague(words: Sequence[Item]) -> bool:
    """Return whether a part of time without agreed bounds is among the words."""
    return any(item.kind == "vague" for item in words)


def refused_without_convention(words: Sequence[Item], text: str, hints: Hints) -> DateError:
    """Return the error that lists the dates by convention; the same convention counts for all of a text.

    Where every convention fails for one reason, such as a month too many, that is the error.
    """
    item = next(item for item in words if item.kind == "vague")
    word = written(item, text)
    readings: dict[str, list[str]] = {}
    errors: dict[str, DateError] = {}
    for name in CONVENTIONS:
        found = ways(words, text, partial(read_sentence, text=text, hints=hints._replace(convention=name)))
        refused = [each for error in found.errors for each in error.readings]
        for reading in (*map(str, found.dates), *refused):
            readings.setdefault(reading, []).append(name)
        errors.update((error.message, error) for error in found.errors)
    if not readings and len(errors) == 1:
        return next(iter(errors.values()))
    bounds = listed(list(readings), [", ".join(names) for names in readings.values()])
    rest = f"; by a convention it could be {bounds}" if readings else ", and no convention gives any"
    message = f"{word!r} has no agreed bounds{rest}"
    return DateError(message, text=text, offset=item.offset, readings=tuple(readings))
