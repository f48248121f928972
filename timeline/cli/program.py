"""The group of commands, and what its page of help says."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from .. import __version__
from .choices import meant
from .command import examples, write_examples
from .commands import COMMANDS, GROUPS
from .failures import failures_told

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Program(click.Group):
    """A group that imports the command that is called, and turns the library's errors into messages."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        """Import a command; None where there is none of that name."""
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f".{name}", __package__), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is called; where there is none of that name, say which may be meant."""
        name = args[0]
        if not (name in COMMANDS or name.startswith("-") or ctx.resilient_parsing):
            ctx.fail(f"No such command {name!r}.{meant(name, COMMANDS)}")
        return super().resolve_command(ctx, args)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands by what they are for."""
        for title, commands in GROUPS.items():
            with formatter.section(title):
                formatter.write_dl([(f"{name:8}", line) for name, line in commands.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the name of a command, or an option before it, without importing the commands."""
        from click.shell_completion import CompletionItem  # only for a shell that asks

        commands = [(name, line) for name, line in COMMANDS.items() if name.startswith(incomplete)]
        options = click.Command.shell_complete(self, ctx, incomplete)
        return [*(CompletionItem(name, help=line) for name, line in commands), *options]

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples as they are, and where to read on."""
        write_examples(examples(self), formatter)
        formatter.write_paragraph()
        formatter.write_text(READ_ON)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the words before the command, which may ask for the version or the help."""
        with failures_told():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        with failures_told():
            return super().invoke(ctx)


EXAMPLES = """
Examples:
  timeline show                       # read it here
  timeline show --lang ar             # in Arabic
  timeline show --since "AH 1446"     # the last two years, in either calendar
  timeline render -o timeline.svg     # as a picture
  timeline check events.toml          # is a file in order?
  timeline date "15 Jumada I 1447"    # what day is that?
"""

READ_ON = """\
"timeline COMMAND --help" tells all of a command, "man timeline" all of them. The environment variables that
count are COLUMNS, NO_COLOR, FORCE_COLOR and PAGER.
"""


@click.group(
    epilog=EXAMPLES,
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="timeline")
def program() -> None:
    """Timelines that a reader can trust, from one file of sourced events.

    A file of events in TOML, written by hand, says when each thing happened, as precisely as is known and no
    more, and who says so. timeline prints it as a chronology, draws it as a picture, and tells what is wrong
    with it or where its sources disagree; in the Gregorian and the Hijri calendar, in any language.

    Commands that read events read FILE, "-" for the standard input. Without one they read what a pipe or a
    file sends to the standard input; else events.toml of the current folder; else the example that is
    shipped: relations between Kazakhstan and Israel, 1991 to November 2025. Which of the last two it is, the
    standard error says.

    Exit codes: 0 done; 1 the file has problems, or something could not be done; 2 the command line cannot be
    understood; 130 ended by Ctrl-C; 141 nobody read the rest of the output.
    """
