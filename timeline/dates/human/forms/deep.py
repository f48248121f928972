"""Thousands and millions of years ago: estimates with as many significant digits as are written.

``66 million years ago``, ``2.5 Ma``, ``300 kya``. They are counted from 1950, the present of dates before
present (BP), where that is not lost in what is not significant: 12 ka is about the year -10050, 66 Ma about
-66,000,000.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ...digits import in_ascii
from ...edtf.write import year_text
from ...parse import parse_date
from ..refuse import refusal

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_PRESENT = 1950  # of radiocarbon dates, and of "before present"
_LONGEST = 15  # digits of a number
_NUMBER = r"[0-9][0-9,٬]*(?:[.٫][0-9]+)?"
_AGO = r"(?:\s*years?)?\s*(?:ago|bp|b\.p\.|before\s+(?:the\s+)?present)"
_SCALES = (
    (3, re.compile(rf"(?:thousand{_AGO}|kya)|ka|ألف\s+(?:سنة|عام)", re.IGNORECASE)),
    (6, re.compile(rf"(?:million{_AGO}|mya|m\.y\.a\.)|Ma|مليون\s+(?:سنة|عام)", re.IGNORECASE)),
    (9, re.compile(rf"(?:billion{_AGO}|gya|bya)|Ga|مليار\s+(?:سنة|عام)", re.IGNORECASE)),
)
_TEXT = re.compile(
    rf"(?P<circa>(?:circa|ca|c|about|around|approximately|~|حوالي|نحو)\.?\s*)?(?:(?:قبل|منذ)\s+)?"
    rf"(?P<first>{_NUMBER})\s*(?:(?:-|–|to)\s*(?P<second>{_NUMBER})\s*)?(?P<scale>[^\W\d][^\d?]*?)\s*(?P<doubt>\?)?",
    re.IGNORECASE,
).fullmatch


def deep_time(text: str, _: Hints, __: Read) -> Date | None:
    """Read a number of thousands, millions or milliards of years ago; None for any other text.

    Raises
    ------
    DateError
        For a range of them, which EDTF does not have, and for a number of too many digits.
    """
    found = _TEXT(in_ascii(text.strip()))
    if found is None:
        return None
    scale = next((power for power, shape in _SCALES if shape.fullmatch(found["scale"])), None)
    if scale is None:
        return None
    if found["second"]:
        message = "EDTF has no ranges of years with significant digits, write one of the two"
        raise refusal(message, text, 0, [_estimate(found[side], scale, text) for side in ("first", "second")])
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}
    return parse_date(
        _estimate(found["first"], scale, text) + mark.get((bool(found["circa"]), bool(found["doubt"])), "")
    )


def _estimate(written: str, scale: int, text: str) -> str:
    """Return the year that is so many times ten to the `scale` ago, with its significant digits, as EDTF."""
    number = Decimal(re.sub("[,٬]", "", written).replace("٫", "."))
    power = scale + int(number.as_tuple().exponent)  # of ten: what is not written is not significant
    if len(written) > _LONGEST or power < 0:
        raise refusal(f"a number of years has at most {_LONGEST} digits", text)
    ago = int(number.scaleb(scale))
    year = _PRESENT - ago if 10**power < 2 * _PRESENT else -ago
    digits = len(str(abs(year))) - power
    if digits < 1 or ago == 0:
        half = 10**power // 2
        years = f"[{year_text(year - half)}..{year_text(year + half)}]"
        raise refusal("this is too coarse for significant digits, write its years", text, 0, (years,))
    return f"{year_text(year)}S{digits}"
