"""The examples of the README and of `docs/` run, and print what the page says that they print."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sybil import Document, Example
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def run_console(example: Example) -> None:
    """Run each ``$ command`` of a console block in the page's own folder and compare what it prints.

    ``...`` on the page stands for any text. A command whose exit code is not 0 shows it as ``[exit 1]``.
    """
    checker = doctest.OutputChecker()
    for block in re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)[1:]:
        command, _, expected = block.partition("\n")
        printed = shell(command, example.namespace["folder"])
        if expected.strip() and not checker.check_output(expected, printed, FLAGS):
            pytest.fail(
                f"{example.path}:{example.line}\n$ {command}\nexpected:\n{expected}\nprinted:\n{printed}"
            )


def shell(command: str, folder: Path) -> str:
    # The command `timeline` is the one that lies beside the running interpreter.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "80", "LC_ALL": "C.UTF-8"}
    run = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return run.stdout + (f"[exit {run.returncode}]\n" if run.returncode else "")


def write_file(example: Example) -> None:
    """Save a TOML block that begins with ``# file: NAME`` in the page's folder."""
    named = re.match(r"#\s*file:\s*(\S+)\n", example.parsed)
    if named:
        (example.namespace["folder"] / named[1]).write_text(example.parsed, encoding="utf-8")


PARSERS = [
    PythonCodeBlockParser(doctest_optionflags=FLAGS),
    CodeBlockParser(language="console", evaluator=run_console),
    CodeBlockParser(language="toml", evaluator=write_file),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_example_of_a_page_does_what_it_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "events.toml", tmp_path)
    document = Document.parse(str(page), *PARSERS)
    document.namespace["folder"] = tmp_path
    for example in document.examples():
        example.evaluate()
