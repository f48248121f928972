"""Web addresses as a person reads them: letters for the percent signs that stand for letters."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from ..language.normal import normalized

if TYPE_CHECKING:
    from collections.abc import Iterator


def readable(uri: str) -> str:
    """Return a URI as the IRI that it stands for (RFC 3987, 3.2), to be shown beside a link to the URI.

    Only letters, their marks and digits beyond ASCII are decoded, never before the path, and only in normal
    form (NFKC), so that the IRI leads where the URI leads and holds nothing that is hidden or a form of a
    delimiter. Where right-to-left letters would make its parts change places, the URI stays as it is.
    """
    if "%" not in uri:
        return uri
    authority, path = _split(uri)
    shown = _escapes().sub(_decoded, path)
    return authority + shown if not _turns_around(shown) else uri


def _split(uri: str) -> tuple[str, str]:
    """Part what names the host, with user and port, from what follows."""
    start = uri.find("://") + 3
    end = next((place for place in range(start, len(uri)) if uri[place] in "/?#"), len(uri))
    return uri[:end], uri[end:]


@cache
def _escapes() -> re.Pattern[str]:
    return re.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+")


def _decoded(escapes: re.Match[str]) -> str:
    """Decode the letters of a run of escapes; the run stays as it is where it is not UTF-8."""
    written = escapes[0]
    try:
        text = bytes.fromhex(written.replace("%", "")).decode()
    except UnicodeDecodeError:
        return written
    if normalized("NFKC", text) != text:
        return written
    return "".join(_shown(text, written))


def _shown(text: str, written: str) -> Iterator[str]:
    start = 0
    before = ""
    for character in text:
        end = start + 3 * len(character.encode())
        before = character if _is_plain(character, before) else ""
        yield before or written[start:end]
        start = end


def _is_plain(character: str, before: str) -> bool:
    """Return whether a character is a letter, a digit, or a mark on one that is shown too."""
    kind = category(character)
    written = kind[0] == "L" or kind == "Nd" or (kind[0] == "M" and before != "")
    return written and character not in _unseen()


@cache
def _unseen() -> frozenset[str]:
    """Return letters and marks that are not seen: they would make two addresses look alike."""
    selectors = (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
    return frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f") | set(map(chr, selectors))


def _turns_around(path: str) -> bool:
    """Return whether delimiters or escapes would be drawn among right-to-left letters, out of their order."""
    if path.isascii():
        return False
    between = "".join(map(_KINDS.__getitem__, path)).split("L")
    return any(map(_encloses_delimiters, between))


def _encloses_delimiters(kinds: str) -> bool:
    """Say it of what stands between two left-to-right letters.

    What is drawn from right to left goes from the first right-to-left letter or Arabic digit to the last one,
    or to the last digit of any kind, with a sign right behind that digit (UAX 9, W2 to W7 and N1).
    """
    rest = kinds.partition("R")[2]
    drawn = rest.rstrip("./#")
    return not {"/", "#"}.isdisjoint(drawn) or (drawn[-1:] == "1" and rest[len(drawn) :][:1] == "#")


class _Kinds(dict[str, str]):
    """What characters do to those beside them, filled in as they occur; marks do what their letters do."""

    def __missing__(self, character: str) -> str:
        self[character] = kind = _BY_DIRECTION.get(bidirectional(character), ".")
        return kind


_BY_DIRECTION = {"L": "L", "R": "R", "AL": "R", "AN": "R", "EN": "1", "NSM": ""}
_KINDS = _Kinds(dict.fromkeys("/?&=", "/") | dict.fromkeys("#%$", "#"))
