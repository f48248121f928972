"""Plural categories, against Babel's copy of CLDR, which is committed."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest

from timeline.language.plurals import plural_category

from ..drift.copies import read

BABEL = [line.split("\t") for line in read("language/data/babel_plurals.tsv")]


@pytest.mark.parametrize(("language", "category", "numbers"), BABEL)
def test_categories_are_those_of_cldr(language: str, category: str, numbers: str) -> None:
    for number in numbers.split():
        assert plural_category(language, Decimal(number)) == category
        if "." not in number:
            assert plural_category(language, int(number)) == category


@pytest.mark.parametrize(
    ("tag", "number", "category"),
    [
        ("en", -1, "one"),
        ("en", Decimal("1.0"), "other"),
        ("ru-RU", 3, "few"),
        ("pt-BR", 0, "one"),
        ("pt-AO", 0, "other"),  # as in Portugal
        ("iw", 2, "two"),
        ("sr-Latn-ME", 2, "few"),
        ("ar", Decimal("1.5"), "other"),
        ("tlh", 1, "other"),
        ("und", 1, "other"),
        ("", 1, "other"),
        ("en", Decimal("NaN"), "other"),
        ("en", 10**400 + 1, "other"),
    ],
)
def test_tags_and_numbers_of_every_kind_have_a_category(
    tag: str, number: int | Decimal, category: str
) -> None:
    assert plural_category(tag, number) == category


def test_the_languages_of_the_interface_do_without_babel() -> None:
    code = (
        "import sys; from timeline.language.plurals import plural_category as of;"
        "[of(tag, 5) for tag in 'ar bn de en es fa fr he hi id ja kk ms pt pt-PT ru tr ur zh'.split()];"
        "sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
