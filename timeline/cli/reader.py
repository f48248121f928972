"""Options that say who reads, the same for every command that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from ..dates.digits import DigitSystem
from .choices import one_of
from .terminal import BidiChoice

if TYPE_CHECKING:
    from collections.abc import Callable

lang_option = click.option(
    "--lang", metavar="TAG", help="Language of the reader, such as en or ar; by default the file's own."
)
digits_option = click.option("--digits", type=one_of(DigitSystem), help="Digit system: 123, ١٢٣ or ۱۲۳.")
bidi_option = click.option(
    "--bidi",
    type=one_of(BidiChoice),
    default=get_args(BidiChoice)[0],
    show_default=True,
    help="Order of right-to-left text: as it is read, for terminals that reorder it, or as it is seen, for"
    " those that do not. auto is visual on a terminal that is known not to reorder, if python-bidi is there.",
)


def calendars_option(default: tuple[str, ...], text: str) -> Callable[..., Callable[..., None]]:
    """Return the option that names calendars, once for each; `text` says what they are for."""
    return click.option(
        "--calendar",
        "calendars",
        multiple=True,
        metavar="ID",
        default=default,
        show_default=True,
        help=f"{text}; may be repeated.",
    )
