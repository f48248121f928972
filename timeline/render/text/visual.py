"""Lines in the order in which they are seen, for terminals that put characters where they come.

The order is that of the Unicode bidirectional algorithm (UAX 9) as python-bidi, an extra, works it out. It
has no isolates, so text that runs against the line is embedded between two marks of the line's direction,
which comes to the same on one line.

Arabic letters are joined beforehand, since a terminal that does not reorder would join them, if at all, to
the wrong neighbours.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from ...errors import OptionError
from ...language.direction import MARKS, direction_of
from .isolate import runs_against
from .shaping import shaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .segment import SegmentLine

_EMBEDDINGS = {"ltr": "\u202a", "rtl": "\u202b"}  # LRE, RLE
_POP = "\u202c"
_FORMATS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c")

# The steps of `bidi.algorithm`, in the order of UAX 9. They are not its public interface, which gives a text
# and not where each character came from; the upper bound in pyproject.toml and a test stand guard.
STEPS = (
    "explicit_embed_and_overrides",
    "resolve_weak_types",
    "resolve_neutral_types",
    "resolve_implicit_levels",
    "reorder_resolved_levels",
    "apply_mirroring",
)

# Classes that those steps do not know: isolates, and the empty one of a character newer than Python's data.
_UNKNOWN = frozenset({"", "LRI", "RLI", "FSI", "PDI"})
# What characters yet to come will be (DerivedBidiClass.txt, @missing), with AL as R, and pictographs, of
# which all so far are neutral; elsewhere L.
_TO_COME = (
    (0x0590, 0x08FF, "R"),
    (0x20A0, 0x20CF, "ET"),
    (0xFB1D, 0xFDCF, "R"),
    (0xFDF0, 0xFDFF, "R"),
    (0xFE70, 0xFEFF, "R"),
    (0x10800, 0x10FFF, "R"),
    (0x1E800, 0x1EFFF, "R"),
    (0x1F000, 0x1FAFF, "ON"),
    (0x1FC00, 0x1FFFD, "ON"),
)


def reorderer(*, right_to_left: bool) -> Callable[[SegmentLine], SegmentLine]:
    """Return what puts the characters of a line into visual order, each with the style of its segment.

    Raises
    ------
    OptionError
        Where python-bidi is not installed.
    """
    order = _visual_order()

    def reorder(line: SegmentLine) -> SegmentLine:
        if not right_to_left and all(segment.text.isascii() for segment in line):
            return line
        letters = list(_letters(line, right_to_left=right_to_left))
        seen = order("".join(letter for letter, _, _ in letters), right_to_left)
        kept = ((letter, *letters[place][1:]) for letter, place in seen if letter not in _FORMATS)
        shown = ((letter + marks, segment) for letter, marks, segment in kept)
        return tuple(
            line[segment]._replace(text="".join(text for text, _ in run))
            for segment, run in groupby(shown, key=itemgetter(1))
        )

    return reorder


def _letters(line: SegmentLine, *, right_to_left: bool) -> Iterator[tuple[str, str, int]]:
    """Yield the letters of a line, the marks that stay on each (UAX 9, L3), and the index of its segment."""
    mark = MARKS["rtl" if right_to_left else "ltr"]
    for index, segment in enumerate(line):
        against = runs_against(segment, right_to_left=right_to_left)
        embedding = _EMBEDDINGS[segment.direction or direction_of(segment.text)]
        yield from ((sign, "", index) for sign in (mark, embedding) if against)
        yield from ((letter, marks, index) for letter, marks in shaped(segment.text))
        yield from ((sign, "", index) for sign in (_POP, mark) if against)


def _visual_order() -> Callable[[str, bool], list[tuple[str, int]]]:
    try:
        from bidi import algorithm  # an extra
    except ImportError:
        message = "bidi 'visual' needs python-bidi: pip install 'sourced-timeline[bidi]'"
        raise OptionError(message) from None
    steps = [getattr(algorithm, name) for name in STEPS]

    def order(text: str, right_to_left: bool) -> list[tuple[str, int]]:
        """Return each character, mirrored where it has to be, with its place in the text."""
        storage = algorithm.get_empty_storage()
        storage["base_level"] = int(right_to_left)
        storage["base_dir"] = "R" if right_to_left else "L"
        algorithm.get_embedding_levels(text, storage, False, False)
        for place, character in enumerate(storage["chars"]):
            character["place"] = place
            if character["type"] in _UNKNOWN:
                character["type"] = character["orig"] = _class_to_come(character["ch"])
        for step in steps:
            step(storage, False)
        return [(character["ch"], character["place"]) for character in storage["chars"]]

    return order


def _class_to_come(character: str) -> str:
    """Return the class of a character that has none yet; of an isolate, that of what is not seen."""
    if "\u2066" <= character <= "\u2069":
        return "BN"
    code = ord(character)
    return next((kind for first, last, kind in _TO_COME if first <= code <= last), "L")
