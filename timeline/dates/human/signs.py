"""How sure a date is, where that is said apart from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...errors import DateError
from ..expression import prefix
from ..parse import try_date

if TYPE_CHECKING:
    from ..qualification import Qualification
    from ..types import Date

_DATE = re.compile(r"-?[0-9X]{4}(?:-[0-9X]{2})*")


def signed(date: Date, sign: Qualification) -> Date:
    """Return a date as unsure as itself and the sign, each date of a run or choice alike.

    Raises
    ------
    DateError
        Where the date has a sign already that would have to become another.
    """
    if sign | date.qualification == date.qualification:
        return date
    if date.qualification or "T" in date.text or "S" in date.text:
        raise DateError("a date takes one sign", text=str(date))
    return try_date(prefix(date.calendar) + _DATE.sub(rf"\g<0>{sign}", date.text))
