"""A text in several languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import field, frozen

from ..language import lookup
from .fields import refusing
from .rules.broken import Broken, must
from .rules.many import each
from .rules.texts import language, line

Pairs = Iterable[tuple[str, str]]


def _variants(given: str | Mapping[str, str] | Pairs) -> tuple[tuple[str, str], ...]:
    """Return texts with their languages; a plain text is in a language that is not said, ``und``."""
    if isinstance(given, str):
        return (("und", line(given)),)
    pairs = tuple(given.items()) if isinstance(given, (dict, Mapping)) else given
    found = each(pairs, _variant, "pairs of language tag and text", least=1)
    if len(found) > 1 and len({tag.lower() for tag, _ in found}) < len(found):
        _refuse_same_tag(found)
    return found


def _variant(pair: object) -> tuple[str, str]:
    if not isinstance(pair, (tuple, list)) or len(pair) != 2:
        raise must("E112", "be a pair of language tag and text", pair)
    tag, text = pair
    return language(tag), line(text)


def _refuse_same_tag(variants: tuple[tuple[str, str], ...]) -> None:
    seen = set()
    for tag, _ in variants:
        if tag.lower() in seen:
            raise Broken("E504", f"has the language {tag!r} twice")
        seen.add(tag.lower())


@refusing
@frozen
class LocalizedText:
    """One text in one or more languages: pairs of (BCP 47 tag, text), in the order of the file.

    The fallback is stated: the tag asked for, then shorter forms of it (RFC 4647 lookup), then the first
    variant that was written.
    """

    variants: tuple[tuple[str, str], ...] = field(converter=_variants)

    @classmethod
    def of(cls, text: str | Mapping[str, str] | LocalizedText, language: str = "und") -> LocalizedText:
        """Build one from a string (in `language`) or a mapping of language tag to string."""
        if isinstance(text, LocalizedText):
            return text
        return cls(((language, text),) if isinstance(text, str) else text)

    @property
    def languages(self) -> tuple[str, ...]:
        """The language tags that have a variant, in order."""
        return tuple(tag for tag, _ in self.variants)

    def choose(self, language: str | None = None) -> tuple[str, str]:
        """Return the (tag, text) that a reader of `language` gets; a renderer marks the language."""
        for variant in self.variants:
            if variant[0] == language:  # as nearly always
                return variant
        variants = dict(self.variants)
        found = lookup(language, variants) if language else None
        return (found, variants[found]) if found is not None else self.variants[0]

    def get(self, language: str | None = None) -> str:
        """Return the text that a reader of `language` gets."""
        return self.choose(language)[1]

    def __contains__(self, language: object) -> bool:
        return language in self.languages

    def __iter__(self) -> Iterator[str]:
        return iter(self.languages)

    def __str__(self) -> str:
        return self.variants[0][1]


def localized(given: str | Mapping[str, str] | LocalizedText) -> LocalizedText:
    """Return a text, plain or by language."""
    if isinstance(given, LocalizedText):
        return given
    if not isinstance(given, str | Mapping):
        raise must("E112", "be a text, or a mapping of language tag to text", given)
    return LocalizedText(_variants(given))
