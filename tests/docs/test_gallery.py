"""The drawings in docs/images are what the program draws today."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

import timeline

DOCS = Path(__file__).parents[2] / "docs"


def _gallery() -> Any:
    spec = importlib.util.spec_from_file_location("gallery", DOCS / "gallery.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GALLERY = _gallery()


@pytest.fixture(scope="module")
def shipped() -> timeline.Timeline:
    return timeline.load()


@pytest.mark.parametrize("name", GALLERY.DRAWINGS)
def test_a_committed_drawing_is_current(name: str, shipped: timeline.Timeline) -> None:
    """Where it is not: ``python docs/gallery.py``."""
    committed = (DOCS / "images" / f"{name}.svg").read_text(encoding="utf-8")
    assert committed == GALLERY.drawing(name, shipped), "run python docs/gallery.py"
    assert len(committed.encode()) < 250_000


def test_every_drawing_is_shown_and_no_other_is_there() -> None:
    shown = (DOCS / "gallery.md").read_text(encoding="utf-8")
    files = {path.stem for path in (DOCS / "images").glob("*.svg")}
    assert files == set(GALLERY.DRAWINGS)
    assert all(f"images/{name}.svg" in shown for name in files)


def test_the_readme_opens_with_the_shipped_timeline_in_both_languages() -> None:
    top = (DOCS.parent / "README.md").read_text(encoding="utf-8").partition("\n## ")[0]
    assert "docs/images/timeline-en.svg" in top
    assert "docs/images/timeline-ar.svg" in top
