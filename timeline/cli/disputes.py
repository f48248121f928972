"""`timeline disputes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .bidi import BidiChoice, bidi_option, bidi_order
from .command import Command
from .files import events_file, read
from .filters import chosen
from .filters import filters as filter_options
from .origin import origin
from .pager import write_lines
from .reader import lang_option
from .terminal import columns, wants_colour

if TYPE_CHECKING:
    from .filters import Filters

EXAMPLES = """
Examples:
  timeline disputes
  timeline disputes --real
"""


@click.command(cls=Command, epilog=EXAMPLES)
@events_file
@lang_option
@click.option("--real", is_flag=True, help="Leave out those that only seem to differ.")
@bidi_option
@filter_options
def disputes(file: str | None, *, lang: str | None, real: bool, bidi: BidiChoice, filters: Filters) -> None:
    """List each field of an event for which the sources of FILE give different values.

    "≠" marks values that cannot both be right, "↔" those that only seem to differ, with the reason: the same
    moment by another clock, one value containing the other, another table of the calendar, figures as of
    different dates.
    """
    from ..render.text import TextOptions  # heavy
    from ..render.text.differences import dispute_lines

    options = TextOptions(
        width=columns(),
        language=lang,
        format="rich" if wants_colour() else "plain",
        bidi=bidi_order(bidi),
    )
    timeline = chosen(read(origin(file)).timeline, filters)
    write_lines(dispute_lines(timeline, options, real=real))
