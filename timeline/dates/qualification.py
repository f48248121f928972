"""Uncertain (``?``), approximate (``~``), or both (``%``)."""

from __future__ import annotations

from .value import Value


class Qualification(Value):
    """How sure a date is of itself; four instances, of which `Qualification.of` gives the right one.

    Parameters
    ----------
    uncertain
        The source or the dating is in doubt (``?``).
    approximate
        It is an estimate, thought to be nearly right (``~``).
    """

    __slots__ = ("approximate", "uncertain")
    __match_args__ = ("uncertain", "approximate")

    uncertain: bool
    approximate: bool

    def __init__(self, uncertain: bool = False, approximate: bool = False) -> None:
        self._put(uncertain, approximate)

    @classmethod
    def of(cls, text: str) -> Qualification:
        """Return the qualification that the signs in `text` amount to together."""
        both = "%" in text
        return _ALL[both or "?" in text, both or "~" in text]

    def __or__(self, other: Qualification) -> Qualification:
        return _ALL[self.uncertain or other.uncertain, self.approximate or other.approximate]

    def __bool__(self) -> bool:
        return self.uncertain or self.approximate

    def __str__(self) -> str:
        """Return the sign of EDTF: ``''``, ``'?'``, ``'~'`` or ``'%'``."""
        if self.uncertain:
            return "%" if self.approximate else "?"
        return "~" if self.approximate else ""

    def __repr__(self) -> str:
        return f"Qualification({str(self)!r})"


_ALL = {(u, a): Qualification(u, a) for u in (False, True) for a in (False, True)}
