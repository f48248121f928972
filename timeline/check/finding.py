"""What a rule finds, and what a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..model import Timeline

Where = tuple[str | int, ...]


class Finding(NamedTuple):
    """Advice on one place of a file.

    `where` is the path of keys in the document, such as ``("events", 3, "title")``; indices count from 0 in
    file order. `code` is stable.
    """

    code: str
    where: Where
    message: str


Found = Iterator[tuple[Where, str]]


class Rule(NamedTuple):
    """One rule: a function that yields a place and a message for whatever does not keep to it."""

    code: str
    find: Callable[[Timeline], Found]

    @property
    def summary(self) -> str:
        """The first line of the function's docstring."""
        return (self.find.__doc__ or "").partition("\n")[0]
