"""What mypy accepts the run time accepts, and the other way round: the typed program runs."""

from __future__ import annotations

import runpy
from pathlib import Path

PROGRAM = Path(__file__).parent.parent / "typing" / "harbour.py"


def test_the_typed_program_runs() -> None:
    runpy.run_path(str(PROGRAM), run_name="__main__")


def test_what_the_type_checker_refuses_is_refused() -> None:
    program = runpy.run_path(str(PROGRAM))
    text = PROGRAM.read_text(encoding="utf-8")
    assert len(program["refused"](program["sources"]()[1])) == text.count("# type: ignore[arg-type]") == 12
