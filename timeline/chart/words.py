"""What a layout says in the reader's language, in the reader's digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates.names import era_name, has_names
from ..interface.keys import filled
from ..words.lengths import gap_length

if TYPE_CHECKING:
    from .voice import Voice

_BEFORE = {"CE": "BCE", "AH": "BH"}
# The mark of a drawing, and the key of what it means.
_MARKS = {
    "dot": "day",
    "band": "span",
    "fade": "approximate",
    "hollow": "uncertain",
    "arrow": "open",
    "ragged": "unknown",
    "rival": "rival-date",
}
_ENDS = ("。", "！", "？")  # after which no space parts two sentences
_NARROW = {"、": ",", "，": ",", "；": ";"}


def _narrow(sign: str) -> str:
    return _NARROW.get(sign.strip(), sign.strip())


class ChartWords:
    """The words of the interface as a layout asks for them."""

    def __init__(self, voice: Voice) -> None:
        self._language, self._words, self.digits = voice.language, voice.words, voice.digits
        # Numbers in brackets have signs of half width, behind which there is a gap, in every language.
        self.comma = _narrow(self._words.separator)
        self.semicolon = _narrow(self._words.punctuation["semicolon"])
        self.sources, self.empty = self._words.sources, self._words.empty

    def elapsed(self, days: int) -> str:
        """Say a number of days as a length of time, such as "9 years"."""
        return self.digits(self._words.count(*gap_length(max(days, 1))))

    def continued(self, date: str) -> str:
        """Say the date of a block that goes on from the column before."""
        return filled(self._words.continued, date=date)

    def otherwise(self, date: str) -> str:
        """Say a rival date."""
        return filled(self._words.otherwise, date=date)

    def scale(self, kind: str) -> str:
        """Say what a kind of scale means, in a sentence; nothing of a linear one."""
        return self._words.scales.get(kind, "")

    def because(self, kind: str, displaced: float) -> str:
        """Say why a kind of scale was chosen, given how far a linear one moves a label, in user units."""
        return filled(self._words.because[kind], n=self.digits(str(round(displaced))))

    def clustered(self, events: int, clusters: int, alone: int) -> str:
        """Say how many events stand in how many clusters, and how many stand alone."""
        numbers = {"clustered": events, "clusters": clusters, "alone": alone}
        said = {name: self.digits(self._words.number(number)) for name, number in numbers.items()}
        return filled(self._words.clustered, **said)

    def mark(self, name: str) -> str:
        """Say what a mark means: "dot", "band", "fade", "hollow", "arrow", "ragged", "rival"."""
        return self._words.legend[_MARKS[name]]

    def before_era(self, era: str) -> str:
        """Return what follows a year before an era (CE, AH); nothing for another era."""
        before = _BEFORE.get(era)
        language = self._language if has_names(self._language) else self._words.language
        return era_name(before, language) if before else ""

    @staticmethod
    def sentences(*parts: str) -> str:
        """Put sentences one after the other, those that are not empty."""
        text = ""
        for part in filter(None, parts):
            text += part if not text or text.endswith(_ENDS) else f" {part}"
        return text
