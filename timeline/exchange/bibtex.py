"""Sources as a .bib file, for BibLaTeX with Biber or for BibTeX.

Entry types and fields of BibLaTeX are those of its manual, sections 2.1 and 2.2; those of BibTeX are of
`btxdoc`, with `url` and `urldate` as most styles read them. The file is UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from ..dates.edtf.write import date_text
from ..dates.types import Date
from ..dates.wording import Wording, format_date
from ..errors import ModelError
from ..model import Source
from .latex import escape
from .reader import reader_language
from .sources import address, own_title, plain_date

if TYPE_CHECKING:
    from ..model import Name, Timeline

Fields = dict[str, str | None]

_KEY = re.compile(r"[A-Za-z0-9._:+/-]+")

# EDTF as far as BibLaTeX reads it: level 1 (manual, section 2.3.8).
_DAY = (
    r"-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?|-2[1-4])?[?~%]?|Y-?\d{5,9}|\d{3}X|\d\dXX|\d{4}-XX(-XX)?|\d{4}-\d\d-XX"
)
_TIME = r"T\d\d:\d\d:\d\d(Z|[-+]\d\d:\d\d)?"
_LEVEL_1 = re.compile(rf"({_DAY})({_TIME})?|({_DAY})/({_DAY}|\.\.)?|(\.\.)?/({_DAY})")

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@frozen
class _Dialect:
    """One of the two: CSL type -> entry type; entry type -> field (``misc``: all others); what is its own."""

    types: Mapping[str, str]
    containers: Mapping[str, str]
    publishers: Mapping[str, str]
    own: Callable[[Source, str], Fields]
    read: Callable[[Date | None], str | None]
    annotation: str


def to_biblatex(tl: Timeline, language: str | None = None) -> str:
    """Return all sources of the timeline as BibLaTeX entries; the keys are the ids of the sources.

    `language` is that of notes and of dates in words; by default the file's own.

    Raises
    ------
    ModelError
        For an id that cannot be a key.
    OptionError
        For a `language` that is no language tag.
    """
    return _entries(tl, language, _BIBLATEX)


def to_bibtex(tl: Timeline, language: str | None = None) -> str:
    """Return all sources of the timeline as BibTeX entries; as `to_biblatex`."""
    return _entries(tl, language, _BIBTEX)


def _entries(tl: Timeline, language: str | None, dialect: _Dialect) -> str:
    reader = reader_language(tl, language)
    return "\n".join(_entry(source, reader, dialect) for source in tl.sources)


def _entry(source: Source, language: str, dialect: _Dialect) -> str:
    if not _KEY.fullmatch(source.id):
        raise ModelError(f"a BibTeX key must be of the characters A-Z a-z 0-9 . _ : + / -, got {source.id!r}")
    kind = dialect.types.get(source.type, "misc")
    fields: Fields = {
        "author": " and ".join(map(_name, source.author)),
        "title": f"{{{escape(own_title(source))}}}",  # the inner braces keep its case
        dialect.containers.get(kind, dialect.containers["misc"]): _escaped(source.container_title),
        dialect.publishers.get(kind, dialect.publishers["misc"]): _escaped(source.publisher),
        **dialect.own(source, language),
        "url": address(source.url),
        "note": _note(source, language, dialect),
        dialect.annotation: _escaped(source.note.get(language) if source.note else None),
    }
    lines = (f"  {name} = {_value(name, value)},\n" for name, value in fields.items() if value)
    return f"@{kind}{{{source.id},\n{''.join(lines)}}}\n"


def _note(source: Source, language: str, dialect: _Dialect) -> str | None:
    """Return where the source is archived, and when it was read where `urldate` cannot say that."""
    archive = address(source.archive_url)
    read = _words(source.accessed, language) if dialect.read(source.accessed) is None else None
    said = (rf"Archived at \url{{{archive}}}" if archive else "", f"Read {read}" if read else "")
    return ". ".join(filter(None, said)) or None


def _value(name: str, value: str) -> str:
    return value if name == "month" else f"{{{value}}}"  # a month is one of BibTeX's own abbreviations


def _escaped(text: str | None) -> str | None:
    return escape(text) if text else None


def _name(name: Name) -> str:
    """Return a name such that BibTeX takes it apart as the source has it."""
    if name.literal or not name.given:
        return f"{{{escape(name.literal or name.family or '')}}}"
    return f"{_part(name.family or '')}, {_part(name.given)}"


def _part(text: str) -> str:
    """Protect a part of a name that BibTeX would divide: at a comma, at "and", after a word in lower case."""
    divided = re.search(r",|(?:^|\s)and(?:\s|$)", text, re.IGNORECASE) or any(map(str.islower, text.split()))
    return f"{{{escape(text)}}}" if divided else escape(text)


def _language(tag: str | None) -> str | None:
    """Name the language in English, in lower case: the name that babel and polyglossia have for most."""
    if tag is None:
        return None
    from babel import Locale, UnknownLocaleError  # 50 ms to import, for one field of one format

    try:
        return str(Locale("en").languages[Locale.parse(tag, sep="-").language]).lower()
    except (KeyError, ValueError, UnknownLocaleError):
        return escape(tag)


def _biblatex(source: Source, language: str) -> Fields:
    issued = _level_1(source.issued)
    return {
        "entrysubtype": {"article-newspaper": "newspaper", "article-magazine": "magazine"}.get(source.type),
        "date": issued,
        "year": _words(source.issued, language) if issued is None else None,
        "urldate": _level_1(source.accessed),
        "langid": _language(source.language),
    }


def _level_1(date: Date | None) -> str | None:
    """Return a date as EDTF of level 1, converted where only a time is lost; None where it cannot be."""
    if date is None:
        return None
    if _LEVEL_1.fullmatch(str(date)):
        return str(date)
    parts = None if date.qualification else plain_date(date)
    text = date_text(*parts) if parts else ""
    return text if _LEVEL_1.fullmatch(text) else None


def _bibtex(source: Source, language: str) -> Fields:
    parts = plain_date(source.issued) if source.issued and not source.issued.qualification else None
    known = parts is not None and parts[0] > 0
    return {
        "year": str(parts[0]) if parts and known else _words(source.issued, language),
        "month": _MONTHS[parts[1] - 1] if parts and known and len(parts) > 1 else None,
        "day": str(parts[2]) if parts and known and len(parts) > 2 else None,
        "urldate": _plain(source.accessed),
        "language": _language(source.language),
    }


def _plain(date: Date | None) -> str | None:
    """Return a day, month or year as ISO 8601; None for what is more or less than that."""
    parts = plain_date(date) if date and not date.qualification else None
    return date_text(*parts) if parts else None


def _words(date: Date | None, language: str) -> str | None:
    return escape(format_date(date, Wording(language=language))) if date else None


_ARTICLES = ("article", "article-journal", "article-magazine", "article-newspaper", "review", "review-book")
_COMMON = {
    **dict.fromkeys(_ARTICLES, "article"),
    **dict.fromkeys(("book", "classic"), "book"),
    "chapter": "incollection",
    "manuscript": "unpublished",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
}
_BIBLATEX = _Dialect(
    types={
        **_COMMON,
        **dict.fromkeys(("entry", "entry-dictionary", "entry-encyclopedia"), "inreference"),
        **dict.fromkeys(("post", "post-weblog", "webpage"), "online"),
        "collection": "collection",
        "dataset": "dataset",
        "patent": "patent",
        "periodical": "periodical",
        "report": "report",
        "software": "software",
        "thesis": "thesis",
    },
    containers={
        "article": "journaltitle",
        **dict.fromkeys(("incollection", "inproceedings", "inreference"), "booktitle"),
        "misc": "titleaddon",
    },
    publishers={
        **dict.fromkeys(("book", "collection", "incollection", "inproceedings", "inreference"), "publisher"),
        **dict.fromkeys(("report", "thesis"), "institution"),
        "misc": "organization",
    },
    own=_biblatex,
    read=_level_1,
    annotation="annotation",
)
_BIBTEX = _Dialect(
    types={
        **_COMMON,
        **dict.fromkeys(("entry", "entry-dictionary", "entry-encyclopedia"), "incollection"),
        "report": "techreport",
        "thesis": "phdthesis",
    },
    containers={
        "article": "journal",
        **dict.fromkeys(("incollection", "inproceedings"), "booktitle"),
        "misc": "howpublished",
    },
    publishers={"techreport": "institution", "phdthesis": "school", "misc": "publisher"},
    own=_bibtex,
    read=_plain,
    annotation="annote",
)
