"""Dates as people write them: read strictly, or refused with their possible readings.

`read` tries the texts of one form each (`forms`, `twofold`), then the words (`lexicon`, `phrase`) and the
grammars of languages (`inverse`), which have to agree.
"""

from __future__ import annotations

from .read import MAX_TEXT, parse_human

__all__ = ["MAX_TEXT", "parse_human"]
