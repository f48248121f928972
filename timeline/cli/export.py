"""`timeline export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from attrs import evolve

from .command import Command
from .files import events_file, read_timeline, write
from .filters import filters as filter_options

if TYPE_CHECKING:
    from ..model import Timeline
    from .filters import Filters

EXAMPLES = """
Examples:
  timeline export --to csl-json -o sources.json
  timeline export events.toml --to biblatex -o sources.bib
  timeline export --to bibliography --lang ar
  timeline export --to csl-json --since "AH 1446"
"""


@click.command(cls=Command, epilog=EXAMPLES, short_help="Give the sources to Zotero, Pandoc or LaTeX.")
@events_file
@click.option(
    "--to",
    "format_",
    type=click.Choice(["csl-json", "biblatex", "bibtex", "bibliography"]),
    required=True,
    help="Form of the sources.",
)
@click.option(
    "-o", "--output", default="-", metavar="FILE", help="Write to FILE; by default to the standard output."
)
@click.option("--lang", metavar="TAG", help="Language of notes and of dates in words.")
@click.option("--style", metavar="CSL", help="With --to bibliography: a .csl file. The default is Harvard.")
@filter_options
def export(
    file: str | None, *, format_: str, output: str, lang: str | None, style: str | None, filters: Filters
) -> None:
    """Write the sources of FILE in the form of another program.

    Where events are chosen, only the sources that those cite are written.

    "bibliography" is plain text in any style of the Citation Style Language; it needs the extra "cite".
    """
    if style is not None and format_ != "bibliography":
        raise click.UsageError("--style is for --to bibliography")
    tl = read_timeline(file, filters)
    if filters:
        tl = evolve(tl, sources=tl.cited_sources())
    write(output, _written(tl, format_, lang, style))


def _written(tl: Timeline, format_: str, lang: str | None, style: str | None) -> str:
    from .. import exchange  # noqa: PLC0415 - heavy

    if format_ != "bibliography":
        writers = {
            "csl-json": exchange.to_csl_json,
            "biblatex": exchange.to_biblatex,
            "bibtex": exchange.to_bibtex,
        }
        return writers[format_](tl, lang)
    from ..exchange.citeproc import bibliography  # noqa: PLC0415 - an extra

    return "".join(f"{entry}\n" for entry in bibliography(tl, style, lang))
