"""Colours that every reader can tell apart, on paper and screen.

Colour blindness is simulated after Machado, Oliveira and Fernandes (IEEE TVCG 15, 2009), severity 1.0, in
linear RGB; distances are CIE 1976 ΔE under D65. Contrast is WCAG 2.2's.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from math import dist

import pytest

from timeline.render.svg import THEMES, Palette

SIGHT = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
}  # fmt: skip
TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE = (0.95047, 1.0, 1.08883)
PALETTES = [
    pytest.param(palette, id=f"{name}-{mode}")
    for name, theme in THEMES.items()
    for mode, palette in (("light", theme.light), ("dark", theme.dark))
    if palette is not None
]
COLOURED = [palette for palette in PALETTES if not palette.id.startswith("print")]  # type: ignore[union-attr]


def times(matrix: tuple[tuple[float, ...], ...], vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def linear(colour: str) -> tuple[float, ...]:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def lab(colour: str, sight: str) -> tuple[float, float, float]:
    seen = tuple(min(max(c, 0.0), 1.0) for c in times(SIGHT[sight], linear(colour)))
    x, y, z = (
        t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116
        for t in (c / w for c, w in zip(times(TO_XYZ, seen), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((times(TO_XYZ, linear(c))[1] for c in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", PALETTES)
def test_text_and_marks_stand_out_from_the_paper(palette: Palette) -> None:
    """WCAG 2.2: 1.4.3 for text, 1.4.11 for what is not text."""
    assert all(contrast(text, palette.paper) >= 4.5 for text in (palette.ink, palette.muted, palette.accent))
    assert all(contrast(mark, palette.paper) >= 3 for mark in palette.categories)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("palette", COLOURED)
def test_categories_differ_for_readers_of_any_sight(palette: Palette, sight: str) -> None:
    assert min(dist(lab(a, sight), lab(b, sight)) for a, b in combinations(palette.categories, 2)) >= 14


def test_the_simulation_merges_what_deuteranopes_confuse() -> None:
    """The instrument itself: a red and a green of one lightness."""
    assert dist(lab("#c83c3c", "deuteranopia"), lab("#7d7d28", "deuteranopia")) < 20
    assert dist(lab("#c83c3c", "full"), lab("#7d7d28", "full")) > 60


def test_print_uses_no_colour_and_prints_black() -> None:
    palette = THEMES["print"].light
    assert (palette.ink, palette.paper, THEMES["print"].dark) == ("#000000", "#ffffff", None)
    assert all(c[1:3] == c[3:5] == c[5:7] for c in palette.colours().values())
    assert all(a != b for a, b in pairwise(palette.categories))


@pytest.mark.parametrize("name", ["default", "newsprint"])
def test_themes_with_a_dark_side_print_their_light_one(name: str) -> None:
    style = THEMES[name].style()
    assert f"@media print{{.tl{{{THEMES[name].light.declarations()}}}}}" in style
    assert style.index("prefers-color-scheme:dark") < style.index("@media print")
