"""Figures in words: scale, unit and agreement of the noun with its number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from timeline import load
from timeline.interface import words_for as phrases
from timeline.model import Quantity
from timeline.words.quantities import quantity_text


@pytest.mark.parametrize(
    ("low", "high", "unit", "approximate", "english", "arabic"),
    [
        ("450000000", None, "USD", True, "about 450 million US dollars", "نحو 450 مليون دولار"),
        ("1544000000", None, "USD", False, "1.544 billion US dollars", "1.544 مليار دولار"),
        ("3000000000", "5000000000", "USD", False, "3–5 billion US dollars", "3–5 مليارات دولار"),
        ("500000000", "2000000000", "USD", False, "500–2000 million US dollars", "500–2000 مليون دولار"),
        ("2000000", None, "USD", True, "about 2 million US dollars", "نحو 2 مليون دولار"),
        ("1000000", None, "USD", False, "1 million US dollars", "مليون دولار"),
        ("1", None, "USD", False, "1 US dollar", "دولار واحد"),
        ("15000", None, "USD", False, "15,000 US dollars", "15,000 دولار"),
        ("10", "20", "%", True, "about 10–20%", "نحو 10–20%"),
        ("29", None, "agreements", False, "29 agreements", "29 اتفاقًا"),
        ("5", None, "states", False, "5 states", "5 دول"),
        ("140", None, "companies", False, "140 companies", "140 شركة"),
        ("208", None, "companies", False, "208 companies", "208 شركات"),
        ("1350", None, "t", False, "1350 t", "1350 طنًا"),
        ("1", "2", "days", False, "1–2 days", "1–2 يوم"),
        ("2.5", None, "t", False, "2.5 t", "2.5 طن"),
        ("2", None, "per week", False, "2 per week", "مرتان في الأسبوع"),
        ("7", None, "furlongs", False, "7 furlongs", "7 furlongs"),
    ],
)
def test_a_figure_agrees_with_its_unit(
    low: str, high: str | None, unit: str, approximate: bool, english: str, arabic: str
) -> None:
    quantity = Quantity("N", Decimal(low), Decimal(high or low), unit, approximate=approximate)
    assert quantity_text(quantity, phrases("en")) == english
    assert quantity_text(quantity, phrases("ar", load().words.tables)) == arabic


def test_arabic_digits_bring_their_own_signs() -> None:
    assert quantity_text(Quantity("N", Decimal("43.5"), unit="%"), phrases("ar"), "arab") == "٤٣٫٥٪"
    assert quantity_text(Quantity("N", Decimal(15_000), unit="USD"), phrases("ar"), "arab") == "١٥٬٠٠٠ دولار"
