"""Values: objects that do not change, equal to those of their class that are equal in all fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import ClassVar


class Value:
    """The base of the values that are no tuples; `__match_args__` names the fields in their order."""

    __slots__ = ()

    __match_args__: ClassVar[tuple[str, ...]] = ()

    def _put(self, *fields: object) -> None:
        """Set all the fields, in their order; for the constructor alone."""
        for name, field in zip(self.__match_args__, fields, strict=True):
            object.__setattr__(self, name, field)

    def _fields(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__match_args__)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change: cannot set {name!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change: cannot delete {name!r}")

    def __reduce__(self) -> tuple[type[Value], tuple[object, ...]]:
        return type(self), self._fields()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        said = (f"{name}={field!r}" for name, field in zip(self.__match_args__, self._fields(), strict=True))
        return f"{type(self).__name__}({', '.join(said)})"
