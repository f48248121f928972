"""What `render_svg` is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from attrs import field, frozen

from ...dates.digits import DIGIT_SYSTEMS
from ...errors import OptionError
from ...layout.options import LayoutOptions, one_of
from .theme import THEMES, Theme, theme

if TYPE_CHECKING:
    from collections.abc import Iterable

Fonts = Literal["system", "embedded", "outlines"]


def _calendars(value: str | Iterable[str]) -> tuple[str, ...]:
    from ...dates.calendars import calendar  # noqa: PLC0415 - keeps the options light

    return tuple(calendar(name).id for name in ((value,) if isinstance(value, str) else value))


@frozen(kw_only=True)
class SvgOptions(LayoutOptions):
    """How to draw a timeline as SVG.

    Besides the options of the layout: `language` is a BCP 47 tag (None: the file's own); `calendars` are ids,
    the first one nearest the axis; `digits` is a CLDR digit system; `theme` a name of `THEMES` or a `Theme`;
    `fonts` are those that the reader has, one that travels in the file, or none: letters as outlines;
    `name` begins the ids in the drawing, so that several can stand in one page.
    """

    language: str | None = None
    calendars: tuple[str, ...] = field(default=("gregory", "islamic-umalqura"), converter=_calendars)
    digits: str | None = field(default=None, validator=one_of(None, *DIGIT_SYSTEMS))
    theme: Theme = field(default=THEMES["default"], converter=theme)
    fonts: Fonts = field(default="system", validator=one_of(*get_args(Fonts)))
    name: str = field(default="timeline")

    @calendars.validator
    def _one_or_two(self, _attribute: object, value: tuple[str, ...]) -> None:
        if not 1 <= len(value) <= 3 or len(set(value)) < len(value):
            raise OptionError(
                f"calendars must be one to three different ids, got {', '.join(value) or 'none'}"
            )

    @name.validator
    def _plain_name(self, _attribute: object, value: str) -> None:
        if not (value.isascii() and value.replace("-", "").replace("_", "").isalnum()):
            raise OptionError(f"name must be ASCII letters, digits, '-' and '_', got {value!r}")
