"""A date that a cataloguer corrects: 1697 [i.e. 1967] (AACR2 1.4F2). The corrected one is the date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ..refuse import told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_CORRECTED = re.compile(
    r"[^\[\]]*[0-9]\s*\[(?:i\.\s?e\.|recte|sic,?\s+for)[\s,:]*(?P<date>[^\[\]]+)\]\s*", re.IGNORECASE
).fullmatch


def corrected(text: str, given: Hints, read: Read) -> Date | None:
    """Read what stands in brackets after "i.e."; None for any other text."""
    found = _CORRECTED(text)
    if found is None:
        return None
    try:
        return read(found["date"], given)
    except DateError as error:
        raise told_of(error, text, found.start("date")) from None
