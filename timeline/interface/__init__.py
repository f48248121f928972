"""The words of the interface: one catalogue for each language, read when somebody asks for that language.

A catalogue is a TOML file whose keys are those of `Words`, the same that a timeline may bring or mend under
``[timeline.words.LANGUAGE]``.
"""

from __future__ import annotations

from .catalogue import LANGUAGES, catalogue_for, words_for
from .words import Forms, Words

__all__ = ["LANGUAGES", "Forms", "Words", "catalogue_for", "words_for"]
