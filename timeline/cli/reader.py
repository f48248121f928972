"""Options for the reader of a page in a terminal, the same for every command that prints one."""

from __future__ import annotations

import click

bidi_option = click.option(
    "--bidi",
    type=click.Choice(["auto", "logical", "visual"]),
    default="auto",
    show_default=True,
    help="Order of right-to-left text: as it is read, for terminals that reorder it, or as it is seen, for"
    " those that do not. auto is visual on a terminal that is known not to reorder, if python-bidi is there.",
)
