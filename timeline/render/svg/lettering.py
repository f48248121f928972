"""How letters get into a drawing: by the reader's fonts, by one that travels in the file, or as outlines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...layout.measure import sans
from .families import with_scripts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...layout.measure import TextMeasure
    from ...layout.scene import Scene, Text
    from .options import Fonts, SvgOptions

_NO_LINES: Mapping[Text, str] = {}


class Lettering(NamedTuple):
    """What a drawing needs for its letters.

    `families` is the value of ``font-family``, `faces` are ``@font-face`` rules, `rules` further ones;
    `lines` are those drawn as outlines, as SVG elements, which use `definitions`.
    """

    families: str
    faces: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    lines: Mapping[Text, str] = _NO_LINES
    definitions: tuple[str, ...] = ()


def measure(fonts: Fonts) -> TextMeasure:
    """Return the measure of the letters that will be drawn, in SVG user units.

    Raises
    ------
    OptionError
        Where embedded fonts need an extra that is not installed.
    """
    if fonts == "system":
        return sans()
    if fonts == "outlines":
        from . import dejavu  # imports matplotlib

        return dejavu.measure()
    from . import fonts as embedded  # an extra

    return embedded.measure()


def lettering(scene: Scene, options: SvgOptions) -> Lettering:
    """Return what the letters of a scene need.

    Warns
    -----
    UserWarning
        Where a character has no outline, so that its line is left to the fonts of the reader.
    """
    texts = (run.text for text in scene.texts() for run in text.runs)
    stack = with_scripts(options.theme.fonts, texts, scene.language)
    if options.fonts == "embedded":
        from .fonts import FAMILY, font_faces  # an extra

        return Lettering(_before(FAMILY, stack), tuple(font_faces(scene)))
    if options.fonts == "outlines":
        from .outlines import RULES, outlined  # imports matplotlib

        drawn = outlined(scene, options.name)
        left = _before("DejaVu Sans", stack) if drawn.missing else ""
        return Lettering(left, (), RULES, drawn.lines, drawn.definitions)
    return Lettering(stack)


def _before(family: str, stack: str) -> str:
    return f"'{family}', {stack}" if stack else f"'{family}'"
