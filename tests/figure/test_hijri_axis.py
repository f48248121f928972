"""The Hijri axis shows what the axis beside it shows, whatever is done to that."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import matplotlib as mpl
import matplotlib.dates as mdates
import numpy as np
import pandas as pd
import pytest
from hijridate import Hijri
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from timeline import OptionError, hijri_axis
from timeline.render.figure.units import units

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes

RAMADAN = {year: date(*Hijri(year, 9, 1).to_gregorian().datetuple()) for year in range(1440, 1450)}


def place_of(ax: Axes, day: date) -> float:
    """Where the axes themselves put a day, in pixels."""
    return float(ax.transData.transform((mdates.date2num(day), 0))[0])


def place_on(secondary: Axes, day: date) -> float:
    """Where the Hijri axis puts it."""
    return float(secondary.transData.transform((mdates.date2num(day), 0))[0])


def zoom(ax: Axes) -> None:
    ax.set_xlim(date(2024, 3, 1), date(2024, 5, 1))


def pan(ax: Axes) -> None:
    ax.start_pan(100, 100, 1)
    ax.drag_pan(1, None, 173, 100)
    ax.end_pan()


def zoom_by_box(ax: Axes) -> None:
    ax._set_view_from_bbox((150, 20, 420, 120))


def invert(ax: Axes) -> None:
    ax.invert_xaxis()


def resize(ax: Axes) -> None:
    ax.figure.set_size_inches(3, 5)


@pytest.mark.parametrize("change", [zoom, pan, zoom_by_box, invert, resize])
def test_the_axes_stay_linked(ax: Axes, change: Callable[[Axes], None]) -> None:
    ax.plot([date(2023, 1, 1), date(2026, 1, 1)], [0, 1])
    secondary = hijri_axis(ax)
    ax.figure.draw_without_rendering()
    before = place_of(ax, RAMADAN[1445])
    change(ax)
    ax.figure.draw_without_rendering()
    assert place_of(ax, RAMADAN[1445]) != before
    assert place_on(secondary, RAMADAN[1445]) == pytest.approx(place_of(ax, RAMADAN[1445]))
    assert secondary.get_xlim() == ax.get_xlim()


def test_an_upright_axis_of_dates_has_one_too(ax: Axes) -> None:
    ax.plot([0, 1], [date(1950, 1, 1), date(2026, 1, 1)])
    secondary = hijri_axis(ax, "right")
    ax.figure.draw_without_rendering()
    assert [label.get_text() for label in secondary.get_yticklabels()] == ["1380", "1400", "1420", "1440"]


def test_axes_that_share_dates_stay_linked() -> None:
    figure = Figure()
    FigureCanvasAgg(figure)
    upper, lower = figure.subplots(2, 1, sharex=True)
    upper.plot([date(2023, 1, 1), date(2026, 1, 1)], [0, 1])
    secondary = hijri_axis(upper)
    lower.set_xlim(date(2024, 1, 1), date(2024, 6, 1))
    figure.draw_without_rendering()
    assert place_on(secondary, RAMADAN[1445]) == pytest.approx(place_of(upper, RAMADAN[1445]))


@pytest.mark.parametrize(
    "frequency", ["D", "B", "W", "W-WED", "ME", "QE", "QE-NOV", "YE", "YE-MAR", "h", "6h", "min"]
)
def test_the_periods_of_a_pandas_plot_are_the_days_that_pandas_says(ax: Axes, frequency: str) -> None:
    count = {"h": 5000, "6h": 1000, "min": 20_000}.get(frequency, 12)
    index = pd.date_range("2024-01-01", periods=count, freq=frequency)
    pd.Series(range(count), index=index).plot(ax=ax)
    secondary = hijri_axis(ax)
    ax.figure.draw_without_rendering()
    first, last = (mdates.num2date(value).replace(tzinfo=None) for value in secondary.get_xlim())
    ordinals = [int(value) for value in ax.get_xlim()]
    if frequency == "B":  # deprecated as a period
        assert [first, last] == [index[0], index[-1]]
    else:
        starts = [pd.Period(ordinal=ordinal, freq=ax.freq).start_time for ordinal in ordinals]
        assert [first, last] == starts


@pytest.mark.parametrize("frequency", ["D", "B", "W-WED", "M", "Q-NOV", "Y-MAR", "h"])
def test_the_units_of_pandas_are_converted_there_and_back(ax: Axes, frequency: str) -> None:
    ax.xaxis.freq = frequency
    numbers = np.linspace(-500, 900, 997)
    there = units(ax.xaxis).dates(numbers)
    assert (np.diff(there) > 0).all()
    assert units(ax.xaxis).numbers(there) == pytest.approx(numbers, abs=1e-6)


def test_an_irregular_series_of_pandas_is_plotted_in_dates(ax: Axes) -> None:
    pd.Series([1, 2, 3], index=pd.to_datetime(["2024-01-01", "2024-03-05", "2024-09-01"])).plot(ax=ax)
    secondary = hijri_axis(ax)
    ax.figure.draw_without_rendering()
    assert place_on(secondary, RAMADAN[1445]) == pytest.approx(place_of(ax, RAMADAN[1445]))


def test_it_may_be_made_before_anything_is_plotted(ax: Axes) -> None:
    secondary = hijri_axis(ax)
    pd.Series(range(24), index=pd.date_range("2024-01-01", periods=24, freq="ME")).plot(ax=ax)
    ax.figure.draw_without_rendering()
    assert mdates.num2date(secondary.get_xlim()[0]).date() == date(2024, 1, 1)


def test_another_epoch_of_matplotlib_gives_the_same_ticks() -> None:
    code = (
        "import matplotlib.dates as m; m.set_epoch('0000-12-31')\n"
        "from datetime import date; from timeline import HijriLocator\n"
        "view = m.date2num([date(2024, 1, 1), date(2025, 1, 1)])\n"
        "print(*[d.date() for d in m.num2date(HijriLocator().tick_values(*view)) if d.month == 3])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert str(RAMADAN[1445]) in run.stdout.split()


def test_neither_import_nor_use_touches_what_is_global() -> None:
    code = (
        "import sys, matplotlib; before = sorted(map(str, dict.items(matplotlib.rcParams)))\n"
        "import timeline.render.figure\n"
        "from matplotlib.figure import Figure\n"
        "ax = Figure().add_subplot(); ax.set_xlim(19000, 20000); timeline.hijri_axis(ax)\n"
        "ax.figure.savefig('/dev/null', format='png')\n"
        "assert sorted(map(str, dict.items(matplotlib.rcParams))) == before\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
        "assert 'pandas' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_size_of_the_labels_is_that_of_the_style(ax: Axes) -> None:
    with mpl.rc_context({"xtick.labelsize": 17.0}):
        figure = Figure()
        axes = figure.add_subplot()
        axes.set_xlim(date(2024, 1, 1), date(2025, 1, 1))
        secondary = hijri_axis(axes)
        figure.draw_without_rendering()
    assert {label.get_fontsize() for label in secondary.get_xticklabels()} == {17.0}


def test_what_shows_no_dates_is_refused(ax: Axes) -> None:
    ax.bar(["a", "b"], [1, 2])
    with pytest.raises(OptionError, match="must show dates, got one of categories"):
        hijri_axis(ax)


def test_another_side_is_refused(ax: Axes) -> None:
    with pytest.raises(OptionError, match="side must be one of top, bottom, left, right, got 'above'"):
        hijri_axis(ax, "above")
