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

_TAIL = """\
## Environment

| variable | |
| --- | --- |
| `COLUMNS` | Width of the page in cells, where `--width` is not given. |
| `NO_COLOR` | If set, no colour anywhere; see <https://no-color.org>. |
| `FORCE_COLOR` | If set, colour even where the output is not a terminal; see <https://force-color.org>. |
| `PAGER` | The pager for output on a terminal, by default `less`; `cat` or nothing for none. |
| `LESS` | Options of `less`, by default `FRX`. |

Text goes to pipes and files in UTF-8, whatever the locale. Right-to-left text is written in logical order,
which is right for terminals that reorder (VTE, Konsole, macOS), for pipes, for search and for copying; a
terminal that does not reorder shows its letters from left to right.

## Completion

Put the line for your shell into its start-up file:

```sh
eval "$(_TIMELINE_COMPLETE=bash_source timeline)"              # ~/.bashrc
eval "$(_TIMELINE_COMPLETE=zsh_source timeline)"               # ~/.zshrc
_TIMELINE_COMPLETE=fish_source timeline | source               # ~/.config/fish/config.fish
```
"""


def manual() -> str:
    """Give the page."""
    context = click.Context(program, info_name="timeline")
    commands = [program.get_command(context, name) for name in program.list_commands(context)]
    sections = (_section(command, context) for command in commands if command is not None)
    return "\n".join([_HEAD, *_prose(program), "", *sections, _TAIL])


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
