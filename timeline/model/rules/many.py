"""Several of one kind: what becomes a tuple."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .broken import Broken, must, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

_T = TypeVar("_T")


def instance(raw: object, kind: type[_T]) -> _T:
    """Return what was given, which has to be an object of that class."""
    if not isinstance(raw, kind):
        raise must("E112", f"be {_one(kind)}", raw)
    return raw


def instances(raw: object, kind: type[_T], *, unique: bool = False) -> tuple[_T, ...]:
    """Return objects of one class as a tuple; one object stands for a tuple of it."""
    if isinstance(raw, kind):
        return (raw,)
    if isinstance(raw, tuple) and not raw:  # as nearly always
        return ()
    return each(raw, lambda item: instance(item, kind), f"{kind.__name__}s", unique=unique)


def each(
    raw: object,
    convert: Callable[[object], _T],
    what: str,
    *,
    least: int = 0,
    unique: bool = False,
    same: Callable[[Any], Hashable] | None = None,
) -> tuple[_T, ...]:
    """Return what `convert` makes of each item, in order; `what` they are stands in messages.

    With `unique`, two items for which `same` returns the same are refused, by default equal ones.
    """
    items, found = _listed(raw, what), []
    try:
        for item in items:
            found.append(convert(item))  # noqa: PERF401 - how many there are says where it broke
    except Broken as broken:
        broken.message += f" (item {len(found) + 1})"
        raise
    if len(found) < least:
        raise must("E113", "have at least one item", raw)
    if unique and len(found) > 1:
        _refuse_repeats(found if same is None else map(same, found))
    return tuple(found)


def _listed(raw: object, what: str) -> Iterable[object]:
    if isinstance(raw, (tuple, list)):
        return raw
    if isinstance(raw, str | bytes | Mapping) or not isinstance(raw, Iterable):
        raise must("E112", f"be a list or tuple of {what}", raw)
    if isinstance(raw, set | frozenset) and len(raw) > 1:
        raise must("E112", f"be a list or tuple of {what}, for a set has no order", raw)
    return raw


def _refuse_repeats(items: Iterable[Hashable]) -> None:
    seen = set()
    for item in items:
        if item in seen:
            raise Broken("E307", f"lists {shown(item)} twice")
        seen.add(item)


def _one(kind: type) -> str:
    return f"{'an' if kind.__name__[0] in 'AEIOU' else 'a'} {kind.__name__}"
