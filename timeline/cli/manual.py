"""The reference of the command line, as Markdown, from the commands themselves.

`python -m timeline.cli.manual > docs/reference/cli.md` writes it; a test compares the two.
"""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING

import click

from .program import program

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = """\
# Command line

This page is generated from the commands: `python -m timeline.cli.manual`.
"""


def manual() -> str:
    """Give the page."""
    context = click.Context(program, info_name="timeline")
    commands = [program.get_command(context, name) for name in program.list_commands(context)]
    sections = (_section(command, context) for command in commands if command is not None)
    return "\n".join([_HEAD, *_prose(program), "", *sections])


def _section(command: click.Command, parent: click.Context) -> str:
    context = click.Context(command, parent=parent, info_name=command.name)
    usage = " ".join(["timeline", command.name or "", *command.collect_usage_pieces(context)])
    lines = [f"## `timeline {command.name}`", "", "```text", usage, "```", "", *_prose(command), ""]
    options = [option for option in command.params if isinstance(option, click.Option)]
    if options:
        lines += ["| option | |", "| --- | --- |", *_rows(options, context), ""]
    return "\n".join(lines)


def _prose(command: click.Command) -> Iterator[str]:
    yield inspect.cleandoc(command.help or "")
    examples = (command.epilog or "").partition("Examples:\n")[2]
    if examples:
        yield f"\n```sh\n{inspect.cleandoc(examples)}\n```"


def _rows(options: list[click.Option], context: click.Context) -> Iterator[str]:
    for option in options:
        record = option.get_help_record(context)
        if record is not None:
            names, text = record
            yield f"| `{_cell(names)}` | {_cell(text)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(manual())
