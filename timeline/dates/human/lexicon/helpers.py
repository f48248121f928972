"""Words that only help another one: elsewhere they mean something that is not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..refuse import refusal
from .items import Item, written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ....errors import DateError

_STARTS = frozenset({"first of ten", "first of hundred", "first of thousand"})
_NUMBERS = frozenset({"number", "ordinal", "field"}) | _STARTS
_BESIDE_YEAR = _NUMBERS | {"suffix", "plural", "circa", "uncertain"}
_BEFORE_ON = frozenset({"weekday", "comma", "circa", "uncertain", ""})
_COUNTED = frozenset({"century", "millennium", "decade"})
_READ = _NUMBERS | _COUNTED | {"circa", "uncertain", "julian", "weekday", "season", "era", "month"}
_DAY_DIGITS = 2


def check_helpers(words: Sequence[Item], text: str) -> None:
    """Raise `DateError` at the first item of a date that nothing was made of."""
    counted = [item for item in words if item.kind in _COUNTED and not item.value]
    if len(counted) > 1:
        raise _unexpected(counted[-1], text)
    for index, item in enumerate(words):
        before = words[index - 1] if index else None
        after = words[index + 1] if index + 1 < len(words) else None
        ordinal = item.kind == "suffix" and bool(counted)  # the 100th century is no day
        if item.kind not in _READ and not _helps(item, before, after, any_number=ordinal):
            raise _unexpected(item, text)


def _unexpected(item: Item, text: str) -> DateError:
    return refusal(f"{written(item, text)!r} is not expected here", text, item.offset)


def _helps(item: Item, before: Item | None, after: Item | None, *, any_number: bool) -> bool:
    if any_number:
        return before is not None and before.kind == "number"
    check = _BESIDE.get(item.kind)
    return check is not None and check(item, before or _NONE, after or _NONE)


_NONE = Item("", "", 0, 0)
_BESIDE: dict[str, Callable[[Item, Item, Item], bool]] = {
    "year": lambda _, before, after: bool(_BESIDE_YEAR & {before.kind, after.kind}),
    "suffix": lambda _, before, __: before.kind == "number" and before.width <= _DAY_DIGITS,
    # "1850 s" is no decade; "s. 15" is a saeculum
    "plural": lambda item, before, after: (
        (item.attached and before.kind in _NUMBERS) or (not before.kind and after.kind == "number")
    ),
    "month word": lambda _, before, after: "month" in (before.kind, after.kind),
    "day word": lambda _, __, after: after.kind in ("ordinal", "weekday") or 0 < after.width <= _DAY_DIGITS,
    "on": lambda _, before, after: before.kind in _BEFORE_ON and after.kind not in ("", "era"),
    "comma": lambda _, before, after: bool(before.kind and after.kind),
}
