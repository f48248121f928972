"""`timeline date`."""

from __future__ import annotations

import click

from .command import Command

EXAMPLES = """
Examples:
  timeline date 1992-04-10
  timeline date "15 Jumada al-Ula 1447"
  timeline date "AH 1412~" "٦ نوفمبر ٢٠٢٥"
  timeline date 2025-11-06T18:30-05:00 --zone Asia/Jerusalem
"""


@click.command(cls=Command, epilog=EXAMPLES)
@click.argument("texts", metavar="TEXT...", nargs=-1, required=True)
@click.option("--lang", metavar="TAG", default="en", show_default=True, help="Language of the answer.")
@click.option(
    "--zone", "zones", metavar="NAME", multiple=True, help="Also the day of a moment in this zone; repeat."
)
def date(texts: tuple[str, ...], lang: str, zones: tuple[str, ...]) -> None:
    """Print what each TEXT means: canonical EDTF, first and last day, both calendars, weekday.

    TEXT is EDTF, or a date as people write it, in English or Arabic, Gregorian or Hijri. What can be read
    in more than one way is refused, with the readings that it could have.
    """
    from ..dates.report import report  # heavy

    for number, text in enumerate(texts):
        if number:
            click.echo()
        click.echo(report(text, language=lang, zones=zones))
