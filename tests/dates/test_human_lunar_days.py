"""Days of Hijri months by name, and months as libraries romanize and shorten them."""

from __future__ import annotations

import pytest

from timeline.dates.human import parse_human
from timeline.errors import DateError

READ = [
    # Before the published table the last day is the 29th or the 30th, unless a weekday settles it
    ("salkh Rajab 1155", "AH [1155-07-29,1155-07-30]"),
    ("سلخ رجب 1155", "AH [1155-07-29,1155-07-30]"),
    ("selh-i Receb 1155", "AH [1155-07-29,1155-07-30]"),
    # The published table has 30 days in Muharram 1447, and 29 in Safar
    ("salkh Muharram 1447", "AH 1447-01-30"),
    ("salkh Safar 1447", "AH 1447-02-29"),
    ("ghurrat Rajab 1155", "AH 1155-07-01"),
    ("gurre-i Şaban 1155", "AH 1155-08-01"),
    ("مستهل رجب 1155", "AH 1155-07-01"),
    ("nisf Sha'ban 1155", "AH 1155-08-15"),
    ("النصف من شعبان 1447", "AH 1447-08-15"),
    ("النصف الأول من شعبان 1447", "AH [1447-08-01..1447-08-14]"),
    # ALA-LC: Arabic, Persian, Urdu, Ottoman Turkish; DMG; EI2; simplified
    ("Z̲ū al-Ḥijjah 1100", "AH 1100-12"),
    ("Z̤ū al-Ḥijjah 1100", "AH 1100-12"),
    ("Shavvāl 1100", "AH 1100-10"),
    ("Jumādá II 1200", "AH 1200-06"),
    ("Jumādá al-ūlá 1200", "AH 1200-05"),
    ("Jumādī al-s̲ānī 1200", "AH 1200-06"),
    ("Cemāẕīelāḫir 999", "AH 0999-06"),
    ("Rebīʿülevvel 999", "AH 0999-03"),
    ("Ǧumādā l-ūlā 1100", "AH 1100-05"),
    ("Ḏū l-ḥiǧǧa 1100", "AH 1100-12"),
    ("Dhū l-Ḳaʿda 1100", "AH 1100-11"),
    ("Šawwāl 1100", "AH 1100-10"),
    ("Ramaz̤ān 1100", "AH 1100-09"),
    ("Rabi-ul-Awwal 1100", "AH 1100-03"),
    ("Rabiol-Aval 1100", "AH 1100-03"),
    ("Jumādah I 1100", "AH 1100-05"),
    ("Rajab al-murajjab 1100", "AH 1100-07"),
    # As catalogues shorten them
    ("Rab. I 1100", "AH 1100-03"),
    ("Jum. II 1100", "AH 1100-06"),
    ("Dhu'l-H. 1100", "AH 1100-12"),
    ("Zuʼl-Q. 1100", "AH 1100-11"),
    ("Shaʻb. 1100", "AH 1100-08"),
    ("Shavv. 1100", "AH 1100-10"),
    ("Muh. 1100", "AH 1100-01"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


def test_a_weekday_settles_which_day_was_the_last() -> None:
    assert str(parse_human("Thursday salkh Rajab 1155")) == "AH 1155-07-29"


@pytest.mark.parametrize("text", ["salkh 1155", "salkh November 1850", "salkh"])
def test_other_months_have_no_such_days(text: str) -> None:
    with pytest.raises(DateError):
        parse_human(text)
