"""How a chronology is to be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from attrs import field, frozen

from ...dates.calendars import calendar
from ...dates.digits import DIGIT_SYSTEMS, DigitSystem
from ...dates.wording.options import Style
from ...errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable

NARROWEST = 20
WIDEST = 1000

RECORDS = ("tsv", "jsonl")  # one line per event
Format = Literal["plain", "rich", "markdown", "tsv", "jsonl"]
GlyphSet = Literal["unicode", "ascii"]
Grouping = Literal["year", "decade", "hijri-year", "category", "actor", "source"]
Bidi = Literal["logical", "visual"]


def _calendars(value: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(calendar(name).id for name in ((value,) if isinstance(value, str) else value))


def _one_of(name: str, allowed: tuple[str, ...], value: str) -> None:
    if value not in allowed:
        raise OptionError(f"{name} must be one of {', '.join(allowed)}, got {value!r}")


@frozen
class TextOptions:
    """Options of `render_text`; the defaults give plain text that is stable from run to run.

    Parameters
    ----------
    width
        Terminal cells, 20 to 1000. No line is wider, except that a link is never broken.
    language
        The reader's language tag; None is the file's own. Right-to-left languages are aligned right.
    calendars
        Calendar ids, the first being the one of the year headings; `UnknownCalendarError` for any other.
    digits
        ``latn``, ``arab`` or ``arabext``, of dates, numbers and marks; texts of the file keep their own. None
        is ``latn``.
    dates
        The wording of dates: ``long``, ``medium``, ``short`` or ``iso``.
    region
        The country whose month names an Arabic reader gets: ``EG`` نوفمبر, ``SY`` تشرين الثاني.
    summaries, details, disputes, sources
        Whether to print summaries; categories, places, actors and figures; rival values; the sources.
    format
        ``plain``, with addresses to be copied; ``rich`` (colour by the terminal's own palette, and links
        that are shown as they are read); ``markdown``; ``tsv`` (one line per event under a header);
        ``jsonl`` (one JSON object per event).
    glyphs
        ``unicode``, or ``ascii`` for a rail of ASCII characters.
    notes
        Whether the author's notes are printed: on what a source gives otherwise, and on the event.
    group_by
        What the headings are: ``year``, ``decade``, ``hijri-year`` (of the first Hijri calendar, by default
        Umm al-Qura), or ``category``, ``actor`` or ``source``, under each of which its events are in order of
        date. An event of several actors or sources is printed under each of them, until what is printed again
        has twice the length of the events and five million characters more; what is left out is counted.
    reverse
        Whether the latest event comes first.
    bidi
        ``logical``: the order in which text is read, for a reader's program that reorders right-to-left text
        itself. ``visual``: the order in which it is seen, letters joined, for a terminal that does not; it
        needs python-bidi.
    """

    width: int = 80
    language: str | None = None
    calendars: tuple[str, ...] = field(default=("gregory", "islamic-umalqura"), converter=_calendars)
    digits: DigitSystem | None = None
    dates: Style = "long"
    region: str | None = None
    summaries: bool = True
    details: bool = True
    disputes: bool = True
    sources: bool = True
    format: Format = "plain"
    glyphs: GlyphSet = "unicode"
    notes: bool = False
    group_by: Grouping = "year"
    reverse: bool = False
    bidi: Bidi = "logical"

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be honoured."""
        if not NARROWEST <= self.width <= WIDEST:
            raise OptionError(f"width must be in {NARROWEST}..{WIDEST} cells, got {self.width!r}")
        if not self.calendars:
            raise OptionError("calendars must name at least one calendar, got none")
        _one_of("digits", DIGIT_SYSTEMS, self.digits or "latn")
        _one_of("dates", get_args(Style), self.dates)
        _one_of("format", get_args(Format), self.format)
        _one_of("glyphs", get_args(GlyphSet), self.glyphs)
        _one_of("group_by", get_args(Grouping), self.group_by)
        _one_of("bidi", get_args(Bidi), self.bidi)
