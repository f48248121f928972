"""The formats of the chronology."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import is_right_to_left
from ...model.timeline import check_timeline
from ...words.options import chosen
from .chronology import chronology
from .encode import Encode, encoder
from .options import RECORDS, TextOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Timeline


def render_text(tl: Timeline, options: TextOptions | None = None) -> str:
    """Print a timeline as text, ending in a line feed; the same input gives the same text.

    Raises
    ------
    UnknownCalendarError
        For a calendar in the options that the library does not have.
    """
    return "".join(f"{line}\n" for line in text_lines(tl, options))


def text_lines(tl: Timeline, options: TextOptions | None = None) -> Iterator[str]:
    """Return the lines of `render_text` one by one, without their line feeds, as soon as each is known."""
    check_timeline(tl)
    options = chosen(options, TextOptions)
    if options.format in RECORDS:
        from .records import records  # json

        return records(tl, options)
    if options.format == "markdown":
        from .markdown import markdown  # seldom needed

        return markdown(tl, options)
    return _page(tl, options)


def _page(tl: Timeline, options: TextOptions) -> Iterator[str]:
    return map(encoder_for(tl, options), chronology(tl, options))


def encoder_for(tl: Timeline, options: TextOptions) -> Encode:
    """Choose how the lines of a page are written."""
    return encoder(
        width=options.width,
        right_to_left=is_right_to_left(options.language or tl.language),
        rich=options.format == "rich",
        bidi=options.bidi,
    )
