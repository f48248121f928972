"""What is said of dates and never written by us, in English: what it means is known in one place alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .combine import any_of
from .said import Relayed

if TYPE_CHECKING:
    from .combine import Parser
    from .grammar import Plain

# By the name of the forms: before and after a date, and its parts.
_OF_ANY: Final = {
    "before": "before {}",
    "after": "after {}",
    "early": "early {}",
    "mid": "mid {}",
    "late": "late {}",
    "half_1": "first half of {}",
    "half_2": "second half of {}",
    "third_1": "first third of {}",
    "third_2": "second third of {}",
    "third_3": "last third of {}",
    "quarter_1": "first quarter of {}",
    "quarter_2": "second quarter of {}",
    "quarter_3": "third quarter of {}",
    "quarter_4": "last quarter of {}",
}
# What we write of no century.
_OF_CENTURIES: Final = {
    "circa": "c. {}",
    "uncertain": "possibly {}",
    "from_": "from the {}",
    "until": "until the {}",
    "or_earlier": "by the {}",
    "or_later": "not before the {}",
}


def relayed(plain: Plain, century: Parser, date: Parser) -> Parser:
    """Return a parser for what is said of a date or of a century: `Relayed`."""
    either = any_of([date, century])
    forms = [_form(plain, key, english, either) for key, english in _OF_ANY.items()]
    return any_of([*forms, *(_form(plain, key, english, century) for key, english in _OF_CENTURIES.items())])


def _form(plain: Plain, key: str, english: str, parser: Parser) -> Parser:
    return plain.fill(key, lambda date: Relayed(english, date), date=parser)
