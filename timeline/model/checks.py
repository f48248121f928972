"""What a file says to those who check it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen
from attrs.converters import optional

from . import fields
from .declared import Source, source
from .fields import refusing
from .localized import LocalizedText, localized
from .rules.many import each, instances
from .rules.names import advice

Words = str | Mapping[str, str] | LocalizedText


def _code(given: str) -> str:
    return advice(given)


@refusing
@frozen
class Allowed:
    """That a piece of advice is not wanted, and why: in one event, on one source, or everywhere.

    `code` is that of the advice, such as ``W202``; `event` is the id of an event.
    """

    code: str = field(converter=_code)
    reason: str = field(converter=fields.line)
    event: str | None = field(default=None, converter=optional(fields.identifier))
    source: Source | None = field(default=None, converter=optional(source))


def _allow(given: Allowed | Iterable[Allowed]) -> tuple[Allowed, ...]:
    return instances(given, Allowed)


def _loaded_words(given: Words | Iterable[Words]) -> tuple[LocalizedText, ...]:
    return each([given] if isinstance(given, str | Mapping | LocalizedText) else given, _words, "texts")


def _words(given: object) -> LocalizedText:
    return localized(given)  # type: ignore[arg-type] # which refuses what is none


@refusing
@frozen
class Checks:
    """What a file says to `timeline check`: which advice it does not want, which words it avoids."""

    allow: tuple[Allowed, ...] = field(default=(), converter=_allow)
    loaded_words: tuple[LocalizedText, ...] = field(default=(), converter=_loaded_words)
