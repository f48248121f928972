"""The kind of value that is a date: EDTF in a string, or a TOML date or date-time."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from ...codes import code_of
from ...dates import parse_date
from ...dates.edtf.write import LAST_YEAR, year_text
from ...errors import DateError
from ..toml.path import shown
from .faults import Fault

if TYPE_CHECKING:
    from ...dates.types import Date
    from .kinds import Context, Schema

_LARGEST = 10**9  # numbers beyond it are no dates

# All that the grammar may begin with and consist of; the rest is the reader's to judge.
_PATTERN = (
    r"^(AH |[a-z]+(-[a-z]+)*:)?[\[{]?"
    r"([~?%]?[-+]?[0-9XY]|\.\.|/)[-+0-9A-Za-z~?%./,:\[\]{}_]*( [0-9:]+\S*)?$"
)


class When:
    """A date, as precise as is known."""

    def schema(self) -> Schema:
        """Describe a reasonable superset of the grammar."""
        return {
            "type": "string",
            "pattern": _PATTERN,
            "examples": ["2025-11-06", "1992-04~", "2023/2025", "AH 1447-05-15"],
        }

    def read(self, raw: object, context: Context) -> Date:  # noqa: ARG002
        """Read either form."""
        text = _written(raw)
        try:
            return parse_date(text)
        except DateError as error:
            raise _fault(error, quoted=isinstance(raw, str)) from error


def _written(raw: object) -> str:
    match raw:
        case str():
            return raw
        case dt.datetime() if raw.utcoffset() == dt.timedelta(0):  # tomli does not tell Z from +00:00
            return f"{raw.replace(tzinfo=None).isoformat()}Z"
        case dt.date():
            return raw.isoformat()
        case dt.time():
            raise Fault("E202", f"a time without a date is not a date, got {shown(raw)}")
        case int() if not isinstance(raw, bool) and abs(raw) <= LAST_YEAR:
            message = f"must be a date in quotes, got the number {raw}"
            raise Fault("E202", message, named=True, suggestion=f'"{year_text(raw)}"')
        case _:
            message = f'must be a date such as "2025-11-06" or "1992-04~", got {shown(raw)}'
            raise Fault("E202", message, named=True, suggestion=_of_number(raw))


def _of_number(raw: object) -> str | None:
    """Return what a number without quotes was probably meant for: 19920410 is a day."""
    if not isinstance(raw, int) or isinstance(raw, bool) or abs(raw) > _LARGEST:
        return None
    try:
        parse_date(str(raw))
    except DateError as error:
        return error.suggestion and f'"{error.suggestion}"'
    return None


def _fault(error: DateError, *, quoted: bool) -> Fault:
    code = code_of(error)
    offset = error.offset if quoted else 0
    guess = partial(_in_edtf, error.text) if code == "E201" and not error.readings else None
    return Fault(code, error.message, offset=offset, suggestion=error.suggestion, guess=guess)


def _in_edtf(text: str) -> str | None:
    """Return what a date in words ("10 April 1992") is in EDTF, where it has one reading only."""
    from ...dates.human import parse_human  # only a file with problems pays for it

    try:
        return str(parse_human(text))
    except DateError:
        return None
