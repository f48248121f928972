"""That a value breaks a rule: raised by the rules, told by a constructor or by the reader of files."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...errors import did_you_mean
from .nearest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_SHOWN = 60  # characters of a value that a message quotes


class Broken(Exception):  # noqa: N818 - a user never sees it: a constructor makes a `ModelError` of it
    """A value that breaks a rule; `code` is that of the problem in a file.

    The message of a `named` one reads "must be ...": the name of the field goes before it. `offset` counts
    characters from 0 in the text that was given. What was meant is `suggestion`; or, of `options`, the one
    nearest to `word`.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        named: bool = True,
        offset: int = 0,
        suggestion: str | None = None,
        word: str = "",
        options: Iterable[str] = (),
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.named = named
        self.offset = offset
        self.suggestion = suggestion
        self.word = word
        self.options = options

    def told_of(self, name: str) -> str:
        """Return the message for somebody who calls the value `name`, with what was probably meant."""
        meant = self.suggestion or (nearest(self.word, self.options) if self.word else None)
        return f"{name}{' ' if self.named else ': '}{self.message}{did_you_mean(meant)}"


def must(code: str, rule: str, raw: object, *, suggestion: str | None = None) -> Broken:
    """Build "must `rule`, got `raw`"."""
    return Broken(code, f"must {rule}, got {shown(raw)}", suggestion=suggestion)


def shown(raw: object) -> str:
    """Quote a value in a message: on one line, never long, whatever it is."""
    if isinstance(raw, str):
        return repr(raw if len(raw) <= MOST_SHOWN else raw[: MOST_SHOWN - 1] + "…")
    if isinstance(raw, int) and raw.bit_length() > 200:
        return "a very large number"
    if isinstance(raw, int | float | Decimal) and not isinstance(raw, bool):
        return str(raw).lower().replace("infinity", "inf")[:MOST_SHOWN]
    from reprlib import Repr  # only a mistake pays for it

    short = Repr()
    short.maxother = short.maxlong = MOST_SHOWN
    return " ".join(short.repr(raw).split())
