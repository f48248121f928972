"""Dual years, and dates of the Old and New Style."""

from __future__ import annotations

import re

import pytest

from timeline.dates.human import parse_human
from timeline.errors import DateError

READ = [
    # GEDCOM 7, appendix A: Charles I was executed on 30 January 1648/49
    ("30 January 1648/49 O.S.", "julian:1649-01-30"),
    ("30 January 1648/9 (Old Style)", "julian:1649-01-30"),
    ("15 February 1699/1700 O.S.", "julian:1700-02-15"),
    ("15 FEB 1699/00 (O.S.)", "julian:1700-02-15"),
    ("Mar 1731/2 O.S.", "julian:1732-03"),
    # 26 January 1744 was a Sunday, which leaves the Julian day
    ("Sunday 15 January 1743/44", "julian:1744-01-15"),
    ("28 October 1917 (O.S.)", "julian:1917-10-28"),
    ("Wednesday 25 October 1917 O.S.", "julian:1917-10-25"),
    ("25 октября 1917 (ст. ст.)", "julian:1917-10-25"),
    ("25. Oktober 1917 a. St.", "julian:1917-10-25"),
    ("7 November 1917 N.S.", "1917-11-07"),
    ("7 November 1917 [New Style]", "1917-11-07"),
    # GEDCOM 7, appendix A
    ("23/6 November/December 1907", "julian:1907-11-23"),
    ("23 November/6 December 1907", "julian:1907-11-23"),
    ("12/25 January 1905", "julian:1905-01-12"),
    ("January 12/25, 1905", "julian:1905-01-12"),
    ("25 October [O.S.] / 7 November 1917 N.S.", "julian:1917-10-25"),
    ("7 November 1917 (N.S.) / 25 October 1917 (O.S.)", "1917-11-07"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


REFUSED = [
    ("15 January 1743/44", ["julian:1744-01-15", "1744-01-15", "[1743-01-15,1744-01-15]"]),
    ("11 Feb 1731/2", ["julian:1732-02-11", "1732-02-11", "[1731-02-11,1732-02-11]"]),
    ("24 March 1743/44", ["julian:1744-03-24", "1744-03-24", "[1743-03-24,1744-03-24]"]),
    ("25 March 1743/44", ["1743-03-25", "1744-03-25", "[1743-03-25,1744-03-25]"]),
    ("15 January 1843/44", ["1843-01-15", "1844-01-15", "[1843-01-15,1844-01-15]"]),
    ("15 June 1743/44 O.S.", ["julian:1743-06-15", "julian:1744-06-15", "julian:[1743-06-15,1744-06-15]"]),
    ("1731/2", ["1731-02", "1731/1732", "julian:1732"]),
    ("15 January 1743 O.S.", ["julian:1743-01-15", "julian:1744-01-15"]),
    ("15 January 1743 Old Style", ["julian:1743-01-15", "julian:1744-01-15"]),
    ("24 December 1904/6 January 1905", ["julian:1904-12-24", "1904-12-24/1905-01-06"]),
    ("25 October (O.S.) / 8 November 1917 (N.S.)", ["julian:1917-10-25", "1917-11-08"]),
    ("10 Rajab 1150 O.S.", ["AH 1150-07-10"]),
]


@pytest.mark.parametrize(("text", "readings"), REFUSED)
def test_refused_with_all_readings(text: str, readings: list[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert list(caught.value.readings or filter(None, [caught.value.suggestion])) == readings


def test_the_caller_may_say_that_dual_years_are_julian() -> None:
    assert str(parse_human("15 January 1743/44", calendar="julian")) == "julian:1744-01-15"
    assert str(parse_human("15 January 1743 O.S.", calendar="julian")) == "julian:1743-01-15"
    with pytest.raises(DateError, match=re.escape("a day from 1 January to 24 March")):
        parse_human("15 June 1743/44", calendar="julian")
