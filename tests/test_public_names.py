"""The public names are the ones that are documented, and each is imported only when it is used."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import timeline
from timeline import errors


@pytest.mark.parametrize("name", timeline.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert getattr(getattr(timeline, name), "__doc__", None)


def described() -> list[str]:
    """What the reference describes, as Sphinx is told."""
    pages = (Path(__file__).parent.parent / "docs" / "reference").glob("*.md")
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    return re.findall(r"^\.\. auto\w+:: (\S+)$", text, re.MULTILINE)


def test_the_reference_describes_every_public_name_once_and_nothing_else() -> None:
    names = set(timeline.__all__) - {"Date"}  # the union of the types of dates, for annotations alone
    assert sorted(described()) == sorted(f"timeline.{name}" for name in names)


def test_every_error_of_the_library_is_public() -> None:
    kinds = {kind.__name__ for kind in vars(errors).values() if isinstance(kind, type)}
    assert kinds - set(timeline.__all__) == {"NamedTuple"} & kinds


def test_what_type_checkers_see_is_what_is_exported() -> None:
    tree = ast.parse(Path(timeline.__file__).read_text(encoding="utf-8"))
    guard = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name for node in guard.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen == set(timeline.__all__) == set(timeline._HOME_OF)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        timeline.nope  # noqa: B018


def loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in run.stdout.split()}


def test_the_date_layer_starts_with_the_standard_library_alone() -> None:
    heavy = {
        "attr",
        "attrs",
        "babel",
        "dateutil",
        "hijridate",
        "numpy",
        "matplotlib",
        "click",
        "rich",
    }
    assert not loaded_after("import timeline.dates") & heavy


def test_a_rendered_svg_needs_neither_numpy_nor_matplotlib() -> None:
    assert not loaded_after("import timeline; timeline.render_svg(timeline.load())") & {"numpy", "matplotlib"}


def test_sources_as_csl_json_need_no_table_of_languages() -> None:
    assert "babel" not in loaded_after("import timeline; timeline.to_csl_json(timeline.load())")


def test_a_chronology_in_text_needs_neither_numpy_nor_matplotlib() -> None:
    assert not loaded_after("import timeline; timeline.render_text(timeline.load())") & {
        "numpy",
        "matplotlib",
    }
