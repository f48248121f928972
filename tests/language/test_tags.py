"""Language tags: lookup by RFC 4647, direction by script."""

from __future__ import annotations

import pytest

from timeline.language import is_right_to_left, lookup


@pytest.mark.parametrize(
    ("wanted", "available", "found"),
    [
        ("ar", ("en", "ar"), "ar"),
        ("AR", ("en", "ar"), "ar"),
        ("ar-SA", ("en", "ar"), "ar"),
        ("zh-Hant-TW", ("zh-Hant", "zh"), "zh-Hant"),
        ("de-CH-x-phonebk", ("de-CH",), "de-CH"),  # the singleton x goes with what it introduces
        ("pt", ("pt-BR",), "pt-BR"),
        ("ru", ("en", "ar"), None),
        ("en", (), None),
    ],
)
def test_lookup_shortens_the_tag_until_one_fits(
    wanted: str, available: tuple[str, ...], found: str | None
) -> None:
    assert lookup(wanted, available) == found


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", True), ("ar-EG", True), ("he", True), ("fa-AF", True), ("ur", True), ("en", False),
        ("kk", False),
        ("kk-Arab", True), ("az-Arab-IR", True), ("pa-PK", True), ("uz-AF", True), ("nqo", True),
        ("sdh", True), ("iw", True), ("sr-ME", False), ("und-Arab", True), ("ar-Latn", False),
        ("pa-Guru", False), ("und", False),
    ],
)  # fmt: skip
def test_direction_follows_the_script_where_one_is_given(tag: str, expected: bool) -> None:
    assert is_right_to_left(tag) is expected
