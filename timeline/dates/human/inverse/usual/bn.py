"""Bengali: a day of the month may have an ending, and the ending of a year joins it to what follows."""

from __future__ import annotations

FORMS = {
    "day_month": ("{day}লা {month}", "{day}রা {month}", "{day}ঠা {month}", "{day}ই {month}", "{day}শে {month}"),
    "full_date": ("{day_month}, {year}", "{day_month} {year}"),
    "month_year": ("{month}, {year}",),
    "year": ("{year} সালের", "{year} সাল", "{year}"),
    "year_alone": ("{year} সাল", "{year} সালে", "{year} সালের", "{year}-এর", "{year} এর", "{year}-এ"),
    "era": ("{era} {date}", "{date} {era}"),
    "BCE": ("খ্রিস্টপূর্ব", "খ্রিষ্টপূর্ব", "খ্রিস্টপূর্বাব্দ", "খ্রিষ্টপূর্বাব্দ", "খ্রি.পূ."),
    "CE": ("খ্রিস্টাব্দ", "খ্রিষ্টাব্দ", "খ্রিস্টাব্দে", "খ্রিষ্টাব্দে", "খ্রি.", "খ্রিঃ"),
    "AH": ("হিজরি", "হিজরী"),
    "circa": ("আনুমানিক {date}", "প্রায় {date}", "আনু. {date}", "{date} নাগাদ", "{date}-এর দিকে"),
    "uncertain": ("সম্ভবত {date}", "হয়তো {date}"),
    "century": (
        "{number}শ শতাব্দী",
        "{number}শ শতাব্দীর",
        "{number}শ শতক",
        "{number}শ শতকের",
        "{number} শতক",
        "{number}তম শতাব্দী",
        "{number}ম শতাব্দী",
    ),
    "decade": ("{number}-এর দশক", "{number} এর দশক", "{number} দশক", "{number}-এর দশকের", "{number}-এর দশকে"),
    "from_": ("{date} থেকে", "{date} হতে"),
    "until": ("{date} পর্যন্ত",),
    "run": ("{0} থেকে {1}", "{0} থেকে {1} পর্যন্ত", "{0} হতে {1}"),
    "between": ("{0} থেকে {1}-এর মধ্যে", "{0} ও {1}-এর মধ্যে", "{0} এবং {1}-এর মধ্যে"),
    "before": ("{date} আগে", "{date} পূর্বে"),
    "after": ("{date} পরে", "{date} পর"),
    "early": ("{date} শুরু", "{date} শুরুতে", "{date} প্রথম দিকে", "{date} গোড়ার দিকে"),
    "mid": ("{date} মাঝামাঝি", "{date} মধ্যভাগ", "{date} মধ্যভাগে"),
    "late": ("{date} শেষ", "{date} শেষে", "{date} শেষ দিকে", "{date} শেষের দিকে", "{date} শেষভাগে"),
    "half_1": ("{date} প্রথমার্ধ", "{date} প্রথমার্ধে"),
    "half_2": ("{date} দ্বিতীয়ার্ধ", "{date} দ্বিতীয়ার্ধে"),
}
