"""How long the date layer takes to start, beyond the interpreter itself: run by hand.

python -m tests.benchmarks.start
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile

ROUNDS = 30
CODES = {
    "python": "pass",
    "+ re, enum, typing": "import re, enum, typing",
    "timeline.dates": "import timeline.dates",
}


def cpu_seconds(code: str, environment: dict[str, str]) -> float:
    """Give the CPU time of a fresh interpreter that runs the code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """Print the best of many rounds, in turns, so that a busy machine slows all of them alike."""
    best = dict.fromkeys(CODES, float("inf"))
    with tempfile.TemporaryDirectory() as compiled:  # byte code is kept, as that of an installed package is
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(ROUNDS):
            for name, code in CODES.items():
                best[name] = min(best[name], cpu_seconds(code, environment))
    for name, seconds in best.items():
        beyond = (seconds - best["python"]) * 1e3
        print(f"{name:20} {seconds * 1e3:6.1f} ms, {beyond:5.1f} ms beyond Python's own")


if __name__ == "__main__":
    main()
