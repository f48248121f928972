"""Text from a file, made harmless: it moves no cursor, changes no colour, turns no line, breaks no XML."""

from __future__ import annotations

import re
from functools import cached_property

# Bidi embeddings, overrides and isolates reach beyond the text that holds them. The marks U+200E, U+200F and
# U+061C stay: Arabic needs them, and their effect ends with the word. See UAX 9, Unicode TR 36 and
# CVE-2021-42574.
DIRECTIONAL = r"\u202a-\u202e\u2066-\u2069"
# Controls (C0, DEL, C1), lone surrogates, interlinear annotations, and what XML 1.0 (production 2) lacks.
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufff9-\ufffb\ufffe\uffff"
_UNSAFE = f"[{_CONTROLS}{DIRECTIONAL}]"
_INVISIBLE = "[\u00ad\u2060\ufeff]"  # soft hyphen, word joiner, byte order mark
_SPACE = "[^\\S\u00a0\u202f]+"  # any white space but what keeps words together


def safe(text: str) -> str:
    """Return `text` on one line, each character that could act on what shows it replaced by U+FFFD."""
    plain = text.replace("\u00a0", " ")
    if plain.isprintable() and "  " not in text:  # neither controls nor formats nor separators
        return text.strip(" ")
    found = _PATTERNS
    return found.space.sub(" ", found.unsafe.sub("\ufffd", found.invisible.sub("", text))).strip(" ")


def no_formula(text: str) -> str:
    """Return a cell of a table with an apostrophe before what a spreadsheet would run as a formula.

    The apostrophe marks text there. See https://owasp.org/www-community/attacks/CSV_Injection.
    """
    return f"'{text}" if text.lstrip().startswith(("=", "+", "-", "@")) else text


def escaped(json: str) -> str:
    """Write what `safe` would replace, and what ends a line for some, as escapes of JSON: the value stays."""
    return _PATTERNS.no_json_line.sub(lambda found: f"\\u{ord(found[0]):04x}", json)


class _Patterns:
    """The patterns above; classes beyond Latin-1 take milliseconds to compile, so each when first needed."""

    @cached_property
    def unsafe(self) -> re.Pattern[str]:
        return re.compile(_UNSAFE)

    @cached_property
    def no_json_line(self) -> re.Pattern[str]:
        return re.compile(f"{_UNSAFE}|[\x85\u2028\u2029]")

    @cached_property
    def invisible(self) -> re.Pattern[str]:
        return re.compile(_INVISIBLE)

    @cached_property
    def space(self) -> re.Pattern[str]:
        return re.compile(_SPACE)


_PATTERNS = _Patterns()
