"""How wide the letters of DejaVu Sans are, without fontTools: matplotlib opens the font that it brings."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ...layout.measure import FontMeasure
from .fonts import ARABIC, font_path

if TYPE_CHECKING:
    from ...layout.joining import Widths

EM = 2048
ASCENT, DESCENT = 1901, 483  # in units of 1/2048 em, as all of the font is
_BLOCKS = (range(0xFB50, 0xFC00), range(0xFE80, 0xFEFD))  # Arabic Presentation Forms
_FORMS = {"<final>": ".fina", "<initial>": ".init", "<medial>": ".medi"}


def opened(weight: int) -> Any:
    """Open a weight of the font, 400 or 700, at the size at which a pixel is a unit of the font.

    Raises
    ------
    OptionError
        Where the font is not found.
    """
    from matplotlib.ft2font import FT2Font  # heavy, and only outlines need it

    font = FT2Font(BytesIO(font_path(weight).read_bytes()))  # from memory twice as fast as from the file
    font.set_size(EM, 72)
    return font


@cache
def measure() -> FontMeasure:
    """Return the measure of the font; raises as `opened`."""
    return FontMeasure(_tables(400), _tables(700))


def _tables(weight: int) -> tuple[dict[str, int], dict[str, Widths]]:
    """Read the advance widths in thousandths of an em, and those of joined Arabic letters."""
    font, advances = opened(weight), _advances(font_path(weight).read_bytes())
    glyphs = font.get_charmap()
    presented = _presented()

    def width(code: int, form: str) -> int:
        """Return the width of a form of a letter; 0 where the font has none."""
        shown = glyphs.get(presented.get((code, form), 0), 0)
        return advances[shown] if shown else advances[named] if (named := _named(font, code, form)) else 0

    plain = {chr(code): advances[glyph] for code, glyph in glyphs.items()}
    forms: dict[str, Widths] = {}
    for code in filter(glyphs.__contains__, ARABIC):
        final, initial, medial = (width(code, form) for form in _FORMS)
        forms[chr(code)] = (plain[chr(code)], final, initial, medial)
    return plain, forms


def _presented() -> dict[tuple[int, str], int]:
    """Return the code points of joined forms, by letter and form, from the Unicode Character Database."""
    found = ((unicodedata.decomposition(chr(code)).split(), code) for block in _BLOCKS for code in block)
    return {(int(parts[1], 16), parts[0]): code for parts, code in found if len(parts) == 2}


def _named(font: Any, code: int, form: str) -> int:
    """Find a form that has no code point by the name that the font gives its glyph; 0 where it has none."""
    return int(font.get_name_index(f"uni{code:04X}{_FORMS[form]}"))


def _advances(data: bytes) -> list[int]:
    """Read the table hmtx (OpenType 1.9): widths in thousandths of an em, rounded up, by glyph."""
    records = (struct.unpack_from(">4s4xI", data, 12 + 16 * index) for index in range(_number(data, 4)))
    tables: dict[bytes, int] = dict(records)
    total, long = _number(data, tables[b"maxp"] + 4), _number(data, tables[b"hhea"] + 34)
    widths = (_number(data, tables[b"hmtx"] + 4 * glyph) for glyph in range(long))
    thousandths = [-(-width * 1000 // EM) for width in widths]
    return thousandths + thousandths[-1:] * (total - long)


def _number(data: bytes, offset: int) -> int:
    return int.from_bytes(data[offset : offset + 2], "big")
