"""What a file says to those who check it."""

from __future__ import annotations

from attrs import frozen

from ..dates.value import Value
from .declared import Source
from .localized import LocalizedText


@frozen(eq=False, repr=False)
class Allowed(Value):
    """That a piece of advice is not wanted, and why: in one event, on one source, or everywhere.

    `code` is one of `timeline.codes`, `event` the id of an event.
    """

    code: str
    reason: str
    event: str | None = None
    source: Source | None = None


@frozen(eq=False, repr=False)
class Checks(Value):
    """What a file says to `timeline check`: which advice it does not want, which words it avoids."""

    allow: tuple[Allowed, ...] = ()
    loaded_words: tuple[LocalizedText, ...] = ()
