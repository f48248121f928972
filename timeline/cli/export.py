"""`timeline export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from attrs import evolve

from ..exchange import to_biblatex, to_bibtex, to_csl_json
from .choices import SuggestingChoice
from .command import Command
from .files import a_path, events_file, read
from .filters import chosen
from .filters import filters as filter_options
from .origin import origin
from .output import output_option, write

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

_WRITERS = {"csl-json": to_csl_json, "biblatex": to_biblatex, "bibtex": to_bibtex}
_BIBLIOGRAPHY = "bibliography"


@click.command(cls=Command, epilog=EXAMPLES)
@events_file
@click.option(
    "--to",
    "format_",
    type=SuggestingChoice([*_WRITERS, _BIBLIOGRAPHY]),
    required=True,
    help="Form of the sources.",
)
@output_option
@click.option("--lang", metavar="TAG", help="Language of notes and of dates in words.")
@click.option(
    "--style", type=a_path, metavar="CSL", help="With --to bibliography: a .csl file. The default is Harvard."
)
@filter_options
def export(
    file: str | None, *, format_: str, output: str, lang: str | None, style: str | None, filters: Filters
) -> None:
    """Write the sources of FILE in the form of another program.

    Where events are chosen, only the sources that those cite are written.

    "bibliography" is plain text in any style of the Citation Style Language; it needs the extra "cite".
    """
    if style is not None and format_ != _BIBLIOGRAPHY:
        raise click.UsageError("--style is for --to bibliography")
    tl = chosen(read(origin(file)).timeline, filters)
    if filters:
        tl = evolve(tl, sources=tl.cited_sources())
    writer = _WRITERS.get(format_)
    write(output, writer(tl, lang) if writer else _bibliography(tl, lang, style))


def _bibliography(tl: Timeline, lang: str | None, style: str | None) -> str:
    from ..exchange.citeproc import bibliography  # an extra

    return "".join(f"{entry}\n" for entry in bibliography(tl, style, lang))
