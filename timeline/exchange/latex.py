"""Plain text -> LaTeX that prints it, in a .bib file: braces are balanced, nothing is a command."""

from __future__ import annotations

import re

from ..language.safe import safe

_SPECIAL = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
})  # fmt: skip

# Pairs that TeX's fonts draw as one sign: -- as a dash, `` as a quote, ?` as an inverted question mark.
_LIGATURE = re.compile(r"(?<=([-'`<>,]))(?=\1)|(?<=[?!])(?=`)")


def escape(text: str) -> str:
    """Escape what LaTeX and BibTeX give a meaning to; every other character stays, as UTF-8.

    A brace becomes a command without one: BibTeX counts braces even after a backslash. A control becomes
    U+FFFD, a line end a space.
    """
    return _LIGATURE.sub("{}", safe(text).translate(_SPECIAL))
