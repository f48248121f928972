"""Which events: by window, category, actor, place, source, tag and text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from ..dates import parse_date
from ..dates.moment import Moment
from ..dates.types import Date
from ..errors import OptionError
from ..language.comparable import comparable
from ..model.rules import dates
from ..model.rules.broken import Broken
from ..model.rules.many import each
from ..model.rules.nearest import nearest
from ..model.rules.numbers import flag
from ..model.rules.texts import string
from ..model.timeline import check_timeline
from .events import with_events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from attrs import Attribute

    from ..model import Event, Timeline
    from ..model.rules.dates import When

_T = TypeVar("_T")
_FEW = 12
_IDS = ("category", "actor", "place", "source")


def _date(value: When | None) -> Date | None:
    if isinstance(value, str):
        return parse_date(value)
    return None if value is None else _told("since and until", dates.date, value)


def _told(what: str, rule: Callable[[object], _T], value: object) -> _T:
    """Return what a rule of the model makes of what was asked for, or raise an `OptionError`."""
    try:
        return rule(value)
    except Broken as broken:
        raise OptionError(broken.told_of(what)) from None


def _whole_days(_query: object, attribute: Attribute[Any], value: Date | None) -> None:
    _refuse_moment(attribute.name, value)


def _refuse_moment(name: str, value: Date | None) -> None:
    if isinstance(value, Moment):
        raise OptionError(
            f"{name} must be a date without a time of day, for a window is of whole days; got {str(value)!r}"
        )


def _ids(value: str | Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return _told("ids", lambda ids: each(ids, string, "ids"), value)


def _words(value: str) -> str:
    return _told("text", string, value)


def _flag(value: bool) -> bool:
    return _told("certain", flag, value)


@frozen
class Query:
    """What to look for; every condition that is given must hold, and of several ids of one kind any.

    Parameters
    ----------
    since, until
        A date, its text in any calendar, a year or a `datetime.date`: events on or after the first day of
        `since`, on or before the last day of `until`. A moment is refused: a window is one of whole days.
    certain
        Whether an event must lie in the window whatever its exact date; else it is enough that it may.
    text
        Words that must all occur in title, summary or note, in any language, whatever their Arabic spelling.
    """

    since: Date | None = field(default=None, converter=_date, validator=_whole_days)
    until: Date | None = field(default=None, converter=_date, validator=_whole_days)
    category: tuple[str, ...] = field(default=(), converter=_ids)
    actor: tuple[str, ...] = field(default=(), converter=_ids)
    place: tuple[str, ...] = field(default=(), converter=_ids)
    source: tuple[str, ...] = field(default=(), converter=_ids)
    tag: tuple[str, ...] = field(default=(), converter=_ids)
    text: str = field(default="", converter=_words)
    certain: bool = field(default=False, converter=_flag)

    def __attrs_post_init__(self) -> None:
        first = None if self.since is None else self.since.earliest
        last = None if self.until is None else self.until.latest
        if first is not None and last is not None and first > last:
            raise OptionError(
                f"since must not come after until, got {str(self.since)!r} and {str(self.until)!r}"
            )


def select(
    tl: Timeline,
    *,
    since: When | None = None,
    until: When | None = None,
    category: str | Iterable[str] = (),
    actor: str | Iterable[str] = (),
    place: str | Iterable[str] = (),
    source: str | Iterable[str] = (),
    tag: str | Iterable[str] = (),
    text: str = "",
    certain: bool = False,
) -> Timeline:
    """Return the timeline with only the events that are asked for; the parameters are those of `Query`.

    Raises
    ------
    DateError
        For a `since` or `until` that is not a date.
    OptionError
        For an id that the timeline does not declare, a tag that no event has, a `since` or `until` that is
        a moment, a window that ends before it begins, or what is no such condition at all.
    """
    return matching(tl, Query(since, until, category, actor, place, source, tag, text, certain))


def matching(tl: Timeline, query: Query) -> Timeline:
    """Return the timeline with only the events that `query` asks for; everything declared stays declared.

    Advice that is allowed in an event that is left out is not mentioned any more.

    Raises
    ------
    OptionError
        For an id that the timeline does not declare, or a tag that no event has.
    """
    check_timeline(tl)
    _check_ids(tl, query)
    tests = tuple(_tests(query))
    return with_events(tl, (event for event in tl.events if all(test(event) for test in tests)))


def in_window(date: Date, since: Date | None, until: Date | None, *, certain: bool = False) -> bool:
    """Return whether `date` lies between the first day of `since` and the last of `until`, both inclusive.

    `certain` asks for the whole of what the date may be; else one day of it is enough. An open or unknown end
    of `date` may lie anywhere, so it never lies certainly in a window that is closed on that side.

    Raises
    ------
    OptionError
        For a `since` or `until` that is a moment.
    """
    _refuse_moment("since", since)
    _refuse_moment("until", until)
    first = None if since is None else since.earliest
    last = None if until is None else until.latest
    if certain:
        return (first is None or (date.earliest is not None and date.earliest >= first)) and (
            last is None or (date.latest is not None and date.latest <= last)
        )
    return (first is None or date.latest is None or date.latest >= first) and (
        last is None or date.earliest is None or date.earliest <= last
    )


def _tests(query: Query) -> Iterator[Callable[[Event], bool]]:
    if query.since is not None or query.until is not None:
        yield lambda event: in_window(event.date, query.since, query.until, certain=query.certain)
    for name in (*_IDS, "tag"):
        wanted = frozenset(getattr(query, name))
        if wanted:
            yield _has_any(name, wanted)
    words = comparable(query.text).split()
    if words:
        yield lambda event: _has_words(event, words)


def _has_any(kind: str, wanted: frozenset[str]) -> Callable[[Event], bool]:
    return lambda event: not wanted.isdisjoint(_ids_of(event, kind))


def _ids_of(event: Event, kind: str) -> Iterable[str]:
    if kind == "category":
        return (event.category.id,) if event.category else ()
    if kind == "source":
        return (citation.source.id for citation in event.citations)
    if kind == "tag":
        return event.tags
    return (item.id for item in getattr(event, f"{kind}s"))


def _has_words(event: Event, words: list[str]) -> bool:
    texts = (text for text in (event.title, event.summary, event.note) if text is not None)
    variants = [variant for text in texts for _, variant in text.variants]
    written = (event.date_text, *(citation.date_text for citation in event.citations))
    found = comparable(" ".join([*variants, *filter(None, written)]))
    return all(word in found for word in words)


def _check_ids(tl: Timeline, query: Query) -> None:
    declared: dict[str, Any] = {
        "category": [item.id for item in tl.categories],
        "actor": [item.id for item in tl.actors],
        "place": [item.id for item in tl.places],
        "source": [item.id for item in tl.sources],
        "tag": sorted({tag for event in tl.events for tag in event.tags}),
    }
    for kind, known in declared.items():
        there = frozenset(known)
        for wanted in getattr(query, kind):
            if wanted not in there:
                raise OptionError(f"{kind} must be {_what_there_is(wanted, known)}, got {wanted!r}")


def _what_there_is(wanted: str, known: list[str]) -> str:
    """Name the ids that there are: all where they are few, else the one that looks like `wanted`."""
    if len(known) <= _FEW:
        return f"one of {', '.join(known)}" if known else "left out, since there is none"
    return f"one that the timeline has, such as {nearest(wanted, known) or ', '.join(known[:3])}"
