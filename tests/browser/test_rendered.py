"""The promise, measured on what Chromium draws: in ink, and in the boxes of its fonts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timeline import load
from timeline.render.svg import SvgOptions, render_svg

from ..layout import hostile
from .machines import ARIAL, DEJAVU, MACHINES, MONOSPACED, NOTO, Machine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from timeline import Timeline

pytestmark = pytest.mark.browser

_SCRIPTS = "\n".join(Path(__file__).with_name(name).read_text("utf-8") for name in ("boxes.js", "ink.js"))
_MEASURE = f"""{_SCRIPTS}
const found = [];
for (const svg of document.querySelectorAll("svg.tl")) found.push({{...boxes(svg), ...await ink(svg)}});
return found;
"""
_FAULTS = ("overlaps", "touching", "clipped")

Case = tuple[str, str, float, str | None]


def drawings(
    sets: Iterable[Callable[[], Timeline]], pages: Iterable[tuple[float, str | None]], way: str
) -> dict[Case, str]:
    """Draw sets on pages, each a width and a language."""
    pages = tuple(pages)
    return {
        (make.__name__, way, width, language): render_svg(
            make(), SvgOptions(orientation=way, width=width, language=language, sources=True)
        )
        for make in sets
        for width, language in pages
    }


def faults(measured: dict[str, Any]) -> dict[str, Any]:
    """Return what breaks the promise, at most five of each kind."""
    found = {kind: measured[kind][:5] for kind in _FAULTS if measured[kind]}
    return found if measured["smallest"] >= 11 else {**found, "smallest": measured["smallest"]}


def broken(
    chromium: Callable[..., Any], drawn: dict[Case, str], machine: Machine
) -> dict[Case, dict[str, Any]]:
    """Return the faults of drawings on a machine; every line of theirs has left ink."""
    measured = chromium("\n".join(drawn.values()), _MEASURE, machine=machine)
    assert len(measured) == len(drawn)
    assert all(m["inked"] > 50 * m["lines"] > 0 for m in measured)
    return {case: found for case, m in zip(drawn, measured, strict=True) if (found := faults(m))}


@pytest.mark.parametrize("way", ["vertical", "horizontal"])
@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.name)
def test_the_promise_holds_in_the_fonts_of_readers(
    chromium: Callable[..., Any], machine: Machine, way: str
) -> None:
    drawn = {
        **drawings(hostile.ALL, [(1200, None), (400, "ar")], way),
        **drawings([load], [(width, language) for width in (1200, 400) for language in ("en", "ar")], way),
    }
    assert broken(chromium, drawn, machine) == {}


def test_the_promise_holds_without_arabic_in_letters_of_one_width(chromium: Callable[..., Any]) -> None:
    sets = [hostile.crowded_day, hostile.long_titles, hostile.spans]
    drawn = {
        case: svg
        for way in ("vertical", "horizontal")
        for case, svg in drawings(sets, [(900, "en")], way).items()
    }
    assert broken(chromium, drawn, MONOSPACED) == {}


@pytest.mark.parametrize("machine", [ARIAL, NOTO, DEJAVU], ids=lambda machine: machine.name)
def test_lanes_keep_the_promise(chromium: Callable[..., Any], machine: Machine) -> None:
    drawn = {
        (make.__name__, way, width, None): render_svg(
            make(), SvgOptions(orientation=way, width=width, group_by="category")
        )
        for make in (hostile.crowded_day, hostile.arabic_only, hostile.mixed_scripts, hostile.spans)
        for way in ("vertical", "horizontal")
        for width in (1200, 400)
    }
    assert broken(chromium, drawn, machine) == {}


def test_thousands_of_events_keep_the_promise(chromium: Callable[..., Any]) -> None:
    """2,000 with a label each; 10,000 in clusters."""
    few, many = hostile.two_weeks_of_thousands(), hostile.two_weeks_of_thousands(10_000)
    drawn = {("2,000", "vertical", 1200.0, None): render_svg(few)}
    for way in ("vertical", "horizontal"):
        drawn["10,000", way, 1200.0, None] = render_svg(many, SvgOptions(orientation=way))
    assert drawn["2,000", "vertical", 1200.0, None].count("<text") > 4000
    assert broken(chromium, drawn, NOTO) == {}


def test_the_instrument_sees_each_fault(chromium: Callable[..., Any]) -> None:
    svg = (
        '<svg class="tl" width="200" height="90" viewBox="0 0 200 90">'
        '<polyline class="leader" points="0,20 90,20" stroke="red"/><text y="25" font-size="16">one</text>'
        '<text y="28" font-size="10">two</text><text x="195" y="60" font-size="16">three</text>'
        '<text x="20" y="80" font-size="16">alone</text></svg>'
    )
    [measured] = chromium(svg, _MEASURE)
    assert faults(measured) == {
        "overlaps": [["one", "two"]],
        "touching": ["a leader | one", "one | two"],
        "clipped": ["three"],
        "smallest": 10,
    }


@pytest.mark.parametrize(("apart", "touches"), [(0.0, True), (0.4, True), (1.5, False), (4.0, False)])
def test_ink_touches_where_no_pixel_is_between(
    chromium: Callable[..., Any], apart: float, touches: bool
) -> None:
    """Two full blocks, one `apart` units under the other; DejaVu Sans has a block 2088/2048 em tall."""
    size, tall = 40, 40 * 2088 / 2048
    svg = (
        f'<svg class="tl" width="200" height="200" viewBox="0 0 200 200">'
        f'<text x="20" y="60" font-size="{size}" font-family="DejaVu Sans">█</text>'
        f'<text x="20" y="{60 + tall + apart}" font-size="{size}" font-family="DejaVu Sans">█</text></svg>'
    )
    [measured] = chromium(svg, _MEASURE, machine=DEJAVU)
    assert bool(measured["touching"]) is touches


def test_a_machine_has_its_own_fonts_and_no_others(chromium: Callable[..., Any]) -> None:
    """Names that are not installed get what is there instead."""
    text = '<text font-size="100" font-family="{}">{}</text>'
    svg = f"<svg>{text.format('Arial', 'Wide')}{text.format('No Such Font', 'كتاب')}</svg>"
    script = 'return [...document.querySelectorAll("text")].map(text => text.getComputedTextLength());'
    widths = {machine.name: chromium(svg, script, machine=machine) for machine in MACHINES}
    assert len({tuple(pair) for pair in widths.values()}) == len(MACHINES)
    assert widths[ARIAL.name][0] == pytest.approx(94.4 + 22.2 + 55.6 + 55.6, abs=0.5)  # Helvetica's AFM


def test_an_embedded_font_is_the_one_that_was_measured(chromium: Callable[..., Any]) -> None:
    """No `textLength` has anything to stretch: what it asks for is what the glyphs take."""
    svgs = {
        (make.__name__, "vertical", 1200.0, None): render_svg(
            make(), SvgOptions(fonts="embedded", name=make.__name__)
        )
        for make in (hostile.crowded_day, hostile.arabic_only)
    }
    pinned = {case: svg.replace(' lengthAdjust="spacingAndGlyphs"', "") for case, svg in svgs.items()}
    assert broken(chromium, pinned, ARIAL) == {}
    crowded = next(iter(svgs.values()))
    free = re.sub(r' textLength="[^"]*" lengthAdjust="spacingAndGlyphs"', "", crowded)
    script = 'return [...document.querySelectorAll("text.label")].map(text => text.getComputedTextLength());'
    widths = chromium(free, script)
    asked = [float(found) for found in re.findall(r'class="label"[^>]*textLength="([^"]*)"', crowded)]
    assert len(widths) == len(asked) > 100
    worst = max(abs(width - wanted) / wanted for width, wanted in zip(widths, asked, strict=True))
    assert worst <= 0.01
