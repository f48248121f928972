"""Under which tags data for a language is looked for."""

from __future__ import annotations

import pytest

from timeline.language.fallback import cldr_locale, fallbacks, subtags


@pytest.mark.parametrize(
    ("tag", "tags"),
    [
        ("de", "de"),
        ("PT_br", "pt-BR pt"),
        ("pt-AO", "pt-AO pt-PT pt"),
        ("zh-Hant", "zh-Hant zh"),
        ("zh-TW", "zh-Hant-TW zh-Hant zh"),
        ("zh-CN", "zh-CN zh"),
        ("zh-cmn-Hans-CN", "zh-Hans-CN zh-Hans zh"),
        ("sr-Latn", "sr-Latn sr"),
        ("sr-ME", "sr-Latn-ME sr-Latn sr"),
        ("sh", "sr-Latn sr"),
        ("iw-IL", "he-IL he"),
        ("deu", "de"),
        ("ru-Latn", "ru-Latn ru"),
        ("de-DE-1996", "de-DE de"),
        ("en-u-nu-arab", "en"),
        ("es-419", "es-419 es"),
        ("tlh", "tlh"),
        ("und", ""),
        ("und-Arab", ""),
        ("x-private", ""),
        ("", ""),
        ("../../etc", ""),
        ("д", ""),
    ],
)
def test_the_tags_that_are_looked_under(tag: str, tags: str) -> None:
    assert fallbacks(tag) == tuple(tags.split())


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("zh-TW", "zh_Hant_TW"),
        ("pa-PK", "pa_Arab_PK"),
        ("ru-Latn", "ru"),
        ("no", "no"),
        ("de-x-private", "de"),
        ("tlh", None),
        ("und", None),
        ("en" + "-variant" * 10_000, "en"),
    ],
)
def test_the_best_data_that_there_is(tag: str, locale: str | None) -> None:
    found = cldr_locale(tag)
    assert (found and str(found)) == locale


def test_a_script_is_said_where_the_region_uses_another_one() -> None:
    assert subtags("az-IR") == ("az", "Arab", "IR")
    assert subtags("az-AZ") == ("az", "", "AZ")
    assert subtags("und-Arab") == ("und", "Arab", "")
