"""The words of the interface in Arabic."""

from __future__ import annotations

from .base import Phrases, PluralForms


def _forms(one: str, two: str, few: str, many: str, other: str) -> PluralForms:
    """Return the forms of a noun: one and two in words, then 3 to 10, 11 to 99, hundreds and the scaled."""
    counted = {"few": few, "many": many, "other": other}
    return {"one": one, "two": two} | {category: f"{{n}} {form}" for category, form in counted.items()}


class Arabic(Phrases):
    """Arabic."""

    language = "ar"
    counts = {
        "day": {"one": "يوم واحد", "two": "يومان", "few": "{n} أيام", "many": "{n} يومًا", "other": "{n} يوم"},
        "month": {
            "one": "شهر واحد",
            "two": "شهران",
            "few": "{n} أشهر",
            "many": "{n} شهرًا",
            "other": "{n} شهر",
        },
        "year": {
            "one": "سنة واحدة",
            "two": "سنتان",
            "few": "{n} سنوات",
            "many": "{n} سنة",
            "other": "{n} سنة",
        },
        "hijri-year": {
            "one": "سنة هجرية واحدة",
            "two": "سنتان هجريتان",
            "few": "{n} سنوات هجرية",
            "many": "{n} سنة هجرية",
            "other": "{n} سنة هجرية",
        },
        "event": {
            "one": "حدث واحد",
            "two": "حدثان",
            "few": "{n} أحداث",
            "many": "{n} حدثًا",
            "other": "{n} حدث",
        },
        "source": {
            "one": "مصدر واحد",
            "two": "مصدران",
            "few": "{n} مصادر",
            "many": "{n} مصدرًا",
            "other": "{n} مصدر",
        },
        "million": {
            "one": "مليون",
            "two": "{n} مليون",
            "few": "{n} ملايين",
            "many": "{n} مليون",
            "other": "{n} مليون",
        },
        "billion": {
            "one": "مليار",
            "two": "{n} مليار",
            "few": "{n} مليارات",
            "many": "{n} مليار",
            "other": "{n} مليار",
        },
    }
    units = {
        "USD": _forms("دولار واحد", "دولاران", "دولارات", "دولارًا", "دولار"),
        "EUR": {"other": "{n} يورو"},
        "percent": {"other": "{n}%"},
        "%": {"other": "{n}%"},
        "t": _forms("طن واحد", "طنان", "أطنان", "طنًا", "طن"),
        "days": _forms("يوم واحد", "يومان", "أيام", "يومًا", "يوم"),
        "per week": _forms(
            "مرة في الأسبوع", "مرتان في الأسبوع", "مرات في الأسبوع", "مرة في الأسبوع", "مرة في الأسبوع"
        ),
        "persons": _forms("شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"),
        "states": _forms("دولة واحدة", "دولتان", "دول", "دولة", "دولة"),
        "companies": _forms("شركة واحدة", "شركتان", "شركات", "شركة", "شركة"),
        "agreements": _forms("اتفاق واحد", "اتفاقان", "اتفاقات", "اتفاقًا", "اتفاق"),
        "numbers": _forms("رقم واحد", "رقمان", "أرقام", "رقمًا", "رقم"),
        "phones": _forms("هاتف واحد", "هاتفان", "هواتف", "هاتفًا", "هاتف"),
        "aircraft": _forms("طائرة واحدة", "طائرتان", "طائرات", "طائرة", "طائرة"),
        "locomotives": _forms("قاطرة واحدة", "قاطرتان", "قاطرات", "قاطرة", "قاطرة"),
    }
    locators = {
        "par": "الفقرة",
        "pars": "الفقرات",
        "p": "ص",
        "pp": "ص",
        "ch": "الفصل",
        "col": "العمود",
        "fig": "الشكل",
        "l": "السطر",
        "ll": "الأسطر",
        "n": "الحاشية",
        "no": "العدد",
        "sec": "القسم",
        "vol": "المجلد",
    }
    separator = "، "
    sources = "المصادر"
    no_date = "بلا تاريخ"
    without = {"category": "بلا تصنيف", "actor": "بلا أطراف"}
    and_more = "و{n} غيرها"
    left_out = "لم تُطبع هنا مرة أخرى لطول الصفحة: {count}"
    explained = {
        "zone": "اللحظة نفسها بتوقيت آخر",
        "precision": "لا تعارض: أحدهما يشمل الآخر",
        "calendar": "اليوم نفسه في جدول آخر للتقويم",
        "overlap": "لا تعارض: بينهما تداخل",
        "as-of": "في تاريخ آخر",
    }
    fields = {
        "date": "التاريخ",
        "category": "التصنيف",
        "actors": "الأطراف",
        "places": "المكان",
        "quantities": "الرقم",
        "title": "العنوان",
        "summary": "الملخص",
    }
    note = "ملاحظة"
    about = "نحو {value}"
    without_event = "{length} بلا أحداث"
    legend = {
        "day": "يوم واحد",
        "span": "مدة، أو يوم غير محدد",
        "approximate": "تقريبي",
        "uncertain": "غير مؤكد",
        "doubtful": "غير مؤكد أو تقريبي",
        "rival": "في مصادر أخرى",
        "rival-date": "تاريخ في مصادر أخرى",
    }
    quotes = ("«", "»")
    joined = (" و", " و")
    after = "{length} على {{event}}"
    uncertain = "ربما {value}"
    anniversaries = "ذكريات عام {year}"
    events_of = "أحداث عام {year}"
    labels = {
        "edtf": "EDTF",
        "as-written": "كما ورد",
        "id": "المعرّف",
        "tags": "الوسوم",
        "importance": "الأهمية",
        "note": "ملاحظة",
        "quoting": "نقلًا عن",
        "supports": "عن",
        "says": "يذكر بدلًا من ذلك",
    }


PHRASES = Arabic()
