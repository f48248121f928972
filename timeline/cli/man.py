"""The manual page in roff, from the commands themselves.

`python -m timeline.cli.man > docs/man/timeline.1` writes it; a test compares the two, and the wheel
installs it. The macros are those of man(7).
"""

from __future__ import annotations

import inspect
import re
import sys
from typing import TYPE_CHECKING

import click

from .. import __version__
from .command import examples, option_groups
from .manual import ENVIRONMENT, commands, usage
from .program import program

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXIT = {
    "0": "Done.",
    "1": "The file has problems, or something could not be done.",
    "2": "The command line cannot be understood.",
}


def man_page() -> str:
    """Give the page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
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
        yield from _command(command, click.Context(command, parent=context, info_name=command.name))
    yield from (".SH ENVIRONMENT", *_definitions(ENVIRONMENT))
    yield from (".SH EXIT STATUS", *_definitions(_EXIT))
    yield from (".SH EXAMPLES", *_verbatim(examples(program)))


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
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
    sys.stdout.write(man_page())
