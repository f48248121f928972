"""The promise of the layout, kept on matplotlib's own extents; and that nothing but the axes is touched."""

from __future__ import annotations

import io
import subprocess
import sys
import warnings
from typing import TYPE_CHECKING

import matplotlib as mpl
import pytest
from attrs import evolve
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Annotation

import timeline
from timeline import OptionError, PlotOptions, SvgOptions, plot
from timeline.chart.build import build
from timeline.layout import lay_out
from timeline.render.figure import render_figure
from timeline.render.figure.measure import FigureMeasure

from ..forged import forged
from ..layout import hostile
from ..layout.geometry import broken_promises

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matplotlib.axes import Axes

    from timeline import Timeline

SLACK = 0.5  # pixels


@pytest.fixture(autouse=True)
def _glyphs_may_be_missing() -> Iterator[None]:
    """The fonts of a test machine need not have every script; an absent letter is drawn as a box."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        warnings.filterwarnings("ignore", message="Matplotlib currently does not support")
        yield


def boxes(ax: Axes) -> list[tuple[float, float, float, float, str]]:
    """The extents of all texts in pixels, as matplotlib's renderer gives them."""
    renderer = ax.figure.canvas.get_renderer()
    found = [
        (*text.get_window_extent(renderer).extents, text.get_text()) for text in ax.texts if text.get_text()
    ]
    return sorted(found, key=lambda box: box[1])


def overlaps(ax: Axes) -> list[tuple[str, str]]:
    found, active = [], []
    for box in boxes(ax):
        active = [other for other in active if other[3] > box[1] + SLACK]
        found += [(o[4], box[4]) for o in active if o[0] < box[2] - SLACK and box[0] < o[2] - SLACK]
        active.append(box)
    return found


def outside(ax: Axes) -> list[str]:
    left, bottom, right, top = ax.get_window_extent().extents
    return [
        box[4]
        for box in boxes(ax)
        if box[0] < left - SLACK or box[1] < bottom - SLACK or box[2] > right + SLACK or box[3] > top + SLACK
    ]


@pytest.mark.parametrize(("orientation", "width"), [("vertical", 6.0), ("horizontal", 8.0)])
@pytest.mark.parametrize("make", hostile.ALL, ids=lambda make: make.__name__)
def test_hostile_sets_keep_the_promise(make: Callable[[], Timeline], orientation: str, width: float) -> None:
    tl = make()
    some = evolve(tl, events=tl.events[-45:])  # of a crowded day those that are on it
    with mpl.rc_context({"figure.figsize": (width, 4.0)}):
        ax = plot(some, options=PlotOptions(orientation=orientation, sources=True))
    assert overlaps(ax) == []
    assert outside(ax) == []


@pytest.mark.parametrize("dpi", [50, 72, 96, 150, 300])
@pytest.mark.parametrize("width", [3.4, 7.0])
def test_the_promise_holds_at_every_resolution_whatever_the_figure_was_made_for(
    dpi: int, width: float
) -> None:
    with mpl.rc_context({"figure.figsize": (width, 4.0)}):
        ax = plot(hostile.spans())
    ax.figure.set_dpi(dpi)
    assert overlaps(ax) == []
    assert outside(ax) == []


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
@pytest.mark.parametrize(
    "make", [hostile.seconds_apart, hostile.mixed_scripts], ids=lambda make: make.__name__
)
def test_the_rest_of_the_promise_holds_with_the_measure_of_figures(
    make: Callable[[], Timeline], orientation: str
) -> None:
    options = PlotOptions(orientation=orientation)
    chart = build(make(), options)
    scene = lay_out(chart, options, 600.0, FigureMeasure(("sans-serif",), 0.77, 100.0))
    assert broken_promises(scene, chart) == {}


@pytest.mark.parametrize(("orientation", "language"), [("vertical", "ar"), ("horizontal", "en")])
def test_our_own_data_keep_the_promise_in_both_directions(orientation: str, language: str) -> None:
    ax = plot(timeline.load(), options=PlotOptions(orientation=orientation, language=language))
    assert overlaps(ax) == []
    assert outside(ax) == []


def few() -> Timeline:
    tl = timeline.load()
    return evolve(tl, events=tuple(event for event in tl.events if event.importance >= 4)[:8])


def axes(width: float, height: float, **more: object) -> Axes:
    figure = Figure(figsize=(width, height), **more)
    FigureCanvasAgg(figure)
    return figure.add_subplot()


def test_text_gets_smaller_until_it_fits_the_axes_of_the_caller() -> None:
    roomy, low = axes(9, 12), axes(9, 6)
    assert plot(few(), roomy) is roomy
    plot(few(), low)
    for ax in (roomy, low):
        assert overlaps(ax) == []
        assert outside(ax) == []

    def size(ax: Axes) -> float:
        return max(text.get_fontsize() for text in ax.texts)

    assert 6.0 < size(low) < size(roomy)


@pytest.mark.parametrize("engine", ["constrained", "tight"])
def test_the_figures_layout_decides_how_much_room_there_is(engine: str) -> None:
    ax = axes(9, 9, layout=engine)
    plot(few(), ax)
    ax.figure.draw_without_rendering()
    assert overlaps(ax) == []
    assert outside(ax) == []


def test_axes_that_are_too_small_are_told_how_large_they_must_be() -> None:
    with pytest.raises(
        OptionError, match=r"must be \d+\.\d inches high for 8 events in text of 6 points, got 0\.8"
    ):
        plot(few(), axes(9, 1))
    with pytest.raises(OptionError, match=r"must be 2\.6 to 214 inches wide, got 0\.8"):
        plot(few(), axes(1, 9))


def test_resizing_the_figure_moves_nothing_over_anything_else() -> None:
    ax = axes(9, 9)
    plot(few(), ax)
    ax.figure.set_size_inches(5, 5)
    assert overlaps(ax) == []


def test_the_style_in_force_decides_fonts_and_colours() -> None:
    style = {
        "text.color": "#112233",
        "font.size": 7.0,
        "font.family": "serif",
        "axes.prop_cycle": mpl.cycler(color=["#ff0000"]),
    }
    with mpl.rc_context(style):
        ax = plot(few())
    labels = [text for text in ax.texts if "/label/" in text.get_gid() and not isinstance(text, Annotation)]
    assert {text.get_fontsize() for text in labels} == {7.0}
    assert {to_rgb(text.get_color()) for text in labels} == {to_rgb("#112233")}
    assert {text.get_fontfamily()[0] for text in labels} == {"DejaVu Serif"}
    bullets = [patch for patch in ax.patches if "/bullet/" in patch.get_gid()]
    assert {to_rgb(patch.get_facecolor()) for patch in bullets} == {to_rgb("#ff0000")}


def test_a_drawing_keeps_its_fonts_when_its_style_is_no_longer_in_force() -> None:
    with mpl.rc_context({"font.family": "monospace"}):
        ax = plot(few())
        within = boxes(ax)
    assert boxes(ax) == within


def test_what_was_drawn_is_found_by_the_id_of_its_event() -> None:
    tl = few()
    ax = plot(tl)
    for event in tl.events:
        mine = [text.get_text() for text in ax.texts if text.get_gid().startswith(f"{event.id}/label/")]
        mine += [text.get_text() for text in ax.texts if text.get_gid().startswith(f"{event.id}/strong/")]
        shown = "".join(words for words in mine if not words.startswith("["))
        assert str(event.title).replace(" ", "") in shown.replace(" ", "").replace("\u00a0", "")


@pytest.mark.parametrize("kind", ["png", "pdf", "svg"])
def test_every_kind_of_file_can_be_written(kind: str) -> None:
    out = io.BytesIO()
    plot(hostile.spans()).figure.savefig(out, format=kind)
    assert len(out.getvalue()) > 5_000


def test_nothing_in_a_title_is_mathematics_or_tex() -> None:
    tl = hostile.timeline_of(
        [hostile.event(0, "1992", r"It cost $5 and $6, or 50 % of \frac{1}{2} #1 & more_")]
    )
    with mpl.rc_context({"text.usetex": True}):
        ax = plot(tl)
    ax.figure.draw_without_rendering()
    shown = " ".join(text.get_text() for text in ax.texts)
    assert r"It cost $5 and $6, or 50 % of \frac{1}{2} #1 & more_" in shown


HOSTILE = r"\input{/etc/passwd} \write18{id} $\alpha$ 50% #1 a_b ^^5c"


@pytest.mark.parametrize(
    "char", "\u00ad\u034f\u061c\u200b\u200d\u200f\u2028\u2060\u2061\ufe0f\ufeff\U000e0041"
)
@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_character_that_shows_nothing_is_drawn_as_nothing(kind: str, char: str) -> None:
    titles = [f"a{char}b", f"{char}a", f"a {char} b", f"a{char}"]
    events = [hostile.event(n, "1992", "A title") for n in range(len(titles))]
    tl = hostile.timeline_of([forged(it, title=title) for it, title in zip(events, titles, strict=True)])
    assert len(render_figure(tl, kind)) > 1000


def test_a_title_is_not_carried_out_by_tex(monkeypatch: pytest.MonkeyPatch) -> None:
    """LaTeX itself need not be installed: what it would be asked to measure is collected."""
    measured = []

    class Latex:
        def get_width_height_descent(self, text: str, _font: object) -> tuple[float, float, float]:
            measured.append(text)
            return 5.0 * len(text), 10.0, 2.0

    monkeypatch.setattr("matplotlib.backends.backend_pgf.LatexManager._get_cached_or_new", Latex)
    tl = hostile.timeline_of([hostile.event(0, "1992", HOSTILE)])
    written = render_figure(tl, "pgf").decode()
    for harmful in (r"\input{/etc", r"\write18", r"$\alpha$", "^^5c"):
        assert harmful not in written
        assert not any(harmful in text for text in measured)
    assert r"\textbackslash{}input\{/etc/passwd\}" in written
    assert all(
        safe in written for safe in (r"50\%", r"\#1", r"a\_b", r"\textasciicircum{}\textasciicircum{}5c")
    )


def test_pgf_without_latex_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with (
        mpl.rc_context({"pgf.texsystem": "lualatex"}),
        pytest.raises(OptionError, match="pgf needs LaTeX: 'lualatex' not found"),
    ):
        render_figure(hostile.one_event(), "pgf")


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("pdf", b"%PDF-")])
def test_a_file_is_the_same_each_time(kind: str, begins: bytes) -> None:
    files = {render_figure(hostile.spans(), kind, PlotOptions(width=7.0)) for _ in range(2)}
    assert len(files) == 1
    assert files.pop().startswith(begins)


def test_another_kind_of_file_is_refused() -> None:
    with pytest.raises(OptionError, match="kind must be one of png, pdf, pgf, got 'gif'"):
        render_figure(hostile.one_event(), "gif")


def test_a_width_is_that_of_a_new_figure() -> None:
    assert plot(hostile.one_event(), options=PlotOptions(width=3.5)).figure.get_size_inches()[0] == 3.5
    with pytest.raises(OptionError, match="width is that of a new figure, got 5 and axes"):
        plot(hostile.one_event(), axes(4, 4), PlotOptions(width=5))


def test_the_same_timeline_gives_the_same_picture() -> None:
    def picture() -> bytes:
        out = io.BytesIO()
        plot(few()).figure.savefig(out, format="png")
        return out.getvalue()

    assert picture() == picture()


def test_pyplot_is_never_used() -> None:
    code = (
        "import sys, timeline\n"
        "timeline.plot(timeline.Timeline('None')).figure.savefig('/dev/null', format='png')\n"
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"orientation": "up"}, "orientation must be one of .*, got 'up'"),
        ({"size": 0.5}, r"size must be in 1\.\.100 points, got 0\.5"),
        ({"smallest": 200}, r"smallest must be in 1\.\.100 points, got 200"),
        ({"calendars": ()}, "calendars must be one to three different ids"),
        ({"digits": "roman"}, "digits must be .*, got 'roman'"),
    ],
)
def test_options_that_cannot_be_honoured_are_refused(option: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        PlotOptions(**option)


def test_what_is_no_axes_is_refused() -> None:
    with pytest.raises(OptionError, match="ax must be Axes of matplotlib, got SvgOptions"):
        timeline.plot(timeline.load(), SvgOptions())  # type: ignore[arg-type]
