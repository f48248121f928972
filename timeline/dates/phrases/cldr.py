"""Phrases of any language of CLDR: its own order of a date and its own lists, with signs for words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language.fallback import cldr_locale
from .base import Joiner
from .patterns import order
from .signs import Signs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale

    from .base import Phrases

_COMMAS = (", ", "، ", "، ", "、", "⹁ ", "፣ ", "၊ ")
_ROOT_OR = "{0} or {1}"  # of languages that have no word for it in CLDR


def cldr_phrases(tag: str) -> Phrases | None:
    """Return the phrases of a language that CLDR has names of months for, None for any other."""
    from ..names import has_names

    locale = cldr_locale(tag) if has_names(tag) else None
    return None if locale is None else _phrases(locale)


def _phrases(locale: Locale) -> Phrases:
    templates = {**_order(locale), **_lists(locale.list_patterns), **_quarters(locale)}
    made = type(
        "Cldr", (Signs,), {"language": str(locale).replace("_", "-"), **templates, **_grouping(locale)}
    )
    phrases: Phrases = made()
    return phrases


def _order(locale: Locale) -> dict[str, object]:
    formats = {name: str(pattern.pattern) for name, pattern in locale.datetime_skeletons.items()}
    found = order(
        long=locale.date_formats["long"].pattern,
        month_day=formats["MMMMd"],
        year_month=formats["yMMMM"],
        year=formats["y"],
        quarter=formats["yQQQQ"],
        era=formats["Gy"],
        era_day=formats["GyMMMd"],
    )
    has_sign = found.year_alone in found.division  # such as "г." or "年"
    division = found.division.replace(found.year_alone, "{year}")
    return {
        **found._asdict(),
        "years_alone": found.year_alone,
        "part_year": found.year_alone if has_sign else "{year}",
        "season": division.replace("{part}", "{season}"),
        "division": division,
        "quarter_short": division,
    }


def _lists(patterns: Mapping[str, Mapping[str, str]]) -> dict[str, object]:
    both, either = patterns["standard"], patterns["or"]
    comma = _between(both["middle"]) or ""
    found: dict[str, object] = {}
    if comma in _COMMAS:
        found = {
            "parts_joiner": Joiner(comma),
            "note_joint": comma,
            "moment": f"{{date}}{comma}{{time}}",
            "zoned": f"{{date}}{comma}{{time}} ({{zone}})",
            "undated_part": f"{{date}}{comma}{{year}}",
        }
    if comma.startswith("،"):
        found |= {"uncertain": "{date}؟", "unknown_short": "؟", "unknown": "؟", "parts_uncertain": "{parts}؟"}
    for name, pattern in (("both", both), ("either", either)):
        last = _between(pattern["2"])
        if last and pattern["2"] != _ROOT_OR and comma:
            found[name] = Joiner(comma, last)
    return found


def _between(pattern: str) -> str | None:
    """Return what stands between two members of a list; None where something stands around them too."""
    return pattern[3:-3] if pattern.startswith("{0}") and pattern.endswith("{1}") else None


def _quarters(locale: Locale) -> dict[str, object]:
    names = locale.quarters["format"]["wide"]
    return {"quarters": tuple(names[number] for number in range(1, 5))}


def _grouping(locale: Locale) -> dict[str, object]:
    return {"grouping": locale.number_symbols.get("latn", {}).get("group", ",")}
