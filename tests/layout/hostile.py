"""Timelines that are hard to draw: the sets that the design page names, and more."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from timeline import Category, Citation, Event, LocalizedText, Source, Timeline, parse_date

from ..forged import forged

_LATIN = [
    "agreement", "on", "trade", "signed", "between", "the", "ministers", "of", "both", "states", "after",
    "long", "talks", "about", "energy", "grain", "uranium", "visas", "flights", "embassy", "parliament",
    "summit", "accord",
]  # fmt: skip
_ARABIC = [
    "اتفاقية", "التجارة", "بين", "الوزيرين", "بعد", "محادثات", "طويلة", "حول", "الطاقة", "والحبوب",
    "واليورانيوم", "والسفارة", "والقمة", "وإعلان", "كازاخستان",
]  # fmt: skip
_ODD = [
    "日本国憲法の施行", "👩‍👩‍👧‍👦🎉", "e\u0301\u0302\u0327tranger", "ﷺ", "ไทย", "ẞ", "नमस्ते",
    "\u202eevil\u2066", "a\u0000b", "x" * 120, "Αθήνα", "Москва", "﷽",
]  # fmt: skip

SOURCES = tuple(Source(id=f"s{n}", title=f"Source {n}", url=f"https://example.org/{n}") for n in range(12))
CATEGORIES = tuple(Category(id=f"c{n}", name=f"Category {n}") for n in range(8))


def event(number: int, when: str, title: str | dict[str, str], **fields: object) -> Event:
    cited = tuple(Citation(source=SOURCES[n % 12]) for n in range(number % 5, number % 5 + 1 + number % 4))
    made = Event(
        id=f"e{number}", date=parse_date(when), title="A title", citations=cited,
        category=CATEGORIES[number % 8], importance=1 + number % 5, **fields,
    )  # fmt: skip
    return forged(made, title=title if isinstance(title, str) else LocalizedText.of(title))


def timeline_of(events: list[Event], language: str = "en") -> Timeline:
    return Timeline(
        title="A hostile set",
        events=tuple(events),
        sources=SOURCES,
        categories=CATEGORIES,
        languages=(language,),
    )


def words(source: list[str], count: int, chance: Random) -> str:
    return " ".join(chance.choice(source) for _ in range(count))


def day(offset: int, start: date = date(1992, 1, 1)) -> str:
    return (start + timedelta(days=offset)).isoformat()


def crowded_day() -> Timeline:
    """130 events over 33 years, 77 of them on one day."""
    chance = Random(1)  # noqa: S311
    events = [event(n, day(chance.randrange(12_000)), words(_LATIN, 9, chance)) for n in range(53)]
    events += [event(53 + n, "2025-11-06", words(_LATIN, 9, chance)) for n in range(77)]
    return timeline_of(events)


def long_titles() -> Timeline:
    """40 events with titles of 190 characters."""
    chance = Random(2)  # noqa: S311
    return timeline_of(
        [event(n, day(chance.randrange(900)), words(_LATIN, 40, chance)[:190]) for n in range(40)]
    )


def arabic_only() -> Timeline:
    """60 events with nothing but Arabic titles."""
    chance = Random(3)  # noqa: S311
    events = [event(n, day(chance.randrange(9000)), {"ar": words(_ARABIC, 8, chance)}) for n in range(60)]
    return timeline_of(events, "ar")


def mixed_scripts() -> Timeline:
    """60 events whose titles mix scripts, marks, emoji, controls and words longer than any line."""
    chance = Random(4)  # noqa: S311
    pool = _LATIN[:8] + _ARABIC[:8] + _ODD
    return timeline_of([event(n, day(chance.randrange(4000)), words(pool, 7, chance)) for n in range(60)])


def one_event() -> Timeline:
    return timeline_of([event(0, "2025-11-06", "Only one")])


def no_events() -> Timeline:
    return timeline_of([])


def two_weeks_of_thousands(count: int = 2000) -> Timeline:
    """`count` events over 33 years, half of them in two weeks."""
    chance = Random(5)  # noqa: S311
    days = [chance.randrange(12_000) if n % 2 else 11_900 + chance.randrange(14) for n in range(count)]
    return timeline_of([event(n, day(offset), words(_LATIN, 6, chance)) for n, offset in enumerate(days)])


def before_christ() -> Timeline:
    """Events from 4000 BCE on, by year, century and day."""
    dates = [
        "-3999",
        "-3100",
        "-2560~",
        "-1XXX",
        "-1176?",
        "-0752-04-21",
        "-0489-09-12",
        "-0043-03-15",
        "0000",
        "0079-10-24",
        "0622-07-16",
    ]
    return timeline_of([event(n, when, f"Long ago, number {n}") for n, when in enumerate(dates)])


def seconds_apart() -> Timeline:
    """30 moments within a minute."""
    return timeline_of([event(n, f"2025-11-06T18:30:{2 * n:02}Z", f"Second {2 * n}") for n in range(30)])


def spans() -> Timeline:
    """Every kind of date, overlapping."""
    dates = [
        "1992", "1992~", "1992?", "1992%", "1992-04", "1992-04/1995", "../1993", "1993/..", "/1994", "1994/",
        "199X", "1992-21", "1992-04-10", "1992-04-10/1992-04-12", "AH 1412", "AH 1412~/1413", "1992-XX-05",
        "[1992,1994]", "1991/2025", "20XX", "1992-04-10/2025-11-06",
    ]  # fmt: skip
    return timeline_of([event(n, when, f"Dated {when}") for n, when in enumerate(dates)])


ALL = (
    crowded_day, long_titles, arabic_only, mixed_scripts, one_event, no_events, before_christ, seconds_apart,
    spans,
)  # fmt: skip
