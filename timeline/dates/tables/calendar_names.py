"""Names of months and eras of the calendars beside the Gregorian, in every language of CLDR.

One file for each calendar of CLDR, ``islamic.tsv``, ``persian.tsv``, ``hebrew.tsv``, which names its version;
it is read when a name is first asked for. `tests/drift/calendars.py` makes them. That of the Rumi calendar,
which CLDR has not, is our own.
"""

# Without pathlib, which takes 5 ms to import.
# ruff: noqa: PTH118, PTH120, PTH123

from __future__ import annotations

import os.path
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = "und"
"""The tag of the names that all languages share that have none of their own."""
INSTEAD = {
    "months abbreviated": "months wide",
    "months alone wide": "months wide",
    "months alone abbreviated": "months abbreviated",
    "eras abbreviated": "eras wide",
}
"""What stands in for names that a language has not apart."""


def calendar_names(calendar: str, tags: Sequence[str], what: str) -> tuple[str, ...]:
    """Return the names that the first of `tags` has in the table of a calendar, or those of the root.

    `what` is "months" or "months alone", or "eras", then "wide" or "abbreviated". Months are in the order of
    CLDR's numbers, which in the Hebrew calendar are those of the year from Tishri, with Adar I the sixth and
    Adar the seventh; the name of the seventh in leap years, Adar II, follows as the fourteenth. Eras are in
    the order of CLDR's numbers too: AH, BH.
    """
    table = _table(calendar)
    own = next((table[tag] for tag in tags if tag in table), table[ROOT])
    while what not in own:
        what = INSTEAD[what]
    return own[what]


@cache
def _table(calendar: str) -> dict[str, dict[str, tuple[str, ...]]]:
    table: dict[str, dict[str, tuple[str, ...]]] = {}
    with open(os.path.join(os.path.dirname(__file__), f"{calendar}.tsv"), encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                tag, what, names = line.rstrip("\n").split("\t")
                table.setdefault(tag, {})[what] = tuple(names.split("|"))
    return table
