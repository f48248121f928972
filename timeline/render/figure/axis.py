"""A second axis with Hijri dates beside any axis of dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from ...dates.calendars import DEFAULT_HIJRI
from ...errors import OptionError
from .formatter import HijriFormatter
from .locator import HijriLocator
from .units import conversions, units

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from matplotlib.axes import Axes
    from matplotlib.axes._secondary_axes import SecondaryAxis

    from ...dates.digits import DigitSystem

Side = Literal["top", "bottom", "left", "right"]


def hijri_axis(
    ax: Axes,
    side: Side = "top",
    *,
    calendar: str = DEFAULT_HIJRI,
    language: str = "en",
    digits: DigitSystem | None = None,
    tz: str | tzinfo | None = None,
) -> SecondaryAxis:
    """Put an axis with Hijri dates on a side of a plot of dates.

    It shows what the axis of `ax` shows, whichever way that is zoomed, panned, shared or inverted: a
    `SecondaryAxis` has no limits of its own. Style it like any axis: ``hijri_axis(ax).tick_params(...)``.

    Parameters
    ----------
    ax
        Axes whose x axis (for "top" and "bottom") or y axis shows dates: matplotlib's, or those of a pandas
        plot, also where pandas counts periods.
    side
        "top", "bottom", "left" or "right".
    calendar
        Id of any calendar of `timeline.calendar`.
    language, digits
        As `HijriFormatter`.
    tz
        As `HijriLocator`.

    Raises
    ------
    OptionError
        For another side, for digits that do not exist, and where the axis shows categories.
    DateError
        For a language without names of months, and for an unknown calendar.
    """
    if side not in get_args(Side):
        raise OptionError(f"side must be one of {', '.join(get_args(Side))}, got {side!r}")
    across = side in {"top", "bottom"}
    parent = ax.xaxis if across else ax.yaxis
    units(parent)  # raises where it shows no dates
    locator = HijriLocator(tz, calendar=calendar)
    formatter = HijriFormatter(locator, language=language, digits=digits)
    second: Callable[..., SecondaryAxis] = ax.secondary_xaxis if across else ax.secondary_yaxis
    secondary = second(side, conversions(parent))
    axis = secondary.xaxis if across else secondary.yaxis
    axis.set_major_locator(locator)
    axis.set_major_formatter(formatter)
    axis.set_minor_locator(HijriLocator(tz, calendar=calendar, minor=True))
    return secondary
