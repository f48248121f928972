"""How wide a text is, without a browser: an input of the layout, so that another measure can take its place.

`FontMeasure` has the advance widths of Arial and what shares its metrics, which the SVG's font stack begins
with. On a machine without those, a text has to be held to its measured length: `pins` says so. Arabic is
measured joined, in the widest of the fonts that are in use for it, and other scripts get generous guesses;
neither is pinned, since stretched letters would be worse than a short line. What else stands in such a line
is measured in the widest font of the stack as well.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache, partial, reduce
from math import ceil
from operator import or_
from typing import TYPE_CHECKING, Protocol, TypeVar

from . import joining

V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)

if TYPE_CHECKING:
    from collections.abc import Callable

    class Table(Protocol[V_co]):
        """What is known of characters."""

        def get(self, char: str, /) -> V_co | None:
            """Return what is known of a character; None where nothing is."""

    Face = tuple[Table[int], Table[joining.Widths]]

_PER_EM = 1000
_WIDE = 1000  # East Asian wide and fullwidth characters fill one em
_EMOJI = 1400
_UNKNOWN = 1100
# How much wider than Arial the widest font of the stack, DejaVu Sans, sets Latin, Cyrillic and digits.
_WIDEST = 1.17
# The tallest of Arial, Noto Sans, Segoe UI and DejaVu Sans; of their Arabic companions; and of whatever font
# a browser falls back on for other scripts (Chromium counts that font's own ascent).
_LATIN_EXTENT = (1.07, 0.30)
_ARABIC_EXTENT = (1.07, 0.40)
_FALLBACK_EXTENT = (1.75, 0.45)
_MARKS = frozenset("\u200b\u200c\u200d\u200e\u200f")
# Kinds of characters, as bits: what no table has; letters that join; marks over and under others; and scripts
# with signs of any width (cuneiform, hieroglyphs...) with a phrase that is one character.
_UNLISTED, _ARABIC, _COMBINING, _EXOTIC = 1, 2, 4, 8
_ZERO = frozenset({"Mn", "Me", "Cf", "Cc"})


class TextMeasure(Protocol):
    """What the layout has to know about fonts."""

    def width(self, text: str, size: float, *, bold: bool = False, free: bool = False) -> float:
        """Return the width of `text` set on one line at `size`, both in SVG user units.

        `free` says that the text stands in a line that is not pinned.
        """

    def pins(self, text: str) -> bool:
        """Return whether `text` must be held to its measured width, since another font may be wider."""

    def extent(self, text: str) -> tuple[float, float]:
        """Return the room of a line above and below its baseline, in ems, in any font of the stack."""


class _Found(dict[str, V]):
    """What was found for characters; each is looked for when it is first met."""

    def __init__(self, find: Callable[[str], V]) -> None:
        self.find = find

    def __missing__(self, char: str) -> V:
        self[char] = found = self.find(char)
        return found


def _width(table: Table[int], char: str) -> int:
    found = table.get(char)
    return _guess(char) if found is None else found


def _free_width(table: Table[int], wider: float, char: str) -> int:
    """Return the width of a character in the widest font; Arabic and guesses are that wide already."""
    found = table.get(char)
    if found is None or "\u0600" <= char <= "\u077f" or char >= "\ufb50":
        return _width(table, char)
    return ceil(found * wider)


def _kind_of(table: Table[int], char: str) -> int:
    known = char in _MARKS or table.get(char) is not None
    return (
        (0 if known else _UNLISTED)
        | (_ARABIC if joining.ARABIC_RUN.match(char) else 0)
        | (_COMBINING if "\u0300" <= char <= "\u036f" else 0)
        | (_EXOTIC if char == "\ufdfd" or "\U00010000" <= char <= "\U0001efff" else 0)
    )


def _guess(char: str) -> int:
    if unicodedata.category(char) in _ZERO:
        return 0
    if "\U0001f000" <= char <= "\U0001faff":
        return _EMOJI
    return _WIDE if unicodedata.east_asian_width(char) in "WF" else _UNKNOWN


class FontMeasure:
    """Widths from advance widths in thousandths of an em: of a normal face and a bold one.

    A face is the widths of its characters, and those of its Arabic letters by form. `wider` is how many times
    as wide another font may set a line that is not pinned, Arabic aside.
    """

    def __init__(self, normal: Face, bold: Face, wider: float = 1.0) -> None:
        self._faces = tuple(
            (
                _Found(partial(_width, plain)),
                _Found(partial(_free_width, plain, wider)),
                _Found(forms.get),
            )
            for plain, forms in (normal, bold)
        )
        self._kind = _Found(partial(_kind_of, normal[0]))
        self._word = lru_cache(maxsize=1 << 15)(self._measure)
        self._kinds = lru_cache(maxsize=1 << 12)(self._all_kinds)

    def width(self, text: str, size: float, *, bold: bool = False, free: bool = False) -> float:
        """Return the width of `text` set on one line at `size`, both in SVG user units.

        `free` says that the text stands in a line that is not pinned.
        """
        return self._word(text, bold, free) * size / _PER_EM

    def pins(self, text: str) -> bool:
        """Return whether `text` must be held to its measured width, since another font may be wider."""
        if text.isascii():
            return True
        kinds = self._kinds(text)
        return bool(kinds & _EXOTIC) or not kinds & (_UNLISTED | _ARABIC)

    def extent(self, text: str) -> tuple[float, float]:
        """Return the room of a line above and below its baseline, in ems, in any font of the stack."""
        if text.isascii():
            return _LATIN_EXTENT
        kinds = self._kinds(text)
        if kinds & (_UNLISTED | _COMBINING):
            return _FALLBACK_EXTENT
        return _ARABIC_EXTENT if kinds & _ARABIC else _LATIN_EXTENT

    def _all_kinds(self, text: str) -> int:
        return reduce(or_, set(map(self._kind.__getitem__, text)), 0)

    def _measure(self, text: str, bold: bool, free: bool) -> int:
        pinned, widest, forms = self._faces[bold]
        plain = widest if free or not self.pins(text) else pinned
        if text.isascii() or not self._kinds(text) & _ARABIC:
            return sum(map(plain.__getitem__, text))
        arabic = sum(joining.width(run, forms, plain) for run in joining.ARABIC_RUN.findall(text))
        return arabic + sum(map(plain.__getitem__, joining.ARABIC_RUN.sub("", text)))


@cache
def sans() -> FontMeasure:
    """Return the measure of the default font stack."""
    from .metrics.table import BOLD, NORMAL  # 40 kB that only a renderer needs

    return FontMeasure(NORMAL, BOLD, _WIDEST)
