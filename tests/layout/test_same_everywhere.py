"""The same scene in every Python: no arithmetic whose rounding depends on the version."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from timeline import layout

MODULES = sorted(Path(layout.__file__).parent.glob("*.py"))
COUNTS = {"members", "style", "some"}  # what is counted there is whole


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_lengths_are_not_added_with_the_built_in_sum(path: Path) -> None:
    """`sum` of floats compensates from Python 3.12 on: a drawing would differ by a tenth of a pixel."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sum":
            whole = ast.unparse(node)
            assert path.stem == "measure" or any(name in whole for name in COUNTS), f"{path.name}: {whole}"
