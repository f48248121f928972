"""Years and days in words: Arabic, Persian and English."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.dates.human import parse_human
from timeline.errors import DateError

_DATA = Path(__file__).parent / "data" / "number_words.tsv"


def _rows() -> list[tuple[int, list[str]]]:
    lines = [line for line in _DATA.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [(int(number), words) for number, *words in (line.split("\t") for line in lines)]


@pytest.mark.parametrize("column", range(4), ids=["Arabic", "Persian", "English", "English year"])
def test_what_num2words_says_comes_back(column: int) -> None:
    for number, words in _rows():
        if column == 3 and number < 1000:  # "one seventeen" may be many things
            continue
        assert str(parse_human(f"year {words[column]}", calendar="gregory")) == f"{number:04d}", words[column]


@pytest.mark.parametrize("number", [each for each, _ in _rows()][::10])
def test_and_may_be_written_with_the_next_word(number: int) -> None:
    words = dict(_rows())[number][0].replace(" و ", " و")
    assert str(parse_human(f"سنة {words} هـ")) == f"AH {number:04d}"


READ = [
    ("سنة ألف وأربعمائة وسبع وأربعين هـ", "AH 1447"),
    # The units first, and the spelling of scribes
    ("رجب سنة اثنتين وثمانين ومايتين والف", "AH 1282-07"),
    ("في خمس وعشرين من رجب سنة ألف ومايه وثلث", "AH 1103-07-25"),
    ("سنة خمس وثلاثين ومائة بعد الألف هجرية", "AH 1135"),
    ("سنة ثلثمايه وخمس وستين للهجرة", "AH 0365"),
    ("خمسة عشر رجب 1282", "AH 1282-07-15"),
    ("الخامس عشر من رجب سنة ألف ومائتين", "AH 1200-07-15"),
    ("عام ألفين وخمسة وعشرين", "2025"),
    ("هزار و دویست و هشتاد و دو هجری قمری", "AH 1282"),
    ("nineteen hundred and five", "1905"),
    ("eighteen forty-eight", "1848"),
    ("nineteen oh five", "1905"),
    ("one thousand eight hundred and forty-eight", "1848"),
    ("the fifteenth of May eighteen forty-eight", "1848-05-15"),
    ("the twenty-second of May 1850", "1850-05-22"),
    ("the nineteen fifties", "195X"),
    ("before nineteen fourteen", "[..1913]"),
    ("nineteen fourteen to nineteen eighteen", "1914/1918"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


REFUSED = [
    ("سنة ألف وأربعمائة وسبع وأربعين", ["1447", "AH 1447"]),
    ("سال هزار و سیصد و پنجاه و هفت", ["1357", "AH 1357", "persian:1357"]),
    ("nine hundred", ["0900", "AH 0900"]),
    ("nineteen hundreds", ["190X", "19XX"]),
    ("May fifteen nineteen forty-eight", []),
    ("سنة ألف وألفين هـ", []),
]


@pytest.mark.parametrize(("text", "readings"), REFUSED)
def test_refused(text: str, readings: list[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert list(caught.value.readings)[: len(readings)] == readings
    assert caught.value.text == text
