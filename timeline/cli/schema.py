"""`timeline schema`."""

from __future__ import annotations

import click

from .command import Command
from .output import output_option, write

EXAMPLES = """
Examples:
  timeline schema -o events.schema.json
"""


@click.command(cls=Command, epilog=EXAMPLES)
@output_option
def schema(output: str) -> None:
    """Print the JSON Schema of events files, for editors and validators.

    An editor that knows the schema completes keys and marks mistakes while you type; name it in the first
    line of your file: "#:schema ./events.schema.json".
    """
    from ..document.schema import schema_json  # heavy

    write(output, schema_json())
