"""How fast EDTF is read beside python-edtf and edtf.js: run by hand, it prints ratios of one run.

python -m tests.benchmarks.parse [DIRECTORY]

python-edtf is used where it is installed (`pip install edtf`), edtf.js where `node` finds it from DIRECTORY
(`npm install edtf` there). Each reads the same mix; python-edtf, being slow, only the first few of it. Times
are CPU times, so that a busy machine does not change the ratios.
"""

from __future__ import annotations

import importlib
import json
import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from timeline.dates import parse_date

if TYPE_CHECKING:
    from collections.abc import Callable

MANY, FEW = 10_000, 200

_NODE = """
import { createRequire } from 'node:module'
const { parse } = createRequire(process.cwd() + '/')('edtf')
const texts = JSON.parse(await new Promise(done => {
  let all = ''; process.stdin.on('data', part => all += part).on('end', () => done(all)) }))
let best = Infinity
for (let round = 0; round < 3; round++) {
  const start = process.cpuUsage()
  for (const text of texts) parse(text)
  const { user, system } = process.cpuUsage(start)
  best = Math.min(best, (user + system) / 1e6)
}
console.log(best / texts.length)
"""


def mix() -> list[str]:
    """Return 10,000 strings as a chronology has them: mostly days, some of all else that each can read."""
    draw = random.Random(1)  # noqa: S311 - not for secrets

    def day() -> str:
        return f"{draw.randint(1000, 2025)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"

    makers: list[tuple[int, Callable[[], str]]] = [
        (40, day),
        (12, lambda: day()[:7]),
        (12, lambda: day()[:4]),
        (8, lambda: day()[:4] + draw.choice("?~")),
        (4, lambda: day()[:7] + draw.choice("?~")),
        (5, lambda: day()[:3] + "X"),
        (3, lambda: day()[:7] + "-XX"),
        (4, lambda: "/".join(sorted((day(), day())))),
        (4, lambda: "/".join(sorted((day()[:4], day()[:4])))),
        (2, lambda: day() + "/.."),
        (2, lambda: day()[:4] + "-2" + draw.choice("1234")),
        (1, lambda: f"[{day()[:4]},{day()[:7]}]"),
        (1, lambda: day()[:7] + "-~11"),
        (2, lambda: day() + "T18:30:00+05:00"),
    ]
    weights = [weight for weight, _ in makers]
    return [make() for _, make in draw.choices(makers, weights, k=MANY)]


def ours(texts: list[str]) -> float:
    """Return the seconds per string; the best of five rounds."""
    rounds = []
    for _ in range(5):
        start = time.process_time()
        for text in texts:
            parse_date(text)
        rounds.append(time.process_time() - start)
    return min(rounds) / len(texts)


def python_edtf(texts: list[str]) -> float | str:
    """Return the seconds per string, or why there is no number."""
    try:
        parse = importlib.import_module("edtf").parse_edtf
    except ImportError:
        return "is not installed: pip install edtf"
    start = time.process_time()
    for text in texts[:FEW]:
        parse(text)
    return (time.process_time() - start) / FEW


def edtf_js(texts: list[str], directory: str) -> float | str:
    """Return the seconds per string, or why there is no number."""
    command = ["node", "--input-type=module", "--eval", _NODE]
    try:
        answer = subprocess.run(
            command, input=json.dumps(texts), cwd=directory, capture_output=True, text=True, check=True
        )
    except FileNotFoundError:
        return "cannot run: node is not installed"
    except subprocess.CalledProcessError as error:
        if "Cannot find module" in error.stderr:
            return f"is not installed in {directory}: npm install edtf there"
        return f"failed: {error.stderr.strip().splitlines()[-1]}"
    return float(answer.stdout)


def main() -> None:
    """Print one line for each."""
    texts = mix()
    seconds = ours(texts)
    print(f"timeline     {seconds * 1e6:10.2f} µs per string ({MANY:,} strings)")
    directory = sys.argv[1] if len(sys.argv) > 1 else "."
    for name, other in (("python-edtf", python_edtf(texts)), ("edtf.js", edtf_js(texts, directory))):
        if isinstance(other, str):
            print(f"{name:12} {other}")
        else:
            print(f"{name:12} {other * 1e6:10.2f} µs per string: {other / seconds:,.0f} times ours")


if __name__ == "__main__":
    main()
