"""Right to left, measured: which glyph stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from timeline import Citation, Event, Source, SvgOptions, Timeline, parse_date, render_svg
from timeline.layout.measure import sans
from timeline.render.svg import THEMES

from .machines import ARIAL, DEJAVU, NOTO, ROBOTO, Machine

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.browser

SOURCE = Source(id="s", title="S", url="https://example.org")
TITLE = "كازاخستان Kazakhstan تنضم"
TIMELINE = Timeline(
    title="ت",
    languages=("ar",),
    events=(
        Event(id="e", date=parse_date("2025-11-06"), title={"ar": TITLE}, citations=(Citation(SOURCE),)),
    ),
    sources=(SOURCE,),
)

# Where each character of the title stands, and what else lies on its line.
_PLACES = """
const text = [...document.querySelectorAll("text.label")][0];
text.querySelectorAll("title").forEach(title => title.remove());
const box = text.getBBox(), axis = document.querySelector(".leader").points[0].x;
const places = [...text.textContent].slice(0, text.getNumberOfChars())
  .map((char, i) => [char, text.getStartPositionOfChar(i).x]);
const width = text.ownerSVGElement.viewBox.baseVal.width;
return {places, left: box.x, right: box.x + box.width, axis, width};
"""


def test_an_arabic_title_reads_from_the_right_with_latin_names_from_the_left(
    chromium: Callable[..., Any],
) -> None:
    found = chromium(render_svg(TIMELINE), _PLACES)
    shown = [(char, x) for char, x in found["places"] if char.isalnum()]
    word = "".join(char for char, _ in shown)
    latin = word.index("Kazakhstan")
    first_arabic = [x for _, x in shown[:latin]]
    english = [x for _, x in shown[latin : latin + 10]]
    last_arabic = [x for _, x in shown[latin + 10 : -1]]
    assert first_arabic == sorted(first_arabic, reverse=True)
    assert english == sorted(english)
    assert min(first_arabic) >= max(english) - 1
    assert max(last_arabic) <= min(english) + 1
    assert shown[-1][0] == "1"
    assert shown[-1][1] < min(last_arabic)  # the citation mark comes last: at the left


def test_the_axis_of_an_arabic_chart_is_on_the_right(chromium: Callable[..., Any]) -> None:
    arabic = chromium(render_svg(TIMELINE), _PLACES)
    english = chromium(render_svg(TIMELINE, SvgOptions(language="en")), _PLACES)
    assert arabic["axis"] > arabic["right"]
    assert english["axis"] < english["left"]
    assert arabic["axis"] == pytest.approx(arabic["width"] - english["axis"], abs=30)


@pytest.mark.parametrize("machine", [ARIAL, NOTO, DEJAVU, ROBOTO], ids=lambda machine: machine.name)
def test_arabic_is_no_wider_than_it_was_measured(chromium: Callable[..., Any], machine: Machine) -> None:
    samples = [
        "كازاخستان تنضم إلى اتفاقيات أبراهام",
        "لا إله",
        "ديسمبر",
        "جمادى الأولى",
        "مُحَمَّد",
        "سـلام",
        "٣ نوفمبر ٢٠٢٥",
    ]
    fonts = THEMES["default"].fonts
    texts = "".join(
        f'<text font-size="100" y="100" font-family="{fonts}">{sample}</text>' for sample in samples
    )
    script = 'return [...document.querySelectorAll("text")].map(text => text.getComputedTextLength());'
    widths = chromium(f'<svg direction="rtl">{texts}</svg>', script, machine=machine)
    for sample, width in zip(samples, widths, strict=True):
        assert 0.75 * sans().width(sample, 100) <= width <= sans().width(sample, 100) + 0.5


def test_latin_is_as_wide_as_it_was_measured_in_arial(
    chromium: Callable[..., Any],
) -> None:
    samples = ["Kazakhstan joins the Abraham Accords", "10–12 Nov 2025 · 1447 AH", "AVATAR, Wörter", "Москва"]
    texts = "".join(
        f'<text font-size="100" style="font:100px Arial,Arimo;font-kerning:none">{sample}</text>'
        for sample in samples
    )
    script = 'return [...document.querySelectorAll("text")].map(text => text.getComputedTextLength());'
    for sample, width in zip(samples, chromium(f"<svg>{texts}</svg>", script), strict=True):
        assert width == pytest.approx(sans().width(sample, 100), rel=0.005)
