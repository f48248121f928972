"""`timeline check`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from .choices import SuggestingChoice
from .command import Command
from .files import events_file, read
from .origin import origin
from .report import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..errors import Problem


EXAMPLES = """
Examples:
  timeline check events.toml
  timeline check events.toml --ignore W303
  timeline check events.toml --format github
"""


@click.command(cls=Command, epilog=EXAMPLES)
@events_file
@click.option(
    "--format",
    "format_",
    type=SuggestingChoice(list(FORMATS)),
    default="text",
    show_default=True,
    help="Form of the report.",
)
@click.option(
    "--ignore", multiple=True, metavar="CODE", help="Leave out the advice of this code; may be repeated."
)
@click.option("--errors-only", is_flag=True, help="Report errors (E...) and no advice (W...).")
def check(file: str | None, format_: str, ignore: tuple[str, ...], errors_only: bool) -> None:
    """Report everything that is wrong with FILE, and what could be better, each with its place and code.

    The exit code is 0 when there is nothing to report and 1 when there is, advice included.
    """
    path, problems = _find(file, ignore, errors_only=errors_only)
    text = FORMATS[format_](path, problems)
    if text:
        click.echo(text)
    sys.exit(1 if problems else 0)


def _find(file: str | None, ignore: Iterable[str], *, errors_only: bool) -> tuple[str, tuple[Problem, ...]]:
    """Return the path of the file as it is to be printed, and its problems in file order."""
    from ..check import findings as find  # heavy
    from ..errors import DocumentError, Problem

    try:
        document = read(origin(file))
    except DocumentError as error:
        return error.problems[0].path, error.problems
    findings = find(document.timeline, ignore)
    advice = (
        Problem(document.path, *document.locate(finding.where), finding.code, finding.message)
        for finding in findings
    )
    return document.path, () if errors_only else tuple(sorted(advice, key=lambda problem: problem[1:4]))
