"""Options that say who reads, the same for every command that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..dates.digits import DIGIT_SYSTEMS, OF_LANGUAGE, is_digit_system, no_such_digits
from .choices import SuggestingChoice, meant
from .say import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import Timeline

lang_option = click.option(
    "--lang", metavar="TAG", help="Language of the reader, such as en or ar; by default the file's own."
)


def tell_of_words(tl: Timeline, lang: str | None) -> None:
    """Say on the standard error that a reader gets English words, where the file brings none either."""
    from ..interface import words_for
    from ..interface.catalogue import catalogue_for

    language = lang or tl.language
    own = tl.words.tables
    if catalogue_for(language) is None and words_for(language, own) == words_for("en"):
        say(
            f"words of the interface do not exist in {language!r}: English is used; "
            f"a file can bring its own, [timeline.words.{language}]"
        )


class DigitsChoice(SuggestingChoice):
    """The choice of a digit system, of which there are too many to name them all where none is meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the id of the digits; refuse anything else."""
        if not is_digit_system(value):
            raise click.BadParameter(f"{no_such_digits(value)}.{meant(str(value), self.choices)}", ctx, param)
        return str(value)


digits_option = click.option(
    "--digits",
    type=DigitsChoice((*OF_LANGUAGE, *DIGIT_SYSTEMS)),
    metavar="SYSTEM",
    help="Digits of dates and numbers: native to the language, its default, or a system of CLDR, such as "
    "latn 123, arab ١٢٣, arabext ۱۲۳ or deva १२३.",
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
