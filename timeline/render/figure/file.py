"""A timeline as the bytes of a PNG, PDF or PGF file, drawn by matplotlib."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from ...errors import OptionError
from .plot import plot

if TYPE_CHECKING:
    from ...model import Timeline
    from .options import PlotOptions

# Of what a backend would write by itself, the date makes equal drawings differ.
_SETTINGS: dict[str, dict[str, Any]] = {"png": {}, "pdf": {"metadata": {"CreationDate": None}}, "pgf": {}}
KINDS = tuple(_SETTINGS)


def render_figure(tl: Timeline, kind: str, options: PlotOptions | None = None, dpi: float = 200.0) -> bytes:
    """Draw a timeline on a figure of its own; return that as a file of the kind "png", "pdf" or "pgf".

    A PNG has `dpi` pixels per inch. PGF is set with the LaTeX that ``rcParams["pgf.texsystem"]`` names.

    Raises
    ------
    OptionError
        For another kind, for PGF where that LaTeX is not installed, and as `plot`.
    """
    if kind not in KINDS:
        raise OptionError(f"kind must be one of {', '.join(KINDS)}, got {kind!r}")
    figure: Any = plot(tl, options=options).figure
    out = io.BytesIO()
    try:
        figure.savefig(out, format=kind, dpi=dpi, **_SETTINGS[kind])
    except (RuntimeError, FileNotFoundError) as error:
        if kind != "pgf":
            raise
        raise OptionError(f"pgf needs LaTeX: {error}") from error
    return out.getvalue()
