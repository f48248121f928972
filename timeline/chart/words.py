"""What a chart says in the reader's language, beyond the phrases that every renderer shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..language import lookup
from ..words.lengths import gap_length
from ..words.phrases import group

if TYPE_CHECKING:
    from collections.abc import Callable

    from .voice import Voice


class Words(NamedTuple):
    """What a layout has to say in the reader's language."""

    elapsed: Callable[[int], str]
    """Say a number of days as a length of time, such as "9 years"."""
    comma: str
    """Stands between citation marks."""
    semicolon: str
    """Stands between them where one names a place in its source."""
    continued: str
    """Follows the date of a block that goes on from the column before."""
    otherwise: str
    """Precedes a rival date."""
    sources: str
    empty: str
    scales: dict[str, str]
    """What each kind of scale means, in a sentence."""
    because: Callable[[str, float], str]
    """Say why a kind of scale was chosen, given how far a linear one would move a label, in user units."""
    clustered: Callable[[int, int, int], str]
    """Say how many events stand in how many clusters, and how many stand alone."""
    legend: dict[str, str]
    """Names of the marks: "dot", "band", "fade", "hollow", "arrow", "ragged", "rival"."""
    before_era: dict[str, str]
    """By era (CE, AH): what follows a year before it."""
    digits: Callable[[str], str]
    """Write the ASCII digits of a text in the reader's."""


_SCALES = {
    "en": {
        "linear": "",
        "broken": "Each stretch of the axis is to scale; at a break, marked with the time that it skips, "
        "the scale may change. Where the axis is dotted, it is drawn longer to make room.",
        "even": "The axis, dotted throughout, gives each date the room that its label needs; only the order "
        "is to scale.",
    },
    "ar": {
        "linear": "",
        "broken": "كل مقطع من المحور مرسوم بمقياس ثابت؛ وقد يتغير المقياس عند كل فاصل، "
        "وتُكتب عليه المدة المحذوفة. وحيث يكون المحور منقّطًا فقد مُدّ ليتسع للعناوين.",
        "even": "لكل تاريخ على المحور المساحة التي يحتاج إليها عنوانه؛ ولا دلالة فيه إلا للترتيب.",
    },
}
_BECAUSE = {
    "en": {
        "linear": "A linear scale was chosen, since no label stands more than {n} units from its date on it.",
        "broken": "A broken scale was chosen, since on a linear one labels would stand up to {n} units "
        "from their dates.",
        "even": "An even scale was chosen, since on a linear one labels would stand up to {n} units "
        "from their dates, and a broken one would have too many breaks.",
    },
    "ar": {
        "linear": "اختير المقياس الخطي لأن العناوين لا تبتعد فيه عن تواريخها أكثر من {n} من وحدات الرسم.",
        "broken": "اختير المقياس المتقطع لأن العناوين كانت ستبتعد عن تواريخها في المقياس الخطي "
        "مسافة تصل إلى {n} من وحدات الرسم.",
        "even": "اختير المقياس المتساوي لأن العناوين كانت ستبتعد عن تواريخها في المقياس الخطي "
        "مسافة تصل إلى {n} من وحدات الرسم، ولأن الفواصل في المقياس المتقطع كانت ستكثر.",
    },
}
_LEGEND = {
    "en": {"arrow": "goes on", "ragged": "end unknown"},
    "ar": {"arrow": "مستمر", "ragged": "نهاية غير معروفة"},
}
_SHARED_LEGEND = {
    "dot": "day",
    "band": "span",
    "fade": "approximate",
    "hollow": "uncertain",
    "rival": "rival-date",
}
_CLUSTERED = {
    "en": "There are too many events to label each: {clustered} of them stand in {clusters} groups, which "
    "say how many they hold; {alone} stand alone.",
    "ar": "الأحداث أكثر من أن يُسمّى كل منها: جُمع منها {clustered} في مجموعات عددها {clusters} "
    "تذكر كل منها عدد ما تضمه، وبقي {alone} بمفرده.",
}
_CONTINUED = {"en": "(continued)", "ar": "(تابع)"}
_OTHERWISE = {"en": "or", "ar": "أو"}
_EMPTY = {"en": "No events.", "ar": "لا أحداث."}
_BEFORE = {"en": {"CE": "BCE", "AH": "BH"}, "ar": {"CE": "ق.م", "AH": "ق.هـ"}}


def chart_words(voice: Voice) -> Words:
    """Return the words of a reader, or the English ones where there are none in the language."""
    found = lookup(voice.language, _SCALES) or "en"
    shared, digits = voice.phrases, voice.digits

    def elapsed(days: int) -> str:
        return digits(shared.count(*gap_length(max(days, 1))))

    def number(value: int) -> str:
        return digits(group(value))

    def clustered(events: int, clusters: int, alone: int) -> str:
        return _CLUSTERED[found].format(
            clustered=number(events), clusters=number(clusters), alone=number(alone)
        )

    return Words(
        elapsed=elapsed,
        comma=shared.separator.strip(),
        semicolon="؛" if shared.separator.strip() == "،" else ";",
        continued=_CONTINUED[found],
        otherwise=_OTHERWISE[found],
        sources=shared.sources,
        empty=_EMPTY[found],
        scales=_SCALES[found],
        because=lambda kind, moved: _BECAUSE[found][kind].format(n=digits(str(round(moved)))),
        clustered=clustered,
        legend=_LEGEND[found] | {mark: shared.legend[name] for mark, name in _SHARED_LEGEND.items()},
        before_era=_BEFORE[found],
        digits=digits,
    )
