"""How a command's help is laid out: options that choose events apart from the others, examples as written."""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

CHOOSING = "Which events"


class Filter(click.Option):
    """An option that chooses events."""


class Command(click.Command):
    """A command of the program."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; for a shell that completes the value of the last option, those before it."""
        if ctx.resilient_parsing and args and args[-1].startswith("--"):
            args = args[:-1]
        rest = super().parse_args(ctx, args)
        for param in self.params:
            if param.type is click.STRING:
                _refuse_unreadable(ctx, param)
        return rest

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, those that choose events under a heading of their own."""
        for title, options in option_groups(self, ctx):
            records = [record for option in options if (record := option.get_help_record(ctx))]
            with formatter.section(title):
                formatter.write_dl(records)

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples as they are."""
        write_examples(examples(self), formatter)


def _refuse_unreadable(ctx: click.Context, param: click.Parameter) -> None:
    """Refuse words that the locale cannot read, of which Python keeps the bytes; files may be named so."""
    given = ctx.params.get(param.name or "")
    for word in given if isinstance(given, tuple) else (given,):
        if isinstance(word, str) and any("\udc80" <= sign <= "\udcff" for sign in word):
            encoding = sys.getfilesystemencoding()
            message = f"{word!r} is no text in the encoding of the locale, {encoding}; use one of UTF-8"
            raise click.BadParameter(message, ctx=ctx, param=param)


def option_groups(command: click.Command, ctx: click.Context) -> Iterator[tuple[str, list[click.Option]]]:
    """Yield the options of a command under the headings of its help."""
    options = [option for option in command.get_params(ctx) if isinstance(option, click.Option)]
    yield "Options", [option for option in options if not isinstance(option, Filter)]
    choosing: list[click.Option] = [option for option in options if isinstance(option, Filter)]
    if choosing:
        yield CHOOSING, choosing


def examples(command: click.Command) -> list[str]:
    """Return the lines of the examples of a command."""
    text = (command.epilog or "").partition("Examples:\n")[2]
    return inspect.cleandoc(text).splitlines() if text else []


def write_examples(lines: list[str], formatter: click.HelpFormatter) -> None:
    """Write examples line by line; a line is never broken, so that it can be copied."""
    with formatter.section("Examples"):
        for line in lines:
            formatter.write(f"{'':{formatter.current_indent}}{line}\n")
