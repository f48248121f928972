"""Web addresses as a person reads them: letters for the percent signs that stand for letters."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional, category, normalize

if TYPE_CHECKING:
    from collections.abc import Iterator

_DELIMITERS = str.maketrans("?#&=", "////")


def readable(uri: str) -> str:
    """Give a URI as the IRI that it stands for (RFC 3987, 3.2), to be shown beside a link to the URI itself.

    Only letters, their marks and digits beyond ASCII are decoded, never in the name of the host, and only in
    normal form (NFKC), so that the IRI leads where the URI leads and holds nothing that is hidden or looks
    like a delimiter. Where right-to-left letters would make its parts change places, the URI stays as it is.
    """
    if "%" not in uri:
        return uri
    authority, path = _split(uri)
    shown = _escapes().sub(_decoded, path)
    return authority + shown if not _turns_around(shown) else uri


def _split(uri: str) -> tuple[str, str]:
    """Part what names the host from what follows."""
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
    if normalize("NFKC", text) != text:
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
    """Say whether a character is a letter, a digit, or a mark on one that is shown too."""
    kind = category(character)
    written = kind[0] == "L" or kind == "Nd" or (kind[0] == "M" and before != "")
    return written and character not in _unseen()


@cache
def _unseen() -> frozenset[str]:
    """Give letters and marks that are not seen: they would make two addresses look alike."""
    selectors = (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
    return frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f") | set(map(chr, selectors))


def _turns_around(path: str) -> bool:
    """Say whether delimiters would be drawn among right-to-left letters, out of the order of the parts.

    So it is where two parts have such letters, or where digits come after them and before any other letter:
    in the next part, or in an escape (UAX 9, W2 and N1).
    """
    parts = path.translate(_DELIMITERS).split("/")
    found = [index for index, part in enumerate(parts) if _is_right_to_left(part)]
    if not found:
        return False
    rest = "".join(parts[found[-1] + 1 :])
    first = next(filter(str.isalnum, rest), "")
    escapes = parts[found[0]].split("%")[1:]
    return len(found) > 1 or first.isdigit() or any(escape[:1].isdigit() for escape in escapes)


def _is_right_to_left(part: str) -> bool:
    return not part.isascii() and not {"R", "AL"}.isdisjoint(map(bidirectional, part))
