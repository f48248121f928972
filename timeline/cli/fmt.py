"""`timeline fmt`."""

from __future__ import annotations

import sys

import click

from .command import Command
from .files import a_path, read
from .origin import STANDARD
from .output import write
from .say import say

EXAMPLES = """
Examples:
  timeline fmt events.toml
  timeline fmt --check events.toml
"""


@click.command(cls=Command, epilog=EXAMPLES)
@click.argument("files", metavar="FILE...", type=a_path, nargs=-1, required=True)
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 where a file would be changed.")
def fmt(files: tuple[str, ...], check: bool) -> None:
    """Put each FILE into canonical order, in place; "-" goes from the standard input to the standard output.

    Tables and keys are put in the order of the reference and the space between them made even. Comments stay
    with what they stand above or beside; values stay as they are written. A file that is in order is not
    touched.
    """
    from ..document.tidy import tidy  # heavy

    changed = 0
    for file in files:
        document = read(file)
        text = tidy(document.text)
        changed += text != document.text
        if check and text != document.text:
            say(f"{document.path}: would be put in order", err=False)
        if not check and (text != document.text or file == STANDARD):
            write(file, text)
    sys.exit(1 if check and changed else 0)
