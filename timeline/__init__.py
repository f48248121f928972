"""Event timelines that a reader can trust: sourced, honestly dated, in two calendars.

The public names, nothing else. Each is imported when it is first used (PEP 562), so that the date layer
starts without the reader and the reader without the renderers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dates import (
        Date,
        calendar,
        day_number,
        from_day_number,
        parse_date,
        relations,
    )
    from .dispute import Dispute, disputes
    from .document import dumps, load, loads
    from .errors import DateError, DocumentError, ModelError, OptionError, Problem, TimelineError
    from .model import (
        Actor,
        Allowed,
        Category,
        Checks,
        Citation,
        Event,
        LocalizedText,
        Name,
        Place,
        Quantity,
        Says,
        Source,
        Timeline,
    )
    from .query.select import select
    from .render.figure import HijriFormatter, HijriLocator, PlotOptions, hijri_axis
    from .render.figure.plot import plot
    from .render.svg import SvgOptions, render_svg
    from .render.text import TextOptions, render_text

from .lazy import getter as _getter

__version__ = "0.1.0"

_HOMES = {
    ".dates": ("Date", "calendar", "day_number", "from_day_number", "parse_date", "relations"),
    ".dispute": ("Dispute", "disputes"),
    ".document": ("dumps", "load", "loads"),
    ".errors": ("DateError", "DocumentError", "ModelError", "OptionError", "Problem", "TimelineError"),
    ".model": (
        "Actor",
        "Allowed",
        "Category",
        "Checks",
        "Citation",
        "Event",
        "LocalizedText",
        "Name",
        "Place",
        "Quantity",
        "Says",
        "Source",
        "Timeline",
    ),
    ".query": ("select",),
    ".render.figure": ("HijriFormatter", "HijriLocator", "PlotOptions", "hijri_axis", "plot"),
    ".render.svg": ("SvgOptions", "render_svg"),
    ".render.text": ("TextOptions", "render_text"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Actor",
    "Allowed",
    "Category",
    "Checks",
    "Citation",
    "Date",
    "DateError",
    "Dispute",
    "DocumentError",
    "Event",
    "HijriFormatter",
    "HijriLocator",
    "LocalizedText",
    "ModelError",
    "Name",
    "OptionError",
    "Place",
    "PlotOptions",
    "Problem",
    "Quantity",
    "Says",
    "Source",
    "SvgOptions",
    "TextOptions",
    "Timeline",
    "TimelineError",
    "calendar",
    "day_number",
    "disputes",
    "dumps",
    "from_day_number",
    "hijri_axis",
    "load",
    "loads",
    "parse_date",
    "plot",
    "relations",
    "render_svg",
    "render_text",
    "select",
]


__getattr__ = _getter(__name__, _HOME_OF)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
