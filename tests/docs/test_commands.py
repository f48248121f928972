"""The pages on the command line say what the commands say."""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path
from typing import Any

from timeline.cli.commands import COMMANDS

ROOT = Path(__file__).parents[2]


def _pages() -> Any:
    spec = importlib.util.spec_from_file_location("commands", ROOT / "docs" / "commands.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PAGES = _pages()


def test_the_reference_is_what_the_commands_say() -> None:
    page = PAGES.REFERENCE.read_text(encoding="utf-8")
    assert page == PAGES.reference(), "write it anew: python docs/commands.py"


def test_the_manual_page_is_what_the_commands_say() -> None:
    page = PAGES.MAN.read_text(encoding="utf-8")
    assert page == PAGES.man_page(), "write it anew: python docs/commands.py"


def test_the_manual_page_names_every_command_and_option_and_is_well_formed() -> None:
    page = PAGES.man_page()
    assert page.startswith(".TH TIMELINE 1 ")
    for name in COMMANDS:
        assert f"\n.SS timeline {name} " in page
    assert "\n.B \\-\\-anniversaries YEAR\n" in page
    known = (".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi", ".RS", ".RE")
    for line in page.splitlines():
        assert not line.startswith("'")
        assert not line.startswith(".") or line.split()[0] in known, line
    assert page.count("\n.nf\n") == page.count("\n.fi\n")


def test_the_wheel_installs_the_manual_page() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"docs/man/timeline.1": "share/man/man1/timeline.1"}
