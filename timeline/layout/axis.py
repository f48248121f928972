"""What an axis has in common whichever way it runs: the roles of its lines, and its ticks in a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .limits import MINIMUM_SIZE
from .tick_wording import TickWording
from .ticks import Ticker

if TYPE_CHECKING:
    from .furniture import Sheet
    from .scale import SegmentStyle
    from .scene import Role
    from .ticks import Tick

TICK = MINIMUM_SIZE
"""The size of what is written beside an axis, in user units."""
ROLES: dict[SegmentStyle, str] = {"scale": "axis", "break": "break", "stretch": "even"}
_MAJOR = 4  # the least rank of a tick that stands out


def ticker(sheet: Sheet, index: int, *, upright: bool, widest: float) -> Ticker:
    """Return what finds the ticks of the calendar of that index, the first of which has hours too.

    An `upright` axis runs downwards. A label wider than `widest`, in user units, says less (`TickWording`).
    """
    chart = sheet.chart
    wording = TickWording(
        chart.calendars[index], chart.language, chart.words, sheet.measure, TICK,
        upright=upright, widest=widest,
    )  # fmt: skip
    return Ticker(wording, clock=index == 0)


def role_of(tick: Tick) -> Role:
    """Return the role of a tick's label."""
    return "major" if tick.rank >= _MAJOR else "tick"
