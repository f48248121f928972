"""Words that only help another one: elsewhere they mean something that is not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .items import written
from .refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .items import Item

    Check = Callable[[str, str], bool]  # of the kinds before and after

_NUMBERS = frozenset({"number", "ordinal", "decade start", "hundreds", "field"})
_COUNTED = frozenset({"century", "millennium", "decade"})
_LEADING = frozenset({"", "weekday", "comma", "circa", "uncertain"})

_BESIDE: dict[str, Check] = {
    "year": lambda before, after: before in _NUMBERS | {"suffix", "plural"} or after in _NUMBERS | {"circa"},
    "suffix": lambda before, _: before == "number",
    "plural": lambda before, after: before in _NUMBERS or (not before and after == "number"),
    "month word": lambda before, after: "month" in (before, after),
    "day word": lambda _, after: after in ("number", "ordinal", "weekday"),
    "on": lambda before, after: before in _LEADING and after not in ("", "era"),
    "comma": lambda before, after: bool(before and after),
    "last": lambda _, __: False,
}
_READ = _NUMBERS | _COUNTED | {"circa", "uncertain", "julian", "weekday", "season", "era", "month"}


def check_helpers(words: Sequence[Item], text: str) -> None:
    """Raise `DateError` at the first item of a date that nothing was made of.

    A suffix or a plural belongs to the number to which it is attached: "1850 s" is no decade.
    """
    kinds = ["", *(item.kind for item in words), ""]
    for index, item in enumerate(words, 1):
        check = _BESIDE.get(item.kind)
        if check(kinds[index - 1], kinds[index + 1]) if check else item.kind in _READ:
            continue
        raise refusal(f"{written(item, text)!r} is not expected here", text, item.offset)
