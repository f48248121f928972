"""Hebrew."""

from __future__ import annotations

from .base import Joiner, Phrases


class Hebrew(Phrases):
    """Hebrew: 6 בנובמבר 2025; a month after a day takes the prefix "ב"."""

    language = "he"
    day_month = "{day} ב{month}"
    between = Joiner(" ל־", frame="בין {parts}")
    either = Joiner(", ", " או ")
    both = Joiner(", ", " וגם ")

    circa = "בסביבות {date}"
    parts = ("שנה", "חודש", "יום")
    parts_joiner = Joiner(", ")
    parts_uncertain = "לא ודאי: {parts}"
    parts_approximate = "משוער: {parts}"
    parts_unknown = "לא ידוע: {parts}"
    pattern = "{digits} (X: ספרה לא ידועה)"

    from_ = "החל מ־{date}"
    until = "עד {date}"
    unknown = "תאריך לא ידוע"
    open = "ללא הגבלה"
    or_earlier = "{date} או לפני כן"
    or_later = "{date} או לאחר מכן"
    and_earlier = "{date} וכל מה שלפניו"
    and_later = "{date} וכל מה שאחריו"
    every = "כל {date}"

    seasons = ("אביב", "קיץ", "סתיו", "חורף")
    hemispheres = ("חצי הכדור הצפוני", "חצי הכדור הדרומי")
    quarters = ("רבעון ראשון", "רבעון שני", "רבעון שלישי", "רבעון רביעי")
    quarter_short = "רבעון {number} {year}"
    thirds = ("שליש ראשון", "שליש שני", "שליש אחרון")
    halves = ("מחצית ראשונה", "מחצית שנייה")

    julian = "הלוח היוליאני"

    after_sunset = "{date} אחרי השקיעה"
    before_sunset = "{date} לפני השקיעה"
    after_hour = "{date} אחרי {time}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """שנות ה־1990."""
        return f"שנות ה־{text}"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """המאה ה־19."""
        return f"המאה ה־{text}"


PHRASES = Hebrew()
