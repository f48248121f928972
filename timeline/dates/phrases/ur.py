"""Urdu."""

from __future__ import annotations

from .base import Joiner, Phrases


class Urdu(Phrases):
    """Urdu: 6 نومبر، 2025."""

    language = "ur"
    full_date = "{day_month}، {year}"
    moment = "{date}، {time}"
    zoned = "{date}، {time} ({zone})"
    undated_part = "{date}، {year}"
    between = Joiner(" اور ", frame="{parts} کے درمیان")
    either = Joiner("، ", " یا ")
    both = Joiner("، ", " اور ")

    circa = "تقریباً {date}"
    uncertain = "{date}؟"
    note_joint = "، "
    parts = ("سال", "مہینہ", "دن")
    parts_joiner = Joiner("، ", " اور ")
    parts_uncertain = "{parts} غیر یقینی"
    parts_approximate = "{parts} تخمینی"
    parts_unknown = "{parts} نامعلوم"
    pattern = "{digits} (X: نامعلوم ہندسہ)"

    from_ = "{date} سے"
    until = "{date} تک"
    unknown = "نامعلوم"
    unknown_short = "؟"
    open = "بلا حد"
    or_earlier = "{date} یا اس سے پہلے"
    or_later = "{date} یا اس کے بعد"
    and_earlier = "{date} اور اس سے پہلے سب"
    and_later = "{date} اور اس کے بعد سب"
    every = "{date} (تمام)"

    seasons = ("بہار", "گرما", "خزاں", "سرما")
    hemispheres = ("شمالی نصف کرہ", "جنوبی نصف کرہ")
    quarters = ("پہلی سہ ماہی", "دوسری سہ ماہی", "تیسری سہ ماہی", "چوتھی سہ ماہی")
    quarter_short = "سہ ماہی {number}، {year}"
    thirds = ("پہلے چار ماہ", "دوسرے چار ماہ", "آخری چار ماہ")
    halves = ("پہلی ششماہی", "دوسری ششماہی")

    julian = "جولینی تقویم"

    after_sunset = "غروبِ آفتاب کے بعد {date}"
    before_sunset = "غروبِ آفتاب سے پہلے {date}"
    after_hour = "{time} کے بعد {date}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990 کی دہائی."""
        return f"{text} کی دہائی"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19ویں صدی; the first four are irregular."""
        return f"{_IRREGULAR.get(number, f'{text}ویں')} صدی"


_IRREGULAR = {1: "پہلی", 2: "دوسری", 3: "تیسری", 4: "چوتھی", 6: "چھٹی"}

PHRASES = Urdu()
