"""The options that choose events, the same for every command that shows some."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ..dates import Date

Filters = dict[str, Any]
Command = Callable[..., None]


def _date(_ctx: click.Context, _param: click.Parameter, value: str | None) -> Date | None:
    """Read a date in EDTF, or end with a message that names the option."""
    if value is None:
        return None
    from ..dates import parse_date  # noqa: PLC0415 - seldom needed
    from ..errors import DateError  # noqa: PLC0415

    try:
        return parse_date(value)
    except DateError as error:
        raise click.BadParameter(error.message) from None


def _ids(name: str, what: str) -> Callable[[Command], Command]:
    text = f"Only events {what}; may be repeated."
    return click.option(f"--{name}", multiple=True, metavar="ID", help=text)


_OPTIONS: dict[str, Callable[[Command], Command]] = {
    "since": click.option(
        "--since", callback=_date, metavar="DATE", help='Only events since DATE: 1992, or "AH 1446".'
    ),
    "until": click.option("--until", callback=_date, metavar="DATE", help="Only events until DATE."),
    "certain": click.option("--certain", is_flag=True, help="Only events that surely lie in that window."),
    "category": _ids("category", "of this category"),
    "actor": _ids("actor", "with this actor"),
    "place": _ids("place", "at this place"),
    "source": _ids("source", "that cite this source"),
    "tag": _ids("tag", "with this tag"),
    "text": click.option("--text", default="", metavar="WORDS", help="Only events whose texts hold WORDS."),
}


def filters(command: Command) -> Command:
    """Add the options; the command gets those that were used as `filters`, arguments of `query.select`."""

    @functools.wraps(command)
    def filtered(**given: Any) -> None:
        chosen = {name: given.pop(name) for name in _OPTIONS}
        command(**given, filters={name: value for name, value in chosen.items() if value})

    decorated: Command = filtered
    for option in reversed(_OPTIONS.values()):
        decorated = option(decorated)
    return decorated
