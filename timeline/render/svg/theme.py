"""Colours and type as one value, and the style sheet that it becomes.

Contrast is that of WCAG 2.2 AA in light and in dark: 4.5:1 for text, 3:1 for marks. The colours of
categories start from Okabe and Ito's palette (2008), moved until they reach that, and until any two of them
differ by more than 14 (CIE 1976) for readers with full, protan and deutan sight. Shapes tell them apart as
well; in print they alone do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ...errors import OptionError

if TYPE_CHECKING:
    from attrs import Attribute

# The first of these that a machine has decides how tall a line is there, so that fonts for Arabic, which are
# tall, stand after those for Latin.
_FONTS = (
    "Arial, 'Liberation Sans', Arimo, 'Helvetica Neue', Helvetica, Roboto, 'Segoe UI', 'Noto Sans', "
    "'Noto Sans Arabic', 'Geeza Pro', 'Noto Naskh Arabic', 'DejaVu Sans', sans-serif"
)


# A colour of CSS by number, name or function, and a list of font families with or without quotes: neither may
# end the declaration that it stands in, nor name another file.
_COLOUR = re.compile(
    r"#[0-9A-Fa-f]{3,8}|[A-Za-z]+|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\([\w #%.,/+-]*\)",
    re.ASCII,
)
_FAMILY = r"""(?:'[^'"\\{};\x00-\x1f]*'|"[^'"\\{};\x00-\x1f]*"|[\w-]+(?: [\w-]+)*)"""
_FAMILIES = re.compile(rf"{_FAMILY}(?:, *{_FAMILY})*")


def _colour(_instance: object, attribute: Attribute[Any], value: str) -> None:
    if not _COLOUR.fullmatch(value):
        raise OptionError(f"{attribute.name} must be a CSS colour such as #0084ad, got {value!r}")


def _colours(instance: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    if not value:
        raise OptionError(f"{attribute.name} must be one colour or more, got none")
    for colour in value:
        _colour(instance, attribute, colour)


def _families(_instance: object, attribute: Attribute[Any], value: object) -> None:
    if value != "" and not (isinstance(value, str) and _FAMILIES.fullmatch(value)):
        raise OptionError(
            f"{attribute.name} must be font families as CSS lists them, such as 'Noto Sans', got {value!r}"
        )


@frozen
class Palette:
    """The colours of one appearance, as CSS colours; raises `OptionError` for what is none."""

    paper: str = field(validator=_colour)
    ink: str = field(validator=_colour)
    muted: str = field(validator=_colour)
    faint: str = field(validator=_colour)
    accent: str = field(validator=_colour)
    categories: tuple[str, ...] = field(validator=_colours)

    def colours(self) -> dict[str, str]:
        """Return the colours by the names under which a page may override them."""
        named = {"paper": self.paper, "ink": self.ink, "muted": self.muted, "faint": self.faint}
        return {
            **named,
            "accent": self.accent,
            **{f"c{i}": colour for i, colour in enumerate(self.categories)},
        }

    def declarations(self) -> str:
        """Return the colours as custom properties."""
        return ";".join(f"--tl-{name}:{colour}" for name, colour in self.colours().items())


def _palette(shared: str, categories: str) -> Palette:
    """Read colours parted by spaces: the first five fields of `Palette` in order, then the categories."""
    paper, ink, muted, faint, accent = shared.split()
    return Palette(paper, ink, muted, faint, accent, tuple(categories.split()))


LIGHT = _palette(
    "#ffffff #1a1a1a #5c5c5c #b5b5b5 #a8290f",
    "#0084ad #d86701 #0e976a #a52882 #785100 #5b52b3 #4f4c4e #98523d",
)
DARK = _palette(
    "#15171a #ececec #a8acb2 #5a5f66 #ff8f70",
    "#449bff #ea7040 #29ad8d #ca7fbc #cec231 #b8bcff #cbc8ce #cbb982",
)
NEWSPRINT = _palette(
    "#fbf3e6 #29211a #655a4e #c4b5a0 #9b2313",
    "#0e748b #dd5d4d #3f6616 #6f214c #a58800 #532a8e #75827a #6b1e27",
)
LAMPLIGHT = _palette(
    "#211d19 #f3eadb #b9ab98 #645a4e #ff9a7a",
    "#73d2e1 #ec8460 #b6d496 #d18bad #e6cf6b #9aadef #c9ccbe #de757c",
)
PAPER = _palette(
    "#ffffff #000000 #404040 #8c8c8c #000000",
    "#000000 #595959 #262626 #6e6e6e #404040 #767676 #333333 #4d4d4d",
)


@frozen
class Theme:
    """How a chart looks: its palette in light, and in dark where it has one.

    `fonts` are font families as CSS lists them, or empty; raises `OptionError` for what is no such list.
    """

    light: Palette = LIGHT
    dark: Palette | None = DARK
    fonts: str = field(default=_FONTS, validator=_families)

    def style(self, *more: str) -> str:
        """Return the style sheet, without anything that a page outside could depend on but the properties.

        The rules of the theme go before `more` rules where they contradict each other.
        """
        colours = self.light.colours()
        family = f";font-family:{self.fonts}" if self.fonts else ""
        rules = [f".tl{{{self.light.declarations()}{family}}}"]
        if self.dark is not None:
            rules.append(f"@media (prefers-color-scheme:dark){{.tl{{{self.dark.declarations()}}}}}")
            rules.append(f"@media print{{.tl{{{self.light.declarations()}}}}}")
        rules += [*more, *_RULES]
        rules += [f".tl .k{i}{{color:var(--tl-c{i})}}" for i in range(len(self.light.categories))]
        rules.append(".tl .kn{color:var(--tl-muted)}")
        style = "\n".join(rules)
        for name, colour in colours.items():
            for of in _COLOURED:
                said = f"{of}:var(--tl-{name})"
                style = style.replace(said, f"{of}:{colour};{said}")
        return style


# A viewer that knows no custom properties (librsvg, Inkscape) drops such a declaration and keeps the one
# before it, which names the colour.
_COLOURED = ("fill", "stroke", "color")
_RULES = [
    ".tl .paper{fill:var(--tl-paper)}",
    ".tl text{fill:var(--tl-ink);white-space:pre;font-kerning:none}",
    ".tl .date,.tl .tick,.tl .legend,.tl .source,.tl .summary{fill:var(--tl-muted)}",
    ".tl .date{fill:var(--tl-muted)}",
    ".tl text.rival{fill:var(--tl-accent)}",
    ".tl .break{fill:var(--tl-muted);font-style:italic}",
    ".tl .b{font-weight:700}",
    ".tl a{cursor:pointer}",
    ".tl .n{fill:var(--tl-muted);font-size:11px;font-weight:400}",
    ".tl a:hover,.tl a:focus{fill:var(--tl-accent);text-decoration:underline}",
    ".tl path,.tl polyline,.tl line{fill:none;stroke-linejoin:round}",
    ".tl .axis,.tl .even{stroke:var(--tl-ink);stroke-width:1.5}",
    ".tl .even{stroke-dasharray:1 3;stroke-linecap:round}",
    ".tl .zigzag{stroke:var(--tl-muted);stroke-width:1}",
    ".tl .leader{stroke:var(--tl-faint);stroke-width:1}",
    ".tl .mark{stroke:var(--tl-muted);stroke-width:1}",
    ".tl .rule{stroke:var(--tl-faint);stroke-width:.75}",
    ".tl .m{fill:currentColor;stroke:currentColor;stroke-width:1.2}",
    ".tl .h{fill:var(--tl-paper);stroke:currentColor;stroke-width:1.4}",
    ".tl .dot{fill:var(--tl-ink);stroke:var(--tl-paper);stroke-width:1.5}",
    ".tl .ring{fill:var(--tl-paper);stroke:var(--tl-ink);stroke-width:1.4}",
    ".tl circle.rival{fill:none;stroke:var(--tl-accent);stroke-width:1.4}",
    ".tl .band{fill:currentColor;fill-opacity:.75}",
    ".tl .band.h{fill:var(--tl-paper);fill-opacity:1;stroke-dasharray:2 1.5}",
]

THEMES = {
    "default": Theme(),
    "light": Theme(dark=None),
    "newsprint": Theme(NEWSPRINT, LAMPLIGHT),
    "print": Theme(PAPER, dark=None),
}


def theme(name: str | Theme) -> Theme:
    """Return a shipped theme by name; raise `OptionError` where there is none of that name."""
    if isinstance(name, Theme):
        return name
    found = next((theme for known, theme in THEMES.items() if known == name), None)
    if found is None:
        raise OptionError(f"theme must be one of {', '.join(THEMES)}, got {name!r}")
    return found
