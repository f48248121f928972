"""The SVG as a file: well-formed, safe, the same every time, and open to every reader."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from timeline import Citation, Event, OptionError, Source, SvgOptions, Timeline, render_svg
from timeline.render.svg import THEMES, Theme

from ..forged import forged, forged_text
from ..layout import hostile

if TYPE_CHECKING:
    from collections.abc import Callable

SVG = "{http://www.w3.org/2000/svg}"
EVIL = "</text><script>alert(1)</script>\" onload='x' &amp; \u202eabc\u2066 \x00\x1b \ud800"


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own output


def of_kind(root: ET.Element, name: str) -> list[ET.Element]:
    return list(root.iter(f"{SVG}{name}"))


def one(
    title: str = "A title", url: str | None = "https://example.org/a?b=1&c=2", **fields: object
) -> Timeline:
    source = forged(Source(id="s", title="A source"), url=url)
    event = Event("e", "2025-11-06", "A title", source, **fields)
    return forged(Timeline("A title", forged(event, title=title)), title=title)


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
@pytest.mark.parametrize("make", hostile.ALL, ids=lambda make: make.__name__)
def test_every_drawing_is_well_formed(make: Callable[[], Timeline], orientation: str) -> None:
    root = parsed(render_svg(make(), SvgOptions(orientation=orientation, sources=True)))
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"


def test_a_tooltip_has_the_date_in_the_words_of_the_sources_each_running_its_own_way() -> None:
    citation = Citation(Source("s", "S"), date_text="٦ نوفمبر </title><script>")
    event = Event("e", "2025-11-06", "A title", citation, date_text="Thursday 6 November 2025")
    root = parsed(render_svg(Timeline("T", (event,))))
    titles = [element.text or "" for element in of_kind(root, "title")]
    assert any(
        title.endswith(
            "A title\nas written: “Thursday 6 November 2025”, “\u2067٦ نوفمبر </title><script>\u2069”"
        )
        for title in titles
    )
    assert not of_kind(root, "script")


def test_text_from_the_file_stays_text() -> None:
    svg = render_svg(one(EVIL), SvgOptions(sources=True))
    root = parsed(svg)
    assert not of_kind(root, "script")
    assert not [name for element in root.iter() for name in element.attrib if name.lower().startswith("on")]
    assert "</text><script>alert(1)</script>" in "".join(of_kind(root, "g")[0].itertext()).replace(
        "\u2068", ""
    )


def test_controls_of_direction_do_not_survive() -> None:
    svg = render_svg(one("a\u202eb\u2067c\u200ed"))
    assert "\u202e" not in svg
    assert "ab" in svg
    assert "\u200e" in svg  # a mark has no reach, and Arabic needs it
    assert svg.count("\u2066") + svg.count("\u2067") + svg.count("\u2068") == svg.count("\u2069")


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "file:///etc/passwd",
        "",
        "http://[",
        "https:///a.org",
    ],
)
def test_only_web_addresses_become_links(url: str) -> None:
    assert "<a " not in render_svg(one(url=url), SvgOptions(sources=True))


@pytest.mark.parametrize(
    "fonts",
    [
        "Arial}</style><script>alert(1)</script>",
        "Arial;background:url(https://example.org/)",
        "'Arial",
        "Arial, ",
        "A\\",
        "'a\x00b'",
        "a\nb",
    ],
)
def test_fonts_of_a_theme_are_families_and_nothing_else(fonts: str) -> None:
    with pytest.raises(OptionError, match="fonts must be font families"):
        Theme(fonts=fonts)


@pytest.mark.parametrize(
    "fonts", ["", "Arial", "'Noto Sans', \"DejaVu Sans\", Fira Sans,sans-serif", "'A & B <C>'"]
)
@pytest.mark.parametrize("kind", ["system", "embedded", "outlines"])
def test_fonts_of_a_theme_stand_in_the_style_sheet_as_they_are(fonts: str, kind: str) -> None:
    svg = render_svg(one(), SvgOptions(theme=Theme(fonts=fonts), fonts=kind))
    [style] = of_kind(parsed(svg), "style")
    assert style.text is not None
    families = re.findall(r"font-family:([^;}]*)}", style.text)
    assert [found.removeprefix("'Timeline Sans'").removeprefix(", ") for found in families if found] == (
        [] if kind == "outlines" or (kind == "system" and not fonts) else [fonts]
    )


@pytest.mark.parametrize(
    "colour",
    ["red;}", "url(https://example.org/)", "#12", "rgb(1,2,3);", "a b", "", "expression(1)", "</style>"],
)
@pytest.mark.parametrize("field", ["paper", "categories"])
def test_colours_of_a_palette_are_colours(field: str, colour: str) -> None:
    value = (colour,) if field == "categories" else colour
    with pytest.raises(OptionError, match=f"{field} must be a CSS colour such as #0084ad, got "):
        evolve(THEMES["default"].light, **{field: value})


@pytest.mark.parametrize(
    "colour", ["#abc", "#11223344", "RebeccaPurple", "rgb(1 2 3 / 50%)", "lab(60% .1 9)"]
)
def test_colours_of_css_are_taken(colour: str) -> None:
    theme = Theme(light=evolve(THEMES["default"].light, ink=colour))
    assert f"--tl-ink:{colour}" in render_svg(one(), SvgOptions(theme=theme))


def test_a_palette_has_colours_for_categories() -> None:
    with pytest.raises(OptionError, match="categories must be one colour or more, got none"):
        evolve(THEMES["default"].light, categories=())


def test_what_xml_lacks_is_replaced_by_the_writer_whoever_built_the_model() -> None:
    """Tags, titles and notes are checked where they are made; the writer does not count on it."""
    wild = "a\x00\x1b\ud800\ufffe<b"
    tl = one()
    event = forged(tl.events[0], title=forged_text(wild, language=wild))
    root = parsed(
        render_svg(forged(tl, events=(event,), title=wild, languages=(wild,)), SvgOptions(language="en"))
    )
    assert "\x1b" not in "".join(root.itertext())


def test_citations_link_to_their_sources() -> None:
    links = of_kind(parsed(render_svg(one())), "a")
    assert [link.get("href") for link in links] == ["https://example.org/a?b=1&c=2"]
    assert links[0].findtext(f"{SVG}title") == "“A source”"


def test_nothing_is_fetched_from_anywhere() -> None:
    svg = render_svg(hostile.spans())
    without_links = re.sub(r'<a href="[^"]*">', "", svg).replace("http://www.w3.org/2000/svg", "")
    assert "http" not in without_links
    assert not re.search(r"url\((?!#)|@import|<image|<foreignObject|xlink", without_links)


def test_the_same_timeline_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "import timeline, hashlib, sys; tl = timeline.loads(sys.stdin.read());"
        "print(hashlib.sha256(timeline.render_svg(tl).encode()).hexdigest())"
    )
    text = '[timeline]\ntitle="T"\n[sources.s]\ntitle="S"\n' + "".join(
        f'[[events]]\nid="e{n}"\ndate="{1990 + n}~"\ntitle="E {n}"\n[[events.citations]]\nsource="s"\n'
        for n in range(9)
    )
    outs = {
        subprocess.run(
            [sys.executable, "-c", code], input=text, capture_output=True, text=True, check=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(outs) == 1


def test_drawing_needs_neither_matplotlib_nor_numpy() -> None:
    code = (
        "import sys, timeline; s = timeline.Source(id='s', title='S');"
        "e = timeline.Event(id='e', date=timeline.parse_date('1992'), title='T', "
        "citations=(timeline.Citation(s),));"
        "timeline.render_svg(timeline.Timeline(title='T', events=(e,), sources=(s,)));"
        "print([m for m in ('matplotlib', 'numpy', 'babel', 'rich', 'click') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"


def test_coordinates_lie_on_the_grid() -> None:
    svg = render_svg(hostile.crowded_day())
    numbers = re.findall(r'\b(?:x|y|cx|cy|points|width|height)="([^"]*)"', svg)
    assert numbers
    assert all(re.fullmatch(r"-?\d+(\.\d)?", number) for pair in numbers for number in re.split("[ ,]", pair))


def test_a_screen_reader_walks_event_by_event() -> None:
    tl = hostile.spans()
    root = parsed(render_svg(tl))
    items = [group for group in of_kind(root, "g") if group.get("role") == "listitem"]
    assert len(items) == len(tl.events)
    assert [group for group in of_kind(root, "g") if group.get("role") == "list"]
    titles = [item.findtext(f"{SVG}title") or "" for item in items]
    assert all(event.title.get() in " ".join(titles) for event in tl.events)
    assert root.find(f"{SVG}title").text == "A hostile set"  # type: ignore[union-attr]
    named = root.get("aria-labelledby"), root.get("aria-describedby")
    assert all(root.find(f".//*[@id='{name}']") is not None for name in named)


def test_ids_are_unique_and_take_the_name_of_the_drawing() -> None:
    tl = hostile.spans()
    first, second, *rest = tl.events
    tl = evolve(tl, events=(evolve(first, id="title"), evolve(second, id="desc"), *rest))
    root = parsed(render_svg(tl, SvgOptions(name="second")))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert all(name.startswith(("second-", "second.")) for name in ids)
    assert {"second-title", "second-desc"} < set(ids)


def test_an_arabic_chart_runs_from_right_to_left() -> None:
    root = parsed(render_svg(hostile.arabic_only()))
    assert (root.get("direction"), root.get("lang")) == ("rtl", "ar")
    title = of_kind(root, "text")[0]
    assert float(title.get("x", 0)) > 1100


def test_text_of_the_other_direction_is_isolated() -> None:
    svg = render_svg(one("Kazakhstan كازاخستان (KZ)"), SvgOptions(language="ar"))
    assert "Kazakhstan كازاخستان (KZ)\u2069" in svg


def test_the_calendars_can_be_chosen() -> None:
    assert "1447" not in render_svg(one(), SvgOptions(calendars="gregory"))
    assert "2025" not in render_svg(one(), SvgOptions(calendars=["islamic-umalqura"]))


def test_sources_are_listed_when_asked_for() -> None:
    assert "A source" in "".join(parsed(render_svg(one(), SvgOptions(sources=True))).itertext())
    assert ">Sources<" not in render_svg(one())


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"orientation": "diagonal"}, "orientation must be one of vertical, horizontal, got 'diagonal'"),
        ({"width": 100}, "width must be in 240..20000, got 100"),
        ({"scale": "log"}, "scale must be one of auto, linear, broken, even, got 'log'"),
        ({"calendars": []}, "calendars must be one to three different ids, got none"),
        (
            {"digits": "roman"},
            "digits must be native, default or a system of CLDR such as latn or arab, got 'roman'",
        ),
        ({"theme": "neon"}, "theme must be one of default, light, newsprint, print, got 'neon'"),
        ({"name": "a b"}, "name must be ASCII letters, digits, '-' and '_', got 'a b'"),
    ],
)
def test_an_option_that_cannot_be_honoured_is_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=re.escape(message)):
        SvgOptions(**options)


def test_viewers_without_custom_properties_still_get_colours() -> None:
    style = THEMES["default"].style()
    assert ".tl .paper{fill:#ffffff;fill:var(--tl-paper)}" in style
    assert len(re.findall(r"([a-z-]+):#[0-9a-f]{6};\1:var", style)) == style.count("var(--")
