"""Letters as outlines, held against fontTools, HarfBuzz and python-bidi on the same font and text."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from contextlib import nullcontext
from itertools import product
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
import uharfbuzz as hb
from bidi import get_display
from click.testing import CliRunner
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path import parse_path
from fontTools.ttLib import TTFont

import timeline
from timeline import Event, Source, SvgOptions, Timeline, render_svg
from timeline.cli.program import program
from timeline.render.svg import dejavu, fonts, layout
from timeline.render.svg.glyphs import _PLAIN, Face

from ..forged import forged
from ..layout import hostile

if TYPE_CHECKING:
    from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
FLIP = (1, 0, 0, -1, 0, 0)
UNSHAPED = {"kern": False, "liga": False}
UNKERNED = {"kern": False}
SOURCE = Source(id="s", title="S", url="https://example.org")


def outlines(**options: Any) -> SvgOptions:
    return SvgOptions(fonts="outlines", **options)


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own


def titled(title: str, identifier: str = "e") -> Timeline:
    return Timeline("T", forged(Event("e", "2025", "A title", SOURCE), id=identifier, title=title))


def few() -> Timeline:
    """The last weeks of the shipped data: everything a drawing can have, in a tenth of the letters."""
    return timeline.load().select(since="2025-11-07")


@pytest.fixture(scope="module", params=[400, 700], ids=["normal", "bold"])
def weight(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture(scope="module")
def face(weight: int) -> Face:
    return Face(weight)


@pytest.fixture(scope="module")
def font(weight: int) -> TTFont:
    return TTFont(fonts.font_path(weight))


@pytest.fixture(scope="module")
def harfbuzz(weight: int) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(fonts.font_path(weight)))))


def shaped(
    harfbuzz: hb.Font, text: str, direction: str, script: str, features: dict[str, bool]
) -> tuple[list[tuple[int, int, int]], int]:
    """Return HarfBuzz's glyphs with their places, and the sum of their advances; unit 1/2048 em."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = direction, script, "en"
    hb.shape(harfbuzz, buffer, features)
    pen, placed = 0, []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        placed.append((info.codepoint, pen + position.x_offset, position.y_offset))
        pen += position.x_advance
    return placed, pen


def inked(placed: list[tuple[int, int, int]], font: TTFont) -> list[tuple[int, int, int]]:
    """Leave out the glyphs that leave no ink."""
    names, glyf = font.getGlyphOrder(), font["glyf"]
    return [each for each in placed if glyf[names[each[0]]].numberOfContours]


@pytest.mark.parametrize(
    "text",
    [
        "كازاخستان تنضم إلى اتفاقيات أبراهام",
        "لا إله الآن للأمم الإسلام",  # lam and alif become one
        "مُحَمَّدٌ، وُقِّعَ",  # marks stand on letters
        "گفتگو پژوهش چیست؟",
        "ٹیلی فون ڈاکٹر",
        "ـــ ی‌ک ه‍",
        "\u0651",  # a mark without a letter, as the first of a line
        "\u064eكتب",
    ],
)
def test_arabic_is_joined_as_harfbuzz_joins_it(
    text: str, face: Face, font: TTFont, harfbuzz: hb.Font
) -> None:
    glyphs, advance = shaped(harfbuzz, text, "rtl", "Arab", UNKERNED)
    found = face.shape(text, "rtl", "en")
    assert [tuple(glyph) for glyph in found.glyphs] == inked(glyphs, font)
    assert found.advance == advance


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Ås, Zürich, Łódź", "Latn"),
        ("e\u0301a\u0308\u0304", "Latn"),
        ("Назарбаев", "Cyrl"),
        ("Ἀθῆναι", "Grek"),
    ],
)
def test_other_scripts_are_shaped_as_harfbuzz_shapes_them(
    text: str, script: str, face: Face, font: TTFont, harfbuzz: hb.Font
) -> None:
    glyphs, advance = shaped(harfbuzz, text, "ltr", script, UNKERNED)
    found = face.shape(text, "ltr", "en")
    assert [tuple(glyph) for glyph in found.glyphs] == inked(glyphs, font)
    assert found.advance == advance


def test_plain_characters_need_no_shaping_beside_any_other(
    face: Face, font: TTFont, harfbuzz: hb.Font
) -> None:
    """Every pair of those that are set one by one, as HarfBuzz sets them together."""
    text = "".join(first + second for first, second in product(sorted(_PLAIN), repeat=2))
    glyphs, advance = shaped(harfbuzz, text, "ltr", "Latn", UNSHAPED)
    found = face.shape(text, "ltr", "en")
    assert [tuple(glyph) for glyph in found.glyphs] == inked(glyphs, font)
    assert found.advance == advance


def visual(text: str, right_to_left: bool, font: TTFont) -> list[int]:
    """Return the glyphs of a text in python-bidi's order, for scripts whose letters do not join."""
    shown = get_display(text, base_dir="R" if right_to_left else "L")
    kept = (char for char in shown if unicodedata.category(char) not in {"Cf", "Zs"})
    return [font.getGlyphID(font.getBestCmap()[ord(char)]) for char in kept]


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "abc אבג def",
        "אבג abc 12 דה",
        "12 – 15 אב 2025",
        "abc: אב 5, 6 גד",
        "אב: abc 5, 6 def",
        "ab \u2067אב 12 xy\u2069 cd \u2067גד\u2069 7",
        "אב \u2066ab 12 גד\u2069 דה \u2066xy\u2069 7",
        "ab \u2068אב 12\u2069 cd \u2068ef גד\u2069, גד",
        "א\u200e, ב \u200f. ab\u200f! 1",
    ],
)
def test_the_order_is_that_of_the_bidirectional_algorithm(
    text: str, right_to_left: bool, face: Face, font: TTFont
) -> None:
    found = face.shape(text, "rtl" if right_to_left else "ltr", "en")
    assert [glyph.glyph for glyph in found.glyphs] == visual(text, right_to_left, font)
    assert [glyph.x for glyph in found.glyphs] == sorted(glyph.x for glyph in found.glyphs)


def test_brackets_are_mirrored_from_right_to_left(face: Face, font: TTFont) -> None:
    named = [font.getGlyphName(glyph.glyph) for glyph in face.shape("א (ב) [1]", "rtl", "he").glyphs]
    assert named == [
        "bracketleft", "one", "bracketright", "parenleft", "uni05D1", "parenright", "uni05D0"
    ]  # fmt: skip


def test_outlines_are_those_of_the_font(face: Face, font: TTFont) -> None:
    """Same extent and same area as fontTools draws, but for rounding to the unit of the font."""
    face.shape("Kazakhstan ‘8%&@’ Åé", "ltr", "en")
    face.shape("مُحَمَّدٌ كازاخستان", "rtl", "ar")
    names, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    compared = 0
    for index, data in face.outlines().items():
        bounds, area = measured(lambda pen, data=data: parse_path(data, pen))
        glyph = glyphs[names[index]]
        expected = measured(lambda pen, glyph=glyph: glyph.draw(TransformPen(pen, FLIP)), glyphs)
        assert bounds == pytest.approx(expected[0], abs=1), names[index]
        assert area == pytest.approx(expected[1], rel=0.005, abs=500), names[index]
        compared += bool(data)
    assert compared > 30


def measured(draw: Any, glyphs: Any = None) -> tuple[tuple[float, ...], float]:
    bounds, area = BoundsPen(glyphs), AreaPen(glyphs)
    draw(bounds)
    draw(area)
    return tuple(bounds.bounds or ()), abs(area.value)


def test_widths_are_those_that_fonttools_reads(weight: int) -> None:
    assert dejavu._tables(weight) == fonts._tables(weight)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1200, 400])
def test_shipped_data_needs_no_text_and_no_font(language: str, width: int) -> None:
    svg = render_svg(timeline.load(), outlines(language=language, width=width))
    tree = parsed(svg)
    found = {element.tag.removeprefix(SVG) for element in tree.iter()}
    assert not found & {"text", "tspan", "foreignObject", "image", "script"}
    assert "font-family" not in svg
    assert "@font-face" not in svg
    used = {use.get("href", "")[1:] for use in tree.iter(f"{SVG}use")}
    defined = [path.get("id") for path in tree.iterfind(f"{SVG}defs[@class]/{SVG}path")]
    assert used == set(defined)
    assert len(defined) == len(set(defined))


@pytest.mark.parametrize("make", [*hostile.ALL, timeline.load])
def test_no_line_is_wider_than_its_room(make: Any) -> None:
    """As the layout measured it; nothing had to be squeezed."""
    options = outlines(language="ar" if make is timeline.load else None)
    with warned_only(make):
        lines = drawn_lines(render_svg(make(), options))
    rooms = sorted((text.role, text.y, text.box) for text in layout(make(), options).texts())
    assert lines or make is hostile.no_events
    for role, y, left, right in lines:
        near = [box for other, at, box in rooms if other == role and abs(at - y) < 0.05]
        assert any(box.left - 0.2 <= left and right <= box.right + 0.2 for box in near), (
            role,
            y,
            left,
            right,
        )


def warned_only(make: Any) -> Any:
    if make is hostile.mixed_scripts:
        return pytest.warns(UserWarning, match="DejaVu Sans has no outline for")
    return nullcontext()


def drawn_lines(svg: str) -> list[tuple[str, float, float, float]]:
    """Return role, baseline, left and right of each line, from its transforms and the boxes of its pieces."""
    found = []
    for line in parsed(svg).iter(f"{SVG}g"):
        if not (line.get("class") or "").startswith("o "):
            continue
        ends: list[float] = []
        for piece in line.iter(f"{SVG}g"):
            place = re.fullmatch(
                r"translate\((\S+) (\S+)\)(?: skewX\(-11\))? scale\(([\d.]+)\)", piece.get("transform", "")
            )
            if place is not None:
                box = piece.find(f"{SVG}rect")
                assert box is not None
                x, y, unit = map(float, place.groups())
                ends += [x, x + float(box.get("width", "")) * unit]
            else:
                assert piece.get("transform") is None, "a line was squeezed"
        found.append((line.get("class", "")[2:], y, min(ends), max(ends)))
    return found


def test_a_line_that_is_wider_than_its_room_is_squeezed_into_it(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = fonts.measure.__wrapped__()
    monkeypatch.setattr(dejavu, "measure", lambda: narrow)
    monkeypatch.setattr(type(narrow), "width", lambda _self, text, size, **_: 0.4 * size * len(text))
    svg = render_svg(titled("WWWWWWWWWW"), outlines(calendars="gregory", title=False, legend=False))
    found = re.search(r'aria-label="WWWWWWWWWW" transform="translate\(.*?\) scale\((\S+) (\S+)\)"', svg)
    assert found is not None
    assert float(found[2]) == pytest.approx(13 / 2048)
    assert float(found[1]) < 0.5 * float(found[2])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_was_text_is_said(language: str) -> None:
    """Names in place of text, and lists, links and tooltips as with fonts."""
    options = outlines(language=language, sources=True, locators=True)
    tree = parsed(render_svg(few(), options))
    said = {element.get("aria-label") for element in tree.iter()}
    said |= {title.text for title in tree.iter(f"{SVG}title")}
    for text in layout(few(), options).texts():
        for run in text.runs:
            heard = (run.href and run.title) or run.text.strip()
            assert not any(map(str.isalnum, heard)) or any(heard in name for name in said if name), heard
    as_text = SvgOptions(language=language, sources=True, locators=True, fonts="embedded")
    assert skeleton(tree) == skeleton(parsed(render_svg(few(), as_text)))


def skeleton(tree: ET.Element) -> list[tuple[str, ...]]:
    """What a keyboard or a pointer finds: list items, their titles, links and their titles, in order."""
    found: list[tuple[str, ...]] = []
    for element in tree.iter():
        title = element.find(f"{SVG}title")
        words = (title.text or "") if title is not None else ""
        if element.tag == f"{SVG}a" or element.get("role") in {"list", "listitem"}:
            found.append((element.tag, element.get("href", ""), element.get("id", ""), words))
    return found


def test_images_hold_no_link() -> None:
    """What is in an element with the role of an image is not reached by a screen reader (ARIA 1.2)."""
    tree = parsed(render_svg(few(), outlines(sources=True)))
    hidden = [*tree.iterfind(".//*[@role='img']"), *tree.iterfind(".//*[@aria-hidden]")]
    assert hidden
    assert not [element for element in hidden if element.find(f".//{SVG}a") is not None]


_PROGRAM = (
    "import sys, timeline; sys.stdout.reconfigure(encoding='utf-8');"
    "options = timeline.SvgOptions(fonts='outlines', language='ar');"
    "few = timeline.load().select(since='2025-11-07');"
    "print(timeline.render_svg(few, options), end='')"
)


def test_the_bytes_are_the_same_in_every_run_and_locale() -> None:
    here = render_svg(few(), outlines(language="ar"))
    for seed, locale in (("1", "C.UTF-8"), ("2", "ur_PK.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "LANG": locale}
        command = [sys.executable, "-c", _PROGRAM]
        made = subprocess.run(command, env=environment, capture_output=True, check=True).stdout.decode()
        assert made.replace("\r\n", "\n") == here


def test_data_cannot_leave_the_attribute_that_names_it() -> None:
    title = '"><script>alert(1)</script> \' onload="x" <a & é'
    tree = parsed(render_svg(titled(title), outlines(width=2000)))
    assert [
        element.get("aria-label") for element in tree.iter() if "script" in element.get("aria-label", "")
    ] == [title]
    assert not list(tree.iter(f"{SVG}script"))
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "\u202eabc\u202c \u2067\u2067def",
            "\ufffdabc\ufffd \ufffd\ufffddef",
        ),  # would turn around what stands beside it
        ("a\x00b\x1b[31m", "a\ufffdb\ufffd[31m"),
        ("\ud800x\uffff", "\ufffdx\ufffd"),
        ("\r\n\t x \u2028 y", "x y"),
        ("&amp;#0;&#x1b;]]>", "&amp;#0;&#x1b;]]>"),  # are letters
        ("url(javascript:alert)", "url(javascript:alert)"),
    ],
)
def test_what_no_drawing_can_hold_is_neither_drawn_nor_said(title: str, said: str) -> None:
    svg = render_svg(titled(title), outlines(width=2000))
    tree = parsed(svg)
    assert said in {element.get("aria-label") for element in tree.iter()}
    assert not [char for char in svg if unicodedata.category(char) in {"Cc", "Cs", "Cn"} and char != "\n"]
    assert not {*"\u202a\u202b\u202c\u202d\u202e"} & {*svg}
    names = {name for element in tree.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on")}
    assert {element.get("href", "#")[0] for element in tree.iter(f"{SVG}use")} == {"#"}


def test_no_event_takes_the_id_of_a_glyph() -> None:
    for identifier in ("r4b", ".r4b", "title"):
        svg = render_svg(titled("Kazakh", identifier), outlines())
        found = re.findall(r'id="([^"]*r4b)"', svg)
        assert len(found) == len(set(found))
        assert "timeline.r4b" in found


def test_a_line_that_the_font_lacks_stays_text_and_is_told() -> None:
    message = (
        r"no outline for 駐 \(U\+99D0\), 哈 \(U\+54C8\): lines with them stay text, in the reader's fonts"
    )
    with pytest.warns(UserWarning, match=message) as caught:
        svg = render_svg(titled("駐哈 embassy"), outlines())
    assert [warning.filename for warning in caught] == [__file__]
    tree = parsed(svg)
    assert ["".join(text.itertext()) for text in tree.iter(f"{SVG}text")] == ["駐哈 embassy\u00a0[“S”1]"]
    assert "font-family:'DejaVu Sans', " in svg
    assert "2025" in {element.get("aria-label") for element in tree.iter()}


def test_the_command_tells_it_on_the_standard_error(tmp_path: Path) -> None:
    source, target = tmp_path / "events.toml", tmp_path / "out.svg"
    source.write_text(timeline.dumps(titled("駐 embassy")), encoding="utf-8")
    result = CliRunner().invoke(program, ["render", str(source), "--fonts", "outlines", "-o", str(target)])
    assert result.exit_code == 0, result.output
    assert result.stderr.startswith("timeline: DejaVu Sans has no outline for 駐 (U+99D0): ")
    assert result.stderr.count("\n") == 1
    assert parsed(target.read_text(encoding="utf-8")).find(f".//{SVG}text") is not None
