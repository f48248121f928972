"""A timeline brings words of the interface, or mends ours; every renderer says them."""

from __future__ import annotations

import importlib.util
from decimal import Decimal
from pathlib import Path

import pytest

from timeline import (
    Event,
    ModelError,
    OwnWords,
    Quantity,
    Source,
    SvgOptions,
    TextOptions,
    Timeline,
    loads,
    render_svg,
    render_text,
)
from timeline.interface import LANGUAGES, words_for
from timeline.interface.catalogue import read_catalogue
from timeline.interface.own import wrong
from timeline.language.plurals import plural_categories

SOURCE = Source("a", "Kitabu")
ROOT = Path(__file__).parents[2]


def told(words: dict[str, object]) -> Timeline:
    events = [
        Event("e", "1964-01-12", {"sw": "Mapinduzi"}, SOURCE, quantities=Quantity("Idadi", 3, unit="meli")),
        Event("f", "1964-04-26", {"sw": "Muungano"}, SOURCE),
    ]
    return Timeline({"sw": "Zanzibar"}, events, languages="sw", words=words)


def test_words_of_a_language_that_has_no_catalogue_are_said_by_text_and_drawing() -> None:
    words = {
        "sw": {
            "sources": "Vyanzo",
            "legend": {"day": "siku moja"},
            "counts": {"event": {"one": "tukio {n}", "other": "matukio {n}"}},
            "units": {"meli": {"one": "meli {n}", "other": "meli {n}"}},
        }
    }
    text = "\n".join(render_text(told(words)).splitlines())
    assert "matukio 2 · 1 source" in text
    assert "Idadi: meli 3" in text
    assert "● siku moja" in text
    assert "\nVyanzo\n" in text
    drawing = render_svg(told(words), SvgOptions(sources=True))
    assert ">Vyanzo<" in drawing
    assert ">siku moja<" in drawing


def test_one_word_is_mended_and_the_rest_stays() -> None:
    own = OwnWords(
        {"de": {"sources": "Belege", "counts": {"event": {"one": "{n} Tat", "other": "{n} Taten"}}}}
    )
    ours, theirs = words_for("de"), words_for("de-AT", own.tables)
    assert (theirs.sources, theirs.count("event", 2)) == ("Belege", "2 Taten")
    assert (theirs.count("year", 2), theirs.legend) == (ours.count("year", 2), ours.legend)
    assert words_for("fr", own.tables).sources == "Sources"
    assert words_for("de").sources == "Quellen"


def test_the_words_of_the_nearest_tag_go_first_whatever_their_order() -> None:
    tables = {"pt-BR": {"note": "Obs."}, "pt": {"note": "Anotação", "others": "Demais"}}
    for given in (tables, dict(reversed(tables.items()))):
        own = OwnWords(given).tables
        assert [words_for("pt-BR", own).note, words_for("pt-BR", own).others] == ["Obs.", "Demais"]
        assert words_for("pt-PT", own).note == "Anotação"


def test_english_words_in_another_language_keep_the_plural_forms_of_english() -> None:
    """Lao has no plural; in Polish five is "many", which English has not."""
    own = OwnWords({"lo": {"sources": "ແຫຼ່ງ"}, "pl": {"sources": "Źródła"}}).tables
    assert words_for("lo", own).count("day", 1) == "1 day"
    assert words_for("pl", own).count("day", 5) == "5 days"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_of_ours_is_what_a_file_may_bring(language: str) -> None:
    assert list(wrong(language, read_catalogue(language))) == []


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"de": {"sourcs": "B"}}, "`words`: de.sourcs: unknown key 'sourcs'; did you mean `sources`?"),
        ({"de": {"about": "etwa"}}, "de.about: must have {value} once; it lacks {value}"),
        ({"de": {"about": "{value} {value.__class__}"}}, "'{value.__class__}' is none"),
        ({"de": {"about": "{value} {0!r}"}}, "'{0!r}' is none"),
        ({"de": {"note": "a } b"}}, "must have no placeholder; '}' is none"),
        ({"ru": {"counts": {"day": {"one": "{n}", "other": "{n}"}}}}, "it lacks few, many"),
        ({"de": {"counts": {"day": "{n} Tage"}}}, "must be a table of plural forms: one, other, got"),
        ({"de": {"note": 3}}, "de.note: must be a string, got 3"),
        ({"de": {"note": "x" * 61}}, "must have at most 60 characters, got 61"),
        ({"de": {"note": "a\u202eb"}}, "directional control U+202E"),
        ({"de": []}, "`words`: must be a table of words, got []"),
        ({"d": {}}, "must be a language tag"),
        ({"de": {}, "DE": {}}, "has the language 'DE' twice"),
        ("de", "must be a mapping of language tag to words, got 'de'"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_them_is_refused(words: object, message: str) -> None:
    with pytest.raises(ModelError) as refused:
        Timeline("T", words=words)  # type: ignore[arg-type]
    assert message in str(refused.value)


def test_markup_in_them_is_text() -> None:
    drawing = render_svg(told({"sw": {"sources": "<script>&"}}), SvgOptions(sources=True))
    assert "&lt;script&gt;&amp;" in drawing
    assert "<script" not in drawing


def test_a_file_brings_them_and_a_selection_keeps_them() -> None:
    text = 'timeline = { title = "T", words.de.sources = "Belege" }'
    found = loads(text)
    assert found.words == OwnWords({"de": {"sources": "Belege"}})
    assert found.select().words == found.words
    assert found.words.of("de") == {"sources": "Belege"}


def test_numbers_have_the_signs_of_their_language() -> None:
    number = Decimal("1234567.50")
    said = {tag: words_for(tag).number(number) for tag in ("en", "de", "fr", "ru", "hi", "ja")}
    assert said == {
        "en": "1,234,567.50",
        "de": "1.234.567,50",
        "fr": "1\u202f234\u202f567,50",
        "ru": "1\u00a0234\u00a0567,50",
        "hi": "12,34,567.50",
        "ja": "1,234,567.50",
    }
    assert words_for("hi").number(-9_876) == "-9876"
    assert words_for("hi").number(-98_76_54_321) == "-98,76,54,321"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "236 миллионов долларов США"), ("fr", "236 millions de dollars américains"),
        ("es", "236 millones de dólares estadounidenses"), ("zh", "2.36亿美元"), ("ja", "2.36億米ドル"),
        ("hi", "23.6 करोड़ अमेरिकी डॉलर"), ("de", "236 Millionen US-Dollar"), ("he", "236 מיליון דולר אמריקאי"),
    ],
)  # fmt: skip
def test_large_figures_are_said_in_the_steps_of_the_language(language: str, said: str) -> None:
    from timeline.words.quantities import quantity_text

    assert quantity_text(Quantity("N", 236_000_000, unit="USD"), words_for(language)) == said


def test_categories_are_in_the_order_of_cldr() -> None:
    assert plural_categories("ar") == ("zero", "one", "two", "few", "many", "other")
    assert plural_categories("cs") == ("one", "few", "many", "other")
    assert plural_categories("zh") == plural_categories("xx") == ("other",)


def test_the_reference_has_every_key_and_its_english_word() -> None:
    spec = importlib.util.spec_from_file_location("words", ROOT / "docs" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.page() == module.PAGE.read_text(encoding="utf-8"), "write it anew: python docs/words.py"


def test_a_language_without_words_is_shown_in_its_own_dates() -> None:
    assert "12 Januari 1964" in render_text(told({}), TextOptions(language="sw"))
