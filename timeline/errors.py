"""Every error that the library raises on purpose.

`TimelineError` is the root. Nothing here imports anything heavy: the date layer must start fast.
"""

from __future__ import annotations

from typing import NamedTuple


def did_you_mean(suggestion: str | None) -> str:
    """Return the end of a message that offers what was probably meant; "" where nothing is known to be."""
    return f"; did you mean `{suggestion}`?" if suggestion else ""


class TimelineError(Exception):
    """The root of all errors that this library raises on purpose."""


class DateError(TimelineError, ValueError):
    """A date that cannot be read, or that does not exist.

    Parameters
    ----------
    message
        What is wrong and what is allowed, quoting what came.
    text
        The whole text that was being read ("" where there was none).
    offset
        Index into `text`, in characters from 0, where the fault lies.
    suggestion
        What was probably meant, ready to paste, or None.
    readings
        What it may mean, where that is more than one thing: none is suggested, and the message lists them.
    """

    def __init__(
        self,
        message: str,
        *,
        text: str = "",
        offset: int = 0,
        suggestion: str | None = None,
        readings: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.text = text
        self.offset = offset
        self.suggestion = suggestion
        self.readings = readings


class NoSuchDateError(DateError):
    """A date that is written as one, and does not exist: 31 November, month 13, hour 25."""


class UnknownCalendarError(DateError):
    """A calendar id that the library does not have."""


class ModelError(TimelineError, ValueError):
    """An event, source or timeline built by hand that breaks a rule of the model."""


class OptionError(TimelineError, ValueError):
    """An option that a renderer, a query or a command cannot honour."""


class Problem(NamedTuple):
    """One thing wrong with one place in a file.

    `line` and `column` count from 1; a column is a character, not a byte. `code` is stable and documented
    in `docs/reference/problems.md`: ``E...`` for errors, ``W...`` for advice.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    suggestion: str | None = None

    def __str__(self) -> str:
        """Return the problem on one line, in the form that editors and CI systems link to."""
        hint = did_you_mean(self.suggestion)
        return f"{self.path}:{self.line}:{self.column}: {self.code} {self.message}{hint}"


class DocumentError(TimelineError):
    """A file with problems: they are in `problems`, in file order.

    Of more than 1,000 the first that were found are there, and a last one (E109) that says how many are left
    out; `left_out` is their number.
    """

    def __init__(self, problems: tuple[Problem, ...], left_out: int = 0) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
        self.left_out = left_out

    def __reduce__(self) -> tuple[type[DocumentError], tuple[tuple[Problem, ...], int]]:
        return type(self), (self.problems, self.left_out)
