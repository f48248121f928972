"""What a file declares once, by id, and events refer to: categories, actors, places and sources."""

from __future__ import annotations

from attrs import field, frozen

from ..dates.types import Date
from ..dates.value import Value
from .localized import LocalizedText, localized, optional_localized


@frozen(eq=False, repr=False)
class Category(Value):
    """What kind of event it is; declared once, referred to by `id`."""

    id: str
    name: LocalizedText = field(converter=localized)


@frozen(eq=False, repr=False)
class Actor(Value):
    """A person, state or organisation that takes part; declared once, referred to by `id`."""

    id: str
    name: LocalizedText = field(converter=localized)


@frozen(eq=False, repr=False)
class Place(Value):
    """Where something happened; `coordinates`: (latitude, longitude) in degrees, north and east positive."""

    id: str
    name: LocalizedText = field(converter=localized)
    zone: str | None = None
    coordinates: tuple[float, float] | None = None


@frozen(eq=False, repr=False)
class Name(Value):
    """A CSL name: `family` and `given`, or `literal` for an organisation or a name of another order."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None

    def __str__(self) -> str:
        return self.literal or " ".join(part for part in (self.given, self.family) if part)


@frozen(eq=False, repr=False)
class Source(Value):
    """Where something is reported, described in CSL 1.0.2 types and variables."""

    id: str
    title: LocalizedText = field(converter=localized)
    type: str = "document"
    author: tuple[Name, ...] = ()
    container_title: str | None = None
    publisher: str | None = None
    issued: Date | None = None
    accessed: Date | None = None
    language: str | None = None
    url: str | None = None
    archive_url: str | None = None
    archived: str | None = None
    note: LocalizedText | None = field(default=None, converter=optional_localized)

    def __repr__(self) -> str:
        return f"<Source {self.id!r}: {self.title}>"
