"""Sources as CSL-JSON, the form that Zotero, Pandoc and every citation processor read.

Types and variables are those of the schema of CSL 1.0.2
(https://github.com/citation-style-language/schema, `schemas/input/csl-data.json`). It has no variable for a
date in EDTF: what `date-parts` cannot say stands in words in `literal`, and the EDTF itself in `custom`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..dates.edtf.write import date_text
from ..dates.types import End, Interval, Season
from ..dates.wording import Wording, format_date
from ..language.safe import escaped
from .reader import reader_language
from .sources import address, host, own_title, plain_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..dates.types import Date
    from ..model import LocalizedText, Name, Source, Timeline

Item = dict[str, Any]

# CSL counts four seasons; EDTF's codes for those of no hemisphere are 21 to 24.
_SEASONS = range(21, 25)


def to_csl_json(tl: Timeline, language: str | None = None) -> str:
    """Return all sources of the timeline as a CSL-JSON array, in file order.

    `language` is that of notes and of dates in words; by default the file's own.

    Raises
    ------
    OptionError
        For a `language` that is no language tag.
    """
    reader = reader_language(tl, language)
    items = [csl_item(source, reader) for source in tl.sources]
    return escaped(json.dumps(items, ensure_ascii=False, indent=2)) + "\n"


def csl_item(source: Source, language: str) -> Item:
    """Return one source as a CSL-JSON item.

    The title stands in the source's own language. What CSL has no variable for is in `custom`: titles and
    notes in other languages, dates that CSL cannot hold in full as EDTF, the name of the archived copy.
    """
    title = own_title(source)
    note = source.note.get(language) if source.note else None
    item = {
        "id": source.id,
        "type": source.type,
        "title": title,
        "author": [csl_name(name) for name in source.author],
        "container-title": source.container_title,
        "publisher": source.publisher,
        "issued": _date(source.issued, language),
        "accessed": _date(source.accessed, language),
        "language": source.language,
        "URL": address(source.url),
        "archive": host(source.archive_url),
        "archive_location": address(source.archive_url),
        "note": note,
        "custom": {
            **_others("title", source.title, title),
            **_others("note", source.note, note),
            **_edtf("issued", source.issued, language),
            **_edtf("accessed", source.accessed, language),
            **({"archived": source.archived} if source.archived else {}),
        },
    }
    return {variable: value for variable, value in item.items() if value}


def csl_name(name: Name) -> Item:
    """Return a name as a CSL name variable."""
    parts = {"family": name.family, "given": name.given, "literal": name.literal}
    return {part: value for part, value in parts.items() if value}


def _others(variable: str, text: LocalizedText | None, shown: str | None) -> Mapping[str, str]:
    """Return the variants of a text that are not `shown`, under names such as ``title-en``."""
    variants = text.variants if text else ()
    return {f"{variable}-{tag}": variant for tag, variant in variants if variant != shown}


def _edtf(variable: str, date: Date | None, language: str) -> Mapping[str, str]:
    """Return the date as EDTF where CSL's form of it loses something."""
    if date is None or _as_edtf(_date(date, language)) == str(date):
        return {}
    return {f"{variable}-edtf": str(date)}


def _as_edtf(date: Item) -> str:
    """Return what a CSL date variable says, as EDTF; "" for words."""
    season = f"-{_SEASONS[date['season'] - 1]}" if "season" in date else ""
    ends = (date_text(year if year > 0 else year + 1, *rest) for year, *rest in date.get("date-parts", ()))
    return "/".join(ends) + season + ("~" if "circa" in date else "")


def _date(date: Date | None, language: str) -> Item:
    """Return a date as a CSL date variable; empty for None."""
    if date is None:
        return {}
    found = _parts(date)
    if not found:
        return {"literal": format_date(date, Wording(language=language))}
    return {**found, "circa": True} if date.qualification else found


def _parts(date: Date) -> Item:
    """Return a date by its parts; empty where it has none that say enough."""
    if isinstance(date, Season):
        known = date.calendar.id == "gregory" and date.year is not None and date.code in _SEASONS
        return (
            {"date-parts": [_csl((date.year or 0,))], "season": _SEASONS.index(date.code) + 1}
            if known
            else {}
        )
    ends = (date.start, date.end) if isinstance(date, Interval) else (date,)
    parts = [None if isinstance(end, End | Season) else plain_date(end) for end in ends]
    return {"date-parts": [_csl(part) for part in parts if part]} if all(parts) else {}


def _csl(parts: tuple[int, ...]) -> list[int]:
    """Count years as CSL does: no year 0, and -1 is 1 BCE."""
    year, *rest = parts
    return [year if year > 0 else year - 1, *rest]
