"""What a drawing is asked to say, and how it is arranged: the same for every kind of drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from attrs import field, frozen

from ..dates.calendars import calendar
from ..dates.digits import DIGIT_SYSTEMS
from ..errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from attrs import Attribute

Orientation = Literal["vertical", "horizontal"]
ScaleChoice = Literal["auto", "linear", "broken", "even"]
LaneKey = Literal["category", "actor"]


def one_of(*allowed: str | None) -> Callable[[object, Attribute[Any], Any], None]:
    """Return a validator that refuses everything but `allowed` with an `OptionError` that names what is."""

    def check(_instance: object, attribute: Attribute[Any], value: Any) -> None:
        if value not in allowed:
            names = ", ".join(name for name in allowed if name is not None)
            raise OptionError(f"{attribute.name} must be one of {names}, got {value!r}")

    return check


def _calendar_ids(value: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(calendar(name).id for name in ((value,) if isinstance(value, str) else value))


@frozen(kw_only=True)
class ChartOptions:
    """What every kind of drawing can be asked for.

    `language` is a BCP 47 tag (None: the file's own); `calendars` are one to three ids, the first one nearest
    the axis; `digits` is a CLDR digit system. With `locators` a citation mark names the place in the source:
    ``[5, par. 12]``. `group_by` makes a lane with a heading for each category, or for each actor who is
    named first. Of more than `clusters_beyond` events, neighbours share a label that says how many they are;
    0 never does that.

    Raises
    ------
    OptionError
        For a value that cannot be honoured; it names those that can.
    UnknownCalendarError
        For a calendar id that the library does not have.
    """

    orientation: Orientation = field(default="vertical", validator=one_of(*get_args(Orientation)))
    scale: ScaleChoice = field(default="auto", validator=one_of(*get_args(ScaleChoice)))
    language: str | None = None
    calendars: tuple[str, ...] = field(default=("gregory", "islamic-umalqura"), converter=_calendar_ids)
    digits: str | None = field(default=None, validator=one_of(None, *DIGIT_SYSTEMS))
    title: bool = True
    legend: bool = True
    sources: bool = False
    summaries: bool = False
    locators: bool = False
    group_by: LaneKey | None = field(default=None, validator=one_of(None, *get_args(LaneKey)))
    clusters_beyond: int = field(default=2000)

    @calendars.validator
    def _one_to_three(self, _attribute: object, value: tuple[str, ...]) -> None:
        if not 1 <= len(value) <= 3 or len(set(value)) < len(value):
            raise OptionError(
                f"calendars must be one to three different ids, got {', '.join(value) or 'none'}"
            )

    @clusters_beyond.validator
    def _not_negative(self, _attribute: object, value: int) -> None:
        if value < 0:
            raise OptionError(f"clusters_beyond must be 0 or more, got {value!r}")
