"""Hypothesis strategies of whole timelines: every part of the model, with odd but allowed texts."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from timeline import (
    Actor,
    Category,
    Citation,
    Event,
    LocalizedText,
    Name,
    Place,
    Quantity,
    Says,
    Source,
    Timeline,
    parse_date,
)

# What TOML, JSON, BibTeX and LaTeX each give a meaning to, and scripts that run the other way.
ODD = "\"'\\#=[]{}.,;:%&$_^~@<>|`\n\t -–“”\u200f\u061c\u00a0ééİßﷲقال٣سلام中𝟏🇰🇿\U0010ffff"
CHARACTERS = st.sampled_from(ODD) | st.characters(
    exclude_categories=["Cc", "Cs"],
    exclude_characters="\ufffe\uffff\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)
LINES = st.text(CHARACTERS, min_size=1, max_size=12).filter(lambda text: not text.isspace())
IDS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True)
TAGS = st.sampled_from(["en", "ar", "kk-Cyrl-KZ", "he", "und"])
WRITTEN = """\
1992|1992-04|1992-04-10|1992-04~|1992?|199X|1XXX-XX|-0044-03-15|0000|Y-170000002|1950S2|2001-21|2025-11-06?
1992/2025|1992-04-10/..|../1992|1992/|/1992|[2025-11-06,2025-11-07]|{1991,1992}|[..2025-11-06]|156X-12-25
2025-11-06T18:30:00-05:00|2025-11-06T18:30[America/New_York]|2004-06-~01/2004-06-~20
islamic-civil:1447-05-15|julian:0750-01-25|AH 1447-05-15|AH 1412~|AH 1412/1413"""
DATES = st.sampled_from([parse_date(text) for line in WRITTEN.split("\n") for text in line.split("|")])
URLS = st.sampled_from(
    ["https://example.org/", "http://example.org/a?b=c&d=%D9%86#e_f~g", "https://مثال.example/نص"]
)
TEXTS = st.dictionaries(TAGS, LINES, min_size=1, max_size=3).map(LocalizedText.of)
AMOUNTS = st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False, places=3) | st.integers(
    -(10**18), 10**18
).map(Decimal)


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | strategy


def several(strategy: st.SearchStrategy[object], most: int = 2) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


def chosen(declared: list[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return (
        st.lists(st.sampled_from(declared), max_size=3, unique=True).map(tuple) if declared else st.just(())
    )


NAMES = st.builds(Name, family=LINES, given=maybe(LINES)) | st.builds(Name, literal=LINES)
SOURCES = st.builds(
    Source,
    id=IDS,
    title=TEXTS,
    type=st.sampled_from(["document", "article-newspaper", "book", "webpage", "legal_case"]),
    author=several(NAMES),
    container_title=maybe(LINES),
    publisher=maybe(LINES),
    issued=maybe(DATES),
    accessed=maybe(DATES),
    language=maybe(TAGS),
    url=maybe(URLS),
    archive_url=maybe(URLS),
    archived=maybe(st.just("copy 1.txt")),
    note=maybe(TEXTS),
)
PLACES = st.builds(
    Place,
    id=IDS,
    name=TEXTS,
    zone=maybe(st.sampled_from(["Asia/Almaty", "America/New_York", "UTC"])),
    coordinates=maybe(st.tuples(st.floats(-90, 90), st.floats(-180, 180))),
)

WORDS = st.sampled_from(
    [
        {},
        {
            "de": {"sources": "Belege \\ \"'#"},
            "kk-Cyrl-KZ": {"units": {"t/a": {"one": "{n} т", "other": "{n} т"}}},
        },
        {
            "ar": {},
            "en": {"after": "{event}: {length}", "punctuation": {"separator": "; ", "length-comma": ""}},
        },
        {"en": {"counts": {"hijri-year": {"one": "{n} year AH", "other": "{n} years AH"}}, "legend": {}}},
    ]
)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low, high = sorted(draw(st.tuples(AMOUNTS, AMOUNTS)))
    unit = draw(st.sampled_from(["", "USD", "%", "t/a", '"']))
    high = draw(st.sampled_from([low, high]))
    return Quantity(draw(TEXTS), low, high, unit, draw(maybe(DATES)), draw(st.booleans()))


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    def declared(strategy: st.SearchStrategy[object], least: int = 0) -> list[object]:
        return draw(st.lists(strategy, min_size=least, max_size=3, unique_by=lambda item: item.id))

    categories = declared(st.builds(Category, id=IDS, name=TEXTS))
    actors = declared(st.builds(Actor, id=IDS, name=TEXTS))
    places, sources = declared(PLACES), declared(SOURCES, least=1)
    fields = {
        "category": maybe(st.sampled_from(categories)) if categories else st.none(),
        "actors": chosen(actors),
        "places": chosen(places),
        "quantities": several(quantities()),
    }
    says = st.builds(Says, date=maybe(DATES), **fields)
    citations = st.builds(
        Citation,
        source=st.sampled_from(sources),
        locator=maybe(LINES),
        quoting=maybe(st.sampled_from([*actors, "Somebody Else", "ناطق باسمها"])),
        supports=chosen(["date", "title", "places", "quantities"]),
        says=maybe(says),
        digest=maybe(st.just("sha256:" + "0a" * 32)),
        note=maybe(TEXTS),
        date_text=maybe(LINES),
    )
    event = st.builds(
        Event,
        id=IDS,
        date=DATES,
        title=TEXTS,
        citations=st.lists(citations, min_size=1, max_size=3).map(tuple),
        summary=maybe(TEXTS),
        tags=chosen(["a", 'b "c"', "d\\e"]),
        importance=st.integers(1, 5),
        note=maybe(TEXTS),
        date_text=maybe(LINES),
        **fields,
    )
    return Timeline(
        title=draw(TEXTS),
        events=tuple(draw(st.lists(event, max_size=3, unique_by=lambda item: item.id))),
        sources=tuple(sources),
        actors=tuple(actors),
        places=tuple(places),
        categories=tuple(categories),
        languages=draw(st.sampled_from([("en",), ("ar",), ("en", "ar")])),
        summary=draw(maybe(TEXTS)),
        scope=draw(maybe(DATES)),
        words=draw(WORDS),
    )
