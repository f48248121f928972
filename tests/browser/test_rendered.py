"""The promise, measured on what Chromium draws with the fonts that the machine has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from timeline.render.svg import THEMES, SvgOptions, render_svg

from ..layout import hostile

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline import Timeline

pytestmark = pytest.mark.browser

# For each drawing: the boxes of its texts, how many overlap, leave the canvas or are crossed by a leader.
_MEASURE = """
return [...document.querySelectorAll("svg.tl")].map(svg => {
  const texts = [...svg.querySelectorAll("text")].filter(text => text.textContent.trim());
  const boxes = texts.map(text => {
    const box = text.getBBox();
    return {l: box.x, t: box.y, r: box.x + box.width, b: box.y + box.height, s: text.textContent,
            size: parseFloat(getComputedStyle(text).fontSize)};
  });
  const view = svg.viewBox.baseVal, slack = 0.75, overlaps = [], clipped = [], crossed = [];
  boxes.sort((a, b) => a.t - b.t);
  boxes.forEach((a, i) => {
    for (let j = i + 1; j < boxes.length && boxes[j].t < a.b - slack; j++) {
      const b = boxes[j];
      if (a.l < b.r - slack && b.l < a.r - slack) overlaps.push([a.s, b.s]);
    }
    const beyond = Math.max(a.r - view.width, a.b - view.height, -a.l, -a.t);
    if (beyond > slack) clipped.push(a.s);
  });
  for (const leader of svg.querySelectorAll(".leader")) {
    const points = [...leader.points];
    points.slice(1).forEach((q, k) => {
      const p = points[k], steps = Math.max(1, Math.ceil(Math.hypot(q.x - p.x, q.y - p.y) / 3));
      for (let n = 0; n <= steps; n++) {
        const x = p.x + (q.x - p.x) * n / steps, y = p.y + (q.y - p.y) * n / steps;
        for (const a of boxes)
          if (x > a.l + slack && x < a.r - slack && y > a.t + slack && y < a.b - slack) crossed.push(a.s);
      }
    });
  }
  const smallest = Math.min(...boxes.map(box => box.size), 99);
  return {texts: boxes.length, smallest, overlaps, clipped, crossed};
});
"""


def problems(measured: dict[str, Any]) -> dict[str, Any]:
    found = {key: measured[key][:5] for key in ("overlaps", "clipped", "crossed") if measured[key]}
    return found if measured["smallest"] >= 11 else {**found, "smallest": measured["smallest"]}


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
def test_hostile_sets_are_drawn_without_overlap(chromium: Callable[..., Any], orientation: str) -> None:
    drawings = [
        (make.__name__, width, language, render_svg(make(), options))
        for make in hostile.ALL
        for width, language in ((1200, None), (400, "en"), (900, "ar"))
        for options in [
            SvgOptions(orientation=orientation, width=width, language=language, sources=width == 1200)
        ]
    ]
    measured = chromium("\n".join(svg for *_, svg in drawings), _MEASURE)
    assert len(measured) == len(drawings)
    assert {
        drawing[:3]: found for drawing, m in zip(drawings, measured, strict=True) if (found := problems(m))
    } == {}


def test_two_thousand_events_are_drawn_without_overlap(chromium: Callable[..., Any]) -> None:
    tl: Timeline = hostile.two_weeks_of_thousands()
    measured = chromium(render_svg(tl), _MEASURE)
    assert measured[0]["texts"] > 4000
    assert problems(measured[0]) == {}


def test_the_measurement_sees_overlaps_and_clipping(chromium: Callable[..., Any]) -> None:
    """The instrument itself: a drawing that breaks the promise is reported."""
    svg = (
        '<svg class="tl" width="100" height="50" viewBox="0 0 100 50">'
        '<polyline class="leader" points="0,20 90,20"/><text y="25" font-size="16">one</text>'
        '<text y="28" font-size="10">two</text><text x="95" y="20">three</text></svg>'
    )
    measured = chromium(svg, _MEASURE)[0]
    assert problems(measured).keys() == {"overlaps", "clipped", "crossed", "smallest"}


@pytest.mark.parametrize("font", ["'DejaVu Sans'", "'Noto Sans'", "serif", "monospace"])
def test_the_promise_holds_in_any_font(chromium: Callable[..., Any], font: str) -> None:
    """Wider fonts than those that were measured: `textLength` holds the text to its room."""
    fonts = THEMES["default"].fonts
    svgs = [
        render_svg(make(), SvgOptions(orientation=orientation)).replace(fonts, font)
        for make in (hostile.crowded_day, hostile.long_titles, hostile.spans)
        for orientation in ("vertical", "horizontal")
    ]
    assert [found for m in chromium("\n".join(svgs), _MEASURE) if (found := problems(m))] == []


@pytest.mark.parametrize("font", ["'DejaVu Sans'", "'Noto Sans Arabic'"])
def test_arabic_keeps_the_promise_in_other_fonts(chromium: Callable[..., Any], font: str) -> None:
    fonts = THEMES["default"].fonts
    svgs = [
        render_svg(hostile.arabic_only(), SvgOptions(orientation=orientation)).replace(fonts, f"Arial,{font}")
        for orientation in ("vertical", "horizontal")
    ]
    assert [found for m in chromium("\n".join(svgs), _MEASURE) if (found := problems(m))] == []
