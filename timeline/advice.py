"""The code of every piece of advice, with its title; stable, and documented.

`docs/reference/problems.md` has a section for each; the rules themselves are in `timeline.check`. The codes
stand here, below both, because a file may name those that it does not want to hear.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ADVICE: Mapping[str, str] = MappingProxyType(
    {
        # Texts.
        "W101": "a text is missing in a language",
        "W102": "a summary is missing",
        "W103": "a title is too long",
        "W104": "a summary repeats its title",
        "W105": "partisan wording",
        "W106": "a claim without its speaker",
        # Dates, and events as a whole.
        "W201": "an event lies outside the scope",
        "W202": "an event is dated after its source",
        "W203": "no citation supports the date",
        "W204": "two events may be the same",
        "W205": "a dispute without a note",
        "W206": "a moment contradicts its time zone",
        # Sources and citations.
        "W301": "a source is never cited",
        "W302": "a citation without a locator",
        "W303": "a source without a date",
        "W304": "a source that names nobody",
        # Figures.
        "W401": "a figure without a unit",
        "W402": "a figure without a date",
        # The file itself.
        "W501": "an id out of style",
        "W502": "advice is switched off in vain",
    }
)
VAIN = "W502"
