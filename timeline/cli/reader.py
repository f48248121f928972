"""Options that say who reads, the same for every command that has them."""

from __future__ import annotations

import click

lang_option = click.option(
    "--lang", metavar="TAG", help="Language of the reader, such as en or ar; by default the file's own."
)
bidi_option = click.option(
    "--bidi",
    type=click.Choice(["auto", "logical", "visual"]),
    default="auto",
    show_default=True,
    help="Order of right-to-left text: as it is read, for terminals that reorder it, or as it is seen, for"
    " those that do not. auto is visual on a terminal that is known not to reorder, if python-bidi is there.",
)
