"""Dates as libraries write them: Roman numerals, unknown dates, dates of copyright, corrections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.human import parse_human
from timeline.dates.human.forms.numerals import roman
from timeline.errors import DateError

NUMERALS = [
    ("MDCCXLV", 1745),
    ("MCMXCIX", 1999),
    ("xix", 19),
    # As printers set them and scribes wrote them
    ("MDCCCCX", 1910),
    ("MDCCLXXXXVIIII", 1799),
    ("CIↃIↃCCXX", 1720),
    ("mdccxlij", 1742),
    ("IIX", 8),
    ("IIII", 4),
    ("IVX", None),
    ("VX", None),
    ("MdC", None),
    ("ABC", None),
    ("", None),
    ("M" * 30, None),
]


@pytest.mark.parametrize(("numeral", "number"), NUMERALS)
def test_numerals(numeral: str, number: int | None) -> None:
    assert roman(numeral) == number


_PLACES = (
    ("", "M", "MM", "MMM"),
    ("", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"),
    ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"),
    ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
)


@given(st.integers(1, 3999))
def test_every_number_comes_back(number: int) -> None:
    digits = f"{number:04d}"
    assert roman("".join(_PLACES[place][int(digit)] for place, digit in enumerate(digits))) == number


READ = [
    ("MDCCXLV", "1745"),
    ("Anno MDCCXLV", "1745"),
    ("a. D. mdcxx", "1620"),
    ("Anno Domini M.DCC.XLV.", "1745"),
    ("MDCCXLV [1745]", "1745"),
    ("MDCC-MDCCL", "1700/1750"),
    ("c. MDCCXLV", "1745~"),
    ("6 November MDCCXLV", "1745-11-06"),
    ("Anno DCCL", "0750"),
    ("anno hegirae 1155", "AH 1155"),
    ("6.XI.2025", "2025-11-06"),
    ("6/XI/1925", "1925-11-06"),
    ("6-xi-1925", "1925-11-06"),
    ("XI.2025", "2025-11"),
    ("XI/1925", "1925-11"),
    ("2025.XI.6", "2025-11-06"),
    ("Thursday 6.XI.2025", "2025-11-06"),
    ("before 6.XI.2025", "[..2025-11-05]"),
    ("5.VI.1264 AH", "AH 1264-06-05"),
    ("XIX century", "[1801..1900]"),
    ("XVIII-XIX centuries", "[1701..1900]"),
    ("5 Jumada II 1255", "AH 1255-06-05"),
    # AACR2 1.4F
    ("[1971 or 1972]", "[1971,1972]"),
    ("[between 1906 and 1912]", "[1906..1912]"),
    ("[ca. 1960]", "1960~"),
    ("[187-]", "187X"),
    ("[18--]", "18XX"),
    ("1697 [i.e. 1967]", "1967"),
    ("p1983", "1983"),
    # MARC 21, 008/06-14
    ("18uu", "18XX"),
    ("199u", "199X"),
    # RDA 1.9.2
    ("[between August 12, 1899 and March 2, 1900]", "[1899-08-12..1900-03-02]"),
    ("[not before 1880]", "[1880..]"),
    ("n.d. [c. 1850]", "1850~"),
    ("n.d., c. 1850", "1850~"),
    ("©1998", "1998"),
    ("copyright 1998", "1998"),
    ("c. 1998", "1998~"),
    ("c1650", "1650~"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


REFUSED = [
    ("MD", ["1500"]),
    ("MDCCXLV [1746]", ["1745", "1746"]),
    ("6.xi.25", ["1925-11-06", "2025-11-06"]),
    ("5.VI.1264", ["1264-06-05", "AH 1264-06-05"]),
    ("6.XIII.2025", []),
    ("V. 1850", []),
    ("nd 1850", []),
    ("c1998", ["1998", "1998~"]),
    ("1967, c1965", ["1967", "1965"]),
    ("[18--?]", ["18XX?", "18XX"]),
    *(
        (text, ["XXXX"])
        for text in ("n.d.", "[s.a.]", "o. J.", "б. г.", "بدون تاريخ", "No date", "undated", "uuuu", "????")
    ),
]


@pytest.mark.parametrize(("text", "readings"), REFUSED)
def test_refused(text: str, readings: list[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert list(caught.value.readings or filter(None, [caught.value.suggestion])) == readings
    assert caught.value.text == text
