"""The same scene in every Python: no arithmetic whose rounding depends on the version."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from timeline import layout
from timeline.layout.measure import sans

MODULES = sorted(Path(layout.__file__).parent.rglob("*.py"))
WHOLE = "measure"  # adds thousandths of an em, which are ints: see below


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_lengths_are_not_added_with_the_built_in_sum(path: Path) -> None:
    """`sum` of floats compensates from Python 3.12 on: a drawing would differ by a tenth of a pixel."""
    calls = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    summed = [node.lineno for node in calls if isinstance(node, ast.Name) and node.id == "sum"]
    assert not summed or path.stem == WHOLE, f"{path.name}:{summed}: use math.fsum"


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", ["Words", "كلمة مشكولةٌ", "😀 中文", "а́б"])
def test_widths_are_added_as_whole_thousandths(text: str, bold: bool) -> None:
    assert sans().width(text, 1000.0, bold=bold).is_integer()
