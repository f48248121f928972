"""`timeline date`."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

import click

from .bulk import FORMATS, read_column
from .choices import SuggestingChoice
from .command import Command
from .files import a_path
from .hints import hint_options
from .origin import STANDARD
from .output import output_option

if TYPE_CHECKING:
    from ..dates.human.hints import Order

_NEGATIVE = re.compile(r"-\d").match
_MARK = "\ufdd0"  # a noncharacter, which no text has

EXAMPLES = """
Examples:
  timeline date 1992-04-10 -0044
  timeline date "15 Jumada al-Ula 1447"
  timeline date "AH 1412~" "٦ نوفمبر ٢٠٢٥"
  timeline date 2025-11-06T18:30-05:00 --zone Asia/Jerusalem
  timeline date "31 Mart 1325" --calendar rumi --in hebrew
  timeline date --csv objects.csv --column made -o dated.csv
  timeline date --csv manuscripts.csv --column copied --calendar islamic-umalqura --to jsonl
"""


class _DateCommand(Command):
    """A command whose words may be years before the year 0: ``-0044`` is no option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments, among which what begins with a hyphen and a digit is a text."""
        options = args[: args.index("--")] if "--" in args else args
        marked = [f"{_MARK}{word}" if _NEGATIVE(word) else word for word in options]
        rest = super().parse_args(ctx, [*marked, *args[len(options) :]])
        texts: tuple[str, ...] = ctx.params.get("texts", ())
        ctx.params["texts"] = tuple(text.removeprefix(_MARK) for text in texts)
        return rest


def _one_sign(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """Take one character, or the tab as people write it."""
    sign = "\t" if value in ("tab", "\\t") else value
    if sign is not None and len(sign) != 1:
        raise click.BadParameter(f"a delimiter is one character, or tab, got {value!r}")
    return sign


@click.command(cls=_DateCommand, epilog=EXAMPLES)
@click.argument("texts", metavar="[TEXT]...", nargs=-1)
@click.option("--lang", metavar="TAG", help="Language of the answer for a TEXT; by default en.")
@click.option(
    "--zone", "zones", metavar="NAME", multiple=True, help="Also the day of a moment in this zone; repeat."
)
@click.option(
    "--in", "calendars", metavar="ID", multiple=True, help="Also the date in this calendar; repeat."
)
@hint_options
@click.option(
    "--csv", "table", type=a_path, metavar="FILE", help="Read a column of a table; - is the standard input."
)
@click.option("--column", metavar="NAME", help="With --csv: the column that holds the dates.")
@click.option(
    "--delimiter",
    callback=_one_sign,
    metavar="SIGN",
    help="With --csv: what stands between its cells; by default , ; | or a tab.",
)
@click.option(
    "--to", "format_", type=SuggestingChoice(FORMATS), help="Form of the answer for a column; by default csv."
)
@click.option(
    "--prefix", metavar="TEXT", help="What the names of the new columns begin with; by default date_."
)
@click.option("--formulas", is_flag=True, help="Keep cells that a spreadsheet would run as formulas.")
@output_option
def date(
    texts: tuple[str, ...],
    *,
    lang: str | None,
    zones: tuple[str, ...],
    calendars: tuple[str, ...],
    calendar: str | None,
    order: Order | None,
    convention: str | None,
    language: str | None,
    table: str | None,
    output: str,
    **column: Any,
) -> None:
    """Print what each TEXT means: canonical EDTF, first and last day, both calendars, weekday.

    TEXT is EDTF, or a date as people write it, in many languages and calendars. What can be read in
    more than one way is refused, with the readings that it could have.

    Without TEXT, each line of the standard input is read, or with --csv each cell of a column. Every row is
    answered, whatever the others are: with its number, EDTF, first and last day, or its error. The standard
    error says at the end how many were refused, by kind; then the exit code is 1.
    """
    hints = {"calendar": calendar, "order": order, "convention": convention, "language": language}
    if texts:
        _refuse(column, "a TEXT", table=table, output=None if output == STANDARD else output)
        _explain(texts, hints, lang or "en", zones, calendars)
    else:
        _refuse({}, "a column", lang=lang, zone=zones, calendars=calendars)
        sys.exit(read_column(table, hints, output, **column))


def _refuse(given: dict[str, Any], what: str, **more: Any) -> None:
    """Refuse options that only the other way to call the command has."""
    names = {"table": "csv", "format_": "to", "calendars": "in"}
    for name, value in {**given, **more}.items():
        if value:
            raise click.UsageError(f"--{names.get(name, name)} does not go with {what}")


def _explain(
    texts: tuple[str, ...],
    hints: dict[str, Any],
    language: str,
    zones: tuple[str, ...],
    calendars: tuple[str, ...],
) -> None:
    from ..dates import parse_human  # heavy
    from ..dates.report import report

    for number, text in enumerate(texts):
        if number:
            click.echo()
        click.echo(report(parse_human(text, **hints), language, zones, calendars))
