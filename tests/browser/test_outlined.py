"""Letters as outlines, measured and seen: where their ink is, and whether Chromium's own text looks alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import timeline
from timeline import Citation, Event, Source, SvgOptions, Timeline, parse_date, render_svg
from timeline.render.svg import layout

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.browser

# The box of the ink of each line, in user units; none where a line is only spaces.
_INK = """
return [...document.querySelectorAll("svg .o")].map(line => {
  const origin = line.ownerSVGElement.getBoundingClientRect();
  const boxes = [...line.querySelectorAll("use")].map(use => use.getBoundingClientRect());
  return boxes.length && {
    l: Math.min(...boxes.map(box => box.left)) - origin.left,
    t: Math.min(...boxes.map(box => box.top)) - origin.top,
    r: Math.max(...boxes.map(box => box.right)) - origin.left,
    b: Math.max(...boxes.map(box => box.bottom)) - origin.top,
  };
});
"""
_SLACK = 1.0  # a letter may reach a little out of its advance, a slanted one a little more


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1200, 400])
def test_ink_stays_in_its_room_and_never_overlaps(
    chromium: Callable[..., Any], language: str, width: int
) -> None:
    options = SvgOptions(fonts="outlines", language=language, width=width)
    ink = chromium(render_svg(timeline.load(), options), _INK)
    texts = layout(timeline.load(), options).texts()
    assert len(ink) == len(texts) > 250
    for box, text in zip(ink, texts, strict=True):
        room = text.box
        assert room.left - _SLACK <= box["l"] < box["r"] <= room.right + _SLACK, text.text
        assert room.top - _SLACK <= box["t"] < box["b"] <= room.bottom + _SLACK, text.text
    ink.sort(key=lambda box: box["t"])
    for index, box in enumerate(ink):
        for other in ink[index + 1 :]:
            if other["t"] >= box["b"]:
                break
            assert other["l"] >= box["r"] or box["l"] >= other["r"], (box, other)


MIXED = (
    "كازاخستان Kazakhstan (2025) تنضم",
    "Kazakhstan (كازاخستان) joins: 3–5 ديسمبر, at last",
    "C5+1 قمة آسيا الوسطى والولايات المتحدة 12.5% [ب]",
    "שלום (12) abc, السلام: ٣/٤ و 5/6!",
    "لا إله، الأمم — مُحَمَّدٌ",
    "Zürich–Łódź, e\u0301a\u0308: “AVATAR” ffi",
)


def mixed(language: str) -> Timeline:
    source = Source(id="s", title="S", url="https://example.org")
    events = tuple(
        Event(id=f"e{n}", date=parse_date(f"{2000 + n}"), title={tag: title}, citations=(Citation(source),))
        for n, (title, tag) in enumerate((title, tag) for title in MIXED for tag in ("en", "ar"))
    )
    return Timeline(title=MIXED[0], languages=(language,), events=events, sources=(source,))


@pytest.mark.parametrize(
    ("make", "language"),
    [(timeline.load, "en"), (timeline.load, "ar"), (lambda: mixed("en"), "en"), (lambda: mixed("ar"), "ar")],
    ids=["shipped-en", "shipped-ar", "mixed-en", "mixed-ar"],
)
def test_outlines_look_like_the_text_that_chromium_sets_in_the_same_font(
    screenshot: Callable[..., np.ndarray], make: Callable[[], Timeline], language: str
) -> None:
    """Chromium joins letters and orders them by itself: every stroke is where it puts it, within a unit."""
    drawn = {}
    for fonts in ("embedded", "outlines"):
        options = SvgOptions(fonts=fonts, language=language, width=900, theme="light", digits="arab")
        svg = re.sub(r' textLength="[^"]*" lengthAdjust="spacingAndGlyphs"', "", render_svg(make(), options))
        drawn[fonts] = screenshot(svg, 900, 900)
    text, paths = drawn["embedded"], drawn["outlines"]
    assert unmatched(text, paths) < 0.002
    assert unmatched(paths, text) < 0.002
    assert unmatched(text, paths[:, ::-1]) > 0.3  # the instrument sees a difference


def unmatched(these: np.ndarray, those: np.ndarray, reach: int = 2) -> float:
    """Return the share of the ink of one picture that is not within `reach` pixels of ink of the other."""
    near = those.copy()
    for axis in (0, 1):
        near = np.max([np.roll(near, shift, axis) for shift in range(-reach, reach + 1)], axis=0)
    strokes = these > 0.5
    return float((strokes & (near < 0.3)).sum() / strokes.sum())


def test_a_link_takes_the_pointer_between_its_strokes_as_text_does(chromium: Callable[..., Any]) -> None:
    script = """
    return [...document.querySelectorAll("svg a")].map(link => {
      const box = link.querySelector("rect").getBoundingClientRect();
      const hits = [0.02, 0.5, 0.98].map(part =>
        document.elementFromPoint(box.left + part * box.width, box.top + 2).closest("a"));
      const painted = getComputedStyle(link.querySelector("rect")).fill;
      return {own: hits.every(hit => hit === link), painted};
    });
    """
    options = SvgOptions(fonts="outlines", language="en", width=900)
    found = chromium(render_svg(mixed("en"), options), script, size=(900, 1200))
    assert len(found) == 2 * len(MIXED)
    assert all(link == {"own": True, "painted": "none"} for link in found)
