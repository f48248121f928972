"""Parts of time: halves, thirds, quarters, decades of a century, and vague ones by a convention."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import CONVENTIONS, parse_date, parse_human
from timeline.dates.human.hints import hints
from timeline.errors import DateError, OptionError

# By arithmetic: the 18th century is 1701 to 1800, and what does not divide rounds down.
READ = [
    ("first half of the 18th century", "[1701..1750]"),
    ("last half of the 16th century", "[1551..1600]"),
    ("latter half of the 18th century", "[1751..1800]"),
    ("second quarter of the 20th century", "[1926..1950]"),
    ("first third of the 19th century", "[1801..1833]"),
    ("last third of the 19th century", "[1867..1900]"),
    ("last decade of the 19th century", "[1891..1900]"),
    ("first half of the 5th century BC", "[-0499..-0450]"),  # 500 to 451 BC
    ("first half of the 3rd millennium BC", "[-2999..-2500]"),
    ("2nd millennium BC", "[-1999..-1000]"),
    ("3rd millennium", "[2001..3000]"),
    ("second half of the 1850s", "[1855..1859]"),
    ("last third of the 1850s", "[1856..1859]"),
    ("first third of 1850", "1850-37"),
    ("second half of 1412 AH", "AH 1412-41"),
    ("first half of June 1850", "[1850-06-01..1850-06-15]"),
    ("last third of February 1848", "[1848-02-20..1848-02-29]"),
    ("c. last half of the 16th century", "[1551~..1600~]"),
    ("first quarter of the 20th century?", "[1901?..1925?]"),
    ("النصف الثاني من القرن 19", "[1851..1900]"),
    ("النصف الأول من القرن التاسع عشر", "[1801..1850]"),
    ("الربع الأخير من القرن التاسع عشر", "[1876..1900]"),
    ("الثلث الأول من القرن العشرين", "[1901..1933]"),
    ("النصف الثاني من القرن الثالث الهجري", "AH [0251..0300]"),
    # Centuries in sentences
    ("18th-19th century", "[1701..1900]"),
    ("10th -13th century", "[0901..1300]"),
    ("18-19th century", "[1701..1900]"),
    ("5th-4th century BCE", "[-0499..-0300]"),
    ("1st century BC - 2nd century", "[-0099..0200]"),
    ("first half of the 18th to 19th century", "[1701..1900]"),
    ("15th or 16th century", "[1401..1500,1501..1600]"),
    ("18th and 19th centuries", "{1701..1800,1801..1900}"),
    ("between the 15th and 17th centuries", "[1401..1700]"),
    ("before the 12th century", "[..1100]"),
    ("after the 12th century", "[1201..]"),
    ("by the 12th century", "[..1200]"),
    ("until the 12th century", "[..1200]"),
    ("since the 12th century", "[1101..]"),
    ("the 18th century or later", "[1701..]"),
    ("before the 1890s", "[..1889]"),
    ("after the 1850s", "[1860..]"),
    ("c. 19th century", "[1801~..1900~]"),
    ("19th century?", "[1801?..1900?]"),
    ("القرن الثاني عشر", "[1101..1200]"),
    ("القرن الخامس عشر أو السادس عشر", "[1401..1500,1501..1600]"),
    ("1850-19th century", "[1850..1900]"),
    ("C19th", "[1801..1900]"),
    ("s. 15", "[1401..1500]"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_parts_of_time_have_their_bounds(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("half of 1850", ["1850-40", "1850-41"]),
        ("quarter 1850", ["1850-33", "1850-34", "1850-35", "1850-36"]),
        ("half of the 18th century", ["[1701..1750]", "[1751..1800]"]),
        ("نصف القرن التاسع عشر", ["[1801..1850]", "[1851..1900]"]),
        ("1000s", ["100X", "10XX", "1XXX"]),
        ("first half of 1850 or 1851", ["[1850-40,1851-40]", "[1850-40,1851]"]),
        ("C19", ["[1801..1900]", "0019~", "1919~", "2019~"]),
    ],
)
def test_which_part_is_never_guessed(text: str, readings: list[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert list(caught.value.readings) == readings


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fifth quarter of 1992", "quarter must be in 1..4, got 5"),
        ("Q1 of the 19th century", "stands beside a year alone"),
        ("first half of 6 June 1850", "a part is of a month, a year or a time of years"),
        ("June of the 18th century", "a month or season is of a year, not of a century"),
        ("first half of the second half of 1850", "a part of a part of a time is not read"),
        ("10th millennium", "millennium must be in 1..9, got 10"),
        ("last 1850", "'last' is not expected here"),
        ("mid – 19th century to 1900", "'to' is not expected here"),
        ("the turn of the 20th century", "'turn' has no agreed bounds, and no convention gives any"),
    ],
)
def test_parts_of_nothing_are_refused(text: str, message: str) -> None:
    with pytest.raises(DateError, match=re.escape(message)):
        parse_human(text)


# What each source says of itself; the sources are named in `CONVENTIONS`.
CONVENTIONAL = [
    # Bodleian: "Early 14th century 1300-1310, Mid 1340-1360, Late 1390-1400"; "13th century, end" 1290-1300
    ("early 14th century", "bodleian", "[1300..1310]"),
    ("mid-14th century", "bodleian", "[1340..1360]"),
    ("late 14th century", "bodleian", "[1390..1400]"),
    ("end of the 13th century", "bodleian", "[1290..1300]"),
    # CollectiveAccess: twenty years of a century, four of a decade
    ("early 19th century", "collectiveaccess", "[1800..1820]"),
    ("mid 19th century", "collectiveaccess", "[1840..1860]"),
    ("late 19th century", "collectiveaccess", "[1880..1899]"),
    ("mid 1920s", "collectiveaccess", "[1923..1927]"),
    # EDTF-TS: early 20th century 1901/1933, mid 1934/1966, late 1967/2000; 1960/1963, 1964/1966, 1967/1969
    ("late 20th century", "edtf-ts", "[1967..2000]"),
    ("early 1960s", "edtf-ts", "[1960..1963]"),
    ("late 2024", "edtf-ts", "[2024-09..2024-12]"),
    ("late February 2024", "edtf-ts", "[2024-02-21..2024-02-29]"),
    # unstruwwel after MIDAS: the first, middle and last 15, 10 and 15 years
    ("beginning of the 15th century", "midas", "[1401..1415]"),
    ("middle of the 15th century", "midas", "[1446..1455]"),
    ("end of the 15th century", "midas", "[1486..1500]"),
    # Kütükoğlu: evâil 1-10, evâsıt 11-20, evâhir 21-30
    ("أواخر رجب 1278", "ottoman", "AH [1278-07-21..1278-07-30]"),
    # yearspans: "Early 2nd Century" 101 to 140, mid 30 to 70, late 60 to 100
    ("early 2nd century", "yearspans", "[0101..0140]"),
    ("mid 15th century", "yearspans", "[1430..1470]"),
    # Composed
    ("late 15th-early 16th century", "bodleian", "[1490..1510]"),
    ("mid-to-late 19th century", "edtf-ts", "[1834..1900]"),
    ("early-mid 20th century", "edtf-ts", "[1901..1966]"),
    ("17th-early 18th century", "edtf-ts", "[1601..1733]"),
    ("c. 1761 - early 1770s", "edtf-ts", "[1761~..1773]"),
    ("before the late 18th century", "edtf-ts", "[..1766]"),
    ("c. late 19th century", "bodleian", "[1890~..1900~]"),
    ("latter part of the 19th century", "bodleian", "[1890..1900]"),
]


@pytest.mark.parametrize(("text", "convention", "edtf"), CONVENTIONAL)
def test_vague_parts_follow_the_convention_that_is_named(text: str, convention: str, edtf: str) -> None:
    assert str(parse_human(text, convention=convention)) == edtf


def test_without_a_convention_a_vague_part_is_refused_with_what_each_makes_of_it() -> None:
    with pytest.raises(DateError) as caught:
        parse_human("late 18th-early 19th century")
    assert "`[1790..1810]` (bodleian)" in caught.value.message
    assert "`[1760..1840]` (yearspans)" in caught.value.message
    assert len(caught.value.readings) == 5


def test_a_convention_that_does_not_say_is_no_excuse_to_guess() -> None:
    with pytest.raises(DateError, match="bodleian does not say what 'early' is in a year"):
        parse_human("early 1850", convention="bodleian")


def test_a_decade_or_century_stays_open_under_a_convention() -> None:
    with pytest.raises(DateError) as caught:
        parse_human("early 1900s", convention="collectiveaccess")
    assert caught.value.readings == ("[1900..1904]", "[1900..1920]")


def test_an_unknown_convention_is_refused_with_those_there_are() -> None:
    with pytest.raises(OptionError, match="one of bodleian, collectiveaccess"):
        hints(None, None, "getty")


@pytest.mark.parametrize("convention", CONVENTIONS.values(), ids=list(CONVENTIONS))
def test_every_convention_names_its_source_and_its_parts_are_in_order(convention: object) -> None:
    source, parts = convention  # type: ignore[misc]
    assert "https://" in source
    for words in parts.values():
        early, mid, late = (words[word] for word in ("early", "mid", "late"))
        assert early[0] <= mid[0] <= late[0]
        assert all(last is None or first <= last for first, last in words.values())


PARTS = {"first half": (1, 2), "second half": (2, 2), "third quarter": (3, 4), "last third": (3, 3)}


@given(st.sampled_from(list(PARTS)), st.integers(1, 99), st.sampled_from(["century", "cent.", "c."]))
def test_a_part_of_a_century_lies_in_it_and_the_parts_fill_it(part: str, century: int, word: str) -> None:
    which, count = PARTS[part]
    date = parse_human(f"{part} of the {century}th {word}")
    whole = parse_human(f"{century}th century")
    assert whole.earliest is not None
    assert whole.latest is not None
    assert date.earliest is not None
    assert date.latest is not None
    assert whole.earliest <= date.earliest <= date.latest <= whole.latest
    assert (which == 1) == (date.earliest == whole.earliest)
    assert (which == count) == (date.latest == whole.latest)


@given(
    st.sampled_from(["early", "mid", "late", "first half of the", "last quarter of the", ""]),
    st.integers(1, 99),
    st.sampled_from(["", " BC", " AH"]),
    st.sampled_from([None, *CONVENTIONS]),
)
def test_every_reading_that_is_listed_is_a_date(
    part: str, century: int, era: str, convention: str | None
) -> None:
    try:
        found = [str(parse_human(f"{part} {century}th century{era}", convention=convention))]
    except DateError as error:
        found = list(error.readings)
    assert [str(parse_date(each)) for each in found] == found
