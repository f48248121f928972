"""Texts, and the languages that they are in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...language.safe import DIRECTIONAL
from .broken import Broken, must, shown

# XML 1.0 cannot hold these at all, or (C1) only as an accident; tab and newline are layout.
_CONTROL = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff"
_SEPARATOR = r"\u2028\u2029"  # a line end for some programs and not for others
FORBIDDEN = f"{_CONTROL}{DIRECTIONAL}{_SEPARATOR}"
LINE = f"^[^{FORBIDDEN}]*[^\\s{FORBIDDEN}][^{FORBIDDEN}]*$"

LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"
_language = re.compile(LANGUAGE).fullmatch
MOST_OF_UNIT = 40  # characters


def string(raw: object, what: str = "a string") -> str:
    """Return what was given, which has to be a string."""
    if not isinstance(raw, str):
        raise must("E112", f"be {what}", raw)
    return raw


def line(raw: object, what: str = "a string") -> str:
    """Return a text that is not blank, and holds nothing that acts on the text around it."""
    text = raw if isinstance(raw, str) else string(raw, what)
    if not text or text.isspace():
        raise Broken("E502", "must not be empty")
    if not text.isprintable():  # which a line end is not either, but few texts have one
        _refuse_forbidden(text)
    return text


def _refuse_forbidden(text: str) -> None:
    found = _forbidden().search(text)
    if found:
        message = f"must not hold the {_name(found[0])} U+{ord(found[0]):04X}"
        raise Broken("E503", message, offset=found.start())


@cache
def _forbidden() -> re.Pattern[str]:
    """Return what no text can hold; a lone surrogate is no character, and no file can hold it."""
    return re.compile(f"[{FORBIDDEN}\ud800-\udfff]")


def _name(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return "lone surrogate"
    if re.match(f"[{DIRECTIONAL}]", character):
        return "directional control"
    return "separator" if re.match(f"[{_SEPARATOR}]", character) else "control character"


@lru_cache(maxsize=256)
def is_language(tag: str) -> bool:
    """Return whether a tag is well formed (RFC 5646, section 2.1, of the usual subtags)."""
    return _language(tag) is not None


def language(raw: object) -> str:
    """Return a language tag that is well formed."""
    tag = raw if isinstance(raw, str) else string(raw)
    if not is_language(tag):
        fixed = tag.replace("_", "-")
        guess = fixed if is_language(fixed) else _LANGUAGE_NAMES.get(tag.lower())
        raise Broken(
            "E504", f"must be a language tag such as `en` or `ar-EG`, got {shown(tag)}", suggestion=guess
        )
    return tag


_LANGUAGE_NAMES = {
    "arabic": "ar",
    "english": "en",
    "french": "fr",
    "german": "de",
    "hebrew": "he",
    "kazakh": "kk",
    "russian": "ru",
    "turkish": "tr",
}


def unit(raw: object) -> str:
    """Return a unit of measure: a short text on one line."""
    text = line(raw)
    if len(text) > MOST_OF_UNIT or "\n" in text or text != text.strip():
        raise must("E508", f"be at most {MOST_OF_UNIT} characters on one line, without outer spaces", raw)
    return text
