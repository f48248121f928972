"""An event, and what its sources say of it."""

from __future__ import annotations

from decimal import Decimal

from attrs import field, frozen, validators

from ..dates.types import Date
from ..dates.value import Value
from ..errors import ModelError
from .declared import Actor, Category, Place, Source
from .localized import LocalizedText, localized, optional_localized

IMPORTANCE = range(1, 6)


@frozen(eq=False, repr=False)
class Quantity(Value):
    """A figure: exactly `low`, or anything from `low` to `high` (both inclusive), in `unit`, as of a date."""

    name: LocalizedText = field(converter=localized)
    low: Decimal
    high: Decimal = field()
    unit: str = ""
    as_of: Date | None = None
    approximate: bool = False

    @high.default
    def _same_as_low(self) -> Decimal:
        return self.low

    @high.validator
    def _not_below_low(self, _attribute: object, value: Decimal) -> None:
        if value < self.low:
            raise ModelError(f"a quantity's range runs from low to high, got {self.low} to {value}")


@frozen(eq=False, repr=False)
class Says(Value):
    """What a source gives instead of what the event states; only the fields in which it differs."""

    date: Date | None = None
    category: Category | None = None
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()


@frozen(eq=False, repr=False)
class Citation(Value):
    """That a source supports an event: where in it, whose words, which fields, and what it says otherwise.

    `supports` names fields of `Event`; empty means the whole event. `quoting` is an actor, or plain text for
    somebody who is not declared. `digest` is ``sha256:`` and 64 hex digits of the cited paragraph.
    """

    source: Source
    locator: str | None = None
    quoting: Actor | str | None = None
    supports: tuple[str, ...] = ()
    says: Says | None = None
    digest: str | None = None
    note: LocalizedText | None = field(default=None, converter=optional_localized)

    def __repr__(self) -> str:
        return f"<Citation of {self.source.id!r}{f', {self.locator}' if self.locator else ''}>"


@frozen(eq=False, repr=False)
class Event(Value):
    """Something that happened, dated no more precisely than is known, with at least one citation."""

    id: str
    date: Date
    title: LocalizedText = field(converter=localized)
    citations: tuple[Citation, ...] = field(validator=validators.min_len(1))
    summary: LocalizedText | None = field(default=None, converter=optional_localized)
    category: Category | None = None
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    tags: tuple[str, ...] = ()
    importance: int = field(default=3, validator=validators.in_(IMPORTANCE))
    note: LocalizedText | None = field(default=None, converter=optional_localized)

    def __repr__(self) -> str:
        return f"<Event {self.id!r}, {self.date}: {self.title}>"

    def _repr_html_(self) -> str:
        """Show the event in a notebook, with its sources."""
        from ..render.notebook import event_html  # noqa: PLC0415 - a room above the model

        return event_html(self)
