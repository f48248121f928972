"""Write the pages on the command line, reference/cli.md and man/timeline.1: ``python docs/commands.py``.

Both are made of the commands themselves. A test compares them; the wheel installs the manual page, whose
macros are those of man(7).
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline import __version__
from timeline.cli.command import examples, option_groups
from timeline.cli.program import program

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).parent
REFERENCE, MAN = DOCS / "reference" / "cli.md", DOCS / "man" / "timeline.1"

_HEAD = """\
# Command line

This page is generated from the commands: `python docs/commands.py`.
"""

ENVIRONMENT = {
    "COLUMNS": "Width of the page in cells, from 20 to 1000, where `--width` is not given.",
    "NO_COLOR": "If set, no colour anywhere; see <https://no-color.org>.",
    "FORCE_COLOR": "If set, colour even where the output is not a terminal; see <https://force-color.org>.",
    "PAGER": "The pager for output on a terminal, by default `less`; `cat` or nothing for none.",
    "LESS": "Options of `less`, by default `FRX`.",
}

_TAIL = """\
Text goes to pipes and files in UTF-8, whatever the locale; a terminal gets what it can show. Words of the
command line are read in the encoding of the locale, and those that it cannot read are refused. A `COLUMNS`
beyond its limits counts as the nearest of them; one that is no number is as if it were not set.

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


def reference() -> str:
    """Return the page of the reference, as Markdown."""
    context = click.Context(program, info_name="timeline")
    sections = [_section(command, context) for command in commands(context)]
    rows = "\n".join(f"| `{name}` | {text} |" for name, text in ENVIRONMENT.items())
    environment = f"## Environment\n\n| variable | |\n| --- | --- |\n{rows}\n"
    return "\n".join([_HEAD, *_prose(program), "", *sections, environment, _TAIL])


def commands(context: click.Context) -> list[click.Command]:
    """Return all commands, in the order of their names."""
    found = (program.get_command(context, name) for name in program.list_commands(context))
    return [command for command in found if command is not None]


def usage(command: click.Command, context: click.Context) -> str:
    """Return the line that says how a command is called."""
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


# The manual page.

_EXIT = {
    "0": "Done.",
    "1": "The file has problems, or something could not be done.",
    "2": "The command line cannot be understood.",
    "130": "Ended by Ctrl-C.",
    "141": "Nobody read the rest of the output.",
}


def man_page() -> str:
    """Return the manual page, as roff."""
    return "\n".join(_roff()) + "\n"


def _roff() -> Iterator[str]:
    context = click.Context(program, info_name="timeline")
    summary, *prose = inspect.cleandoc(program.help or "").split("\n\n")
    yield f'.TH TIMELINE 1 "" "timeline {_text(__version__)}" "User Commands"'
    yield from (".SH NAME", f"timeline \\- {_text(summary[0].lower() + summary[1:].rstrip('.'))}")
    yield from (".SH SYNOPSIS", ".B timeline", "[OPTIONS] COMMAND [ARGS]...")
    yield ".SH DESCRIPTION"
    for paragraph in prose:
        yield from (".PP", _text(paragraph))
    yield ".SH COMMANDS"
    for command in commands(context):
        yield from _roff_of(command, click.Context(command, parent=context, info_name=command.name))
    yield from (".SH ENVIRONMENT", *_definitions(ENVIRONMENT))
    yield from (".SH EXIT STATUS", *_definitions(_EXIT))
    yield from (".SH EXAMPLES", *_verbatim(examples(program)))


def _roff_of(command: click.Command, context: click.Context) -> Iterator[str]:
    yield from (f".SS {_text(usage(command, context))}", *_paragraphs(command.help or ""))
    for title, options in option_groups(command, context):
        records = (option.get_help_record(context) for option in options if "--help" not in option.opts)
        known = dict(filter(None, records))
        if known:
            yield from (".PP", f"{title}:", *_definitions(known))
    yield from (".PP", "Examples:", *_verbatim(examples(command)))


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in inspect.cleandoc(text).split("\n\n"):
        yield from (".PP", _text(paragraph))


def _definitions(entries: dict[str, str]) -> Iterator[str]:
    for term, text in entries.items():
        yield from (".TP", f".B {_text(term)}", _text(text))


def _verbatim(lines: list[str]) -> Iterator[str]:
    yield from (".PP", ".nf", ".RS 4", *map(_text, lines), ".RE", ".fi")


def _text(text: str) -> str:
    """Escape what roff would read as its own: backslashes, hyphens, quotes, a point that begins a line."""
    one_line = re.sub(r"\s*\n\s*", " ", text.replace("`", "")).strip("\n")
    escaped = one_line.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace('"', "\\(dq")
    return f"\\&{escaped}" if escaped.startswith(".") else escaped


if __name__ == "__main__":
    REFERENCE.write_text(reference(), encoding="utf-8")
    MAN.write_text(man_page(), encoding="utf-8")
