"""The language of the reader for whom something is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.timeline import check_timeline
from ..words.options import language_tag

if TYPE_CHECKING:
    from ..model import Timeline


def reader_language(tl: Timeline, language: str | None) -> str:
    """Return the language that is asked for, or the file's own; raise `OptionError` for what is no tag."""
    check_timeline(tl)
    return language_tag(language) or tl.language
