"""How failures end: a message on the standard error and an exit code, never a traceback."""

from __future__ import annotations

import errno
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import click

from ..errors import DocumentError, OptionError, TimelineError, UnknownCalendarError
from ..language.safe import safe
from .exits import FAILURE, INTERRUPTED, UNREAD, USAGE
from .say import say

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def failures_told() -> Iterator[None]:
    """Turn the errors of the library, of the system and of click into messages and exit codes."""
    try:
        yield
    except click.UsageError as error:
        raise _harmless(error) from None
    except DocumentError as error:
        _end(str(error), FAILURE)
    except (OptionError, UnknownCalendarError) as error:
        _end(f"timeline: {error}", USAGE)
    except TimelineError as error:
        _end(f"timeline: {error}", FAILURE)
    except OSError as error:
        if error.errno == errno.EPIPE:  # the reader has seen enough
            sys.exit(UNREAD)
        _end(f"timeline: {error.filename or 'error'}: {error.strerror}", FAILURE)
    except KeyboardInterrupt:
        click.echo(err=True)  # below the terminal's "^C"
        sys.exit(INTERRUPTED)


def _harmless(error: click.UsageError) -> click.UsageError:
    """Return a message that quotes words of the command line, names of files too, without their controls."""
    lines = error.format_message().splitlines()
    if all(line.isprintable() for line in lines):
        return error
    return click.UsageError("\n".join(map(safe, lines)), error.ctx)


def _end(message: str, code: int) -> NoReturn:
    say(message)
    sys.exit(code)
