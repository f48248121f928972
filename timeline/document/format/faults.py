"""What is wrong with a value: raised where it is seen, gathered by the lists and tables around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ...model.rules.broken import Broken
from ..toml.path import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..toml.path import Path, Step

_T = TypeVar("_T")


MOST_FAULTS = 1_000


class Faults(Exception):  # noqa: N818 - a user never sees it: its faults become `Problem`s
    """All that is wrong in one list or table; each says where, from there.

    Of more than `MOST_FAULTS` the first that were found are kept in `faults`; `left_out` counts the others.
    There are none where nothing can be made of a value because of a fault that is told elsewhere.
    """

    def __init__(self, *faults: Fault) -> None:
        super().__init__()
        self.faults = list(faults)
        self.left_out = 0

    def below(self, step: Step, known: Faults | None) -> Faults:
        """Add these to what is known of a list or table that has at `step` what was being read."""
        for fault in self.faults:
            fault.where = (step, *fault.where)
            fault.first = None if fault.first is None else (step, *fault.first)
        return self.beside(known)

    def beside(self, known: Faults | None) -> Faults:
        """Add these to what is known of the same list or table."""
        known = known or Faults()
        room = MOST_FAULTS - len(known.faults)
        known.faults += self.faults[:room]
        known.left_out += self.left_out + len(self.faults[room:])
        return known


class Fault(Faults):
    """One thing wrong with one value; `where` and `at_key` say where, from the value that was being read.

    `named` faults read "must be ..." and get the name of the key before them. `offset` counts characters from
    0 in the text of a string. What was meant is `suggestion`; or what `guess` makes of it, which may cost
    more; or, of `options`, the one nearest to `word`.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        where: Path = (),
        at_key: bool = False,
        named: bool = False,
        offset: int = 0,
        suggestion: str | None = None,
        guess: Callable[[], str | None] | None = None,
        word: str = "",
        options: Iterable[str] = (),
        first: Path | None = None,
    ) -> None:
        super().__init__(self)
        self.code = code
        self.message = message
        self.where = where
        self.at_key = at_key
        self.named = named
        self.offset = offset
        self.suggestion = suggestion
        self.guess = guess
        self.word = word
        self.options = options
        self.first = first


def must(code: str, rule: str, raw: object, *, where: Path = (), suggestion: str | None = None) -> Fault:
    """Build the fault "`key` must `rule`, got `raw`"."""
    return Fault(code, f"must {rule}, got {shown(raw)}", where=where, named=True, suggestion=suggestion)


def by(rule: Callable[[object], _T], raw: object, where: Path = ()) -> _T:
    """Return what a rule of the model makes of a value, or raise the `Fault` of breaking it."""
    try:
        return rule(raw)
    except Broken as broken:
        raise Fault(
            broken.code,
            broken.message,
            where=where,
            named=broken.named,
            offset=broken.offset,
            suggestion=broken.suggestion,
            word=broken.word,
            options=broken.options,
        ) from None
