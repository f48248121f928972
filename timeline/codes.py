"""The code of every problem that reading can find, and of every piece of advice; stable, and documented.

`docs/reference/problems.md` has a section for each. ``E...`` are errors, found by `timeline.document`;
``W...`` are advice, given by `timeline.check`. They stand below both, since a file may name advice that it
does not want to hear.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from .errors import NoSuchDateError, UnknownCalendarError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .errors import DateError

ERRORS: Mapping[str, str] = MappingProxyType(
    {
        # The file, its TOML and its structure.
        "E101": "the file cannot be read",
        "E102": "the file is too large",
        "E103": "the file is not UTF-8",
        "E104": "the file starts with a byte order mark",
        "E105": "the TOML cannot be read",
        "E106": "a key or table is given twice",
        "E107": "nested too deep",
        "E108": "a number that cannot be read",
        "E109": "more problems than are listed",
        "E110": "an unknown key",
        "E111": "a required key is missing",
        "E112": "a value of the wrong type",
        "E113": "an empty list or table",
        # Dates.
        "E201": "a date that cannot be read",
        "E202": "a date that is not written as one",
        "E203": "a date that does not exist",
        "E204": "an unknown calendar",
        # Ids, and references to them.
        "E301": "an unknown source",
        "E302": "an unknown actor",
        "E303": "an unknown place",
        "E304": "an unknown category",
        "E305": "an event id that is used twice",
        "E306": "an id of the wrong form",
        "E307": "an item that is listed twice",
        "E308": "an unknown event",
        "E309": "an unknown piece of advice",
        # Citations and sources.
        "E401": "an event without a citation",
        "E402": "an unknown type of source",
        "E403": "a digest of the wrong form",
        "E404": "an unknown field in `supports`",
        "E405": "a URL of the wrong form",
        "E406": "a name of the wrong form",
        "E407": "an archived copy that is not a plain file name",
        # Other values.
        "E501": "importance out of range",
        "E502": "an empty text",
        "E503": "a character that a text cannot hold",
        "E504": "a language tag of the wrong form",
        "E505": "coordinates that are not on the globe",
        "E506": "an unknown time zone",
        "E507": "a figure that cannot be used",
        "E508": "a unit of the wrong form",
        "E509": "a word of the interface without its placeholder",
        "E510": "a plural form that is missing, or that the language does not have",
        "E511": "a word of the interface that is too long",
    }
)

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
        "W207": "a part of a year looks like a run of years",
        "W208": "a date as written is another date",
        "W209": "dates as written that cannot be read",
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
        "W502": "advice is switched off that was not given",
    }
)
NEEDLESS = "W502"


def code_of(error: DateError) -> str:
    """Return the code of a refused date: E201 where it cannot be read, else E203 or E204."""
    if isinstance(error, UnknownCalendarError):
        return "E204"
    return "E203" if isinstance(error, NoSuchDateError) else "E201"
