"""Words that a timeline brings for a language: what is wrong with them, and how they are kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ..language.plurals import CATEGORIES, plural_categories
from .keys import Group, Key, described
from .words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_KEYS = described(Words)
_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")
_MOST_SHOWN = 60  # characters of a value that a message quotes


class Wrong(NamedTuple):
    """One thing wrong with the words of a language: its code, and the path to it from the language's table.

    `at_key` says that the last step of the path is wrong, not what stands there. A `named` message reads
    "must be ..."; `word` is what was probably meant to be one of `options`.
    """

    code: str
    message: str
    where: tuple[str, ...]
    at_key: bool = False
    named: bool = False
    word: str = ""
    options: Iterable[str] = ()
    offset: int = 0


def wrong(language: str, table: object) -> Iterator[Wrong]:
    """Yield what is wrong with the words of a language; characters that a text cannot hold are left out.

    Unknown keys, what is no text or table, placeholders that are lost, unknown or there twice, plural forms
    that are missing or that the language does not have, and texts that are too long to be drawn.
    """
    if not isinstance(table, dict):
        yield _no_table(table, (), "of words")
        return
    for name, value in table.items():
        what = _KEYS.get(name)
        if what is None:
            yield _unknown((name,), _KEYS)
        elif isinstance(what, Key):
            yield from _text(what, value, (name,))
        elif isinstance(value, dict):
            yield from _group(what, language, value, name)
        else:
            yield _no_table(value, (name,), f"with keys such as {next(iter(what.keys))}")


def _group(group: Group, language: str, table: dict[str, object], name: str) -> Iterator[Wrong]:
    for key, value in table.items():
        what, where = group.keys.get(key, group.open), (name, key)
        if what is None:
            yield _unknown(where, group.keys)
        elif what.counted:
            yield from _forms(what, language, value, where)
        else:
            yield from _text(what, value, where)


def _forms(key: Key, language: str, forms: object, where: tuple[str, ...]) -> Iterator[Wrong]:
    needed = plural_categories(language)
    if not isinstance(forms, dict):
        yield _no_table(forms, where, f"of plural forms: {', '.join(needed)}")
        return
    missing = [category for category in needed if category not in forms]
    if missing:
        lost = ", ".join(missing)
        told = f"must have the plural forms {', '.join(needed)} of {language} (CLDR); it lacks {lost}"
        yield Wrong("E510", told, where, named=True)
    for category, form in forms.items():
        inner = (*where, category)
        if category not in CATEGORIES:
            yield _unknown(inner, CATEGORIES)
        elif category not in needed:
            told = f"{language} has no plural form {category}, only {', '.join(needed)} (CLDR)"
            yield Wrong("E510", told, inner, at_key=True)
        else:
            may_lack = category in {"one", "two"}
            yield from _text(key, form, inner, may_lack_number=may_lack)


def _text(
    key: Key, text: object, where: tuple[str, ...], *, may_lack_number: bool = False
) -> Iterator[Wrong]:
    if not isinstance(text, str):
        yield Wrong("E112", f"must be a string, got {_shown(text)}", where, named=True)
        return
    if not text.strip() and not key.may_be_blank:
        yield Wrong("E502", "must not be empty", where, named=True)
        return
    if len(text) > key.most:
        told = f"must have at most {key.most} characters, got {len(text)}"
        yield Wrong("E511", told, where, named=True)
        return
    if key.one_of and text not in key.one_of:
        told = f"must be {' or '.join(key.one_of)}, got {_shown(text)}"
        yield Wrong("E112", told, where, named=True)
    yield from _placeholders(key, text, where, may_lack_number=may_lack_number)


def _placeholders(key: Key, text: str, where: tuple[str, ...], *, may_lack_number: bool) -> Iterator[Wrong]:
    """Yield what is wrong with the placeholders; an unknown one has its place in the text."""
    found = [match[1] for match in _BRACES.finditer(text)]
    allowed = " and ".join(f"{{{name}}}" for name in key.placeholders)
    once = ", each once" if len(key.placeholders) > 1 else " once"
    wanted = f"must have {allowed}{once}" if allowed else "must have no placeholder"
    for name in key.placeholders:
        times = found.count(name)
        if times > 1 or (times == 0 and not may_lack_number):
            said = f"lacks {{{name}}}" if not times else f"has {{{name}}} more than once"
            yield Wrong("E509", f"{wanted}; it {said}", where, named=True)
    for match in _BRACES.finditer(text):
        if match[1] not in key.placeholders:
            told = f"{wanted}; {_shown(match[0])} is none"
            yield Wrong("E509", told, where, named=True, offset=match.start())


def _unknown(where: tuple[str, ...], options: Iterable[str]) -> Wrong:
    name = where[-1]
    return Wrong("E110", f"unknown key {_shown(name)}", where, at_key=True, word=name, options=options)


def _no_table(value: object, where: tuple[str, ...], of: str) -> Wrong:
    return Wrong("E112", f"must be a table {of}, got {_shown(value)}", where, named=True)


def _shown(value: object) -> str:
    """Quote a value on one line, never long, whatever it is."""
    from reprlib import Repr  # only a mistake pays for it

    short = Repr()
    short.maxother = short.maxstring = short.maxlong = _MOST_SHOWN
    return " ".join(short.repr(value).split())


def frozen_words(table: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    """Return words as nested pairs, which can be hashed; see `catalogue.Own`."""
    return tuple(
        (key, value if isinstance(value, str) else frozen_words(value)) for key, value in table.items()
    )
