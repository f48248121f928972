"""How dates are written elsewhere, and what EDTF has for it: the year last, slashes, quarters, words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .counted import counted_days
from .grammar import other_calendar

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 100  # characters; nobody writes a date of more by hand

_YEAR_FIRST = "the year comes first, and '-' between the parts"
_NO_SLASH = "a slash makes an interval; in a date the year comes first, and '-' between the parts"
_DASHES = "'-' stands between year, month and day"
_TWO_DIGITS = "month and day have two digits"
_WHOLE_ENDS = "both ends of an interval are whole dates"
_HIJRI = "'AH ' stands before a Hijri date"
_WORDS = "a date is in digits, such as 1992-04-10 (words are for `timeline date` and `parse_human`)"

_FOUR_DIGITS = "a year has four digits"
_SHORT_YEAR = "a year has four digits; a century is written as 19XX, a decade as 193X"
_BEFORE_ERA = "a year has four digits, and 0000 is 1 BCE"
_LONG_YEAR = "a year has four digits; a longer one has Y before it, no month and no X"
_NO_COUNT = "a day is year, month and day; EDTF has no weeks, and counts no days through the year"

_COUNTED = r"\d{4}-?(?:W\d\d(?:-?\d)?|(?<=-)\d{3})"  # a week, a day of one, a day of the year
_EITHER_ORDER = "{y}-{b:0>2}-{a:0>2}", "{y}-{a:0>2}-{b:0>2}"
_QUARTERS = "the quarters have the numbers 33 to 36"

# A whole text, what is wrong with it, and what it may mean. One without readings is told and not repaired;
# one of which no reading is a date is passed over.
_NOTATIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<y>\d{4})", _NO_SLASH, _EITHER_ORDER),
    (r"(?P<a>\d\d?)([.-])(?P<b>\d\d?)\2(?P<y>\d{4})", _YEAR_FIRST, _EITHER_ORDER),
    (r"(?P<m>\d\d?)/(?P<y>\d{4})", _NO_SLASH, ("{y}-{m:0>2}",)),
    (r"(?P<m>\d\d?)[.-](?P<y>\d{4})", _YEAR_FIRST, ("{y}-{m:0>2}",)),
    (r"(?P<y>\d{4})/(?P<m>\d\d?)/(?P<d>\d\d?)", _NO_SLASH, ("{y}-{m:0>2}-{d:0>2}",)),
    (r"(?P<y>\d{4})\.(?P<m>\d\d?)\.(?P<d>\d\d?)", _DASHES, ("{y}-{m:0>2}-{d:0>2}",)),
    (r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)", _DASHES, ("{y}-{m}-{d}",)),
    (r"(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)(?P<t>T.*)?", _TWO_DIGITS, ("{y}-{m:0>2}-{d:0>2}{t}",)),
    (r"(?P<y>\d{4})-(?P<m>\d)", _TWO_DIGITS, ("{y}-{m:0>2}",)),
    (r"\d\d-\d\d?-\d\d?", _FOUR_DIGITS, ()),
    (r"\+?(?P<y>\d)(?P<s>[?~%]?)", _FOUR_DIGITS, ("{y:0>4}{s}",)),
    (r"\+?(?P<y>\d\d\d?)(?P<s>[?~%]?)", _SHORT_YEAR, ("{y:0>4}{s}", "{y:X<4}{s}")),
    (r"-(?P<y>\d)(?P<s>[?~%]?)", _BEFORE_ERA, ("-{y:0>4}{s}",)),
    (r"-(?P<y>\d\d\d?)(?P<s>[?~%]?)", _BEFORE_ERA, ("-{y:0>4}{s}", "-{y:X<4}{s}")),
    (r"(?P<y>\d{4})(?P<m>\d\d)", _LONG_YEAR, ("{y}-{m}", "Y{y}{m}")),
    (r"(?P<y>\d{4})(?P<o>\d{3})", _LONG_YEAR, ("{y}-{o}", "Y{y}{o}")),
    (r"(?P<y>\d{4}-\d\d-)(?P<a>\d\d)/(?P<b>\d\d)", _WHOLE_ENDS, ("{y}{a}/{y}{b}",)),
    (r"(?P<y>\d{4}-)(?P<a>\d\d-\d\d)/(?P<b>\d\d-\d\d)", _WHOLE_ENDS, ("{y}{a}/{y}{b}",)),
    (r"(?P<y>\d{4}-)(?P<a>\d\d)/(?P<b>\d\d)", _WHOLE_ENDS, ("{y}{a}/{y}{b}",)),
    (r"(?P<y>\d\d)(?P<a>\d\d)/(?P<b>\d\d)", _WHOLE_ENDS, ("{y}{a}/{y}{b}",)),
    (
        r"(?P<a>[^,/\[{]+[^,/\[{.])\.\.(?P<b>[^,/\[{.]+)",
        "'..' makes a range, which stands in brackets",
        ("[{a}..{b}]", "{{{a}..{b}}}", "{a}/{b}"),
    ),
    (
        r"(?P<a>[^,/\[{]+(?:,[^,/\[{]+)+)",
        "several dates stand in brackets: [one of them], {all of them}",
        ("[{a}]", "{{{a}}}"),
    ),
    (r"\[(?P<a>[^,\[]+)\](?P<s>[?~%])", "a sign stands beside its date, within the brackets", ("[{a}{s}]",)),
    (r"(?P<a>[^()]+)\((?P<s>[?~%])\)", "a sign has no parentheses", ("{a}{s}",)),
    (r"(?P<a>.+)/(?:now|present|today|ongoing|open)", "a time that goes on ends with '..'", ("{a}/..",)),
    (r"(?P<a>.+)/(?:\?|unknown)", "where the end is not known, nothing stands after the '/'", ("{a}/",)),
    (r"(?:\?|unknown)/(?P<b>.+)", "where the start is not known, nothing stands before the '/'", ("/{b}",)),
    (r"(?P<y>\d\d)(?:--|__|\?\?)", "an unknown digit is X", ("{y}XX",)),
    (r"(?P<y>\d\d\d)[-_]", "an unknown digit is X", ("{y}X",)),
    (r"(?P<y>\d\d)00'?s", "X stands for the digits that are left open", ("{y}0X", "{y}XX")),
    (r"(?P<y>\d\d\d)0'?s", "a decade is written with X", ("{y}X",)),
    (rf"{_COUNTED}|{_COUNTED}/(?:.*[^/])?|[^/]*/{_COUNTED}", _NO_COUNT, ("{whole}",)),
    (_COUNTED, _NO_COUNT, ()),
    *(
        (rf"(?P<y>\d{{4}})-?Q{n}|Q{n} (?P<z>\d{{4}})", _QUARTERS, (f"{{y}}{{z}}-{32 + n}",))
        for n in range(1, 5)
    ),
    (r"\d{4}-\d\d-\d\d(?:Z|[+-]\d\d(?::?\d\d)?)", "an offset needs a time before it", ()),
    (r".*\d ?[ap]\.?m\.?", "the clock has 24 hours, such as 18:30", ()),
    (r"(?P<a>.*T\d\d)(?P<m>\d\d(?!\d).*)", "':' stands between hours and minutes", ("{a}:{m}",)),
    (r"(?P<a>.*T[\d:]+[+-])(?P<h>\d(?::\d\d)?)", "the hours of an offset have two digits", ("{a}0{h}",)),
    (r"(?:AH|A\.H\.|H)[ -]*(?P<a>\d.*)", _HIJRI, ("AH {a}",)),
    (r"(?P<a>\d.*?) *(?:AH|A\.H\.|H|هـ)", _HIJRI, ("AH {a}",)),
    (r"julian[ :]+(?P<a>.+)", "'julian:' stands before a Julian date", ("julian:{a}",)),
    (r"[\"'“«]*(?P<a>.*[^.,;\"'”»])[.,;\"'”»]+", "nothing stands around a date", ("{a}",)),
    (r"(?![^T]*T\d|[-\dOoIl]+\Z)(?=[^\[{]*[^\W\d_XYESTZxyestzu][^\[{]*\Z).*", _WORDS, ()),
)  # fmt: skip


class Notation(NamedTuple):
    """What is wrong with a text that is no EDTF, and which texts that can be read it may mean."""

    reason: str
    readings: tuple[str, ...]


def notation(text: str, reads: Callable[[str], bool]) -> Notation | None:
    """Return the first notation in which a whole text is written, or None."""
    if len(text) > _LONGEST:
        return None
    named = other_calendar(text)
    sign, body = named.groups() if named else ("", text)
    for pattern, reason, templates in _NOTATIONS:
        if found := re.fullmatch(pattern, body, re.IGNORECASE):
            parts = found.groupdict("")
            meant = [template.format(whole=body, **parts) for template in templates]
            if not sign:  # ISO 8601 counts Gregorian days
                meant = [counted_days(each) or each for each in meant]
            readings = tuple(filter(reads, (sign + each for each in meant)))
            if readings or not templates:
                return Notation(reason, readings)
    return None
