"""Figures that belong to no window and to no pyplot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@pytest.fixture
def ax() -> Axes:
    figure = Figure(figsize=(8, 2))
    FigureCanvasAgg(figure)
    return figure.add_subplot()
