"""Draw the gallery: ``python docs/gallery.py`` writes docs/images/*.svg from the shipped data.

A test makes the same drawings and compares them, so that what the pages show is what the program does.
"""

from __future__ import annotations

from pathlib import Path

import timeline
from timeline import SvgOptions, Timeline, parse_date
from timeline.query import select

IMAGES = Path(__file__).parent / "images"
DRAWINGS: dict[str, SvgOptions] = {
    "timeline-en": SvgOptions(),
    "timeline-ar": SvgOptions(language="ar", digits="arab"),
    "horizontal": SvgOptions(orientation="horizontal"),
    "phone": SvgOptions(width=400),
    "newsprint": SvgOptions(theme="newsprint", calendars="gregory"),
    "print": SvgOptions(theme="print", sources=True, calendars="gregory"),
    "grouped": SvgOptions(group_by="category", calendars="gregory"),
    "grouped-horizontal": SvgOptions(group_by="actor", orientation="horizontal"),
    "hijri": SvgOptions(calendars="islamic-umalqura", language="ar", digits="arab", width=900),
    "linear": SvgOptions(scale="linear", calendars="gregory", legend=False),
    "even": SvgOptions(scale="even", calendars="gregory", legend=False, title=False),
    "summaries": SvgOptions(summaries=True),
    "clusters": SvgOptions(clusters_beyond=40, theme="light"),
    "outlines": SvgOptions(fonts="outlines", language="ar", digits="arab", width=600),
}
SINCE = {
    "outlines": "2025-11-07",
    "summaries": "2025-11-07",
    "print": "2016",
    "linear": "2020",
    "even": "2020",
}


def drawing(name: str, tl: Timeline) -> str:
    """Return the drawing of a name, as it stands in docs/images."""
    since = SINCE.get(name)
    return timeline.render_svg(select(tl, since=parse_date(since)) if since else tl, DRAWINGS[name])


def main() -> None:
    """Write all drawings."""
    IMAGES.mkdir(exist_ok=True)
    tl = timeline.load()
    for name in DRAWINGS:
        (IMAGES / f"{name}.svg").write_text(drawing(name, tl), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
