"""What a chart says in the reader's language, beyond the phrases that every renderer shares."""

from __future__ import annotations

from collections.abc import Callable

from ...language import lookup
from ...layout.chart import Words
from ..phrases import phrases

_SCALES = {
    "en": {
        "linear": "",
        "broken": "Each stretch of the axis is to scale; at a break, marked with the time that it skips, the scale may change.",
        "even": "The axis gives each date the room that its label needs; only the order is to scale.",
    },
    "ar": {
        "linear": "",
        "broken": "كل مقطع من المحور مرسوم بمقياس ثابت؛ وعند كل فاصل، وعليه المدة المطوية، قد يتغير المقياس.",
        "even": "لكل تاريخ على المحور المساحة التي يحتاجها عنوانه؛ والترتيب وحده هو الدقيق.",
    },
}
_CONTINUED = {"en": "(continued)", "ar": "(تابع)"}
_OTHERWISE = {"en": "or", "ar": "أو"}
_EMPTY = {"en": "No events.", "ar": "لا أحداث."}
_BEFORE = {"en": {"CE": "BCE", "AH": "BH"}, "ar": {"CE": "ق.م", "AH": "ق.هـ"}}
_YEAR, _MONTH = 365.2425, 365.2425 / 12


def chart_words(language: str, digits: Callable[[str], str]) -> Words:
    """Give the words for a language tag, or the English ones where there are none for it."""
    found = lookup(language, _SCALES) or "en"
    shared = phrases(language)

    def elapsed(days: int) -> str:
        if days >= 2 * _YEAR:
            return digits(shared.count("year", round(days / _YEAR)))
        if days >= 2 * _MONTH:
            return digits(shared.count("month", round(days / _MONTH)))
        return digits(shared.count("day", max(days, 1)))

    return Words(
        elapsed=elapsed,
        continued=_CONTINUED[found],
        otherwise=_OTHERWISE[found],
        sources=shared.sources,
        empty=_EMPTY[found],
        scales=_SCALES[found],
        legend={},
        before_era=_BEFORE[found],
        digits=digits,
    )
