"""What catalogues put around a date and that is none of it: Dated 12 Rajab 1155, [1800-1820], 1616*, undated.

Words that only introduce are taken out; whatever could change the date stays, and is read or refused. What is
taken out leaves spaces, so that errors point to their place in the text as it was written.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from ....errors import DateError
from ...qualification import Qualification
from ..refuse import refusal, told_of
from ..signs import signed
from ..twofold.regnal import without_regnal_year

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

# Said of a work before its date, in English, French, German, Arabic, Persian, Turkish and Russian.
_MADE = (
    r"dated\s+to|dated|copied|completed|written|transcribed|produced|executed|finished|made|painted|printed|published|"
    r"daté|datée|copié|copiée|achevé|achevée|écrit|écrite|datiert|geschrieben|vollendet|"
    r"مؤرخة?|مورخ|نسخت?|كتبت?|تمت?|نوشته|تحریر|tarihli|датирован[аоы]?|переписан[аоы]?|написан[аоы]?"
)
_PLACED = r"in|on|at|en|le|im|am|в|في|در|بتاريخ|ب"
_UNDATED = (
    r"undated|n\.\s?d\b\.?|date\s+(?:obliterated|defaced|illegible|effaced|missing|lost)|"
    r"not\s+dated|sans\s+date|undatiert|غير\s+مؤرخة?|без\s+даты"
)
_LINKED = r"but|though|however|mais|aber|لكن"
_LIKELY = re.compile(r"(?<!\w)(?:most\s+likely|likely|presumably|apparently)(?!\w)", re.IGNORECASE)
_INTRODUCTION = re.compile(
    rf"\s*(?:(?:{_UNDATED})(?!\w)[\s,.;:]*(?:(?:{_LINKED})(?!\w)[\s,]*)?)?"
    r"(?P<sure>(?:(?:probably|possibly|perhaps)(?!\w)[\s,]*)?)"
    rf"(?:(?:{_MADE})(?!\w)[\s,:]*(?:(?:{_PLACED})(?!\w)\s*)?)?",
    re.IGNORECASE,
)
_LEFT_STANDING = re.compile(r"^[\s,;:=]+|[\s,;:=]+$")
_SURE = re.compile(r"\s*(?:probably|possibly|perhaps|maybe)(?!\w)", re.IGNORECASE)
_TWO_YEARS = re.compile(r"(?<![0-9-])([0-9]{3,4})-([0-9]{1,2})(?![0-9-])")
_EDGES = re.compile(r"^[\s*]+|[\s*.,;]+$")
_WHOLE_BRACKETS = re.compile(r"\s*(?:\([^()\[\]]*\)|\[[^()\[\]]*\])\s*").fullmatch


def catalogued(text: str, given: Hints, read: Read) -> Date | None:
    """Read a date without what a catalogue puts around it; None where there is nothing around it.

    Raises
    ------
    DateError
        For what is left, told of the whole text.
    """
    bare = _bare(text)
    without = without_regnal_year(bare)
    if without != bare:
        without = _TWO_YEARS.sub(_as_run, _LEFT_STANDING.sub(_blank, without))
    if without == text:
        return _uncertain(text, given, read)
    if not without.strip():
        raise refusal("there is no date in it", text)
    try:
        return read(without, given)
    except DateError as error:
        raise told_of(error, text) from None


def _uncertain(text: str, given: Hints, read: Read) -> Date | None:
    """Return the date after "probably", each of its parts uncertain; None where there is none."""
    sure = _SURE.match(text)
    if sure is None:
        return None
    with suppress(DateError):
        return signed(read(_SURE.sub(_blank, text), given), Qualification(uncertain=True))
    return None


def _bare(text: str) -> str:
    """Return the text without marks at its edges, introducing words, and brackets about all of it."""
    bare = _LIKELY.sub(_probably, text.replace("_", " "))
    bare = _EDGES.sub(_blank, bare)
    introduction = _INTRODUCTION.match(bare)
    if introduction is not None and introduction.end():
        sure = introduction["sure"]
        bare = sure.rjust(introduction.end()) + bare[introduction.end() :]
    if _WHOLE_BRACKETS(bare):
        opening, closing = len(bare) - len(bare.lstrip()), len(bare.rstrip()) - 1
        bare = f"{bare[:opening]} {bare[opening + 1 : closing]} {bare[closing + 1 :]}"
    return _EDGES.sub(_blank, bare)


def _as_run(found: re.Match[str]) -> str:
    """Return the two years in which a regnal year lies as a run of years, where one follows the other."""
    start, end = int(found[1]), found[2]
    follows = str(start + 1).endswith(end)
    return f"{start}–{start + 1}" if follows else found[0]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _probably(found: re.Match[str]) -> str:
    return "maybe".ljust(len(found[0]))
