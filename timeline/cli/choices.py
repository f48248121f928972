"""Words of which one is to be chosen, and what was probably meant by a word that is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import click

if TYPE_CHECKING:
    from collections.abc import Iterable


def meant(word: str, known: Iterable[str]) -> str:
    """Return " Did you mean ...?" of what looks like `word`; nothing where nothing does."""
    from difflib import get_close_matches  # only for a mistake

    close = get_close_matches(word.lower(), known, n=1)
    return f" Did you mean {close[0]!r}?" if close else ""


class SuggestingChoice(click.Choice[str]):
    """A choice that says what was probably meant by a word that is not one of it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the choice; refuse anything else."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            message = error.message + meant(str(value), self.choices)
            raise click.BadParameter(message, ctx=ctx, param=param) from None


def choice_of(choices: Any) -> SuggestingChoice:
    """Return the choice of what a `Literal` of the library allows."""
    return SuggestingChoice(get_args(choices))
