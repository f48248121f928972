"""The words of the interface: the same in every language, and none loaded but the reader's."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

import pytest

import timeline
from timeline.words.phrases import LANGUAGES, Phrases, phrases

FOLDER = Path(timeline.__file__).parent / "words" / "phrases"
NAMES = [name for name in Phrases.__annotations__ if name != "language"]
FREE = {"units", "locators"}  # of which a language may have more than another


def keys(language: str, name: str) -> set[str]:
    value = getattr(phrases(language), name)
    return set(value) if isinstance(value, Mapping) else set()


def fields(language: str, name: str) -> dict[str, set[str]]:
    """Return what is filled in, such as "{value}", by the key of the text."""
    value = getattr(phrases(language), name)
    texts = value if isinstance(value, Mapping) else {"": value} if isinstance(value, str) else {}
    return {
        key: {field for _, field, _, _ in Formatter().parse(text) if field is not None}
        for key, text in texts.items()
        if isinstance(text, str)
    }


def test_each_language_has_a_file_and_each_file_is_a_language() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} - {"__init__", "base"} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_each_language_says_all_that_english_says(language: str, name: str) -> None:
    assert getattr(phrases(language), name)
    if name not in FREE:
        assert keys(language, name) == keys("en", name)
        assert fields(language, name) == fields("en", name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_form_of_a_count_is_one_that_the_language_can_ask_for(language: str) -> None:
    words = phrases(language)
    asked = {words.plural(number) for number in range(200)} | {"other"}
    for forms in (*words.counts.values(), *words.units.values()):
        assert "other" in forms
        assert set(forms) <= asked


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en", "en"), ("ar", "ar"), ("ar-EG", "ar"), ("AR", "ar"), ("fr", "en"), ("", "en"), (None, "en")],
)
def test_a_language_without_words_gets_english_and_is_told(tag: str | None, language: str) -> None:
    assert phrases(tag).language == language


@pytest.mark.parametrize("function", ["render_text", "render_svg"])
@pytest.mark.parametrize(("language", "other"), [("en", "ar"), ("ar", "en")])
def test_only_the_words_of_the_reader_are_loaded(function: str, language: str, other: str) -> None:
    options = "TextOptions" if function == "render_text" else "SvgOptions"
    code = (
        "import sys, timeline as t; tl = t.load();"
        f"t.{function}(tl, t.{options}(language={language!r})); print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    for package in ("timeline.words.phrases", "timeline.dates.phrases"):
        assert f"{package}.{language}" in loaded
        assert f"{package}.{other}" not in loaded
