"""`timeline render -o` draws what the name of the file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from timeline.cli.program import program
from timeline.document import shipped_path

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


def render(*arguments: str) -> Result:
    return CliRunner().invoke(program, ["render", str(shipped_path()), "--until", "1993", *arguments])


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.png", b"\x89PNG"), ("a.PDF", b"%PDF-"), ("a.svg", b"<svg "), ("a", b"<svg "), (".a", b"<svg ")],
)
def test_the_name_of_the_file_says_what_is_drawn(tmp_path: Path, name: str, begins: bytes) -> None:
    target = tmp_path / name
    result = render("-o", str(target))
    assert result.exit_code == 0, result.output
    assert target.read_bytes().startswith(begins)


def test_a_figure_takes_the_options_of_the_drawing(tmp_path: Path) -> None:
    sizes = []
    for width in ("600", "1200"):
        target = tmp_path / f"{width}.png"
        assert render("--width", width, "--lang", "ar", "--sources", "-o", str(target)).exit_code == 0
        sizes.append(int.from_bytes(target.read_bytes()[16:20], "big"))  # IHDR: the width in pixels
    assert sizes == [1250, 2500]  # 200 dpi, 96 units to the inch


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "a.gif"), "a picture's name ends in one of .svg, .png, .pdf, .pgf, or has no"),
        (("-o", "a.html"), "got 'a.html'"),
        (("-o", "a.docx"), "got 'a.docx'"),
        (("-o", "a.svg.tmp"), "got 'a.svg.tmp'"),
        (("--theme", "print", "-o", "a.png"), "a theme is for SVG"),
        (("--fonts", "embedded", "-o", "a.pdf"), "embedded fonts and outlines are for SVG"),
        (("--fonts", "outlines", "-o", "a.png"), "embedded fonts and outlines are for SVG"),
    ],
)
def test_what_cannot_be_drawn_is_told_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = render(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert list(tmp_path.iterdir()) == []
