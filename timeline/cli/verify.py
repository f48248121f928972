"""`timeline verify`."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

import click

from .command import Command
from .files import events_file, read
from .origin import origin
from .say import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..document import Document
    from ..evidence import Verdict

archive_folder = click.option(
    "--archive",
    required=True,
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False),
    help="The folder of archived texts.",
)


EXAMPLES = """
Examples:
  timeline verify events.toml --archive archive/
"""


@click.command(cls=Command, epilog=EXAMPLES)
@events_file
@archive_folder
@click.option("--all", "all_", is_flag=True, help="List every citation, not only those that fail.")
def verify(file: str | None, archive: str, all_: bool) -> None:
    """Compare the digest of every citation of FILE with the paragraph in the archived text.

    What is listed has moved to another paragraph, has changed, or is missing from the archive. The exit code
    is 0 when every digest holds and 1 when one does not.
    """
    from ..document.archive import ArchiveFolder  # heavy
    from ..evidence import verify as judge

    document = read(origin(file))
    verdicts = judge(document.timeline, ArchiveFolder(archive))
    report(document, (verdict for verdict in verdicts if all_ or not verdict.holds))
    counts = Counter(verdict.outcome for verdict in verdicts)
    listed = ", ".join(f"{count} {outcome.value}" for outcome, count in counts.most_common())
    counts_said = f"{counted(len(verdicts), 'citation')}{': ' if listed else ''}{listed}"
    say(f"{document.path}: {counts_said}", err=False)
    sys.exit(0 if all(verdict.holds for verdict in verdicts) else 1)


def counted(number: int, noun: str) -> str:
    """Return a number and a noun: ``1 citation``, ``2 citations``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def report(document: Document, verdicts: Iterable[Verdict], *, err: bool = False) -> None:
    """Print one line for each, with the place of the citation in the file."""
    indices = {event.id: index for index, event in enumerate(document.timeline.events)}
    for verdict in verdicts:
        where = ("events", indices[verdict.event], "citations", verdict.citation, "locator")
        line, column = document.locate(where)
        say(f"{document.path}:{line}:{column}: {verdict}", err=err)
