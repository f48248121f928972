"""Text to tokens that compare: without case, marks, apostrophes and the variants of Arabic letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ...digits import in_ascii

if TYPE_CHECKING:
    from collections.abc import Iterable

APOSTROPHES = frozenset("'’‘ʻʼʾʿ`´׳״\"")
# Letters that are one for a reader: yeh and kaf of Persian and Urdu, ta marbuta, dotless i.
_ONE_LETTER = str.maketrans("ىیېےکةۃہۂھەıٱ", "ييييكههههههiا", "ـ")
_DASHES = frozenset("-‐‑‒–—―−־")
_BREAK = re.compile(r"[\s.\-‐־]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[,٬.\u00a0\u202f][0-9]{3})+(?![0-9])")
_DOUBLE = re.compile(r"([a-hj-z])\1+")


class Token(NamedTuple):
    """A number, a word, or one other sign, as it was written and as it compares."""

    kind: str  # "number", "word", "dash", "sign"
    text: str
    offset: int  # into the original text, characters
    spaced: bool  # white space stands before it
    written: str = ""  # its characters as they stand in the text


@lru_cache(maxsize=4096)  # several forms look at the same words
def normalise(text: str) -> str:
    """Return the form under which words are compared: letters only, lower case, no marks."""
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_ONE_LETTER)
    return "".join(c for c in decomposed if c.isalnum() and c not in APOSTROPHES)


def single(text: str) -> str:
    """Return normalised text with one letter where the same stood twice: "shawwal" is "shawal"."""
    return _DOUBLE.sub(r"\1", text)


def key(name: str) -> str:
    """Return the form under which a name of one word or several is looked up."""
    return join_words([normalise(word) for word in _BREAK.split(name)])


def join_words(words: Iterable[str]) -> str:
    """Join normalised words; a Roman numeral stays apart, or "Rab. II" would be "Rabi I"."""
    return "".join(f" {word}" if word in ("i", "ii") else word for word in words)


def tokens(text: str) -> list[Token]:
    """Split a text into tokens; digits of all scripts come out as ASCII, and letters end a number."""
    found: list[Token] = []
    at, spaced = 0, True
    while at < len(text):
        kind = _kind(text[at])
        end = _end_of_group(text, at) if kind == "number" else at + 1
        while kind in ("number", "word") and end < len(text) and _goes_on(kind, text[end]):
            end += 1
        if kind != "space":
            piece = text[at:end]
            word = _compared(kind, piece)
            found.append(Token(kind, word, at, spaced, piece))
        spaced = kind == "space"
        at = end
    return [token for token in found if token.text]


def _end_of_group(text: str, at: int) -> int:
    """Return where a number with separators between its thousands ends: 10,000."""
    match = _GROUPED.match(in_ascii(text[at : at + 40]))
    return at + match.end() if match else at + 1


def _compared(kind: str, piece: str) -> str:
    if kind == "number":
        return "".join(c for c in in_ascii(piece) if c.isdigit())
    return normalise(piece) if kind == "word" else piece


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:
    if character.isdecimal():
        return "number"
    if character.isspace() or unicodedata.category(character) in ("Cf", "Cc"):
        return "space"
    if character.isalpha() or unicodedata.category(character)[0] == "M" or character == "ـ":
        return "word"
    return "dash" if character in _DASHES else "sign"


def _goes_on(kind: str, character: str) -> bool:
    if kind == "number":
        return character.isdecimal()
    return (
        _kind(character) == "word"
        or character in APOSTROPHES
        or character in "\u200c\u200d"  # joiners stand inside Persian words
    )
