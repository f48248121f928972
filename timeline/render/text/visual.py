"""Lines in the order in which they are seen, for terminals that put characters where they come.

The order is that of the Unicode bidirectional algorithm (UAX 9) as python-bidi, an extra, works it out. It
has no isolates, so text that runs against the line is embedded between two marks of the line's direction,
which comes to the same on one line.

Arabic letters are joined beforehand (Unicode, 9.2), since a terminal that does not reorder would join them,
if at all, to the wrong neighbours: by the forms that the Unicode Character Database gives as compatible.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from ...errors import OptionError
from .isolate import direction, runs_against

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .line import Line

_MARKS = {False: "\u200e", True: "\u200f"}  # LRM, RLM
_EMBEDDINGS = {False: "\u202a", True: "\u202b"}  # LRE, RLE
_POP = "\u202c"
_FORMATS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c")
_JOINER, _NON_JOINER = "\u200d", "\u200c"
_TATWEEL = "\u0640"
_LAM = "\u0644"


def reorderer(*, right_to_left: bool) -> Callable[[Line], Line]:
    """Give what puts the characters of a line into visual order, each with the style of its span.

    Raises
    ------
    OptionError
        Where python-bidi is not installed.
    """
    order = _visual_order()

    def reorder(line: Line) -> Line:
        if not right_to_left and all(span.text.isascii() for span in line):
            return line
        letters = list(_letters(line, right_to_left=right_to_left))
        seen = order("".join(letter for letter, _, _ in letters), right_to_left)
        kept = ((letter, *letters[place][1:]) for letter, place in seen if letter not in _FORMATS)
        shown = ((letter + marks, span) for letter, marks, span in kept)
        return tuple(
            line[span]._replace(text="".join(text for text, _ in run))
            for span, run in groupby(shown, key=itemgetter(1))
        )

    return reorder


def _letters(line: Line, *, right_to_left: bool) -> Iterator[tuple[str, str, int]]:
    """Give the letters of a line, the marks that stay on each (UAX 9, L3), and the index of its span."""
    mark = _MARKS[right_to_left]
    for index, span in enumerate(line):
        against = runs_against(span, right_to_left=right_to_left)
        embedding = _EMBEDDINGS[(span.runs or direction(span.text)) == "R"]
        yield from ((sign, "", index) for sign in (mark, embedding) if against)
        yield from ((letter, marks, index) for letter, marks in shaped(span.text))
        yield from ((sign, "", index) for sign in (_POP, mark) if against)


def _visual_order() -> Callable[[str, bool], list[tuple[str, int]]]:
    try:
        from bidi import algorithm  # noqa: PLC0415 - an extra
    except ImportError:
        message = "bidi 'visual' needs python-bidi: pip install 'sourced-timeline[bidi]'"
        raise OptionError(message) from None

    def order(text: str, right_to_left: bool) -> list[tuple[str, int]]:
        """Give each character, mirrored where it has to be, with its place in the text."""
        storage = algorithm.get_empty_storage()
        storage["base_level"] = int(right_to_left)
        storage["base_dir"] = "R" if right_to_left else "L"
        algorithm.get_embedding_levels(text, storage, False, False)
        for place, character in enumerate(storage["chars"]):
            character["place"] = place
        for step in (
            algorithm.explicit_embed_and_overrides,
            algorithm.resolve_weak_types,
            algorithm.resolve_neutral_types,
            algorithm.resolve_implicit_levels,
            algorithm.reorder_resolved_levels,
            algorithm.apply_mirroring,
        ):
            step(storage, False)
        return [(character["ch"], character["place"]) for character in storage["chars"]]

    return order


class Forms(NamedTuple):
    """The presentation forms of a letter; empty where it has none."""

    isolated: str = ""
    final: str = ""
    initial: str = ""
    medial: str = ""


def shaped(text: str) -> list[tuple[str, str]]:
    """Give each letter, in the form that its neighbours ask for, and its marks; lam and alif are one."""
    letters = _clusters(text)
    forms = []
    for place, (letter, marks) in enumerate(letters):
        before = place > 0 and _joins_next(letters[place - 1][0])
        after = place + 1 < len(letters) and _joins_previous(letters[place + 1][0])
        forms.append((_form(letter, before=before, after=after), marks))
    return forms


def _clusters(text: str) -> list[tuple[str, str]]:
    """Give each letter, or lam with the alif after it, and the marks on it."""
    clusters: list[tuple[str, str]] = []
    for character in text:
        letter, marks = clusters[-1] if clusters else ("", "")
        if clusters and _stays_on(letter, marks, character):
            clusters[-1] = letter, marks + character
        elif letter == _LAM and _LAM + character in _forms():
            clusters[-1] = letter + character, marks
        else:
            clusters.append((character, ""))
    return clusters


def _stays_on(letter: str, marks: str, character: str) -> bool:
    """Say whether a character is a mark on the letter, or goes on with an emoji that it is part of."""
    if unicodedata.category(character) in {"Mn", "Me"} or "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    return marks.endswith(_JOINER) or (character == _JOINER and letter not in _forms())


def _form(letter: str, *, before: bool, after: bool) -> str:
    """Choose the form beside a letter that reaches for this one `before` it, or can be reached `after` it."""
    forms = _forms().get(letter)
    if forms is None:
        return letter
    before, after = before and bool(forms.final), after and bool(forms.initial)
    chosen = (forms.initial, forms.medial)[before] if after else (forms.isolated, forms.final)[before]
    return chosen or letter


def _joins_next(letter: str) -> bool:
    return letter in {_TATWEEL, _JOINER} or bool(_forms().get(letter, Forms()).initial)


def _joins_previous(letter: str) -> bool:
    return letter in {_TATWEEL, _JOINER} or bool(_forms().get(letter, Forms()).final)


@cache
def _forms() -> dict[str, Forms]:
    """Read the forms of each letter, and of lam with alif, from the Unicode Character Database."""
    found: dict[str, Forms] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or ("",)
        letter = "".join(chr(int(each, 16)) for each in letters)
        if kind.strip("<>") in Forms._fields and (len(letter) == 1 or letter.startswith(_LAM)):
            found[letter] = found.get(letter, Forms())._replace(**{kind.strip("<>"): chr(code)})
    return found
