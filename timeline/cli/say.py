"""Lines that a command prints: harmless to a terminal, and no commands to a machine that reads the log."""

from __future__ import annotations

import re

import click

from ..language.safe import safe

_WORKFLOW_COMMAND = re.compile(r"^(\s*):(?=:)")
_JOINER = "\u2060"  # word joiner: takes no cell, and is no space that a reader of the log would skip


def say(text: str, *, err: bool = True) -> None:
    """Print each line of a text, by default on the standard error."""
    for line in text.splitlines():
        click.echo(inert(safe(line)), err=err)


def inert(line: str) -> str:
    """Return a line that no CI host takes for a workflow command: those begin with ``::``.

    See https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
    """
    return _WORKFLOW_COMMAND.sub(rf"\1:{_JOINER}", line)
