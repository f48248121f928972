"""What a constructor takes for a field, and what it makes of it; types say the first, `rules` the second.

A class of the model is `refusing`: what breaks a rule is then a `ModelError` that says of which field of
what. attrs' plugin for mypy knows no converters but plain functions, hence these.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeVar

from ..errors import ModelError
from .rules import addresses, dates, names, numbers, texts
from .rules.broken import Broken, shown
from .rules.many import each

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from ..dates.types import Date
    from .rules.dates import When

_T = TypeVar("_T")


def refusing(kind: type[_T]) -> type[_T]:
    """Let the constructor of a class raise a `ModelError` that names the object, and the field at fault.

    Fields are set in their order, so that is the first which is not set.
    """
    construct = kind.__init__

    @wraps(construct)
    def __init__(self: Any, *args: Any, **fields: Any) -> None:  # noqa: N807 - it is that
        try:
            construct(self, *args, **fields)
        except Broken as broken:
            at_fault = next(name for name in kind.__match_args__ if not hasattr(self, name))  # type: ignore[attr-defined] # of attrs
            raise error(self, broken, at_fault) from broken.__cause__

    kind.__init__ = __init__  # type: ignore[method-assign]
    return kind


def error(owner: object, broken: Broken, field: str) -> ModelError:
    """Say that the rule is broken, by which field of which object, and what was probably meant."""
    return ModelError(f"{_named(owner)}: {broken.told_of(f'`{field}`')}")


def _named(owner: object) -> str:
    """Return what an object is called, as far as it is made: its fields are set in their order."""
    kind = type(owner).__name__.removeprefix("Localized").lower()
    known = next(filter(None, (getattr(owner, name, None) for name in ("id", "title", "name"))), None)
    if known is not None:
        return f"{kind} {shown(str(known))}"
    source = getattr(owner, "source", None)
    return f"{kind} of {source.id!r}" if source is not None else f"{kind}"


def identifier(given: str) -> str:
    """Return an id."""
    return names.identifier(given)


def line(given: str) -> str:
    """Return a text in no particular language."""
    return texts.line(given)


def lines(given: str | Iterable[str]) -> tuple[str, ...]:
    """Return several such texts, or one, each once."""
    return each([given] if isinstance(given, str) else given, texts.line, "texts", unique=True)


def unit(given: str) -> str:
    """Return a unit of measure, or none."""
    return given if given == "" else texts.unit(given)


def language(given: str) -> str:
    """Return a language tag (BCP 47)."""
    return texts.language(given)


def languages(given: str | Iterable[str]) -> tuple[str, ...]:
    """Return language tags, at least one, each once."""
    tags = [given] if isinstance(given, str) else given
    return each(tags, texts.language, "language tags", least=1, unique=True, same=str.lower)


def source_type(given: str) -> str:
    """Return a type of CSL."""
    return names.source_type(given)


def speaker(given: str) -> str:
    """Return the name of somebody who is not declared."""
    return names.speaker(given)


def supports(given: str | Iterable[str]) -> tuple[str, ...]:
    """Return fields of an event, or one, each once."""
    return each([given] if isinstance(given, str) else given, names.cited_field, "fields", unique=True)


def url(given: str) -> str:
    """Return an http or https address."""
    return addresses.url(given)


def file_name(given: str) -> str:
    """Return the name of an archived copy."""
    return addresses.file_name(given)


def digest(given: str) -> str:
    """Return the digest of a paragraph."""
    return addresses.digest(given)


def zone(given: str) -> str:
    """Return an IANA time zone."""
    return addresses.zone(given)


def date(given: When) -> Date:
    """Return a date, or what stands for one."""
    return dates.date(given)


def amount(given: Decimal | SupportsIndex | str) -> Decimal:
    """Return an exact number."""
    return numbers.exact(given)


def coordinates(given: Sequence[float | Decimal]) -> tuple[float, float]:
    """Return (latitude, longitude) in degrees."""
    return numbers.coordinates(given)


def importance(given: SupportsIndex) -> int:
    """Return a whole number from 1 to 5."""
    return numbers.importance(given)


def flag(given: bool) -> bool:
    """Return true or false."""
    return numbers.flag(given)
