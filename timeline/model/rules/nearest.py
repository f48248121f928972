"""Which of the words that exist was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 2_000  # options beyond which guessing would cost more than it helps


def nearest(word: str, options: Iterable[str]) -> str | None:
    """Return the option nearest to `word`: the same but for case and separators, or else similar."""
    known = list(options)
    plain = {_plain(option): option for option in known}
    if _plain(word) in plain:
        return plain[_plain(word)]
    if len(known) > _MOST or len(word) > 100:
        return None
    from difflib import get_close_matches  # only for a mistake

    found = get_close_matches(_plain(word), plain, n=1, cutoff=0.7)
    return plain[found[0]] if found else None


def _plain(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")
