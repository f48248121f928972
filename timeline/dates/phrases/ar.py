"""Arabic: Modern Standard, as newspapers, archives and catalogues write dates."""

from __future__ import annotations

from .base import Joiner, Phrases

_TENS = ("", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون")
_ONES = (
    "",
    "الحادي",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
)
_DECADES = (
    "",
    "",
    "عشرينيات",
    "ثلاثينيات",
    "أربعينيات",
    "خمسينيات",
    "ستينيات",
    "سبعينيات",
    "ثمانينيات",
    "تسعينيات",
)
_CENTURY_ERAS = {"BCE": "قبل الميلاد", "CE": "الميلادي", "BH": "قبل الهجرة", "AH": "الهجري"}


def ordinal(number: int) -> str | None:
    """Return the definite masculine ordinal of 1..99 in words, None beyond: 19 is "التاسع عشر"."""
    if not 1 <= number <= 99:
        return None
    if number == 1:
        return "الأول"
    if number <= 10:
        return _ONES[number]
    if number < 20:
        return f"{_ONES[number - 10]} عشر"
    tens, ones = divmod(number, 10)
    return f"{_ONES[ones]} و{_TENS[tens]}" if ones else _TENS[tens]


def genitive(words: str) -> str:
    """Put tens into the genitive, as after "of the century": "الحادي والعشرين"."""
    return words[:-2] + "ين" if words.endswith("ون") else words


class Arabic(Phrases):
    """Arabic; runs of dates in words ("من ... إلى"), runs of numbers with a dash."""

    language = "ar"
    moment = "{date}، الساعة {time}"
    zoned = "{date}، الساعة {time} ({zone})"
    undated_part = "{date}، {year}"
    wide = Joiner(" إلى ", frame="من {parts}")
    between = Joiner(" و", frame="بين {parts}")
    either = Joiner(" أو ")
    both = Joiner(" و")

    circa = "نحو {date}"
    uncertain = "{date}؟"
    note_joint = "، "
    parts = ("السنة", "الشهر", "اليوم")
    parts_joiner = Joiner(" و")
    parts_uncertain = "مع شك في {parts}"
    parts_approximate = "{parts} على وجه التقريب"
    parts_unknown = "من دون تحديد {parts}"
    pattern = "{digits} (X: رقم مجهول)"

    from_ = "ابتداءً من {date}"
    until = "حتى {date}"
    unknown = "تاريخ غير معروف"
    unknown_short = "؟"
    open = "بلا حد"
    or_earlier = "{date} أو قبل ذلك"
    or_later = "{date} أو بعد ذلك"
    and_earlier = "{date} وكل ما قبله"
    and_later = "{date} وكل ما بعده"
    every = "كل ما في {date}"

    seasons = ("ربيع", "صيف", "خريف", "شتاء")
    hemispheres = ("نصف الكرة الشمالي", "نصف الكرة الجنوبي")
    division = "{part} من {year}"
    quarters = ("الربع الأول", "الربع الثاني", "الربع الثالث", "الربع الأخير")
    quarter_short = "الربع {number} من {year}"
    thirds = ("الثلث الأول", "الثلث الثاني", "الثلث الأخير")
    halves = ("النصف الأول", "النصف الثاني")

    julian = "بالتقويم اليولياني"

    after_sunset = "{date} بعد الغروب"
    before_sunset = "{date} قبل الغروب"
    after_hour = "{date} بعد الساعة {time}"

    def century_era(self, era: str) -> str | None:
        """القرن الرابع عشر الهجري: an adjective, not the letter that follows a year."""
        return _CENTURY_ERAS.get(era)

    def decade(self, year: int, text: str, *, short: bool) -> str:
        """تسعينيات القرن العشرين; in digits where short, and where the decade has no name."""
        name, century = _DECADES[year % 100 // 10], ordinal(year // 100 + 1)
        return f"{name} القرن {genitive(century)}" if name and century and not short else f"عقد {text}"

    def century(self, number: int, text: str, *, short: bool) -> str:
        """القرن التاسع عشر; short: ق 19."""
        return f"ق {text}" if short else f"القرن {ordinal(number) or text}"


PHRASES = Arabic()
