r"""Texts that are only ever text: what matplotlib writes into TeX as it stands is escaped first.

The PGF backend takes each text for TeX source. An events file comes from strangers, and a title such as
``\input{...}`` would be carried out.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from matplotlib.text import Annotation, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.transforms import Bbox

_ESCAPES = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_",
    "%": r"\%", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
})  # fmt: skip


@contextmanager
def _escaped(text: Text, renderer: Any) -> Iterator[None]:
    """Escape a text for as long as a renderer that writes TeX has to do with it."""
    if not _writes_tex(renderer):
        yield
        return
    words = text.get_text()
    text.set_text(words.translate(_ESCAPES))
    try:
        yield
    finally:
        text.set_text(words)


def _writes_tex(renderer: Any) -> bool:
    inner = getattr(renderer, "_renderer", renderer)  # what draws vectors in a `MixedModeRenderer`
    return type(inner).__module__ == "matplotlib.backends.backend_pgf"


class PlainText(Text):
    """A text in which nothing is markup."""

    def draw(self, renderer: Any) -> None:
        """Draw it."""
        with _escaped(self, renderer):
            super().draw(renderer)

    def get_window_extent(self, renderer: Any = None, dpi: float | None = None) -> Bbox:
        """Return its extent in pixels."""
        with _escaped(self, renderer):
            return super().get_window_extent(renderer, dpi)


class PlainAnnotation(Annotation):
    """A text whose place is given by another artist, and in which nothing is markup."""

    def draw(self, renderer: Any) -> None:
        """Draw it."""
        with _escaped(self, renderer):
            super().draw(renderer)

    def get_window_extent(self, renderer: Any = None, dpi: float | None = None) -> Bbox:  # noqa: ARG002 - as of `Text`
        """Return its extent in pixels."""
        with _escaped(self, renderer):
            return super().get_window_extent(renderer)
