"""What was probably meant by a word of the command line that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable


def meant(word: str, known: Iterable[str]) -> str:
    """Return " Did you mean ...?" of what looks like `word`; nothing where nothing does."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    close = get_close_matches(word.lower(), known)
    return f" Did you mean {' or '.join(map(repr, close))}?" if close else ""


class OneOf(click.Choice[str]):
    """A choice that says what was probably meant by a word that is not one of it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the choice; refuse anything else."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            error.message += meant(str(value), self.choices)
            raise
