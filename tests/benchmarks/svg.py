"""How fast a file becomes SVG beside matplotlib's gallery recipe: run by hand, it prints ratios of one run.

python -m tests.benchmarks.svg [COUNT ...]

Whole processes, TOML to SVG, on the same events: `timeline render`, and the recipe of matplotlib's gallery
("Timeline with lines, dates, and text": stems and annotations, `svg.fonttype: none`, no layout engine), which
reads with tomllib. Times are the least CPU time of some runs, so that other work changes the ratios little.
Then, in one process: a drawing of 30 events when warm, how the layout grows, and what 10,000 events take in
memory.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ..layout import hostile

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline import Timeline

COUNTS = (30, 1000, 10_000)
GOALS = {30: 6, 1000: 15, 10_000: 10}
RECIPE = """
import sys, tomllib
from datetime import date
import matplotlib
matplotlib.use("svg")
matplotlib.rcParams["svg.fonttype"] = "none"
import matplotlib.dates as mdates
import matplotlib.pyplot as plt
events = tomllib.load(open(sys.argv[1], "rb"))["events"]
days = [date.fromisoformat(event["date"]) for event in events]
levels = [(-1 if n % 2 else 1) * (1 + n % 7) for n in range(len(days))]
fig, ax = plt.subplots(figsize=(12, 6))
ax.vlines(days, 0, levels, color="tab:red")
ax.plot(days, [0] * len(days), "-o", color="k", markerfacecolor="w")
for day, level, event in zip(days, levels, events):
    ax.annotate(event["title"], xy=(day, level), xytext=(-3, 3 if level > 0 else -3),
                textcoords="offset points", horizontalalignment="right",
                verticalalignment="bottom" if level > 0 else "top")
ax.xaxis.set_major_locator(mdates.YearLocator(5))
ax.yaxis.set_visible(False)
fig.savefig(sys.argv[2])
"""


def toml(count: int) -> str:
    """Write a file of `count` events, half of them in two weeks of 33 years."""
    head = '[timeline]\ntitle = "T"\n[sources.s]\ntitle = "S"\n'
    return head + "".join(
        f'[[events]]\nid = "{event.id}"\ndate = "{event.date}"\ntitle = "{event.title}"\n'
        '[[events.citations]]\nsource = "s"\n'
        for event in hostile.two_weeks_of_thousands(count).events
    )


def cpu(command: list[str], rounds: int) -> float:
    """Return the least CPU time of some runs of a command, in seconds."""
    best = float("inf")
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best


def processes(counts: tuple[int, ...]) -> None:
    """Compare whole processes."""
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            path = Path(folder, f"{count}.toml")
            path.write_text(toml(count), encoding="utf-8")
            out = str(Path(folder, "out.svg"))
            rounds = 5 if count <= 1000 else 2
            ours = cpu([sys.executable, "-m", "timeline", "render", str(path), "-o", out], rounds)
            theirs = cpu([sys.executable, "-c", RECIPE, str(path), out], rounds)
            goal = f" (goal {GOALS[count]})" if count in GOALS else ""
            print(
                f"{count:6} events: {ours:.2f} s, the recipe {theirs:.2f} s: {theirs / ours:.1f} times{goal}"
            )


def least(function: Callable[[], object], rounds: int) -> float:
    """Return the least CPU time of some calls, in seconds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        function()
        best = min(best, time.process_time() - start)
    return best


def in_process() -> None:
    """Time a warm drawing, and how building and laying out grows."""
    from timeline.render.svg import layout, render_svg

    def made(count: int) -> Timeline:
        return hostile.two_weeks_of_thousands(count)

    thirty = made(30)
    print(f"warm, 30 events: {least(lambda: render_svg(thirty), 20) * 1000:.1f} ms (goal 10)")
    before = 0.0
    for count in (1000, 10_000, 100_000):
        tl = made(count)
        took = least(lambda tl=tl: layout(tl), 2)  # type: ignore[misc]
        growth = f", {took / before:.1f} times as long for ten times as many" if before else ""
        print(f"layout of {count:6} events: {took:.2f} s{growth}")
        before = took


def memory(count: int = 10_000) -> None:
    """Say what a whole process takes at its peak, TOML to SVG."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "events.toml")
        path.write_text(toml(count), encoding="utf-8")
        # VmHWM begins anew with exec; ru_maxrss would count what this process had when it forked.
        code = (
            "import re, sys, timeline; from pathlib import Path;"
            "timeline.render_svg(timeline.load(sys.argv[1]));"
            "print(re.search(r'VmHWM:\\s+([0-9]+)', Path('/proc/self/status').read_text())[1])"
        )
        command = [sys.executable, "-c", code, str(path)]
        peak = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    print(f"peak memory at {count} events: {peak / 1024:.0f} MB (goal 100)")


if __name__ == "__main__":
    processes(tuple(map(int, sys.argv[1:])) or COUNTS)
    in_process()
    memory()
