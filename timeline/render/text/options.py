"""How a chronology is to be printed."""

from __future__ import annotations

from typing import Literal, get_args

from attrs import field, frozen

from ...dates.digits import DigitSystem
from ...dates.wording.options import Style
from ...errors import OptionError
from ...words.options import calendar_ids, digit_system, flag, language_tag, one_of, region, within

NARROWEST = 20
WIDEST = 1000

RECORDS = ("tsv", "jsonl")  # one line per event
Format = Literal["plain", "rich", "markdown", "tsv", "jsonl"]
GlyphSet = Literal["unicode", "ascii"]
Grouping = Literal["year", "decade", "hijri-year", "category", "actor", "source"]
Bidi = Literal["logical", "visual"]


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
        Of dates, numbers and marks; texts of the file keep their own. A decimal digit system of CLDR such as
        ``latn``, ``arab``, ``arabext`` or ``deva``, or ``native`` for that of the language. None is ``latn``.
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
    as_written
        Whether dates are printed in the words of the sources too, where the file has them.
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

    width: int = field(default=80, validator=within(NARROWEST, WIDEST, " cells", whole=True))
    language: str | None = field(default=None, converter=language_tag)
    calendars: tuple[str, ...] = field(default=("gregory", "islamic-umalqura"), converter=calendar_ids)
    digits: DigitSystem | None = field(default=None, validator=digit_system)
    dates: Style = field(default="long", validator=one_of(*get_args(Style)))
    region: str | None = field(default=None, validator=region)
    summaries: bool = field(default=True, validator=flag)
    details: bool = field(default=True, validator=flag)
    disputes: bool = field(default=True, validator=flag)
    sources: bool = field(default=True, validator=flag)
    format: Format = field(default="plain", validator=one_of(*get_args(Format)))
    glyphs: GlyphSet = field(default="unicode", validator=one_of(*get_args(GlyphSet)))
    notes: bool = field(default=False, validator=flag)
    as_written: bool = field(default=False, validator=flag)
    group_by: Grouping = field(default="year", validator=one_of(*get_args(Grouping)))
    reverse: bool = field(default=False, validator=flag)
    bidi: Bidi = field(default="logical", validator=one_of(*get_args(Bidi)))

    @calendars.validator
    def _at_least_one(self, _attribute: object, value: tuple[str, ...]) -> None:
        if not value:
            raise OptionError("calendars must name at least one calendar, got none")
