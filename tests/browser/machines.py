"""Machines with the fonts that readers have: fontconfig finds these there, and no others.

The fonts come from packages, so that no font of the machine that runs the tests plays a part.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import fontpkg
import matplotlib as mpl

_DEJAVU = Path(mpl.get_data_path(), "fonts", "ttf")
# Slight hinting is what fontconfig comes with: letters keep their widths.
_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>{fonts}</dir>
<cachedir>{cache}</cachedir>
<match target="pattern"><edit name="hintstyle" mode="append"><const>hintslight</const></edit></match>
{aliases}
</fontconfig>
"""
_ALIAS = """<alias binding="same"><family>{name}</family><prefer><family>{family}</family></prefer></alias>"""


class Machine(NamedTuple):
    """What is installed, and which family stands in for the names that are not."""

    name: str
    files: tuple[Path, ...]
    aliases: tuple[tuple[str, str], ...]

    def set_up(self, folder: Path) -> Path:
        """Install the fonts in a folder; return the configuration that finds them."""
        fonts = folder / "fonts"
        fonts.mkdir(parents=True)
        for file in self.files:
            (fonts / file.name).symlink_to(file)
        aliases = "\n".join(_ALIAS.format(name=name, family=family) for name, family in self.aliases)
        configuration = folder / "fonts.conf"
        text = _CONFIGURATION.format(fonts=fonts, cache=folder / "cache", aliases=aliases)
        configuration.write_text(text, encoding="utf-8")
        return configuration


def _packaged(*families: str) -> tuple[Path, ...]:
    """Return the files of families, each of which holds every weight."""
    return tuple(fontpkg.path(family) for family in families)


def _dejavu(*styles: str) -> tuple[Path, ...]:
    return tuple(_DEJAVU / f"DejaVu{style}.ttf" for style in styles)


_SANS = _dejavu("Sans", "Sans-Bold")

ARIAL = Machine(
    "Arial's metrics", (*_packaged("Arimo"), *_SANS), (("Arial", "Arimo"), ("sans-serif", "Arimo"))
)
NOTO = Machine(
    "Noto Sans",
    _packaged("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Thai"),
    (("sans-serif", "Noto Sans"),),
)
DEJAVU = Machine("DejaVu Sans", _SANS, (("sans-serif", "DejaVu Sans"),))
ROBOTO = Machine("Roboto", _packaged("Roboto", "Noto Sans Arabic"), (("sans-serif", "Roboto"),))
OTHER = Machine("a font that the stack does not name", _packaged("Cairo"), ())
MACHINES = (ARIAL, NOTO, DEJAVU, ROBOTO, OTHER)
"""The five settings in which the promise is proven, for Latin and Arabic."""
MONOSPACED = Machine("letters of one width", _dejavu("SansMono", "SansMono-Bold"), ())
