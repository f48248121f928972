"""The reference of the command line, as Markdown, from the commands themselves.

`python -m timeline.cli.manual > docs/reference/cli.md` writes it; a test compares the two.
"""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING

import click

from .command import examples, option_groups
from .program import program

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = """\
# Command line

This page is generated from the commands: `python -m timeline.cli.manual`.
"""

ENVIRONMENT = {
    "COLUMNS": "Width of the page in cells, where `--width` is not given.",
    "NO_COLOR": "If set, no colour anywhere; see <https://no-color.org>.",
    "FORCE_COLOR": "If set, colour even where the output is not a terminal; see <https://force-color.org>.",
    "PAGER": "The pager for output on a terminal, by default `less`; `cat` or nothing for none.",
    "LESS": "Options of `less`, by default `FRX`.",
}

_TAIL = """\
Text goes to pipes and files in UTF-8, whatever the locale.

## Right-to-left text

Text is written in logical order, the order in which it is read: right for pipes and files, for search and
copying, and for terminals that reorder it themselves (GNOME Terminal and others on VTE, Konsole, Terminal on
macOS, mintty, mlterm). `--bidi visual` writes it in the order in which it is seen, its letters joined, for
terminals that put each character where it comes (Alacritty, kitty, WezTerm, Ghostty, Windows Terminal, xterm,
the terminal of Visual Studio Code, the Linux console). It needs python-bidi:
`pip install "sourced-timeline[bidi]"`.

The default is `--bidi auto`: logical, except on a terminal that is known to be of the second kind, and only
if python-bidi is installed. The kinds are told by the variables that terminals set: `VTE_VERSION`,
`KONSOLE_VERSION`, `MLTERM`, `TERM_PROGRAM`, `TERM=linux`, `ALACRITTY_WINDOW_ID`, `KITTY_WINDOW_ID`,
`WEZTERM_PANE`, `WT_SESSION`, `XTERM_VERSION`. Where both kinds are set, as in one terminal started from
another, text stays logical.

## Completion

Put the line for your shell into its start-up file. Commands, options and their values are completed, and so
are the ids of events, categories, actors, places, sources and tags, from the file that is named before.

```sh
eval "$(_TIMELINE_COMPLETE=bash_source timeline)"              # ~/.bashrc
eval "$(_TIMELINE_COMPLETE=zsh_source timeline)"               # ~/.zshrc
_TIMELINE_COMPLETE=fish_source timeline | source               # ~/.config/fish/config.fish
```

## Manual page

`man timeline` shows this page in a terminal. It is installed with the package, into `share/man/man1` of the
environment; `man` finds it there where the environment's `bin` is in `PATH`.
"""


def manual() -> str:
    """Give the page."""
    context = click.Context(program, info_name="timeline")
    sections = [_section(command, context) for command in commands(context)]
    rows = "\n".join(f"| `{name}` | {text} |" for name, text in ENVIRONMENT.items())
    environment = f"## Environment\n\n| variable | |\n| --- | --- |\n{rows}\n"
    return "\n".join([_HEAD, *_prose(program), "", *sections, environment, _TAIL])


def commands(context: click.Context) -> list[click.Command]:
    """Give all commands, in the order of their names."""
    found = (program.get_command(context, name) for name in program.list_commands(context))
    return [command for command in found if command is not None]


def usage(command: click.Command, context: click.Context) -> str:
    """Give the line that says how a command is called."""
    return " ".join(["timeline", command.name or "", *command.collect_usage_pieces(context)])


def _section(command: click.Command, parent: click.Context) -> str:
    context = click.Context(command, parent=parent, info_name=command.name)
    lines = [
        f"## `timeline {command.name}`",
        "",
        "```text",
        usage(command, context),
        "```",
        "",
        *_prose(command),
        "",
    ]
    for title, options in option_groups(command, context):
        rows = list(_rows(options, context))
        lines += [
            "| option | |" if title == "Options" else f"| {title.lower()} | |",
            "| --- | --- |",
            *rows,
            "",
        ]
    return "\n".join(lines)


def _prose(command: click.Command) -> Iterator[str]:
    yield inspect.cleandoc(command.help or "")
    if examples(command):
        yield "\n```sh\n" + "\n".join(examples(command)) + "\n```"


def _rows(options: list[click.Option], context: click.Context) -> Iterator[str]:
    for option in options:
        record = option.get_help_record(context)
        if record is not None and "--help" not in option.opts:
            names, text = record
            yield f"| `{_cell(names)}` | {_cell(text)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(manual())
