"""Small drawings, committed as they are: a change shows in the diff, where a person reads it.

``UPDATE_SNAPSHOTS=1 pytest tests/render/test_svg_snapshots.py`` writes them anew; in CI that is refused.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline import Category, Citation, Event, Source, SvgOptions, Timeline, parse_date, render_svg

from .approved import approved

FOLDER = Path(__file__).parent / "snapshots"
SOURCE = Source(id="kz", title={"en": "A chronicle", "ar": "سجل"}, url="https://example.org/")
CATEGORY = Category(id="diplomacy", name={"en": "Diplomacy", "ar": "الدبلوماسية"})


def event(name: str, when: str, en: str, ar: str) -> Event:
    return Event(
        id=name,
        date=parse_date(when),
        title={"en": en, "ar": ar},
        category=CATEGORY,
        citations=(Citation(SOURCE),),
    )


TIMELINE = Timeline(
    title={"en": "Two states", "ar": "دولتان"},
    events=(
        event("recognition", "1991-12", "Recognition", "الاعتراف"),
        event("relations", "1992-04-10", "Diplomatic relations", "العلاقات الدبلوماسية"),
        event("visit", "2016-12-14~", "A visit by Netanyahu", "زيارة Netanyahu"),
        event("accord", "2025-11-06", "The accord", "الاتفاق"),
    ),
    sources=(SOURCE,),
    categories=(CATEGORY,),
    languages=("en", "ar"),
)
DRAWINGS = {
    "vertical-en": SvgOptions(width=480),
    "vertical-ar": SvgOptions(width=480, language="ar", digits="arab"),
    "horizontal-en": SvgOptions(orientation="horizontal", width=720, sources=True),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_the_drawing_is_as_it_was(name: str) -> None:
    svg = re.sub(r"<style>.*?</style>", "<style/>", render_svg(TIMELINE, DRAWINGS[name]), flags=re.DOTALL)
    assert svg == approved(FOLDER / f"{name}.svg", svg)
