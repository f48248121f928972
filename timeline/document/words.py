"""The kinds of value that are words: texts, ids, references, tags, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import frozen

from ..model import LocalizedText
from .kinds import Context, Fault, Schema, expect_string, must, read_each, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

# XML 1.0 cannot hold these at all, or (C1) only as an accident; tab and newline are layout.
_CONTROL = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{_CONTROL}]")
_LINE = f"^[^{_CONTROL}]*[^\\s{_CONTROL}][^{_CONTROL}]*$"
_LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"
_ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
_LIKE_AN_ID = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*")
_URL = r"[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\"{}|\\^`/]+[^\s<>\"{}|\\^`]*"
_FILE_NAME = r"[^\s/\\:.][^/\\:]*"
_DIGEST = r"sha256:[0-9a-f]{64}"


def read_line(raw: object, what: str = "a string") -> str:
    """Give a text that is not empty and has no control character."""
    text = expect_string(raw, what)
    if not text or text.isspace():
        raise Fault("E502", "must not be empty", named=True)
    found = _FORBIDDEN.search(text)
    if found:
        message = f"must not hold the control character U+{ord(found[0]):04X}"
        raise Fault("E503", message, named=True, offset=found.start())
    return text


@frozen
class Line:
    """Plain text in no particular language."""

    def schema(self) -> Schema:
        """Describe any text that is not blank."""
        return {"type": "string", "pattern": _LINE}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the text."""
        return read_line(raw)


@frozen
class Unit:
    """A unit of measure: a short text on one line."""

    def schema(self) -> Schema:
        """Describe the text."""
        return {
            "type": "string",
            "pattern": f"^[^\\s{_CONTROL}]([^\\n{_CONTROL}]*[^\\s{_CONTROL}])?$",
            "maxLength": 40,
        }

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the unit."""
        text = read_line(raw)
        if len(text) > 40 or "\n" in text or text != text.strip():
            raise must("E508", "be at most 40 characters on one line, without outer spaces", raw)
        return text


@frozen
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
        pairs = ((tag, (tag, text)) for tag, text in raw.items())
        variants = read_each(pairs, lambda pair: _variant(*pair), dict)
        _refuse_same_tag(tuple(raw))
        return LocalizedText(tuple(variants.items()))  # type: ignore[arg-type]


def _variant(tag: str, text: object) -> str:
    try:
        read_language(tag)
    except Fault as fault:
        fault.at_key, fault.named = True, False
        raise
    return read_line(text)


def _refuse_same_tag(tags: tuple[str, ...]) -> None:
    lower = [tag.lower() for tag in tags]
    for index, tag in enumerate(lower):
        if tag in lower[:index]:
            first = tags[lower.index(tag)]
            message = f"language {tags[index]!r} is given twice"
            raise Fault("E504", message, where=(tags[index],), at_key=True, first=(first,))


def read_language(raw: object) -> str:
    """Give a language tag that is well formed (RFC 5646, section 2.1, of the usual subtags)."""
    tag = expect_string(raw)
    if not re.fullmatch(_LANGUAGE, tag):
        fixed = tag.replace("_", "-")
        guess = fixed if re.fullmatch(_LANGUAGE, fixed) else _LANGUAGE_NAMES.get(tag.lower())
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


@frozen
class Language:
    """A language tag (BCP 47)."""

    def schema(self) -> Schema:
        """Describe the form of the tag."""
        return {"type": "string", "pattern": f"^{_LANGUAGE}$"}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the tag."""
        return read_language(raw)


@frozen
class Id:
    """An id that the author gives."""

    def schema(self) -> Schema:
        """Describe the form of an id."""
        return {"type": "string", "pattern": f"^{_ID}$"}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the id."""
        text = expect_string(raw)
        if not re.fullmatch(_ID, text):
            rule = "be 1 to 100 of the characters A-Z a-z 0-9 . _ - and start with a letter or digit"
            fault = must("E306", rule, raw)
            slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:100]
            fault.suggestion = slug or None
            raise fault
        return text


_UNKNOWN = {"source": "E301", "actor": "E302", "place": "E303", "category": "E304"}


@frozen
class Reference:
    """The id of a source, actor, place or category that the file declares."""

    to: str

    def schema(self) -> Schema:
        """Describe the form; whether it is declared is beyond JSON Schema."""
        return Id().schema()

    def read(self, raw: object, context: Context) -> Any:
        """Give the object that is declared under the id."""
        key = expect_string(raw, f"the id of a declared {self.to}")
        known = context.declared.get(self.to)
        if known is None:
            return None
        if key not in known:
            raise Fault(_UNKNOWN[self.to], f"unknown {self.to} {shown(key)}", word=key, options=known)
        return known[key]


@frozen
class Quoted:
    """Whose words they are: a declared actor's id, or plain text for somebody who is not declared.

    A text in the form of an id (lower case, no space) has to be declared, so that a slip is not taken for a
    name.
    """

    def schema(self) -> Schema:
        """Describe any text that is not blank."""
        return Line().schema()

    def read(self, raw: object, context: Context) -> Any:
        """Give the actor, or the text."""
        text = read_line(raw)
        known = context.declared.get("actor", {})
        if text in known:
            return known[text]
        if "actor" in context.declared and _LIKE_AN_ID.fullmatch(text):
            message = (
                f"unknown actor {shown(text)} (the name of somebody not declared has a capital or a space)"
            )
            raise Fault("E302", message, word=text, options=known)
        return text


@frozen
class Choice:
    """One of a fixed set of words."""

    options: tuple[str, ...]
    what: str
    code: str

    def schema(self) -> Schema:
        """List the words."""
        return {"type": "string", "enum": list(self.options)}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Give the word."""
        word = expect_string(raw)
        if word not in self.options:
            listed = f"; must be one of {', '.join(self.options)}" if len(self.options) < 12 else ""
            message = f"unknown {self.what} {shown(word)}{listed}"
            raise Fault(self.code, message, word=word, options=self.options)
        return word


@frozen
class Url:
    """An absolute http or https URL (or IRI: letters of any script may stand unescaped)."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{_URL}$"}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the URL, unchanged."""
        url = read_line(raw)
        if not re.fullmatch(_URL, url) or not _has_host(url):
            guess = f"https://{url}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", url) else None
            raise must("E405", "be an http or https URL without spaces", raw, suggestion=guess)
        return url


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a bad port or IPv6 address
        return False


@frozen
class Digest:
    """The digest of a paragraph: `sha256:` and 64 hexadecimal digits in lower case."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{_DIGEST}$"}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the digest."""
        text = expect_string(raw)
        if not re.fullmatch(_DIGEST, text):
            lower = text.strip().lower()
            guess = next((form for form in (lower, f"sha256:{lower}") if re.fullmatch(_DIGEST, form)), None)
            raise must("E403", "be `sha256:` and 64 lower-case hexadecimal digits", raw, suggestion=guess)
        return text


@frozen
class FileName:
    """The name of an archived copy: a plain name, so that nothing outside the archive can be meant."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{_FILE_NAME}$"}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the name."""
        name = read_line(raw)
        if not re.fullmatch(_FILE_NAME, name):
            raise must("E407", "be a plain file name, without a folder and not hidden", raw)
        return name


@frozen
class Zone:
    """An IANA time zone."""

    def schema(self) -> Schema:
        """Describe the form of a zone's name."""
        return {"type": "string", "pattern": _ZONE.pattern, "examples": ["Asia/Almaty", "America/New_York"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the name of a zone that this system's tz database has."""
        import zoneinfo  # noqa: PLC0415 - only files with zones pay for it

        key = expect_string(raw)
        try:
            if not _ZONE.match(key):
                raise ValueError(key)
            zoneinfo.ZoneInfo(key)
        except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
            message = f"unknown time zone {shown(key)}; must be an IANA name such as 'Asia/Almaty'"
            raise Fault("E506", message, word=key, options=sorted(zoneinfo.available_timezones())) from None
        return key


_ZONE = re.compile(r"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$")


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
