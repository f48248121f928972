"""How a vertical chart is set: how densely, in how many columns, and where the parts of a column stand."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from ..chart.instants import DAY
from .axis import TICK, ticker
from .blocks import COMFORTABLE, COMPACT, DENSITIES, Setter
from .columns import cut
from .scales import end_of, lane_width, scale_for, stops_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .blocks import Block, Density
    from .columns import Column
    from .furniture import Sheet
    from .scale import ChosenScale

LEAD = 10.0  # from the top of a label to the line that its leader points at
_LEADER = 22.0
_GAP = 24.0  # between columns
_ASPECT = 1.4  # of a page's height to its width (A4: 1.41); a taller one is set more densely where it can be
_EDGE = 4.0  # before the axis of a lane, the room of half a dot
_GROUP_BANDS = 12.0  # of all spans in a lane
_NARROWEST = 110.0  # a label is no narrower: rather some calendar's ticks are left out, its dates remain
_NARROW = 150.0  # nor than this where there are several columns
_MANY = 240  # events, of which a sample tells enough
_SAMPLE = 60
_FEW = 12  # events stand in one column even on a wide page
_WIDE = 520.0  # nor wider than this: the eye has to find the next line


class Plan(NamedTuple):
    """One way to set the chart: how dense, in how many columns, and how tall that comes out."""

    density: Density
    frame: Frame
    blocks: tuple[Block, ...]
    choice: ChosenScale
    columns: tuple[Column, ...]
    height: float


class Frame(NamedTuple):
    """Where the parts of a column stand, from its left edge, in user units."""

    columns: int
    pitch: float
    rails: tuple[float, ...]
    lane: float
    axis: float
    leader: float
    label: float
    width: float

    @classmethod
    def fit(cls, sheet: Sheet, count: int, rails: tuple[float, ...], lane_count: int) -> Frame:
        """Divide the sheet into `count` columns."""
        width = (sheet.inner - _GAP * (count - 1)) / count
        lane = lane_width(lane_count)
        axis = fsum(rails) + 9.0
        leader = axis + 8.0 + lane * lane_count
        label = leader + _LEADER
        return cls(count, width + _GAP, rails, lane, axis, leader, label, width - label)

    @classmethod
    def of_group(cls, width: float, rails: tuple[float, ...], lane_count: int) -> Frame:
        """Frame a lane of `width` that has an axis of its own, the first one with rails before it."""
        axis = fsum(rails) + _EDGE
        lane = min(lane_width(lane_count), _GROUP_BANDS / max(lane_count, 1))
        leader = axis + 8.0 + min(lane * lane_count, _GROUP_BANDS)
        label = axis + 8.0 + _GROUP_BANDS + _LEADER - 6.0
        return cls(1, width, rails, lane, axis, leader, label, width + fsum(rails) - label)


def best_plan(sheet: Sheet, lane_count: int) -> Plan:
    """Take the plainest plan whose page is not too tall; where there is none, the shortest.

    Of many events only a sample is set to find out which plans are worth making.
    """
    frames = list(_frames(sheet, lane_count))
    limit = _ASPECT * sheet.width - 2 * sheet.margin - sheet.top
    many = len(sheet.chart.entries) > _MANY
    for density in DENSITIES:
        total = 0.0
        for frame in frames:
            if total > limit * frame.columns:
                continue  # in narrower columns labels take no less room in all
            if many and (total := _estimate(sheet, density, frame)) > limit * frame.columns:
                continue
            plan = _plan(sheet, density, frame)
            if plan.height <= limit:
                return plan
            total = fsum(block.height for block in plan.blocks)
    density = COMPACT if len(frames) > 1 else COMFORTABLE
    if many:
        frames = [min(frames, key=lambda frame: _estimate(sheet, density, frame) / frame.columns)]
    return min((_plan(sheet, density, frame) for frame in frames), key=lambda plan: plan.height)


def _estimate(sheet: Sheet, density: Density, frame: Frame) -> float:
    """Return about how much room the labels take in all, from a sample at equal steps."""
    entries = sheet.chart.entries
    sample = sheet.chart._replace(entries=entries[:: len(entries) // _SAMPLE])
    blocks = Setter(sample, sheet.measure, density, min(frame.width, _WIDE)).blocks()
    return fsum(block.height for block in blocks) * len(entries) / len(sample.entries)


def _frames(sheet: Sheet, lane_count: int) -> Iterator[Frame]:
    """Yield every number of columns that the sheet has room for."""
    rails = rails_of(sheet)
    while len(rails) > 1 and Frame.fit(sheet, 1, rails, lane_count).width < _NARROWEST:
        rails = rails[:-1]
    first = Frame.fit(sheet, 1, rails, lane_count)
    second = Frame.fit(sheet, 2, rails, lane_count)
    if second.width < _NARROW or len(sheet.chart.entries) <= _FEW or first.width <= _WIDE:
        yield first
    count = 2
    while (frame := Frame.fit(sheet, count, rails, lane_count)).width >= _NARROW:
        yield frame
        count += 1


def rails_of(sheet: Sheet) -> tuple[float, ...]:
    """Return the width of the column of ticks of each calendar."""
    return tuple(_rail(sheet, index) for index in range(len(sheet.chart.calendars)))


def _rail(sheet: Sheet, index: int) -> float:
    """Return the width of a calendar's column of tick labels.

    All years fit, and two days out of three with their month; the others go without it.
    """
    wording = ticker(sheet, index, upright=True, widest=200.0).wording
    days = sorted(sheet.measure.width(wording.day_label(1, month, 28), TICK) for month in range(1, 13))
    instants = [at for entry in sheet.chart.entries for at in (entry.start, entry.end) if at is not None]
    years = {
        wording.calendar.date(at // DAY)[0] for at in (min(instants, default=0), max(instants, default=0))
    }
    labels = [wording.year_label(year) for year in years]
    return max(days[8], *(sheet.measure.width(label, TICK, bold=True) for label in labels), 36.0) + 10.0


def _plan(sheet: Sheet, density: Density, frame: Frame) -> Plan:
    setter = Setter(sheet.chart, sheet.measure, density, min(frame.width, _WIDE))
    blocks = tuple(setter.blocks())
    choice = scale_for(sheet.options.scale, stops_of(blocks), end_of(sheet.chart.entries, blocks))
    columns, height = cut(blocks, choice.scale, frame.columns)
    return Plan(density, frame, blocks, choice, tuple(columns), height)
