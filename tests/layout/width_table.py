"""Make the widths that the layout knows: `timeline/layout/metrics/sans.py`.

``python -m tests.layout.width_table`` writes the module to standard output. The fonts come with the extra
`test`, those of fontpkg in the versions that `pyproject.toml` names; the module that is made names the
versions that the files themselves give. Widths are facts about the fonts; no outline is copied.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import cached_property
from pathlib import Path
from typing import Any

import fontpkg
import matplotlib as mpl
import uharfbuzz
from fontTools.ttLib import TTFont

_DEJAVU = Path(mpl.get_data_path(), "fonts", "ttf")
_WEIGHTS = {"NORMAL": 400, "BOLD": 700}
_DEJAVU_STYLES = {400: "DejaVuSans.ttf", 700: "DejaVuSans-Bold.ttf"}
_RANGES = (
    (0x20, 0x7E), (0xA0, 0x52F), (0x531, 0x5F4), (0x600, 0x6FF), (0x750, 0x77F), (0x10A0, 0x10FF),
    (0x1E00, 0x1FFF), (0x2000, 0x200A), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x20BF), (0x2100,
    0x22FF), (0x25A0, 0x25FF), (0xFB1D, 0xFB4F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC),
)  # fmt: skip
_SUMMARY = '"""Advance widths in thousandths of an em, of a normal face and a bold one.'
_NOTE = '''
Widths are those of the first of these fonts that has the character, and of an Arabic one the widest among all
of them. A row is the first code point (hexadecimal), then the widths from there on. `*_FORMS`: an Arabic
letter, then its isolated, final, initial and medial widths (0 where it has no such form).
Made by `tests/layout/width_table.py`; not written by hand.
"""'''
_FORMS = ("{}", "\u200d{}", "{}\u200d", "\u200d{}\u200d")  # what a ZERO WIDTH JOINER makes of a letter


def _paths(weight: int) -> tuple[Path, ...]:
    """Return the files of a weight in their order; those of fontpkg hold every weight."""
    packaged = [fontpkg.path(name) for name in ("Arimo", "Noto Sans", "Noto Sans Arabic")]
    return packaged[0], _DEJAVU / _DEJAVU_STYLES[weight], *packaged[1:]


class Face:
    """The widths of one weight of a font, in thousandths of an em, rounded up."""

    def __init__(self, path: Path, weight: int) -> None:
        self._font = TTFont(path)
        self._characters = self._font.getBestCmap()
        self._shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))))
        if "fvar" in self._font:
            self._shaper.set_variations({"wght": weight})

    def __contains__(self, code: int) -> bool:
        return code in self._characters

    @property
    def version(self) -> str:
        """The family and the version that the font itself gives."""
        names = self._font["name"]
        return f"{names.getBestFamilyName()} {re.findall(r'[0-9.]+', names.getDebugName(5))[0]}"

    def advance(self, text: str) -> int:
        """Return how wide a text is."""
        units = sum(position.x_advance for position in self._shaped(text).glyph_positions)
        return -(-units * 1000 // self._font["head"].unitsPerEm)

    def forms(self, letter: str) -> list[int]:
        """Return the widths of a letter on its own, at the end, at the beginning and in the middle.

        0 stands for a form that is the same glyphs as one that joins less: there is no such form.
        """
        alone, final, initial, medial = (text.format(letter) for text in _FORMS)
        glyphs = {text: self._glyphs(text) for text in (alone, final, initial, medial)}
        joins_back, joins_on = glyphs[final] != glyphs[alone], glyphs[initial] != glyphs[alone]
        shown = (True, joins_back, joins_on, joins_back and joins_on)
        return [self.advance(text) if it else 0 for text, it in zip(glyphs, shown, strict=True)]

    def _glyphs(self, text: str) -> list[int]:
        found = (info.codepoint for info in self._shaped(text).glyph_infos)
        return [glyph for glyph in found if glyph not in self._joiner]

    @cached_property
    def _joiner(self) -> set[int]:
        return {info.codepoint for info in self._shaped("\u200d").glyph_infos}

    def _shaped(self, text: str) -> Any:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shaper, buffer, {"kern": False})
        return buffer


def _is_arabic(code: int) -> bool:
    return 0x600 <= code <= 0x77F or 0xFB50 <= code <= 0xFEFC


def _is_letter(code: int) -> bool:
    return 0x620 <= code <= 0x77F and unicodedata.category(chr(code)) == "Lo"


def _is_mark(code: int) -> bool:
    return unicodedata.combining(chr(code)) != 0 or unicodedata.category(chr(code)) == "Mn"


def _measure(faces: list[Face]) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Return the widths of characters, and those of the forms of Arabic letters."""
    widths: dict[int, int] = {}
    forms: dict[int, list[int]] = {}
    for face in faces:
        for code in (code for first, last in _RANGES for code in range(first, last + 1) if code in face):
            if code not in widths or _is_arabic(code):
                widths[code] = max(widths.get(code, 0), 0 if _is_mark(code) else face.advance(chr(code)))
            if _is_letter(code):
                known = forms.get(code, [0, 0, 0, 0])
                forms[code] = [max(pair) for pair in zip(known, face.forms(chr(code)), strict=True)]
    return widths, forms


def _rows(widths: dict[int, int]) -> list[str]:
    rows: list[str] = []
    start = -1
    run: list[int] = []
    for code in sorted(widths):
        if run and (code != start + len(run) or len(run) == 20):
            rows.append(f"{start:04X} " + " ".join(map(str, run)))
            run = []
        if not run:
            start = code
        run.append(widths[code])
    return [*rows, f"{start:04X} " + " ".join(map(str, run))]


def _table(name: str, faces: list[Face]) -> list[str]:
    widths, forms = _measure(faces)
    letters = [f"{code:04X} " + " ".join(map(str, forms[code])) for code in sorted(forms)]
    return [f'\n{name} = """\\', *_rows(widths), '"""', f'\n{name}_FORMS = """\\', *letters, '"""']


def faces(weight: int) -> list[Face]:
    """Return the faces of a weight, 400 or 700, in their order."""
    return [Face(path, weight) for path in _paths(weight)]


def module() -> str:
    """Return the text of the module."""
    found = {name: faces(weight) for name, weight in _WEIGHTS.items()}
    versions = ", ".join(face.version for face in found["NORMAL"])
    out = [
        '"""Advance widths in thousandths of an em, of a normal face and a bold one.\n',
        f"{versions}.",
        _NOTE,
    ]
    for name, measured in found.items():
        out += _table(name, measured)
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    sys.stdout.write(module())
