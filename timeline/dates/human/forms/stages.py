"""A work that was made in stages: "1963, printed 1980", "designed 1944, manufactured 1999".

One date of one stage is that date. Dates of several stages are refused with all of them: which of them is the
date of the work is for its cataloguer to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ..refuse import refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_DONE = (
    "assembled|begun|bound|built|carved|cast|conceived|copied|cut|designed|drawn|edited|embroidered|engraved|etched|"
    "executed|fabricated|fired|forged|issued|made|manufactured|mode(?:l|ll)ed|painted|patented|photographed|"
    "planned|printed|produced|published|re-?cast|re-?edited|re-?issued|re-?made|re-?printed|re-?published|restored|"
    "retouched|revised|reworked|sculpted|struck|woven"
)
_THINGS = "block|cast|design|drawing|edition|impression|model|negative|plate|print|project"
_STAGE = re.compile(
    rf"[(\[]\s*(?:{_DONE}|{_THINGS})\s*[)\]]|(?<![^\W\d])(?:{_DONE}|(?:{_THINGS})(?=:|\s+(?:c|[0-9])))(?![^\W\d])",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(r"(?<!\w)(?:later|posthumously|afterwards|subsequently)(?!\w)", re.IGNORECASE)
_EDGES = " \t,;:.()[]"
_MOST = 6  # stages


def stages(text: str, hints: Hints, read: Read) -> Date | None:
    """Read the date of the one stage that has one; None where no stage is named.

    Raises
    ------
    DateError
        Where several stages have dates, or a later one none.
    """
    pieces = [piece.strip(_EDGES) for piece in _STAGE.split(text)]
    pieces = [piece for piece in pieces if piece]
    if len(_STAGE.findall(text)) == 0 or not 1 <= len(pieces) <= _MOST:
        return None
    dated = [piece for piece in pieces if not _UNKNOWN.fullmatch(piece)]
    if len(dated) == len(pieces) == 1:
        return _read(dated[0], text, hints, read)
    readings = [_meant(piece, hints, read) for piece in dated]
    if not readings or not all(readings):
        return None
    message = "each stage of a work has its date, write that of one of them"
    raise refusal(message, text, 0, [each for several in readings for each in several])


def _read(piece: str, text: str, hints: Hints, read: Read) -> Date:
    try:
        return read(piece, hints)
    except DateError as error:
        raise told_of(error, text, text.index(piece)) from None


def _meant(text: str, hints: Hints, read: Read) -> list[str]:
    try:
        return [str(read(text, hints))]
    except DateError as error:
        return [*error.readings, *([error.suggestion] if error.suggestion else [])]
