"""Persian."""

from __future__ import annotations

from .base import Joiner, Phrases


class Persian(Phrases):
    """Persian: 6 نوامبر 2025; runs with "تا"."""

    language = "fa"
    grouping = "٬"
    moment = "{date}، {time}"
    zoned = "{date}، {time} ({zone})"
    undated_part = "{date}، {year}"
    close = Joiner(" تا ")
    wide = Joiner(" تا ")
    between = Joiner(" و ", frame="بین {parts}")
    either = Joiner("، ", " یا ")
    both = Joiner("، ", " و ")

    circa = "حدود {date}"
    uncertain = "{date}؟"
    note_joint = "، "
    parts = ("سال", "ماه", "روز")
    parts_joiner = Joiner("، ", " و ")
    parts_uncertain = "{parts} نامطمئن"
    parts_approximate = "{parts} تقریبی"
    parts_unknown = "{parts} نامعلوم"
    pattern = "{digits} (X: رقم نامعلوم)"

    from_ = "از {date}"
    until = "تا {date}"
    unknown = "نامعلوم"
    unknown_short = "؟"
    open = "نامحدود"
    or_earlier = "{date} یا پیش از آن"
    or_later = "{date} یا پس از آن"
    and_earlier = "{date} و همهٔ پیش از آن"
    and_later = "{date} و همهٔ پس از آن"
    every = "همهٔ {date}"

    seasons = ("بهار", "تابستان", "پاییز", "زمستان")
    hemispheres = ("نیم‌کرهٔ شمالی", "نیم‌کرهٔ جنوبی")
    quarters = ("سه‌ماههٔ اول", "سه‌ماههٔ دوم", "سه‌ماههٔ سوم", "سه‌ماههٔ چهارم")
    quarter_short = "سه‌ماههٔ {number} {year}"
    thirds = ("چهارماههٔ اول", "چهارماههٔ دوم", "چهارماههٔ سوم")
    halves = ("نیمهٔ اول", "نیمهٔ دوم")

    julian = "تقویم ژولینی"

    after_sunset = "{date} پس از غروب آفتاب"
    before_sunset = "{date} پیش از غروب آفتاب"
    after_hour = "{date} پس از ساعت {time}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """دههٔ 1990."""
        return f"دههٔ {text}"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """سدهٔ 19."""
        return f"سدهٔ {text}"


PHRASES = Persian()
