"""An event, and what its sources say of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.converters import optional

from ..dates.types import Date
from ..language.safe import safe
from . import fields
from .declared import Actor, Category, Place, Source, source
from .fields import refusing
from .localized import LocalizedText, localized
from .rules.broken import Broken
from .rules.many import each, instance, instances
from .rules.numbers import IMPORTANCE

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["IMPORTANCE", "Citation", "Event", "Quantity", "Says"]


def _category(given: Category) -> Category:
    return instance(given, Category)


def _actors(given: Actor | Iterable[Actor]) -> tuple[Actor, ...]:
    return instances(given, Actor, unique=True)


def _places(given: Place | Iterable[Place]) -> tuple[Place, ...]:
    return instances(given, Place, unique=True)


@refusing
@frozen
class Quantity:
    """A figure: exactly `low`, or anything from `low` to `high` (both inclusive), in `unit`, as of a date.

    Figures are exact: a Decimal, an int, or a text such as ``"236.5"``; a float is refused.
    """

    name: LocalizedText = field(converter=localized)
    low: Decimal = field(converter=fields.amount)
    high: Decimal = field(converter=fields.amount)
    unit: str = field(default="", converter=fields.unit)
    as_of: Date | None = field(default=None, converter=optional(fields.date))
    approximate: bool = field(default=False, converter=fields.flag)

    @high.default
    def _same_as_low(self) -> Decimal:
        return self.low

    def __attrs_post_init__(self) -> None:
        """Refuse a range that runs backwards."""
        if self.high < self.low:
            broken = Broken("E507", f"must be at least `low`, got {self.low} to {self.high}")
            raise fields.error(self, broken, "high")


def _quantities(given: Quantity | Iterable[Quantity]) -> tuple[Quantity, ...]:
    return instances(given, Quantity)


@refusing
@frozen
class Says:
    """What a source gives instead of what the event states; only the fields in which it differs."""

    date: Date | None = field(default=None, converter=optional(fields.date))
    category: Category | None = field(default=None, converter=optional(_category))
    actors: tuple[Actor, ...] = field(default=(), converter=_actors)
    places: tuple[Place, ...] = field(default=(), converter=_places)
    quantities: tuple[Quantity, ...] = field(default=(), converter=_quantities)


def _quoting(given: Actor | str) -> Actor | str:
    return given if isinstance(given, Actor) else fields.speaker(given)


def _says(given: Says) -> Says:
    return instance(given, Says)


@refusing
@frozen
class Citation:
    """That a source supports an event: where in it, whose words, which fields, and what it says otherwise.

    `supports` names fields of `Event`; empty means the whole event. `quoting` is an actor, or plain text for
    somebody who is not declared, with a capital or a space: else it would be taken for an id. `digest` is
    ``sha256:`` and 64 hex digits of the cited paragraph. `date_text` is the date in the source's own words.
    """

    source: Source = field(converter=source)
    locator: str | None = field(default=None, converter=optional(fields.line))
    quoting: Actor | str | None = field(default=None, converter=optional(_quoting))
    supports: tuple[str, ...] = field(default=(), converter=fields.supports)
    says: Says | None = field(default=None, converter=optional(_says))
    digest: str | None = field(default=None, converter=optional(fields.digest))
    note: LocalizedText | None = field(default=None, converter=optional(localized))
    date_text: str | None = field(default=None, converter=optional(fields.line))

    def __repr__(self) -> str:
        return f"<Citation of {self.source.id!r}{f', {safe(self.locator)}' if self.locator else ''}>"


Cited = Citation | Source


def _citations(given: Cited | Iterable[Cited]) -> tuple[Citation, ...]:
    """Citations, at least one; a source stands for a citation of the whole of it."""
    listed = [given] if isinstance(given, Cited) else given
    return each(listed, _citation, "Citations or Sources", least=1)


def _citation(given: object) -> Citation:
    return Citation(given) if isinstance(given, Source) else instance(given, Citation)


@refusing
@frozen
class Event:
    """Something that happened, dated no more precisely than is known, with at least one citation.

    A date may be given as text in EDTF, as a year or as a day or moment of `datetime`; a text as a string or
    as a mapping of language tags; a list as any iterable in order, or as its only item. `citations` takes
    sources too, each for a citation of it. `date_text` is the date as the sources write it, in their words.
    """

    id: str = field(converter=fields.identifier)
    date: Date = field(converter=fields.date)
    title: LocalizedText = field(converter=localized)
    citations: tuple[Citation, ...] = field(converter=_citations)
    summary: LocalizedText | None = field(default=None, converter=optional(localized))
    category: Category | None = field(default=None, converter=optional(_category))
    actors: tuple[Actor, ...] = field(default=(), converter=_actors)
    places: tuple[Place, ...] = field(default=(), converter=_places)
    quantities: tuple[Quantity, ...] = field(default=(), converter=_quantities)
    tags: tuple[str, ...] = field(default=(), converter=fields.lines)
    importance: int = field(default=3, converter=fields.importance)
    note: LocalizedText | None = field(default=None, converter=optional(localized))
    date_text: str | None = field(default=None, converter=optional(fields.line))

    def __repr__(self) -> str:
        return f"<Event {self.id!r}, {self.date}: {safe(str(self.title))}>"

    def _repr_html_(self) -> str:
        """Show the event in a notebook, with its sources."""
        from ..render.notebook import event_html  # a room above the model

        return event_html(self)
