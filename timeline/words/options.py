"""What options of renderers may be: converters and validators that refuse with an `OptionError`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from ..dates.calendars import calendar
from ..dates.digits import is_digit_system, no_such_digits
from ..errors import OptionError
from ..model.rules.broken import Broken, shown
from ..model.rules.texts import language as well_formed

if TYPE_CHECKING:
    from collections.abc import Callable

    from attrs import Attribute

    Validator = Callable[[object, Attribute[Any], Any], None]


_T = TypeVar("_T")


def chosen(options: object, kind: type[_T]) -> _T:
    """Return options of the kind that a renderer takes: those that are given, or the usual ones."""
    if options is None:
        return kind()
    if not isinstance(options, kind):
        raise OptionError(f"options must be {kind.__name__}(...), got {shown(options)}")
    return options


def one_of(*allowed: str | None) -> Validator:
    """Return a validator that refuses everything but `allowed`, naming what is."""

    def check(_instance: object, attribute: Attribute[Any], value: Any) -> None:
        if value not in allowed:
            names = ", ".join(name for name in allowed if name is not None)
            raise OptionError(f"{attribute.name} must be one of {names}, got {value!r}")

    return check


def digit_system(_instance: object, _attribute: Attribute[Any], value: Any) -> None:
    """Refuse what is neither None nor digits that there are."""
    if value is not None and not is_digit_system(value):
        raise OptionError(no_such_digits(value))


def flag(_instance: object, attribute: Attribute[Any], value: Any) -> None:
    """Refuse what is neither true nor false: "no" would be taken for true."""
    if not isinstance(value, bool):
        raise OptionError(f"{attribute.name} must be True or False, got {value!r}")


def within(low: float, high: float | None, unit: str = "", *, whole: bool = False) -> Validator:
    """Return a validator of numbers from `low` to `high`, both inclusive; of None too, where that is a value.

    Without `high` any number from `low` on passes; `unit` is said where it is refused; with `whole` only
    whole numbers pass.
    """
    kinds = int if whole else int | float
    most = float("inf") if high is None else high
    allowed = f"{low:g} or more" if high is None else f"in {low:g}..{high:g}"

    def check(_instance: object, attribute: Attribute[Any], value: Any) -> None:
        if value is None and attribute.default is None:
            return
        if isinstance(value, bool) or not isinstance(value, kinds) or not low <= value <= most:
            raise OptionError(f"{attribute.name} must be {allowed}{unit}, got {value!r}")

    return check


def language_tag(value: str | None) -> str | None:
    """Return a language tag (BCP 47) as it was given; None is the file's own language."""
    if value is None:
        return None
    try:
        return well_formed(value)
    except Broken as broken:
        raise OptionError(broken.told_of("language")) from None


def region(_instance: object, _attribute: Attribute[Any], value: Any) -> None:
    """Refuse what is no region of a language tag: two letters (ISO 3166-1) or three digits (UN M49)."""
    if value is None:
        return
    letters = value if isinstance(value, str) and value.isascii() else ""
    if not (len(letters) == 2 and letters.isalpha()) and not (len(letters) == 3 and letters.isdigit()):
        raise OptionError(f"region must be two letters or three digits, such as EG, got {value!r}")


def calendar_ids(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return the ids of calendars, of which one alone may be given as a string.

    Raises
    ------
    UnknownCalendarError
        For an id that the library does not have.
    OptionError
        For what is neither an id nor several.
    """
    names = _several(value)
    if not all(isinstance(name, str) for name in names):
        raise OptionError(f"calendars must be ids such as gregory, got {value!r}")
    return tuple(calendar(str(name)).id for name in names)


def _several(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, str) else (value,)
