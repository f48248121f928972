"""Fonts that travel in the file: DejaVu Sans, which matplotlib brings, with only what is used.

The layout measures the very font that is embedded, so that every reader sees the same lines. Needs fontTools
and brotli: the extra ``fonts``.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import OptionError
from ...layout.measure import FontMeasure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...layout.joining import Widths
    from ...layout.scene import Scene

FAMILY = "Timeline Sans"
_FACES = {400: "DejaVuSans.ttf", 700: "DejaVuSans-Bold.ttf"}
_FORMS = ("isol", "fina", "init", "medi")
ARABIC = range(0x620, 0x780)
_MARKS = "\u200c\u200d\u2066\u2067\u2069"


@cache
def measure() -> FontMeasure:
    """Return the measure of the font that is embedded.

    Raises
    ------
    OptionError
        Where fontTools, brotli or the font is missing; it names the extra.
    """
    normal, bold = (_tables(weight) for weight in _FACES)
    return FontMeasure(normal, bold)


def font_faces(scene: Scene) -> Iterable[str]:
    """Yield a ``@font-face`` rule for each weight in use, with the characters that the scene shows."""
    texts = scene.texts()
    for weight in _FACES:
        used = {
            char for text in texts for run in text.runs for char in run.text if text.bold == (weight == 700)
        }
        if used:
            data = b64encode(_subset(weight, frozenset(used | set(_MARKS) | {" "}))).decode("ascii")
            source = f"url(data:font/woff2;base64,{data}) format('woff2')"
            yield f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};src:{source}}}"


def _library() -> Any:
    try:
        import brotli  # type: ignore[import-untyped] # noqa: F401 - for WOFF2
        from fontTools import subset  # type: ignore[import-untyped] # an extra
    except ImportError:
        raise OptionError(
            "embedded fonts need fontTools and brotli: pip install 'sourced-timeline[fonts]'"
        ) from None
    return subset


def font_path(weight: int) -> Path:
    """Find the file of a weight, 400 or 700, without importing matplotlib; raise `OptionError` without it."""
    spec = find_spec("matplotlib")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(place, "mpl-data", "fonts", "ttf", _FACES[weight])
        if path.is_file():
            return path
    raise OptionError(f"{_FACES[weight]} is needed, which matplotlib installs; it was not found")


def _subset(weight: int, chars: frozenset[str]) -> bytes:
    """Cut the font down to some characters, with the glyphs that they join into, as WOFF2."""
    subset = _library()
    options = subset.Options(flavor="woff2", layout_features=["*"], hinting=False)
    options.drop_tables += ["FFTM"]  # time stamps
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=sorted(map(ord, chars)))
    out = BytesIO()
    with subset.load_font(str(font_path(weight)), options) as font:
        subsetter.subset(font)
        subset.save_font(font, out, options)
    return out.getvalue()


def _tables(weight: int) -> tuple[dict[str, int], dict[str, Widths]]:
    """Read the advance widths in thousandths of an em, and those of joined Arabic letters."""
    _library()
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # an extra

    with TTFont(font_path(weight)) as font:
        em, glyphs, joined = int(font["head"].unitsPerEm), font.getBestCmap(), _joined(font["GSUB"].table)
        advance = {glyph: -(-int(width) * 1000 // em) for glyph, (width, _) in font["hmtx"].metrics.items()}
    forms: dict[str, Widths] = {}
    for code in ARABIC:
        if code in glyphs:
            named = [advance.get(joined[form].get(glyphs[code], ""), 0) for form in _FORMS]
            forms[chr(code)] = (named[0] or advance[glyphs[code]], named[1], named[2], named[3])
    return {chr(code): advance[glyph] for code, glyph in glyphs.items()}, forms


def _joined(gsub: Any) -> dict[str, dict[str, str]]:
    """Return, for each joining feature, the glyph that it puts for a glyph."""
    found: dict[str, dict[str, str]] = {form: {} for form in _FORMS}
    for record in gsub.FeatureList.FeatureRecord:
        for index in record.Feature.LookupListIndex if record.FeatureTag in found else ():
            for table in gsub.LookupList.Lookup[index].SubTable:
                inner = getattr(table, "ExtSubTable", table)
                if inner.LookupType == 1:
                    found[record.FeatureTag].update(inner.mapping)
    return found
