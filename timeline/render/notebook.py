"""How the model shows itself in a notebook: a timeline as its picture, an event as a card with sources."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, cast
from zlib import crc32

from ..dates.wording import Wording, format_date, format_pair
from ..interface import words_for
from ..language.links import safe_link
from ..language.safe import safe
from ..model.sunset import place_of_sunset
from ..words.bibliography import reference
from ..words.brief import brief
from ..words.written import as_written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dates.expression import Expression
    from ..dates.types import Date
    from ..model import Citation, Event, LocalizedText, Timeline

_MOST_DRAWN = 1_000  # events; the picture of more would make a notebook heavy
_MOST_LISTED = 10


def timeline_html(tl: Timeline) -> str:
    """Return the SVG of a timeline; the text of one that has more events than a notebook can carry."""
    if len(tl.events) > _MOST_DRAWN:
        return f'<pre dir="auto">{escape(timeline_text(tl))}</pre>'
    from .svg import SvgOptions, render_svg  # only for the picture

    # Several pictures stand in one page: the ids of each begin with a name of its own.
    ids = "\n".join([str(tl.title), *(event.id for event in tl.events)])
    options = SvgOptions(name=f"timeline-{crc32(ids.encode('utf-8', 'replace')):08x}")
    return f'<div style="overflow:auto">{render_svg(tl, options)}</div>'


def timeline_text(tl: Timeline) -> str:
    """Return the first events of a timeline, a line each."""
    events = tl.chronological()
    lines = [repr(tl), *(f"  {event.date}  {event.title}" for event in events[:_MOST_LISTED])]
    if len(events) > _MOST_LISTED:
        lines.append(f"  ... and {len(events) - _MOST_LISTED} more")
    return "\n".join(map(_line, lines))


def _line(text: str) -> str:
    """Make a line harmless and keep its indent."""
    return text[: len(text) - len(text.lstrip(" "))] + safe(text)


def date_html(date: Expression) -> str:
    """Return a date as EDTF, and in words in its own calendar and in the other one."""
    return f"<code>{_words(str(date))}</code> {_words(format_pair(cast('Date', date)))}"


def event_html(event: Event) -> str:
    """Return an event as HTML: its date in both calendars, title and summary, and its sources with links."""
    language = event.title.languages[0]
    return "".join(_card(event, language))


def _card(event: Event, language: str) -> Iterator[str]:
    yield '<div style="max-width:48em">'
    dates = format_pair(event.date, Wording(language), place=place_of_sunset(event))
    yield f'<div style="opacity:.75" dir="auto">{_words(dates)}</div>'
    yield f'<div style="font-weight:600">{_localized(event.title, language)}</div>'
    yield from (f"<div>{_written(text, language)}</div>" for text in as_written(event))
    if event.summary:
        yield f"<div>{_localized(event.summary, language)}</div>"
    yield '<ul style="margin:.3em 0 0;opacity:.85">'
    yield from (f"<li>{_citation(citation, language)}</li>" for citation in event.citations)
    yield "</ul></div>"


def _citation(citation: Citation, language: str) -> str:
    words = words_for(language)
    parts = reference(citation.source, language, words, lambda date: format_date(date, Wording(language)))
    text = "".join(
        f"{escape(part.before)}<bdi>{_words(part.text)}</bdi>{escape(part.after)}" for part in parts
    )
    link = safe_link(citation.source.url)
    shown = f'<a href="{escape(link)}">{text}</a>' if link else text
    return f"{shown}{words.separator}{_words(words.locator(citation.locator))}" if citation.locator else shown


def _written(text: str, language: str) -> str:
    words = words_for(language)
    opening, closing = words.enclosed("quoted")
    return f"{words.labels['as-written']}{words.colon}{opening}<bdi>{_words(brief(text))}</bdi>{closing}"


def _localized(text: LocalizedText, language: str) -> str:
    tag, words = text.choose(language)
    return f'<span lang="{_words(tag)}" dir="auto">{_words(words)}</span>'


def _words(text: str) -> str:
    return escape(safe(text))
