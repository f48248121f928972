"""Unicode's normal forms, in a time that grows with the text whatever marks stand in it.

The marks on a letter are put into the order of their combining classes (UAX 15, canonical ordering), for
which `unicodedata` compares each with all before it: 50,000 marks on one letter take minutes. Text in which
no letter has more marks than any language needs goes there as it is.
"""

from __future__ import annotations

import re
import unicodedata
from functools import partial
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    Form = Literal["NFC", "NFD", "NFKC", "NFKD"]

_SHORT = 500  # characters: of so few the order of marks is found soon enough
_MOST_MARKS = 30  # on one letter in text of any language (UAX 15, stream-safe text format)


def normalized(form: Form, text: str) -> str:
    """Return what `unicodedata.normalize` does."""
    if len(text) > _SHORT and not text.isascii():
        text = _with_marks_in_order(form, text)
    return unicodedata.normalize(form, text)


def _with_marks_in_order(form: Form, text: str) -> str:
    decompose = partial(unicodedata.normalize, "NFKD" if form in {"NFKC", "NFKD"} else "NFD")
    marks = "".join(sorted(char for char in set(text) if unicodedata.combining(decompose(char)[0])))
    if not marks:
        return text

    def in_order(run: re.Match[str]) -> str:
        return "".join(sorted("".join(map(decompose, run[0])), key=unicodedata.combining))

    return re.sub(f"[{re.escape(marks)}]{{{_MOST_MARKS},}}", in_order, text)
