"""Forms that people write and `format_date` does not, in each language.

Centuries, decades and years before the era are those by which Wikipedias name their articles (pywikibot 11.9,
`date.py`), names of months and eras CLDR's (48.2), the Kazakh forms those of the laws of Kazakhstan, such as
that of independence ("1991 жылғы 16 желтоқсан"), phrases around dates those of museums and archives.
"""

from __future__ import annotations

import pytest

from timeline.dates.human import parse_human
from timeline.dates.parse import parse_date
from timeline.dates.wording import Wording, format_pair
from timeline.errors import DateError, OptionError

FORMS = """
1991 жылғы 16 желтоқсан = 1991-12-16
1991 ж. 16 желтоқсанда = 1991-12-16
1917 жылдың қараша айында = 1917-11
1850 жылға дейін = [..1849]
1850 жылдан кейін = [1851..]
1850 жылы = 1850
XIX ғасырда = [1801..1900]
ХІХ ғасыр = [1801..1900]
XIX ғасырдың екінші жартысы = [1851..1900]
XX ғасырдың 20-жылдары = 192X
до 1850 г. = [..1849]
в 1850-е годы = 185X
1990-х = 199X
XIX в. = [1801..1900]
III век до н.э. = [-0299..-0200]
около 1850 = 1850~
не позднее 1850 г. = [..1850]
не ранее 1850 = [1850..]
после 1850 = [1851..]
1850–1860 гг. = 1850/1860
с 1850 по 1860 год = 1850/1860
между 1850 и 1860 гг. = [1850..1860]
XVIII–XIX вв. = [1701..1900]
50-е годы XIX века = 185X
в ноябре 1917 года = 1917-11
первая половина XIX века = [1801..1850]
последняя четверть XIX века = [1876..1900]
с XVIII века = [1701..]
vers 1850 = 1850~
avant 1850 = [..1849]
après 1850 = [1851..]
le 1er mai 1850 = 1850-05-01
XIXe s. = [1801..1900]
44 avant J.-C. = -0043
entre 1850 et 1860 = [1850..1860]
du 3 au 5 mai 1850 = 1850-05-03/1850-05-05
au plus tard en 1850 = [..1850]
2e moitié du XIXe siècle = [1851..1900]
XVIIIe–XIXe siècles = [1701..1900]
um 1850 = 1850~
vor 1850 = [..1849]
nach dem 3. Oktober 1990 = [1990-10-04..]
19. Jh. = [1801..1900]
1850er Jahre = 185X
3. Oktober 1990 = 1990-10-03
44 v. Chr. = -0043
2. Hälfte 19. Jahrhundert = [1851..1900]
18.–19. Jh. = [1701..1900]
siglo XIX = [1801..1900]
hacia 1850 = 1850~
antes de 1850 = [..1849]
3 de octubre de 1990 = 1990-10-03
44 a. C. = -0043
desde 1850 = 1850/..
segunda mitad del siglo XIX = [1851..1900]
século XIX = [1801..1900]
cerca de 1850 = 1850~
1º de maio de 1850 = 1850-05-01
após 1850 = [1851..]
19. yüzyıl = [1801..1900]
yaklaşık 1850 = 1850~
M.Ö. 44 = -0043
1850'de = 1850
1850'ler = 185X
1850'den önce = [..1849]
19. yüzyılın ikinci yarısı = [1851..1900]
در سال ۱۸۵۰ = 1850
قرن ۱۹ = [1801..1900]
پیش از ۱۸۵۰ = [..1849]
حدود ۱۸۵۰ = 1850~
6 نومبر 1850ء = 1850-11-06
1850 سے پہلے = [..1849]
19ویں صدی عیسوی = [1801..1900]
המאה ה-19 = [1801..1900]
בערך 1850 = 1850~
לפני 1850 = [..1849]
בשנת 1850 = 1850
בשנות ה-1850 = 185X
abad ke-19 = [1801..1900]
sekitar tahun 1850 = 1850~
sebelum 1850 = [..1849]
pada tahun 1850 = 1850
paruh kedua abad ke-19 = [1851..1900]
selepas 1850 = [1851..]
1992年4月10日 = 1992-04-10
19世纪 = [1801..1900]
19世紀 = [1801..1900]
约1850年 = 1850~
公元前221年 = -0220
20世纪90年代 = 199X
19世纪下半叶 = [1851..1900]
1850年之前 = [..1849]
1850年頃 = 1850~
1850年以降 = [1850..]
紀元前3世紀 = [-0299..-0200]
१० अप्रैल १९९२ = 1992-04-10
१९वीं सदी = [1801..1900]
लगभग 1850 = 1850~
1850 से पहले = [..1849]
১০ এপ্রিল ১৯৯২ = 1992-04-10
১৯৭১ সালে = 1971
১৯শ শতাব্দী = [1801..1900]
আনুমানিক ১৮৫০ = 1850~
القرن 19 = [1801..1900]
"""


@pytest.mark.parametrize(("text", "edtf"), [line.split(" = ") for line in FORMS.strip().splitlines()])
def test_usual_forms_are_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


@pytest.mark.parametrize(
    "text",
    [
        "начало XIX века",
        "XIX ғасырдың басы",
        "début du XIXe siècle",
        "Anfang 19. Jh.",
        "19世纪初",
        "תחילת המאה ה-19",
    ],
)
def test_vague_parts_are_of_a_convention_in_every_language(text: str) -> None:
    with pytest.raises(DateError, match="has no agreed bounds"):
        parse_human(text)
    assert str(parse_human(text, convention="edtf-ts")) == "[1801..1833]"


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("first quarter of 1990s", {"199X-33", "[1990..1991]"}),
        ("1990–", {"1990/..", "1990/"}),
        ("spring 2001 – 2003", {"2001-21/2003", "2001-21/2003-21"}),
    ],
)
def test_what_is_two_things_is_refused_with_both(text: str, readings: set[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert set(caught.value.readings) == readings


@pytest.mark.parametrize("text", ["民国元年", "昭和20年", "Mo 44", "ms 1850", "6 mo 44"])
def test_no_word_is_taken_for_another(text: str) -> None:
    """Years of other eras, and short words that are eras only in capitals with their marks."""
    with pytest.raises(DateError):
        parse_human(text)


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("3.10.1990", "de", "1990-10-03"),
        ("03/10/1990", "en-US", "1990-03-10"),
        ("6. marraskuuta 2025", "fi", "2025-11-06"),
        ("6 listopada 2025", "pl", "2025-11-06"),
        ("2025년 11월 6일", "ko", "2025-11-06"),
        ("XIXe siècle", "fr-CA", "[1801..1900]"),
    ],
)
def test_a_known_language_is_any_of_cldr_and_has_its_order(text: str, language: str, edtf: str) -> None:
    assert str(parse_human(text, language=language)) == edtf


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(OptionError, match="language must be a tag of CLDR such as fr or pt-BR, got 'xx'"):
        parse_human("1850", language="xx")


@pytest.mark.parametrize(
    ("edtf", "language"), [("AH 0132", "en"), ("1850~", "en"), ("2016-12", "fr"), ("AH 1447-05-15", "he")]
)
def test_a_date_beside_its_conversion_is_the_date(edtf: str, language: str) -> None:
    assert str(parse_human(format_pair(parse_date(edtf), Wording(language)))) == edtf


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("≈ 749–750 CE", {"0749/0750", "0749/0750~"}),  # a conversion, or an approximate date
        ("≈ 1850", {"1850", "1850~"}),
        ("1850 / ≈ 1450 AH", {"1850", "AH 1450"}),  # not of one time
    ],
)
def test_a_conversion_alone_is_refused(text: str, readings: set[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert set(caught.value.readings) == readings
