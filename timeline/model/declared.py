"""What a file declares once, by id, and events refer to: categories, actors, places and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.converters import optional

from ..dates.types import Date
from ..errors import ModelError
from ..language.safe import safe
from ..language.scripts import is_chinese_japanese_or_korean
from . import fields
from .fields import refusing
from .localized import LocalizedText, localized
from .rules.broken import Broken
from .rules.many import instance, instances
from .rules.names import whole_name

if TYPE_CHECKING:
    from collections.abc import Iterable


@refusing
@frozen
class Category:
    """What kind of event it is; declared once, referred to by `id`."""

    id: str = field(converter=fields.identifier)
    name: LocalizedText = field(converter=localized)


@refusing
@frozen
class Actor:
    """A person, state or organisation that takes part; declared once, referred to by `id`."""

    id: str = field(converter=fields.identifier)
    name: LocalizedText = field(converter=localized)


@refusing
@frozen
class Place:
    """Where something happened; `coordinates`: (latitude, longitude) in degrees, north and east positive."""

    id: str = field(converter=fields.identifier)
    name: LocalizedText = field(converter=localized)
    zone: str | None = field(default=None, converter=optional(fields.zone))
    coordinates: tuple[float, float] | None = field(default=None, converter=optional(fields.coordinates))


@refusing
@frozen
class Name:
    """A CSL name: `family` and `given`, or `literal` for an organisation or a name of another order."""

    family: str | None = field(default=None, converter=optional(fields.line))
    given: str | None = field(default=None, converter=optional(fields.line))
    literal: str | None = field(default=None, converter=optional(fields.line))

    def __attrs_post_init__(self) -> None:
        """Refuse a name that is neither a person's nor whole."""
        try:
            whole_name({"family": self.family, "given": self.given, "literal": self.literal})
        except Broken as broken:
            raise ModelError(f"{broken.message}, got {self!r}") from None

    def __str__(self) -> str:
        if self.literal:
            return self.literal
        if self.given and self.family and is_chinese_japanese_or_korean(self.family + self.given):
            return f"{self.family}{self.given}"
        return " ".join(part for part in (self.given, self.family) if part)


def _authors(given: Name | Iterable[Name]) -> tuple[Name, ...]:
    return instances(given, Name)


@refusing
@frozen
class Source:
    """Where something is reported, described in CSL 1.0.2 types and variables."""

    id: str = field(converter=fields.identifier)
    title: LocalizedText = field(converter=localized)
    type: str = field(default="document", converter=fields.source_type)
    author: tuple[Name, ...] = field(default=(), converter=_authors)
    container_title: str | None = field(default=None, converter=optional(fields.line))
    publisher: str | None = field(default=None, converter=optional(fields.line))
    issued: Date | None = field(default=None, converter=optional(fields.date))
    accessed: Date | None = field(default=None, converter=optional(fields.date))
    language: str | None = field(default=None, converter=optional(fields.language))
    url: str | None = field(default=None, converter=optional(fields.url))
    archive_url: str | None = field(default=None, converter=optional(fields.url))
    archived: str | None = field(default=None, converter=optional(fields.file_name))
    note: LocalizedText | None = field(default=None, converter=optional(localized))

    def __repr__(self) -> str:
        return f"<Source {self.id!r}: {safe(str(self.title))}>"


def source(given: Source) -> Source:
    """Return a source that something refers to."""
    return instance(given, Source)
