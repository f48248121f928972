"""The command `timeline`: it parses words, calls the library, prints and exits."""

from __future__ import annotations

from .exits import INTERRUPTED

__all__ = ["main"]


def main() -> None:
    """Run the command that the process was started with.

    Afterwards nothing of the process is changed: neither its standard streams nor its signals.

    Raises
    ------
    SystemExit
        Always, with the exit code of the command.
    """
    try:
        from .program import program  # here, where Ctrl-C is answered while it is imported
        from .streams import standard_streams

        with standard_streams():
            program()
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
