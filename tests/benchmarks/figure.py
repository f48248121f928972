"""How fast a timeline is drawn on axes, beside the recipe of matplotlib's gallery; run by hand.

python -m tests.benchmarks.figure

The recipe is that of https://matplotlib.org/stable/gallery/lines_bars_and_markers/timeline.html: a stem for
each event, of a length that is chosen without regard to its label. Both draw the shipped events as PNG; times
are CPU times of one run each, with caches of fonts warm. Also printed: how many pairs of labels overlap.
"""

from __future__ import annotations

import io
import time
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

import matplotlib.dates as mdates
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

import timeline

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from timeline import Timeline


def ours(tl: Timeline) -> Axes:
    return timeline.plot(tl)


def recipe(tl: Timeline) -> Axes:
    """Labels on stems of lengths that repeat, as the gallery does it."""
    events = tl.chronological()
    days = [date.fromordinal(event.date.earliest or 1) for event in events]
    levels = np.tile([-5, 5, -3, 3, -1, 1], len(days) // 6 + 1)[: len(days)]
    figure = Figure(figsize=(8.8, 4), layout="constrained")
    FigureCanvasAgg(figure)
    ax = figure.add_subplot()
    ax.vlines(days, 0, levels, color=[("tab:red", 0.7)] * len(days))
    ax.axhline(0, c="black")
    ax.plot(days, np.zeros_like(levels), "ko", mfc="white")
    for day, level, event in zip(days, levels, events, strict=True):
        ax.annotate(
            str(event.title), xy=(mdates.date2num(day), level), xytext=(-3, np.sign(level) * 3),
            textcoords="offset points", verticalalignment="bottom" if level > 0 else "top",
        )  # fmt: skip
    ax.yaxis.set_visible(False)
    return ax


def overlaps(ax: Axes) -> int:
    renderer = ax.figure.canvas.get_renderer()
    boxes = [text.get_window_extent(renderer) for text in ax.texts if text.get_text()]
    return sum(
        a.x0 < b.x1 - 0.5 and b.x0 < a.x1 - 0.5 and a.y0 < b.y1 - 0.5 and b.y0 < a.y1 - 0.5
        for a, b in combinations(boxes, 2)
    )


def seconds(draw: object, tl: Timeline) -> tuple[float, int]:
    start = time.process_time()
    ax = draw(tl)
    ax.figure.savefig(io.BytesIO(), format="png")
    return time.process_time() - start, overlaps(ax)


def main() -> None:
    tl = timeline.load()
    for draw in (recipe, ours):
        seconds(draw, tl)
    (theirs, clashes), (own, own_clashes) = seconds(recipe, tl), seconds(ours, tl)
    print(f"{len(tl.events)} events, drawn as PNG")
    print(f"matplotlib's recipe: {theirs:.2f} s, titles only, {clashes} overlapping pairs")
    print(f"timeline.plot:       {own:.2f} s ({own / theirs:.1f} times), {own_clashes} overlapping pairs")


if __name__ == "__main__":
    main()
