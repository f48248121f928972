"""The options that choose events, the same for every command that shows some."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from .command import Filter
from .completion import complete_ids

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..dates import Date
    from ..model import Timeline
    from ..query.recurring import MonthDay

Filters = dict[str, Any]
Function = Callable[..., None]  # that runs a command


def as_date(_ctx: click.Context, _param: click.Parameter, value: str | None) -> Date | None:
    """Read a date in EDTF, or end with a message that names the option."""
    if value is None:
        return None
    from ..dates import parse_date  # seldom needed
    from ..errors import DateError

    try:
        return parse_date(value)
    except DateError as error:
        raise click.BadParameter(error.message) from None


def _dates(
    ctx: click.Context, param: click.Parameter, value: tuple[str, str] | None
) -> tuple[Date | None, ...] | None:
    return None if value is None else tuple(as_date(ctx, param, each) for each in value)


def _month_day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> MonthDay | None:
    if value is None:
        return None
    from ..errors import DateError  # seldom needed
    from ..query.recurring import month_day

    try:
        return month_day(value)
    except DateError as error:
        raise click.BadParameter(error.message) from None


def ids_of(kind: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """Return what completes ids of one kind in the shell."""

    def complete(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return complete_ids(kind, ctx, incomplete)

    return complete


def _filter(name: str, **details: Any) -> Callable[[Function], Function]:
    return click.option(f"--{name}", cls=Filter, **details)


def _ids(name: str, what: str) -> Callable[[Function], Function]:
    text = f"Only events {what}; may be repeated."
    return _filter(name, multiple=True, metavar="ID", help=text, shell_complete=ids_of(name))


_OPTIONS: dict[str, Callable[[Function], Function]] = {
    "since": _filter(
        "since", callback=as_date, metavar="DATE", help='Only events since DATE: 1992, or "AH 1446".'
    ),
    "until": _filter("until", callback=as_date, metavar="DATE", help="Only events until DATE."),
    "between": _filter(
        "between", callback=_dates, nargs=2, metavar="A B", help="Only events since A and until B."
    ),
    "certain": _filter("certain", is_flag=True, help="Only events that surely lie in that window."),
    "on": _filter(
        "on",
        callback=_month_day,
        metavar="MM-DD",
        help='Only events on this day of any year: 11-06, or "AH 05-15".',
    ),
    "category": _ids("category", "of this category"),
    "actor": _ids("actor", "with this actor"),
    "place": _ids("place", "at this place"),
    "source": _ids("source", "that cite this source"),
    "tag": _ids("tag", "with this tag"),
    "text": _filter("text", default="", metavar="WORDS", help="Only events whose texts hold WORDS."),
}


def _window(filters: Filters) -> Filters:
    if "since" in filters or "until" in filters:
        raise click.UsageError("--between says what --since and --until say; use the one or the others")
    return dict(zip(("since", "until"), filters.pop("between"), strict=True))


def chosen(timeline: Timeline, filters: Filters) -> Timeline:
    """Keep the events that the options ask for.

    Raises
    ------
    DateError, OptionError
        As `query.select`.
    """
    if not filters:
        return timeline
    from ..query import select  # seldom needed
    from ..query.recurring import on_day

    rest = {name: value for name, value in filters.items() if name != "on"}
    selected = select(timeline, **rest) if rest else timeline
    return on_day(selected, filters["on"]) if "on" in filters else selected


def filters(command: Function) -> Function:
    """Add the options; the command gets those that were used as `filters`, for `chosen`."""

    @functools.wraps(command)
    def filtered(**given: Any) -> None:
        options = {name: given.pop(name) for name in _OPTIONS}
        filters = {name: value for name, value in options.items() if value}
        if "between" in filters:
            filters |= _window(filters)
        command(**given, filters=filters)

    decorated: Function = filtered
    for option in reversed(_OPTIONS.values()):
        decorated = option(decorated)
    return decorated
