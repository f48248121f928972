"""The paragraphs of one archived copy: their digests, and where a cited text stands now."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING

from .digest import digest_of_normal, normal_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    Numbers = tuple[int, ...]

# How much is read again to find several paragraphs that have moved, for each citation: characters, and so
# many for each paragraph besides.
_MOST_READ = 4_000_000
_OF_PARAGRAPH = 100


class Copy:
    """The normalised paragraphs of an archived copy, numbered from 1."""

    def __init__(self, text: str) -> None:
        self.paragraphs = normal_paragraphs(text)
        self._digests: dict[Numbers, str] = {}

    def digest_at(self, numbers: Numbers) -> str | None:
        """Return the digest of the paragraphs `numbers`; None where the copy has not so many."""
        if max(numbers) > len(self.paragraphs):
            return None
        if numbers not in self._digests:
            self._digests[numbers] = self._digest(numbers)
        return self._digests[numbers]

    def nearest(self, numbers: Numbers, wanted: str) -> tuple[Numbers, bool]:
        """Return the numbers nearest to `numbers` under which a text stands, all shifted by as much.

        Nothing where it stands nowhere. And whether all of the copy was looked through: a single paragraph is
        looked for in all of it, several as far around as `_MOST_READ` allows.
        """
        if len(numbers) == 1:
            places = self._by_digest.get(wanted, [])
            after = bisect_left(places, numbers[0])
            near = places[max(after - 1, 0) : after + 1]
            return (min(near, key=lambda place: abs(place - numbers[0])),) if near else (), True
        read = 0
        for shift in self._shifts(numbers):
            there = tuple(number + shift for number in numbers)
            read += sum(len(self.paragraphs[number - 1]) + _OF_PARAGRAPH for number in there)
            if read > _MOST_READ:
                return (), False
            if self._digest(there) == wanted:
                return there, True
        return (), True

    def _digest(self, numbers: Numbers) -> str:
        return digest_of_normal(self.paragraphs[number - 1] for number in numbers)

    @cached_property
    def _by_digest(self) -> dict[str, list[int]]:
        """The numbers of the single paragraphs that have each digest, in order."""
        found: dict[str, list[int]] = {}
        for number, paragraph in enumerate(self.paragraphs, 1):
            found.setdefault(digest_of_normal([paragraph]), []).append(number)
        return found

    def _shifts(self, numbers: Numbers) -> Iterator[int]:
        """Yield by how much the numbers may be shifted, from the least on, backwards first."""
        back, ahead = min(numbers) - 1, len(self.paragraphs) - max(numbers)
        for shift in count(max(0, -ahead)):
            if shift > max(back, ahead):
                return
            if shift <= back:
                yield -shift
            if 0 < shift <= ahead:
                yield shift
