"""The language of the reader for whom something is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import OptionError
from ..model.rules.broken import Broken
from ..model.rules.texts import language as well_formed

if TYPE_CHECKING:
    from ..model import Timeline


def reader_language(tl: Timeline, language: str | None) -> str:
    """Return the language that is asked for, or the file's own; raise `OptionError` for what is no tag."""
    if language is None:
        return tl.language
    try:
        return well_formed(language)
    except Broken as broken:
        hint = f"; did you mean `{broken.suggestion}`?" if broken.suggestion else ""
        raise OptionError(f"language {broken.message}{hint}") from None
