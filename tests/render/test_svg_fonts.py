"""A font that travels in the file: only what is used of it, measured as it is."""

from __future__ import annotations

import re
import sys
from base64 import b64decode
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from timeline import OptionError, SvgOptions, render_svg
from timeline.chart.build import build
from timeline.layout import lay_out
from timeline.render.svg import fonts, layout

from ..layout import hostile
from ..layout.geometry import broken_promises

EMBEDDED = SvgOptions(fonts="embedded")


def embedded(svg: str) -> list[TTFont]:
    found = re.findall(r"src:url\(data:font/woff2;base64,([A-Za-z0-9+/=]+)\) format\('woff2'\)", svg)
    return [TTFont(BytesIO(b64decode(data))) for data in found]


@pytest.mark.parametrize("make", [hostile.arabic_only, hostile.spans, hostile.long_titles])
def test_the_font_has_all_that_is_shown_and_little_more(make: object) -> None:
    svg = render_svg(make(), EMBEDDED)  # type: ignore[operator]
    normal = embedded(svg)[0]
    shown = {
        ord(char)
        for text in layout(make(), EMBEDDED).texts()  # type: ignore[operator]
        if not text.bold
        for char in text.text
    }
    assert normal.flavor == "woff2"
    assert shown <= set(normal.getBestCmap())
    assert len(set(normal.getBestCmap()) - shown) <= 6
    assert len(svg.encode()) < 250_000


def test_arabic_letters_still_join() -> None:
    font = embedded(render_svg(hostile.arabic_only(), EMBEDDED))[0]
    features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina"} <= features


def test_nothing_is_fetched_and_the_bytes_are_the_same_again() -> None:
    svg = render_svg(hostile.spans(), EMBEDDED)
    assert svg == render_svg(hostile.spans(), EMBEDDED)
    assert not re.search(r"url\((?!#|data:font/woff2;base64,)|@import", svg)


def test_widths_are_those_of_the_font() -> None:
    # Advance widths of DejaVu Sans 2.37 in units of 1/2048 em, as its hmtx table has them.
    assert fonts.measure().width("A", 2048) == pytest.approx(1401, abs=2.1)
    assert fonts.measure().width("i", 2048) == pytest.approx(569, abs=2.1)
    assert fonts.measure().width("بب", 10) < 2 * fonts.measure().width("ب", 10)


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
@pytest.mark.parametrize("make", [hostile.crowded_day, hostile.arabic_only, hostile.mixed_scripts])
def test_the_promise_is_kept(make: object, orientation: str) -> None:
    options = SvgOptions(fonts="embedded", orientation=orientation)
    chart = build(make(), options)  # type: ignore[operator]
    assert broken_promises(lay_out(chart, options, options.width, fonts.measure()), chart) == {}


@pytest.mark.parametrize("missing", ["brotli", "fontTools"])
def test_what_is_missing_is_named_with_its_extra(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    fonts.measure.cache_clear()
    with pytest.raises(OptionError, match=r"pip install 'sourced-timeline\[fonts\]'"):
        render_svg(hostile.spans(), EMBEDDED)


def test_other_fonts_are_refused() -> None:
    with pytest.raises(OptionError, match="fonts must be one of system, embedded, outlines, got 'comic'"):
        SvgOptions(fonts="comic")
