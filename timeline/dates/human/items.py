"""Tokens to items: each number, each word or name of several words, each sign, with what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..edtf.write import date_text
from .refuse import refusal
from .tokens import APOSTROPHES, join_words
from .vocabulary import MAX_WORDS, half_month, meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tokens import Token

_SIGNS = {"?": "uncertain", "؟": "uncertain", "~": "circa", ",": "comma", "،": "comma", "/": "slash"}
_SILENT = frozenset(".()[]") | APOSTROPHES
_PREFIXES = {"و": "and", "ב": "nothing", "ל": "and"}  # one-letter words that are written with the next


class Item(NamedTuple):
    """One thing said: its kind, its value, and where it stands in the text."""

    kind: str
    value: str
    number: int
    offset: int
    width: int = 0  # digits of a number
    attached: bool = False  # nothing stands between it and what is before


def items(tokens: Sequence[Token], text: str) -> list[Item]:
    """Return the items of a text; words that say nothing are left out, unknown ones are refused."""
    found: list[Item] = []
    at = 0
    while at < len(tokens):
        step, new = _next(tokens, at, text)
        found += [item for item in new if item.kind != "nothing"]
        at += step
    return [item for index, item in enumerate(found) if not _is_joint(found, index)]


def _is_joint(found: Sequence[Item], index: int) -> bool:
    """Return whether an item only joins two parts of one date: the sixth *of* November, أبريل/نيسان."""
    before, after = found[index - 1] if index else None, found[index + 1] if index + 1 < len(found) else None
    if before is None or after is None:
        return False
    if found[index].kind == "slash":
        return before.kind == "month" and before[:3] == after[:3]
    if found[index].kind != "from":
        return False
    return before.kind == "ordinal" or (before.kind == "number" and after.kind == "month")


def _next(tokens: Sequence[Token], at: int, text: str) -> tuple[int, list[Item]]:
    token = tokens[at]
    attached = not token.spaced and at > 0
    if token.kind == "number":
        return 1, [Item("number", token.text, int(token.text[:9]), token.offset, len(token.text), attached)]
    if token.kind == "word":
        return _word(tokens, at, text)
    if token.kind == "dash":
        return 1, [Item("to", "", 0, token.offset)]
    if token.text in _SILENT:
        return 1, []
    if token.text not in _SIGNS:
        raise refusal(f"{token.text!r} has no meaning in a date", text, token.offset)
    return 1, [Item(_SIGNS[token.text], "", 0, token.offset)]


def _word(tokens: Sequence[Token], at: int, text: str, *, bare: bool = False) -> tuple[int, list[Item]]:
    """Take the longest name that begins here; hyphens and full stops inside a name do not count.

    A word may begin with one of `_PREFIXES`, unless it is `bare`: what was left of one that did.
    """
    token = tokens[at]
    for end, key in reversed(_names(tokens, at)):
        if found := meaning(key):
            attached = not token.spaced and at > 0
            return end - at, [Item(found.kind, found.value, found.number, token.offset, 0, attached)]
    prefix, rest = token.text[0], token.text[1:]
    if prefix in _PREFIXES and rest and not bare:
        head = Item(_PREFIXES[prefix], "", 0, token.offset)
        without = token._replace(text=rest, offset=token.offset + 1)
        step, tail = _word([*tokens[:at], without, *tokens[at + 1 :]], at, text, bare=True)
        return step, [head, *tail]
    written = text[token.offset :].split(maxsplit=1)[0]
    if half := half_month(token.text):
        raise refusal(f"{written!r} is two months", text, token.offset, _halves(tokens, *half))
    raise refusal(f"{written!r} is no word of a date that is known here", text, token.offset)


def _names(tokens: Sequence[Token], at: int) -> list[tuple[int, str]]:
    """Return (end, normalised name) for every run of words from `at`, the shortest first."""
    found: list[tuple[int, str]] = []
    words: list[str] = []
    for index in range(at, min(len(tokens), at + 2 * MAX_WORDS)):
        token = tokens[index]
        if token.kind == "word":
            words.append(token.text)
            found.append((index + 1, join_words(words)))
        elif (
            token.text != "."
            and token.text not in APOSTROPHES
            and not (token.kind == "dash" and not token.spaced)
        ):
            break
    return found[:MAX_WORDS]


def _halves(tokens: Sequence[Token], prefix: str, months: tuple[int, int]) -> list[str]:
    years = [token.text for token in tokens if token.kind == "number" and len(token.text) == 4]
    days = [int(token.text) for token in tokens if token.kind == "number" and len(token.text) <= 2]
    if len(years) != 1 or len(days) > 1:
        return []
    return [prefix + date_text(int(years[0]), month, *days) for month in months]
