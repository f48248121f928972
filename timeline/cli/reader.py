"""Options that say who reads, the same for every command that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..dates.digits import DigitSystem
from .choices import choice_of

if TYPE_CHECKING:
    from collections.abc import Callable

lang_option = click.option(
    "--lang", metavar="TAG", help="Language of the reader, such as en or ar; by default the file's own."
)
digits_option = click.option("--digits", type=choice_of(DigitSystem), help="Digit system: 123, ١٢٣ or ۱۲۳.")


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
