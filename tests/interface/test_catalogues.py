"""The words of the interface: whole in every language, and none read but the reader's."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline.interface import LANGUAGES, Words, catalogue_for, words_for
from timeline.interface.catalogue import read_catalogue
from timeline.interface.keys import Group, described, flat
from timeline.language.plurals import plural_category

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(timeline.__file__).parent / "interface" / "catalogues"
KEYS = dict(flat(Words))
# Numbers that reach every category of cardinals in CLDR's own samples.
SAMPLES = (*range(200), 1_000_000)


def texts(language: str) -> Iterator[tuple[str, object]]:
    """The texts of a catalogue, as ``legend.day``."""
    for name, value in read_catalogue(language).items():
        if isinstance(value, dict):
            yield from ((f"{name}.{key}", each) for key, each in value.items())
        else:
            yield name, value


def categories(language: str) -> set[str]:
    return {plural_category(language, number) for number in SAMPLES} | {"other"}


def test_each_language_has_a_catalogue_and_each_catalogue_is_of_a_language() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_missing_and_none_is_unknown(language: str) -> None:
    found = dict(texts(language))
    needed = {name for name, key in KEYS.items() if not key.optional}
    open_ = {name for name, what in described(Words).items() if isinstance(what, Group) and what.open}
    unknown = {name for name in found if name not in KEYS and name.partition(".")[0] not in open_}
    assert needed - set(found) == set()
    assert unknown == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_has_the_placeholders_of_its_key_and_no_other(language: str) -> None:
    for name, text in texts(language):
        key = KEYS.get(name)
        if isinstance(text, str):
            assert key is not None
            assert set(re.findall(r"[{](.*?)[}]", text)) == set(key.placeholders), (name, text)
            assert text.count("{") == text.count("}") == len(re.findall(r"[{]", text)), (name, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_words_have_every_plural_category_of_their_language(language: str) -> None:
    for name, forms in texts(language):
        if isinstance(forms, dict):
            assert set(forms) == categories(language), name
            for category, form in forms.items():
                numbered = re.findall(r"[{](.*?)[}]", form)
                assert numbered == ["n"] or (category in {"one", "two"} and not numbered), (name, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_numbers_have_a_word(language: str) -> None:
    """Millions and billions, or the steps of four or two digits that the language counts in."""
    found = set(words_for(language).magnitudes)
    assert found & {"million", "ten-thousand", "hundred-thousand"}
    assert found & {"billion", "hundred-million", "ten-million"}


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en", "en"), ("ar", "ar"), ("ar-EG", "ar"), ("AR", "ar"), ("eo", None), ("", None), ("x-own", None),
        ("pt-BR", "pt"), ("pt_PT", "pt"), ("zh-TW", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"), ("zh-Hans", "zh"),
        ("zh-SG", "zh"), ("iw", "he"), ("in", "id"), ("sr-Latn", None), ("deu", "de"),
    ],
)  # fmt: skip
def test_a_tag_falls_back_to_the_nearest_catalogue(tag: str, language: str | None) -> None:
    assert catalogue_for(tag) == language
    assert words_for(tag).language == (language or "en")


def test_without_a_language_the_words_are_english() -> None:
    assert words_for(None).sources == "Sources"


@pytest.mark.parametrize("function", ["render_text", "render_svg"])
@pytest.mark.parametrize(("language", "other"), [("en", "ar"), ("ar", "en")])
def test_only_the_words_of_the_reader_are_read(function: str, language: str, other: str) -> None:
    options = "TextOptions" if function == "render_text" else "SvgOptions"
    code = (
        "import sys, timeline as t; from timeline.interface import catalogue as c; tl = t.load(); found = [];"
        "read = c.read_catalogue; c.read_catalogue = lambda tag: found.append(tag) or read(tag);"
        f"t.{function}(tl, t.{options}(language={language!r})); print(*sys.modules, *found)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert f"timeline.dates.phrases.{language}" in loaded
    assert f"timeline.dates.phrases.{other}" not in loaded
    assert language in loaded
    assert other not in loaded
