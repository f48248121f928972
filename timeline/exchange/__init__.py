"""Other people's formats, one file each."""

from __future__ import annotations

from .bibtex import to_biblatex, to_bibtex
from .citeproc import bibliography
from .csl_json import csl_item, to_csl_json

__all__ = ["bibliography", "csl_item", "to_biblatex", "to_bibtex", "to_csl_json"]
