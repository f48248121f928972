"""`timeline digest`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from .command import Command
from .files import a_path, read
from .origin import STANDARD
from .output import write
from .say import say
from .verify import archive_folder, counted, report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..document import Document
    from ..evidence import Verdict


EXAMPLES = """
Examples:
  timeline digest events.toml --archive archive/
  timeline digest events.toml --archive archive/ --replace
"""


@click.command(cls=Command, epilog=EXAMPLES)
@click.argument("file", metavar="FILE", type=a_path)
@archive_folder
@click.option("--replace", is_flag=True, help="Replace digests that no longer hold, too.")
@click.option(
    "-o", "--output", type=a_path, metavar="FILE", help="Write to FILE; by default FILE itself is changed."
)
def digest(file: str, archive: str, replace: bool, output: str | None) -> None:
    """Give each citation of an archived text the digest of the paragraph that its locator names.

    Only lines `digest = "sha256:..."` are added; comments, order and layout of FILE stay as they are. A
    digest that is there already and does not hold is reported and left alone. The exit code is 1 when one
    does not hold afterwards, or a paragraph cannot be found.
    """
    from ..document import parse_document  # heavy
    from ..document.archive import ArchiveFolder
    from ..document.edit import with_digests
    from ..evidence import verify

    document, folder = read(file), ArchiveFolder(archive)
    wanted = list(_wanted(verify(document.timeline, folder), replace=replace))
    text = with_digests(document.text, _by_index(document, wanted))
    changed = parse_document(text, document.path)
    failed = [verdict for verdict in verify(changed.timeline, folder) if not verdict.holds]
    target = output or file
    if wanted or target != file or target == STANDARD:
        write(target, text)
    report(changed, failed, err=True)  # the standard output may be the file
    rest = f", {counted(len(failed), 'citation')} not verified" if failed else ""
    say(f"{changed.path}: {counted(len(wanted), 'digest')} written{rest}")
    sys.exit(1 if failed else 0)


def _wanted(verdicts: Iterable[Verdict], *, replace: bool) -> Iterable[Verdict]:
    for verdict in verdicts:
        new = verdict.expected is None or (replace and not verdict.holds)
        if verdict.actual is not None and new:
            yield verdict


def _by_index(document: Document, verdicts: Iterable[Verdict]) -> dict[tuple[int, int], str]:
    indices = {event.id: index for index, event in enumerate(document.timeline.events)}
    return {(indices[verdict.event], verdict.citation): verdict.actual or "" for verdict in verdicts}
