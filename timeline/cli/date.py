"""`timeline date`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from .command import Command
from .hints import hint_options

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


@click.command(cls=_DateCommand, epilog=EXAMPLES)
@click.argument("texts", metavar="TEXT...", nargs=-1, required=True)
@click.option("--lang", metavar="TAG", default="en", show_default=True, help="Language of the answer.")
@click.option(
    "--zone", "zones", metavar="NAME", multiple=True, help="Also the day of a moment in this zone; repeat."
)
@hint_options
def date(
    texts: tuple[str, ...],
    *,
    lang: str,
    zones: tuple[str, ...],
    calendar: str | None,
    order: Order | None,
    convention: str | None,
) -> None:
    """Print what each TEXT means: canonical EDTF, first and last day, both calendars, weekday.

    TEXT is EDTF, or a date as people write it, in English or Arabic, Gregorian or Hijri. What can be read
    in more than one way is refused, with the readings that it could have.
    """
    from ..dates import parse_human  # heavy
    from ..dates.report import report

    for number, text in enumerate(texts):
        if number:
            click.echo()
        found = parse_human(text, calendar=calendar, order=order, convention=convention)
        click.echo(report(found, language=lang, zones=zones))
