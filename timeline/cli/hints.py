"""Options that say what goes without saying in the dates of a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..dates.conventions import CONVENTIONS
from .choices import SuggestingChoice

if TYPE_CHECKING:
    from collections.abc import Callable

_OPTIONS = (
    click.option(
        "--calendar", metavar="ID", help="Calendar of years without an era, such as islamic-umalqura."
    ),
    click.option(
        "--order",
        type=SuggestingChoice(["day-first", "month-first"]),
        help="Which of two numbers beside a year is the day.",
    ),
    click.option(
        "--convention",
        type=SuggestingChoice(list(CONVENTIONS)),
        help='Whose bounds vague parts such as "early 19th century" have.',
    ),
    click.option(
        "--language", metavar="TAG", help="Language of the dates, any of CLDR, such as fi; and its order."
    ),
)


def hint_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the hints that `parse_human` takes, as `calendar`, `order`, `convention` and `language`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
