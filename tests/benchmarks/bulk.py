"""How long a column of a million dates takes beside a copy of its table: run by hand, it prints one run.

python -m tests.benchmarks.bulk
"""

from __future__ import annotations

import csv
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROWS, DISTINCT = 1_000_000, 56_000
_COPY = """
import csv, sys
with open(sys.argv[1], newline="") as source, open(sys.argv[2], "w", newline="") as target:
    csv.writer(target).writerows(csv.reader(source))
"""


def texts() -> list[str]:
    """Return distinct texts of the forms of catalogues, of which some are ambiguous and some no dates."""
    found = []
    for n in range(DISTINCT):
        year, day, month = 1 + n % 2025, 1 + n % 28, ("March", "Ramadan", "Rajab", "May", "June")[n % 5]
        forms = (
            f"c. {day} {month} {year}",
            f"{year}-{year + 1 + n % 977}",
            f"{day} {month} {year}, no. {n}",
            f"before {n + 1}",
            f"between {year} and {year + 1 + n % 983}",
            f"AH {1 + n % 1440}-{1 + n % 12:02}-{day:02}",
            f"{1 + n % 31}/{1 + n % 12}/{year}, {n}",
            f"perhaps {n}",
        )
        found.append(forms[n % len(forms)])
    return found


def seconds(command: list[str]) -> float:
    """Return how long a process takes."""
    start = perf_counter()
    subprocess.run(command, check=False, stderr=subprocess.DEVNULL)
    return perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.csv"), str(Path(folder, "out.csv"))
        choices, chance = texts(), random.Random(1)  # noqa: S311 - the same table each time
        with source.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            writer.writerow(["id", "made", "title"])
            writer.writerows([n, chance.choice(choices), f"Object {n}"] for n in range(ROWS))
        copied = seconds([sys.executable, "-c", _COPY, str(source), target])
        command = [sys.executable, "-m", "timeline", "date", "--csv", str(source), "--column", "made"]
        read = seconds([*command, "-o", target])
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(f"{ROWS:,} rows, {len(set(choices)):,} distinct texts: {read:.1f} s, {memory} MiB at most")
        print(f"a copy of the table: {copied:.1f} s; ratio {read / copied:.1f}")


if __name__ == "__main__":
    main()
