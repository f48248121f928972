"""Years of which the last digits are left out: "199?", "[18--?]", "19xx".

Libraries write them so (AACR2 1.4F7, and after it RDA and MARC): ``[197-]`` is a decade, ``[197-?]`` probably
one, ``[18--]`` a century, ``[18--?]`` probably one. Elsewhere a sign may stand for what it always does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...digits import in_ascii
from ...expression import prefix
from ...parse import parse_date
from ..lexicon.eras import calendar_of, completed
from ..refuse import refusal

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_LEFT_OUT = re.compile(
    r"(?P<open>\[)?\s*(?P<circa>(?:circa|ca|c)\.?\s*)?"
    r"(?:(?P<century>[0-9]{2})(?P<two>--|\.\.|__|\?\?|xx|uu)|(?P<decade>[0-9]{3})(?P<one>[-_?xu]))"
    r"(?P<doubt>\s*\?)?\s*(?P<close>\])?",
    re.IGNORECASE,
).fullmatch


def left_out(text: str, hints: Hints, _: Read) -> Date | None:
    """Read a year without its last digits; None for any other text.

    Raises
    ------
    DateError
        Where the signs may mean something else as well, with all of it.
    """
    found = _LEFT_OUT(in_ascii(text.strip()))
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    circa = "~" if found["circa"] else ""
    sign = prefix(calendar_of(None, None, hints))
    masked = f"{found['century'] or found['decade']}{'X' * (2 if found['century'] else 1)}"
    mark = {"~?": "%"}.get(circa + "?", "?") if found["doubt"] else circa
    others = _others(found, hints, circa)
    if others:
        readings = [sign + each for each in (f"{masked}{mark}", *others)]
        raise refusal(f"{text.strip()!r} leaves out digits, or says something else", text, 0, readings)
    return parse_date(f"{sign}{masked}{mark}")


def _others(found: re.Match[str], hints: Hints, circa: str) -> list[str]:
    """Return what else the text may mean, the digits that are left out aside."""
    doubtful = "%" if circa else "?"
    year, signs = found["century"] or found["decade"], (found["two"] or found["one"]).lower()
    if signs == "?":
        return [f"{year}X{doubtful}", f"{int(year):04d}{doubtful}"]
    if signs == "??":
        years = completed(int(year), calendar_of(None, None, hints).era)
        return [f"{each:04d}{doubtful}" for each in years]
    if found["doubt"]:
        return [f"{year}{'X' * len(signs)}{circa}"]
    if signs in ("-", "..") and not found["open"]:
        return [f"{int(year):04d}{circa}/.."]
    return []
