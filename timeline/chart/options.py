"""What a drawing is asked to say, and how it is arranged: the same for every kind of drawing."""

from __future__ import annotations

from typing import Literal, get_args

from attrs import field, frozen

from ..dates.digits import DigitSystem
from ..errors import OptionError
from ..words.options import calendar_ids, digit_system, flag, language_tag, one_of, within

Orientation = Literal["vertical", "horizontal"]
ScaleChoice = Literal["auto", "linear", "broken", "even"]
LaneKey = Literal["category", "actor"]


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
    language: str | None = field(default=None, converter=language_tag)
    calendars: tuple[str, ...] = field(default=("gregory", "islamic-umalqura"), converter=calendar_ids)
    digits: DigitSystem | None = field(default=None, validator=digit_system)
    title: bool = field(default=True, validator=flag)
    legend: bool = field(default=True, validator=flag)
    sources: bool = field(default=False, validator=flag)
    summaries: bool = field(default=False, validator=flag)
    locators: bool = field(default=False, validator=flag)
    group_by: LaneKey | None = field(default=None, validator=one_of(None, *get_args(LaneKey)))
    clusters_beyond: int = field(default=2000, validator=within(0, None, whole=True))

    @calendars.validator
    def _one_to_three(self, _attribute: object, value: tuple[str, ...]) -> None:
        if not 1 <= len(value) <= 3 or len(set(value)) < len(value):
            raise OptionError(
                f"calendars must be one to three different ids, got {', '.join(value) or 'none'}"
            )
