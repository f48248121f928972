"""The promise, measured on what Chromium draws with the fonts that the machine has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from timeline.render.svg import THEMES, SvgOptions, render_svg

from ..layout import hostile

if TYPE_CHECKING:
    from collections.abc import Callable


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


def test_lanes_are_drawn_without_overlap(chromium: Callable[..., Any]) -> None:
    drawings = [
        (make.__name__, options, render_svg(make(), options))
        for make in (hostile.crowded_day, hostile.arabic_only, hostile.mixed_scripts, hostile.spans)
        for orientation in ("vertical", "horizontal")
        for width in (1200, 400)
        for options in [SvgOptions(orientation=orientation, width=width, group_by="category")]
    ]
    measured = chromium("\n".join(svg for *_, svg in drawings), _MEASURE)
    assert [
        (drawing[:2], found) for drawing, m in zip(drawings, measured, strict=True) if (found := problems(m))
    ] == []


def test_thousands_of_events_are_drawn_without_overlap(chromium: Callable[..., Any]) -> None:
    """2,000 with a label each; 10,000 in clusters."""
    all_labelled = render_svg(hostile.two_weeks_of_thousands())
    many = hostile.two_weeks_of_thousands(10_000)
    clusters = [render_svg(many, SvgOptions(orientation=way)) for way in ("vertical", "horizontal")]
    measured = chromium("\n".join([all_labelled, *clusters]), _MEASURE)
    assert measured[0]["texts"] > 4000
    assert [problems(m) for m in measured] == [{}, {}, {}]


def test_the_measurement_sees_overlaps_and_clipping(chromium: Callable[..., Any]) -> None:
    """The instrument itself: a drawing that breaks the promise is reported."""
    svg = (
        '<svg class="tl" width="100" height="50" viewBox="0 0 100 50">'
        '<polyline class="leader" points="0,20 90,20"/><text y="25" font-size="16">one</text>'
        '<text y="28" font-size="10">two</text><text x="95" y="20">three</text></svg>'
    )
    measured = chromium(svg, _MEASURE)[0]
    assert problems(measured).keys() == {"overlaps", "clipped", "crossed", "smallest"}


def test_the_promise_holds_in_any_font(chromium: Callable[..., Any]) -> None:
    """Wider fonts than those that were measured: `textLength` holds the text to its room."""
    drawn = [
        render_svg(make(), SvgOptions(orientation=orientation))
        for make in (hostile.crowded_day, hostile.long_titles, hostile.spans)
        for orientation in ("vertical", "horizontal")
    ]
    check_in_fonts(chromium, drawn, ["'DejaVu Sans'", "'Noto Sans'", "serif", "monospace"])


def test_arabic_keeps_the_promise_in_other_fonts(chromium: Callable[..., Any]) -> None:
    drawn = [
        render_svg(hostile.arabic_only(), SvgOptions(orientation=way)) for way in ("vertical", "horizontal")
    ]
    check_in_fonts(chromium, drawn, ["Arial,'DejaVu Sans'", "Arial,'Noto Sans Arabic'"])


def check_in_fonts(chromium: Callable[..., Any], drawn: list[str], fonts: list[str]) -> None:
    """Measure every drawing in every font, on one page; each drawing's own style sheet names its font."""
    cases = [(font, n, svg) for font in fonts for n, svg in enumerate(drawn)]
    svgs = [
        svg.replace(THEMES["default"].fonts, font).replace(".tl", f".tl.f{fonts.index(font)}").replace(
            'class="tl"', f'class="tl f{fonts.index(font)}"', 1
        )
        for font, _, svg in cases
    ]  # fmt: skip
    measured = chromium("\n".join(svgs), _MEASURE)
    assert [
        (case[:2], found) for case, m in zip(cases, measured, strict=True) if (found := problems(m))
    ] == []


def test_an_embedded_font_is_the_one_that_was_measured(chromium: Callable[..., Any]) -> None:
    """No `textLength` has anything to stretch: what it asks for is what the glyphs take."""
    svgs = [
        render_svg(make(), SvgOptions(fonts="embedded", name=make.__name__))
        for make in (hostile.crowded_day, hostile.arabic_only)
    ]
    patience = "--virtual-time-budget=5000"  # until the font is decoded
    pinned = [svg.replace(' lengthAdjust="spacingAndGlyphs"', "") for svg in svgs]
    assert [found for m in chromium("\n".join(pinned), _MEASURE, patience) if (found := problems(m))] == []
    free = re.sub(r' textLength="[^"]*" lengthAdjust="spacingAndGlyphs"', "", svgs[0])
    script = 'return [...document.querySelectorAll("text.label")].map(text => text.getComputedTextLength());'
    widths = chromium(free, script, patience)
    asked = [float(found) for found in re.findall(r'class="label"[^>]*textLength="([^"]*)"', svgs[0])]
    assert len(widths) == len(asked) > 100
    worst = max(abs(width - wanted) / wanted for width, wanted in zip(widths, asked, strict=True))
    assert worst <= 0.01
