"""Urdu: a year of the common era has a small sign after it, and the comma before it may be left out."""

from __future__ import annotations

FORMS = {
    "at": ("{date} میں", "سن {date}", "سال {date}", "{date} کو"),
    "full_date": ("{day_month} {year}",),
    "era": ("{date}{era}",),
    "BCE": ("ق م", "ق۔م", "ق.م", "قبل از مسیح"),
    "CE": ("ء", "عیسوی"),
    "AH": ("ھ", "ہ", "ہجری"),
    "circa": ("لگ بھگ {date}", "اندازاً {date}", "{date} کے لگ بھگ", "{date} کے قریب"),
    "uncertain": ("شاید {date}", "غالباً {date}"),
    "century": ("{number}ویں صدی", "{number} ویں صدی"),
    "decade": ("{number}ء کی دہائی", "{number} کا عشرہ", "{number}ء کا عشرہ"),
    "run": ("{0} سے {1}", "{0} سے {1} تک", "{0} تا {1}"),
    "before": ("{date} سے پہلے", "{date} سے قبل", "{date} سے پیشتر"),
    "after": ("{date} کے بعد",),
    "early": (
        "{date} کا آغاز",
        "{date} کے آغاز میں",
        "{date} کے اوائل",
        "{date} کے اوائل میں",
        "اوائل {date}",
    ),
    "mid": ("{date} کا وسط", "{date} کے وسط میں", "{date} کے وسط"),
    "late": ("{date} کے اواخر", "{date} کے اواخر میں", "{date} کا آخر", "{date} کے آخر میں", "اواخر {date}"),
    "half_1": ("{date} کا نصف اول", "{date} کا پہلا نصف", "{date} کے پہلے نصف میں"),
    "half_2": ("{date} کا نصف آخر", "{date} کا دوسرا نصف", "{date} کے دوسرے نصف میں"),
}
