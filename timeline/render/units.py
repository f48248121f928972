"""Units of quantities in words, per language, in the form that the number before them asks for.

The keys are what a file writes as `unit`. Forms are by CLDR plural category, as in `phrases`.
"""

from __future__ import annotations

from collections.abc import Mapping

Forms = Mapping[str, str]


def _always(form: str) -> Forms:
    return {"other": form}


def _arabic(one: str, two: str, few: str, many: str, other: str) -> Forms:
    """Give the forms of a noun: one and two in words, then 3 to 10, 11 to 99, hundreds and what is scaled."""
    counted = {"few": few, "many": many, "other": other}
    return {"one": one, "two": two} | {category: f"{{n}} {form}" for category, form in counted.items()}


UNITS: Mapping[str, Mapping[str, Forms]] = {
    "en": {
        "USD": {"one": "{n} US dollar", "other": "{n} US dollars"},
        "EUR": {"one": "{n} euro", "other": "{n} euros"},
        "percent": _always("{n}%"),
        "%": _always("{n}%"),
    },
    "ar": {
        "USD": _arabic("دولار واحد", "دولاران", "دولارات", "دولارًا", "دولار"),
        "EUR": _always("{n} يورو"),
        "percent": _always("{n}%"),
        "%": _always("{n}%"),
        "t": _arabic("طن واحد", "طنان", "أطنان", "طنًا", "طن"),
        "days": _arabic("يوم واحد", "يومان", "أيام", "يومًا", "يوم"),
        "per week": _arabic(
            "مرة في الأسبوع", "مرتان في الأسبوع", "مرات في الأسبوع", "مرة في الأسبوع", "مرة في الأسبوع"
        ),
        "persons": _arabic("شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"),
        "states": _arabic("دولة واحدة", "دولتان", "دول", "دولة", "دولة"),
        "companies": _arabic("شركة واحدة", "شركتان", "شركات", "شركة", "شركة"),
        "agreements": _arabic("اتفاق واحد", "اتفاقان", "اتفاقات", "اتفاقًا", "اتفاق"),
        "numbers": _arabic("رقم واحد", "رقمان", "أرقام", "رقمًا", "رقم"),
        "phones": _arabic("هاتف واحد", "هاتفان", "هواتف", "هاتفًا", "هاتف"),
        "aircraft": _arabic("طائرة واحدة", "طائرتان", "طائرات", "طائرة", "طائرة"),
        "locomotives": _arabic("قاطرة واحدة", "قاطرتان", "قاطرات", "قاطرة", "قاطرة"),
    },
}
