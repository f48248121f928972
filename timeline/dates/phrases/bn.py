"""Bengali, with names and order as in CLDR; what is before the common era has its sign before the year."""

from __future__ import annotations

from .base import Joiner, Phrases

_ENDINGS = {1: "ম", 2: "য়", 3: "য়", 4: "র্থ", 5: "ম", 6: "ষ্ঠ", 7: "ম", 8: "ম", 9: "ম", 10: "ম"}


class Bengali(Phrases):
    """Bengali: 6 নভেম্বর, 2025."""

    language = "bn"
    full_date = "{day_month}, {year}"
    era_in_year = True
    eras = {"BCE": "{era} {date}", "BH": "{era} {date}"}
    century_era_form = "{era} {date}"
    between = Joiner(" ও ", frame="{parts}-এর মধ্যে")
    either = Joiner(", ", " বা ")
    both = Joiner(", ", " এবং ")

    circa = "আনুমানিক {date}"
    parts = ("বছর", "মাস", "দিন")
    parts_joiner = Joiner(", ", " ও ")
    parts_uncertain = "{parts} অনিশ্চিত"
    parts_approximate = "{parts} আনুমানিক"
    parts_unknown = "{parts} অজানা"
    pattern = "{digits} (X: অজানা অঙ্ক)"

    from_ = "{date} থেকে"
    until = "{date} পর্যন্ত"
    unknown = "অজানা"
    open = "সীমাহীন"
    or_earlier = "{date} বা তার আগে"
    or_later = "{date} বা তার পরে"
    and_earlier = "{date} এবং তার আগের সব"
    and_later = "{date} এবং তার পরের সব"
    every = "{date} (সব)"

    season = "{season}, {year}"
    seasons = ("বসন্ত", "গ্রীষ্ম", "শরৎ", "শীত")
    hemispheres = ("উত্তর গোলার্ধ", "দক্ষিণ গোলার্ধ")
    division = "{part}, {year}"
    quarters = ("প্রথম ত্রৈমাসিক", "দ্বিতীয় ত্রৈমাসিক", "তৃতীয় ত্রৈমাসিক", "চতুর্থ ত্রৈমাসিক")
    quarter_short = "ত্রৈমাসিক {number}, {year}"
    thirds = ("প্রথম তৃতীয়াংশ", "দ্বিতীয় তৃতীয়াংশ", "শেষ তৃতীয়াংশ")
    halves = ("প্রথমার্ধ", "দ্বিতীয়ার্ধ")

    julian = "জুলীয় পঞ্জিকা"

    after_sunset = "সূর্যাস্তের পর {date}"
    before_sunset = "সূর্যাস্তের আগে {date}"
    after_hour = "{time}-এর পর {date}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990-এর দশক."""
        return f"{text}-এর দশক"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19শ শতাব্দী."""
        return f"{text}{_ENDINGS.get(number, 'শ')} শতাব্দী"


PHRASES = Bengali()
