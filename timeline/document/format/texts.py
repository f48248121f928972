"""The kinds of value that are texts, and the languages that they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import ModelError
from ...model import LocalizedText
from ...model.rules.texts import LANGUAGE, LINE, language, line
from .faults import Fault, by, must
from .kinds import PlainString, expect_string, read_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .kinds import Context, Schema


def read_line(raw: object, what: str = "a string") -> str:
    """Return a text that is not blank and holds nothing that acts on the text around it."""
    return by(line, expect_string(raw, what))


class Line(PlainString):
    """Plain text in no particular language."""

    rule = staticmethod(line)

    def schema(self) -> Schema:
        """Describe any text that is not blank."""
        return {"type": "string", "pattern": LINE}


class Text:
    """A string in the file's first language, or a table of language tag to string."""

    def schema(self) -> Schema:
        """Describe both forms; `text` is defined once in the schema."""
        return {"$ref": "#/$defs/text"}

    def read(self, raw: object, context: Context) -> LocalizedText:
        """Read either form, as the model does; where it refuses, say what and where."""
        try:
            if isinstance(raw, str):
                return LocalizedText(((context.language, raw),))
            if isinstance(raw, dict):
                return LocalizedText(raw)
        except ModelError:
            pass
        return _refused(raw, context)


def _refused(raw: object, context: Context) -> LocalizedText:
    if isinstance(raw, str):
        return LocalizedText(((context.language, read_line(raw)),))
    if not isinstance(raw, dict):
        raise must("E112", "be a string or a table of language tag to string", raw)
    if not raw:
        raise must("E113", "have at least one language", raw)
    variants = read_each(raw.items(), _variant)
    refuse_same_tag(raw)
    return LocalizedText(tuple(variants.items()))


def _variant(tag: str, text: object) -> str:
    read_tag(tag)
    return read_line(text)


def read_tag(key: object) -> str:
    """Return a language tag that is the key of a table."""
    try:
        return read_language(key)
    except Fault as fault:
        fault.at_key, fault.named = True, False
        raise


def refuse_same_tag(tags: Iterable[str]) -> None:
    """Refuse language tags of which two are the same but for their case."""
    seen: dict[str, str] = {}
    for tag in tags:
        first = seen.setdefault(tag.lower(), tag)
        if first != tag:
            message = f"language {tag!r} is given twice"
            raise Fault("E504", message, where=(tag,), at_key=True, first=(first,))


def read_language(raw: object) -> str:
    """Return a language tag that is well formed."""
    return by(language, expect_string(raw))


class Language(PlainString):
    """A language tag (BCP 47)."""

    rule = staticmethod(language)

    def schema(self) -> Schema:
        """Describe the form of the tag."""
        return {"type": "string", "pattern": f"^{LANGUAGE}$", "examples": ["en", "ar", "zh-Hant"]}


def text_schema() -> Mapping[str, Any]:
    """Describe `Text`, for the definitions of the schema."""
    plain = Line().schema()
    languages = {
        "type": "object",
        "minProperties": 1,
        "propertyNames": Language().schema(),
        "additionalProperties": plain,
    }
    return {
        "description": "A string in the file's first language, or a table of language tag to string.",
        "anyOf": [plain, languages],
        "examples": [{"en": "Diplomacy", "ar": "دبلوماسية"}],
    }
