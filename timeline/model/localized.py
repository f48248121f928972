"""A text in several languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen, validators

from ..dates.value import Value
from ..language import lookup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@frozen(eq=False, repr=False)
class LocalizedText(Value):
    """One text in one or more languages: pairs of (BCP 47 tag, text), in the order of the file.

    The fallback is stated: the tag asked for, then shorter forms of it (RFC 4647 lookup), then the first
    variant that was written.
    """

    variants: tuple[tuple[str, str], ...] = field(validator=validators.min_len(1))

    @classmethod
    def of(cls, text: str | Mapping[str, str] | LocalizedText, language: str = "und") -> LocalizedText:
        """Build one from a string (in `language`) or a mapping of language tag to string."""
        if isinstance(text, LocalizedText):
            return text
        return cls(((language, text),) if isinstance(text, str) else tuple(text.items()))

    @property
    def languages(self) -> tuple[str, ...]:
        """The language tags that have a variant, in order."""
        return tuple(tag for tag, _ in self.variants)

    def choose(self, language: str | None = None) -> tuple[str, str]:
        """Give the (tag, text) that a reader of `language` gets, so that a renderer can mark the language."""
        for variant in self.variants:
            if variant[0] == language:  # as nearly always
                return variant
        variants = dict(self.variants)
        found = lookup(language, variants) if language else None
        return (found, variants[found]) if found is not None else self.variants[0]

    def get(self, language: str | None = None) -> str:
        """Give the text that a reader of `language` gets."""
        return self.choose(language)[1]

    def __contains__(self, language: object) -> bool:
        return language in self.languages

    def __iter__(self) -> Iterator[str]:
        return iter(self.languages)

    def __str__(self) -> str:
        return self.variants[0][1]


def localized(value: str | Mapping[str, str] | LocalizedText) -> LocalizedText:
    """Convert what a field of the model is given; see `LocalizedText.of`."""
    return LocalizedText.of(value)


def optional_localized(value: str | Mapping[str, str] | LocalizedText | None) -> LocalizedText | None:
    """Convert what an optional field of the model is given."""
    return None if value is None else LocalizedText.of(value)
