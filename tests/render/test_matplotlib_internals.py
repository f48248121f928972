"""What outlines use of matplotlib that it does not promise, each by itself: a failure names what has changed.

`pyproject.toml` bounds matplotlib from above; these tests say whether the bound can be raised.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.textpath import TextToPath

from timeline.render.figure.texts import _writes_tex
from timeline.render.svg import glyphs
from timeline.render.svg.dejavu import EM, opened


@pytest.fixture
def font() -> Any:
    return opened(400)


def test_a_font_opens_from_memory_at_a_size_where_a_pixel_is_a_unit(font: Any) -> None:
    assert font.family_name == "DejaVu Sans"
    assert font.units_per_EM == EM
    assert font.load_char(ord("A")).linearHoriAdvance / 65536 == pytest.approx(1401)


def test_the_characters_of_a_font_are_known_with_their_glyphs(font: Any) -> None:
    known = font.get_charmap()
    assert font.get_glyph_name(known[ord("A")]) == "A"


def test_a_glyph_is_found_by_its_name(font: Any) -> None:
    assert font.get_name_index("A") == font.get_charmap()[ord("A")]
    assert font.get_name_index("no such glyph") == 0


def test_a_line_is_laid_out_as_names_of_glyphs_with_their_places(font: Any) -> None:
    paths: dict[str, Any] = {}
    found, *_ = TextToPath().get_glyphs_with_font(font, "AV", paths, features=("-kern",), language="en")
    (first, *place, _), (second, x, _, _) = found
    assert (place, x) == ([0, 0], 1401)
    assert list(paths) == [first, second]


def test_the_name_of_a_glyph_ends_in_its_number(font: Any) -> None:
    paths: dict[str, Any] = {}
    [(name, *_)], *_ = TextToPath().get_glyphs_with_font(font, "A", paths)
    assert glyphs._index(name) == font.get_charmap()[ord("A")]


def test_letters_are_ordered_and_joined_and_features_are_heeded(font: Any) -> None:
    """libraqm: Arabic from right to left and joined; kerning only where it is not switched off."""
    layout = TextToPath().get_glyphs_with_font
    alone, joined = (layout(font, text, {})[0] for text in ("\u0628 \u0628", "\u0628\u0628"))
    assert {name for name, *_ in joined}.isdisjoint(name for name, *_ in alone[:1])
    kerned, free = (layout(font, "AV", {}, features=features)[0][1][1] for features in (None, ("-kern",)))
    assert kerned < free


def test_outlines_are_made_of_the_codes_of_paths_and_quadratic_curves(font: Any) -> None:
    assert (glyphs._MOVE, glyphs._LINE, glyphs._QUADRATIC, glyphs._CLOSE) == (
        Path.MOVETO, Path.LINETO, Path.CURVE3, Path.CLOSEPOLY,
    )  # fmt: skip
    paths: dict[str, Any] = {}
    [(name, *_)], *_ = TextToPath().get_glyphs_with_font(font, "O", paths)
    vertices, codes = paths[name]
    assert set(codes.tolist()) <= {Path.MOVETO, Path.LINETO, Path.CURVE3, Path.CLOSEPOLY}
    assert vertices.max() > EM / 2


def test_a_renderer_that_writes_tex_is_told_by_its_module() -> None:
    """Without a TeX at hand: the class is looked at, and no picture is made."""
    from matplotlib.backends.backend_pgf import RendererPgf

    assert _writes_tex(RendererPgf(Figure(), BytesIO()))
