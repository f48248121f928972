"""Arabic: beside what is read word by word, a century with its number in digits."""

from __future__ import annotations

FORMS = {
    "at": ("في {date}", "عام {date}", "سنة {date}", "في عام {date}", "في سنة {date}"),
    "circa": (
        "حوالي {date}",
        "حوالى {date}",
        "قرابة {date}",
        "زهاء {date}",
        "نحو عام {date}",
        "حوالي عام {date}",
        "تقريباً {date}",
        "{date} تقريباً",
    ),
    "century": ("القرن {number}", "القرن الـ{number}", "القرن ال{number}", "ق {number}", "ق. {number}"),
    "before": ("قبل {date}", "قبل عام {date}", "قبل سنة {date}"),
    "after": ("بعد {date}", "بعد عام {date}", "بعد سنة {date}"),
    "half_1": ("النصف الأول من {date}",),
    "half_2": ("النصف الثاني من {date}",),
    "third_1": ("الثلث الأول من {date}",),
    "third_2": ("الثلث الثاني من {date}",),
    "third_3": ("الثلث الأخير من {date}", "الثلث الثالث من {date}"),
    "quarter_1": ("الربع الأول من {date}",),
    "quarter_2": ("الربع الثاني من {date}",),
    "quarter_3": ("الربع الثالث من {date}",),
    "quarter_4": ("الربع الأخير من {date}", "الربع الرابع من {date}"),
}
