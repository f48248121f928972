"""In which order right-to-left text is written: the option, and what is best on this terminal."""

from __future__ import annotations

import sys
from typing import Literal, get_args

import click

from ..render.text.options import Bidi
from .choices import choice_of
from .terminal import places_characters

BidiChoice = Literal["auto", Bidi]

bidi_option = click.option(
    "--bidi",
    type=choice_of(BidiChoice),
    default=get_args(BidiChoice)[0],
    show_default=True,
    help="Order of right-to-left text: as it is read, for terminals that reorder it, or as it is seen, for"
    " those that do not. auto is visual on a terminal that is known not to reorder, if python-bidi is there.",
)


def bidi_order(choice: BidiChoice) -> Bidi:
    """Choose the order of right-to-left text.

    ``auto`` is visual only on a terminal that is known not to reorder, and where python-bidi is installed.
    """
    if choice != "auto":
        return choice
    return "visual" if sys.stdout.isatty() and places_characters() and _can_reorder() else "logical"


def _can_reorder() -> bool:
    from importlib.util import find_spec  # only on such a terminal

    return find_spec("bidi") is not None
