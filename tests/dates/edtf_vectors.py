"""The committed EDTF strings, as pytest parameters."""

from __future__ import annotations

import csv
from pathlib import Path

_TABLE = Path(__file__).with_name("edtf_vectors.tsv")


def rows(*statuses: str) -> list[dict[str, str]]:
    """Return the rows of the statuses; of all of them where none is named."""
    with _TABLE.open(encoding="utf-8") as lines:
        table = csv.DictReader(
            (line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE
        )
        return [row for row in table if not statuses or row["status"] in statuses]


def texts(*statuses: str) -> list[str]:
    """Return the strings of the statuses."""
    return [row["string"] for row in rows(*statuses)]
