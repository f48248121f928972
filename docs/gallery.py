"""Draw the images of docs/how-to/matplotlib.md: `python docs/gallery.py`.

They are drawn with matplotlib's own style and fonts, into docs/images. Prices are made up, with a fixed seed.
"""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib as mpl
import matplotlib.dates as mdates
import numpy as np
import pandas as pd
from matplotlib.figure import Figure
from PIL import Image

import timeline
from timeline import PlotOptions, hijri_axis, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes

IMAGES = Path(__file__).parent / "images"
DPI = 110
COLOURS = 128
HIJRI = timeline.calendar("islamic-umalqura")


def axes(width: float, height: float) -> Axes:
    ax = Figure(figsize=(width, height), layout="constrained").add_subplot()
    ax.spines[["right"]].set_visible(False)
    return ax


def concise(ax: Axes) -> None:
    locator = mdates.AutoDateLocator()
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator))


def prices(days: pd.DatetimeIndex) -> pd.Series:
    steps = np.random.default_rng(1447).normal(0.0, 1.0, len(days))
    return pd.Series(100 + steps.cumsum(), index=days)


def first_of(year: int, month: int) -> date:
    """The civil day of the first of a Hijri month."""
    return date.fromordinal(HIJRI.day_number(year, month, 1))


def ramadan() -> Figure:
    """A price series with Hijri months, and each Ramadan shaded."""
    ax = axes(8, 3.2)
    series = prices(pd.date_range("2023-01-01", "2025-06-30", freq="D"))
    ax.plot(series.index, series, linewidth=1.2)
    ax.margins(x=0)
    for year in (1444, 1445, 1446):
        ax.axvspan(first_of(year, 9), first_of(year, 10), color="C2", alpha=0.25, linewidth=0)
    ax.set_ylabel("Price")
    concise(ax)
    hijri_axis(ax)
    return ax.figure


def arabic() -> Figure:
    """The same axis in Arabic, over six months."""
    ax = axes(8, 2.8)
    series = prices(pd.date_range("2025-02-01", "2025-07-31", freq="D"))
    ax.plot(series.index, series, linewidth=1.2, color="C1")
    ax.margins(x=0)
    ax.axvspan(first_of(1446, 9), first_of(1446, 10), color="C2", alpha=0.25, linewidth=0)
    concise(ax)
    hijri_axis(ax, language="ar", digits="arab")
    return ax.figure


def pandas() -> Figure:
    """A plot by pandas, which counts months: the Hijri axis follows it."""
    ax = axes(8, 2.8)
    prices(pd.date_range("2019-01-31", "2025-12-31", freq="ME")).plot(ax=ax, color="C3", linewidth=1.2)
    hijri_axis(ax)
    return ax.figure


def zoom() -> Figure:
    """The same axis from centuries to days."""
    views = [
        ("0550-01-01", "2030-01-01"), ("1900-01-01", "2030-01-01"), ("2015-01-01", "2026-01-01"),
        ("2024-06-01", "2026-01-01"), ("2025-02-10", "2025-05-10"), ("2025-02-24", "2025-03-06"),
    ]  # fmt: skip
    figure = Figure(figsize=(8, 6.4), layout="constrained")
    for ax, view in zip(figure.subplots(len(views), 1), views, strict=True):
        ax.set_xlim(*np.array(view, "M8"))
        ax.set_yticks([])
        concise(ax)
        hijri_axis(ax)
    return figure


def foremost(language: str | None = None) -> Figure:
    """Our own data until 2012, on axes as high as they need."""
    chosen = select(timeline.load(), until="2012")
    options = PlotOptions(
        orientation="horizontal", language=language, digits="arab" if language else None, width=9.0
    )
    with mpl.rc_context({"font.size": 8.5}):
        return timeline.plot(chosen, options=options).figure


def foremost_in_arabic() -> Figure:
    """The same in Arabic: mirrored, shaped by matplotlib."""
    return foremost("ar")


def beside() -> Figure:
    """A timeline under a plot of one's own, in the style `ggplot`."""
    with mpl.style.context("ggplot"):
        figure = Figure(figsize=(9, 9), layout="constrained")
        upper, lower = figure.subplots(2, 1, height_ratios=(1, 3.2))
        series = prices(pd.date_range("2022-01-01", "2025-10-31", freq="D"))
        upper.plot(series.index, series, linewidth=1.2)
        upper.margins(x=0)
        concise(upper)
        hijri_axis(upper)
        tl = timeline.load()
        options = PlotOptions(title=False, calendars=("gregory",))
        timeline.plot(select(tl, since="2022", until="2025-10"), lower, options)
    return figure


PICTURES: tuple[Callable[[], Figure], ...] = (
    ramadan, arabic, pandas, zoom, foremost, foremost_in_arabic, beside,
)  # fmt: skip


def main() -> None:
    for picture in PICTURES:
        target = IMAGES / f"figure-{picture.__name__.replace('_', '-')}.png"
        drawn = io.BytesIO()
        picture().savefig(drawn, dpi=DPI)
        Image.open(drawn).convert("RGB").quantize(COLOURS).save(target, optimize=True)


if __name__ == "__main__":
    main()
