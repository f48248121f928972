"""The calendars by id. Ids are CLDR's where CLDR has one; the Rumi calendar it has not."""

from __future__ import annotations

from typing import Final

from ..errors import UnknownCalendarError
from .gregorian import GREGORIAN
from .hebrew import HEBREW
from .hijri.tabular import TABULAR
from .hijri.ummalqura import COMPUTED, PUBLISHED
from .julian import JULIAN
from .persian import PERSIAN
from .protocol import Calendar, YearMonthDay
from .rumi import RUMI

__all__ = ["CALENDAR_IDS", "DEFAULT_HIJRI", "HIJRI_IDS", "Calendar", "YearMonthDay", "calendar"]

_ALL: Final[tuple[Calendar, ...]] = (
    GREGORIAN, PUBLISHED, COMPUTED, *TABULAR, JULIAN, PERSIAN, HEBREW, RUMI,
)  # fmt: skip
_CALENDARS: Final = {each.id: each for each in _ALL}
_ALIASES: Final = {"islamic-civil-ii": "islamic-civil", "islamic-tbla-ii": "islamic-tbla"}
_GENERIC: Final = frozenset({"islamic", "hijri", "ummalqura"})  # often meant for the one that is published

CALENDAR_IDS: Final = tuple(_CALENDARS)
HIJRI_IDS: Final = tuple(each.id for each in _ALL if each.era == "AH")
DEFAULT_HIJRI: Final = PUBLISHED.id


def calendar(identifier: str) -> Calendar:
    """Return the calendar of an id; it is the same object each time.

    Raises
    ------
    UnknownCalendarError
        For any other id; the message lists them all.
    """
    name: object = identifier
    found = _CALENDARS.get(_ALIASES.get(name, name)) if isinstance(name, str) else None
    if found is None:
        raise _unknown(identifier)
    return found


def _unknown(identifier: str) -> UnknownCalendarError:
    from difflib import get_close_matches  # only for a message

    generic = [DEFAULT_HIJRI] if str(identifier) in _GENERIC else []
    near = generic or get_close_matches(str(identifier), CALENDAR_IDS, n=1)
    message = f"calendar must be one of {', '.join(CALENDAR_IDS)}, got {identifier!r}"
    return UnknownCalendarError(message, text=identifier, suggestion=near[0] if near else None)
