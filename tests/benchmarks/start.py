"""How long it takes to start, beyond the interpreter: the date layer, reading a file, `timeline show`.

Run by hand:

python -m tests.benchmarks.start
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from statistics import median

ROUNDS = 30
CODES = {
    "python": "pass",
    "+ re, enum, typing": "import re, enum, typing",
    "timeline.dates": "import timeline.dates",
    "timeline.load()": "import timeline; timeline.load()",
}


def cpu_seconds(code: str, environment: dict[str, str]) -> float:
    """Return the CPU time of a fresh interpreter that runs the code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def wall_seconds(command: list[str], environment: dict[str, str]) -> float:
    """Return how long a command takes by the clock."""
    before = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - before


def show(environment: dict[str, str]) -> None:
    """Print the median time of the chronology of the shipped data beside what it may take."""
    commands = {"pass": ["-c", "pass"], "show": ["-m", "timeline", "show"]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            taken[name].append(wall_seconds(command, environment) * 1e3)
    floor, whole = median(taken["pass"]), median(taken["show"])
    print(
        f"timeline show        {whole:6.1f} ms, allowed {3 * floor + 150:.1f} (3 times {floor:.1f}, and 150)"
    )


def main() -> None:
    """Print the best of many rounds, in turns, so that a busy machine slows all of them alike."""
    best = dict.fromkeys(CODES, float("inf"))
    with tempfile.TemporaryDirectory() as compiled:  # byte code is kept, as that of an installed package is
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(ROUNDS):
            for name, code in CODES.items():
                best[name] = min(best[name], cpu_seconds(code, environment))
        show(environment)
    for name, seconds in best.items():
        beyond = (seconds - best["python"]) * 1e3
        print(f"{name:20} {seconds * 1e3:6.1f} ms, {beyond:5.1f} ms beyond Python's own")


if __name__ == "__main__":
    main()
