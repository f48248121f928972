"""Arabic letters joined to their neighbours (Unicode, 9.2), for terminals that do not join them.

The joined forms are those that the Unicode Character Database gives as compatible with a letter.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from ...language.graphemes import graphemes

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINER = "\u200d"
_TATWEEL = "\u0640"
_LAM = "\u0644"


class LetterForms(NamedTuple):
    """The presentation forms of a letter; empty where it has none."""

    isolated: str = ""
    final: str = ""
    initial: str = ""
    medial: str = ""


def shaped(text: str) -> list[tuple[str, str]]:
    """Return each letter, in the form that its neighbours ask for, and its marks; lam and alif are one."""
    letters = _letters(text)
    forms = []
    for place, (letter, marks) in enumerate(letters):
        before = place > 0 and _joins_next(letters[place - 1][0])
        after = place + 1 < len(letters) and _joins_previous(letters[place + 1][0])
        forms.append((_form(letter, before=before, after=after), marks))
    return forms


def _letters(text: str) -> list[tuple[str, str]]:
    """Return each letter, or lam with the alif after it, and the marks on it."""
    letters: list[tuple[str, str]] = []
    for letter, marks in chain.from_iterable(map(_parted, graphemes(text))):
        if letters and letters[-1][0] == _LAM and _LAM + letter in _forms():
            letters[-1] = _LAM + letter, letters[-1][1] + marks
        else:
            letters.append((letter, marks))
    return letters


def _parted(grapheme: str) -> Iterator[tuple[str, str]]:
    """Yield the letters of a grapheme: what joins or parts Arabic letters is one, so is a sign before digits.

    Whatever else it holds stays on the first, as the parts of an emoji do.
    """
    base = next((place for place, char in enumerate(grapheme) if unicodedata.category(char) != "Cf"), 0)
    yield from ((sign, "") for sign in grapheme[:base])
    rest = grapheme[base:]
    apart = rest[0] in _forms() or rest[0] == _TATWEEL
    for part in re.split("([\u200c\u200d])", rest) if apart else (rest,):
        if part:
            yield part[0], part[1:]


def _form(letter: str, *, before: bool, after: bool) -> str:
    """Choose the form beside a letter that reaches for this one `before` it, or can be reached `after` it."""
    forms = _forms().get(letter)
    if forms is None:
        return letter
    before, after = before and bool(forms.final), after and bool(forms.initial)
    chosen = (forms.initial, forms.medial)[before] if after else (forms.isolated, forms.final)[before]
    return chosen or letter


def _joins_next(letter: str) -> bool:
    return letter in {_TATWEEL, _JOINER} or bool(_forms().get(letter, LetterForms()).initial)


def _joins_previous(letter: str) -> bool:
    return letter in {_TATWEEL, _JOINER} or bool(_forms().get(letter, LetterForms()).final)


@cache
def _forms() -> dict[str, LetterForms]:
    """Read the forms of each letter, and of lam with alif, from the Unicode Character Database."""
    found: dict[str, LetterForms] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or ("",)
        letter = "".join(chr(int(each, 16)) for each in letters)
        if kind.strip("<>") in LetterForms._fields and (len(letter) == 1 or letter.startswith(_LAM)):
            found[letter] = found.get(letter, LetterForms())._replace(**{kind.strip("<>"): chr(code)})
    return found
