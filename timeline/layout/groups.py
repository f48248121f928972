"""Lanes of a grouped chart: whose entries are whose, how they are set, and one scale that serves them all."""

from __future__ import annotations

from collections import defaultdict
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from .blocks import Setter, heights
from .scale import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..chart.chart import Entry
    from .blocks import Block, Density, TextLine
    from .furniture import Sheet

_LEAST = 3.0  # between two dates on the shared axis
_AFTER_HEADING = 8.0


class Lane(NamedTuple):
    """One group: its heading and its blocks, set in the width of the lane."""

    heading: tuple[TextLine, ...]
    entries: tuple[Entry, ...]
    blocks: tuple[Block, ...]

    @property
    def head(self) -> float:
        """The room of the heading."""
        return heights(self.heading) + _AFTER_HEADING


def lanes(sheet: Sheet, density: Density, width: float, heading_width: float) -> Iterator[Lane]:
    """Set each group of the chart that has entries, in order."""
    chart = sheet.chart
    members: dict[int, list[Entry]] = defaultdict(list)
    for entry in chart.entries:
        members[entry.group].append(entry)
    for index, name in enumerate(chart.groups):
        if index in members:
            own = tuple(members[index])
            part = chart._replace(entries=own)
            wide = Setter(part, sheet.measure, density, heading_width)
            heading = wide.lines(name, "heading", 13.0, bold=True)
            yield Lane(heading, own, tuple(Setter(part, sheet.measure, density, width).blocks()))


def shared_stops(groups: Sequence[Sequence[Block]]) -> list[Stop]:
    """Return the stops of the shortest even axis beside which every lane has room for its own labels.

    That is a longest path: a date stands no higher than any lane's labels before it reach. The room of a stop
    is the way to the next one. Blocks without a date join the last of their lane.
    """
    rooms: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for lane, own in enumerate(groups):
        for block in own:
            if block.at is not None:
                rooms[block.at][lane] += block.height
    reached = [0.0] * len(groups)
    places: list[tuple[int, float]] = []
    for at in sorted(rooms):
        place = max(places[-1][1] + _LEAST if places else 0.0, *(reached[lane] for lane in rooms[at]))
        places.append((at, place))
        for lane, height in rooms[at].items():
            reached[lane] = place + height
    for lane, own in enumerate(groups):
        reached[lane] += fsum(block.height for block in own if block.at is None)
    places = places or [(0, 0.0)]
    ends = [place for _, place in places[1:]] + [max(*reached, places[-1][1] + _LEAST)]
    return [Stop(at, max(end - place, 1.0)) for (at, place), end in zip(places, ends, strict=True)]
