"""The kinds of value that are texts, and the languages that they are in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from ...model import LocalizedText
from ..toml.path import shown
from .faults import Fault, must
from .kinds import expect_string, read_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .kinds import Context, Schema

# XML 1.0 cannot hold these at all, or (C1) only as an accident; tab and newline are layout.
CONTROL = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff"
_LINE = f"^[^{CONTROL}]*[^\\s{CONTROL}][^{CONTROL}]*$"
_LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"
_IS_LANGUAGE = re.compile(_LANGUAGE).fullmatch


def read_line(raw: object, what: str = "a string") -> str:
    """Give a text that is not empty and has no control character."""
    text = expect_string(raw, what)
    if not text or text.isspace():
        raise Fault("E502", "must not be empty", named=True)
    if not text.isprintable():  # which a line end is not either, but few texts have one
        _refuse_control(text)
    return text


def _refuse_control(text: str) -> None:
    found = _forbidden().search(text)
    if found:
        what = "lone surrogate" if "\ud800" <= found[0] <= "\udfff" else "control character"
        message = f"must not hold the {what} U+{ord(found[0]):04X}"
        raise Fault("E503", message, named=True, offset=found.start())


@cache
def _forbidden() -> re.Pattern[str]:
    """Give what no text can hold; a lone surrogate is no character, and no file can hold it."""
    return re.compile(f"[{CONTROL}\ud800-\udfff]")


class Line:
    """Plain text in no particular language."""

    def schema(self) -> Schema:
        """Describe any text that is not blank."""
        return {"type": "string", "pattern": _LINE}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the text."""
        return read_line(raw)


class Text:
    """A string in the file's first language, or a table of language tag to string."""

    def schema(self) -> Schema:
        """Describe both forms; `text` is defined once in the schema."""
        return {"$ref": "#/$defs/text"}

    def read(self, raw: object, context: Context) -> LocalizedText:
        """Read either form."""
        if isinstance(raw, str):
            return LocalizedText(((context.language, read_line(raw)),))
        if not isinstance(raw, dict):
            raise must("E112", "be a string or a table of language tag to string", raw)
        if not raw:
            raise must("E113", "have at least one language", raw)
        variants = read_each(raw.items(), _variant)
        _refuse_same_tag(raw)
        return LocalizedText(tuple(variants.items()))


def _variant(tag: str, text: object) -> str:
    try:
        read_language(tag)
    except Fault as fault:
        fault.at_key, fault.named = True, False
        raise
    return read_line(text)


def _refuse_same_tag(tags: Iterable[str]) -> None:
    seen: dict[str, str] = {}
    for tag in tags:
        first = seen.setdefault(tag.lower(), tag)
        if first != tag:
            message = f"language {tag!r} is given twice"
            raise Fault("E504", message, where=(tag,), at_key=True, first=(first,))


def read_language(raw: object) -> str:
    """Give a language tag that is well formed (RFC 5646, section 2.1, of the usual subtags)."""
    tag = expect_string(raw)
    if not _IS_LANGUAGE(tag):
        fixed = tag.replace("_", "-")
        guess = fixed if _IS_LANGUAGE(fixed) else _LANGUAGE_NAMES.get(tag.lower())
        message = f"must be a language tag such as `en` or `ar-EG`, got {shown(tag)}"
        raise Fault("E504", message, named=True, suggestion=guess)
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


class Language:
    """A language tag (BCP 47)."""

    def schema(self) -> Schema:
        """Describe the form of the tag."""
        return {"type": "string", "pattern": f"^{_LANGUAGE}$", "examples": ["en", "ar", "zh-Hant"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the tag."""
        return read_language(raw)


def text_schema() -> Mapping[str, Any]:
    """Describe `Text`, for the definitions of the schema."""
    line = Line().schema()
    languages = {
        "type": "object",
        "minProperties": 1,
        "propertyNames": Language().schema(),
        "additionalProperties": line,
    }
    return {
        "description": "A string in the file's first language, or a table of language tag to string.",
        "anyOf": [line, languages],
        "examples": [{"en": "Diplomacy", "ar": "دبلوماسية"}],
    }
