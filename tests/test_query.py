"""Queries: a window under uncertainty, what events refer to, and words in any spelling."""

from __future__ import annotations

import inspect
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import (
    Actor,
    Allowed,
    Category,
    Checks,
    Citation,
    DateError,
    Event,
    OptionError,
    Place,
    Source,
    Timeline,
    parse_date,
)
from timeline.language.comparable import comparable
from timeline.query import in_window, select
from timeline.query.recurring import month_day, on_day

A, B = Source("a", "A"), Source("b", "B")
ISRAEL, KAZAKHSTAN = Actor("israel", "Israel"), Actor("kazakhstan", "Kazakhstan")
TRADE, WAR = Category("trade", "Trade"), Category("war", "War")
ASTANA = Place("astana", "Astana")

EVENTS = (
    Event(
        "year", parse_date("1992"), {"en": "A year", "ar": "إعلانُ الاتّفاقيّة"}, (Citation(A),), category=TRADE
    ),
    Event(
        "day",
        parse_date("1992-04-10"),
        "A day",
        (Citation(B),),
        actors=(ISRAEL, KAZAKHSTAN),
        places=(ASTANA,),
    ),
    Event("open", parse_date("1995/.."), "Open", (Citation(A), Citation(B)), actors=(ISRAEL,), tags=("oil",)),
    Event("late", parse_date("2025-11-06"), "Café", (Citation(A),), category=WAR, summary="Kosovo and Niger"),
)
TL = Timeline("T", EVENTS, (A, B), (ISRAEL, KAZAKHSTAN), (ASTANA,), (TRADE, WAR))


def ids(**query: object) -> list[str]:
    return [event.id for event in select(TL, **query).events]


@pytest.mark.parametrize(
    ("date", "since", "until", "possibly", "certainly"),
    [
        ("1992", "1992-06", None, True, False),
        ("1992", "1992", "1992", True, True),
        ("1992", "1993", None, False, False),
        ("1992-04-10", "1992-04-10", "1992-04-10", True, True),
        ("1992-04-10", None, "1992-04-09", False, False),
        ("1995/..", "2020", None, True, False),
        ("1995/..", "1995", None, True, True),
        ("1995/..", "1995", "2020", True, False),
        ("1995/", "1995", "2020", True, False),
        ("../1995", None, "1995", True, True),
        ("../1995", "1990", None, True, False),
        ("1992", "AH 1412", "AH 1413", True, True),  # 1412-1413 AH run from 13 July 1991 to 19 June 1993
        ("2025-11-06", "AH 1447-05-15", "AH 1447-05-15", True, True),
    ],
)
def test_a_window_holds_possibly_or_certainly(
    date: str, since: str | None, until: str | None, possibly: bool, certainly: bool
) -> None:
    window = [None if end is None else parse_date(end) for end in (since, until)]
    assert in_window(parse_date(date), *window) is possibly
    assert in_window(parse_date(date), *window, certain=True) is certainly


def test_a_query_takes_dates_as_text_in_either_calendar() -> None:
    assert ids(since="1995") == ["open", "late"]
    assert ids(since="AH 1447") == ["open", "late"]
    assert ids(since="AH 1447", certain=True) == ["late"]
    assert ids(until="1992-04-10", certain=True) == ["day"]
    with pytest.raises(DateError):
        ids(since="someday")


MOMENTS = ["2025-11-06T18:30-05:00", "2025-11-06T18:30", "2025-11-06T24:00Z"]


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("side", ["since", "until"])
def test_a_window_that_begins_or_ends_within_a_day_is_refused_and_not_taken_for_the_day(
    moment: str, side: str
) -> None:
    refusal = f"{side} must be a date without a time of day"
    with pytest.raises(OptionError, match=refusal):
        select(TL, **{side: moment})
    with pytest.raises(OptionError, match=refusal):
        TL.select(**{side: parse_date(moment)})
    with pytest.raises(OptionError, match=refusal):
        in_window(parse_date("2025"), **{"since": None, "until": None, side: parse_date(moment)})


@pytest.mark.parametrize(
    ("since", "until"), [("1993", "1992"), ("1992-04-11", "1992-04-10"), ("AH 1447", "2020")]
)
def test_a_window_that_ends_before_it_begins_is_refused_and_not_empty(since: str, until: str) -> None:
    with pytest.raises(OptionError, match=f"since must not come after until, got '{since}' and '{until}'"):
        select(TL, since=since, until=until)


def test_a_window_may_be_within_one_date() -> None:
    assert ids(since="1992-04", until="1992") == ids(since="1992-04", until="1992-12-31")
    assert ids(since="1992", until="1992-01-01") == ids(since="1992-01-01", until="1992-01-01")


def test_a_window_may_be_of_years_and_of_days_of_datetime() -> None:
    assert ids(since=1992) == ids(since="1992")
    assert ids(until=date(1992, 4, 10)) == ids(until="1992-04-10")


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ({"since": 1992.5}, "since and until must be a date such as .* got 1992.5"),
        ({"until": True}, "since and until must be a date such as .* got True"),
        ({"category": 5}, "ids must be a list or tuple of ids, got 5"),
        ({"actor": [5]}, "ids must be a string, got 5"),
        ({"text": None}, "text must be a string, got None"),
        ({"certain": "yes"}, "certain must be True or False, got 'yes'"),
    ],
)
def test_what_is_no_condition_is_refused(condition: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        TL.select(**condition)


def test_every_condition_must_hold_and_of_several_ids_any() -> None:
    assert ids(actor="israel") == ["day", "open"]
    assert ids(actor=["kazakhstan", "israel"], source="a") == ["open"]
    assert ids(category=["trade", "war"]) == ["year", "late"]
    assert ids(place="astana") == ["day"]
    assert ids(tag="oil") == ["open"]
    assert ids() == [event.id for event in EVENTS]


@pytest.mark.parametrize(
    "text", ["اعلان الاتفاقيه", "إعلان", "الاتفاقية", "الاتـــفاقية", "cafe", "KOSOVO niger"]
)
def test_text_is_found_whatever_its_spelling(text: str) -> None:
    assert len(ids(text=text)) == 1


def test_all_the_words_must_occur() -> None:
    assert ids(text="kosovo zebra") == []


def test_what_the_file_does_not_declare_cannot_be_asked_for() -> None:
    with pytest.raises(OptionError, match="actor must be one of israel, kazakhstan, got 'izrael'"):
        ids(actor="izrael")


def test_what_is_chosen_can_be_written_and_is_not_said_to_allow_what_is_not_there() -> None:
    allowed = (Allowed("W302", "so it is", event="day"), Allowed("W302", "so it is", event="late"))
    everywhere = (Allowed("W401", "everywhere"), Allowed("W303", "on this one", source=A))
    tl = evolve(TL, checks=Checks((*allowed, *everywhere), ({"und": "crony"},)))
    for chosen in (tl.select(since=2000, certain=True), on_day(tl, month_day("11-06"))):
        assert [event.id for event in chosen.events] == ["late"]
        assert chosen.checks == evolve(tl.checks, allow=(allowed[1], *everywhere))
        assert timeline.loads(timeline.dumps(chosen)) == chosen


def test_everything_declared_stays_declared() -> None:
    assert select(TL, category="war").sources == (A, B)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("على", "علي"),
        ("٢٠٢٥", "2025"),
        ("ﻻ", "لا"),
        ("Straße", "STRASSE"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_spellings_that_readers_take_for_the_same_compare_equal(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


def test_words_that_differ_stay_different() -> None:
    assert comparable("علم") != comparable("عمل")


# --- properties ---

MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640\u200c\u200d\u200e\u200f\u061c"
VARIANTS = ["\u0627\u0623\u0625\u0622\u0671", "\u0629\u0647", "\u0649\u064a\u06cc", "\u0643\u06a9"]
ARABIC = [chr(code) for code in (*range(0x0621, 0x063B), *range(0x0641, 0x064B))]


@given(st.text(ARABIC, min_size=1, max_size=12), st.data())
def test_marks_and_variants_put_in_anywhere_change_nothing(word: str, data: st.DataObject) -> None:
    spelled = ""
    for letter in word:
        family = next((letters for letters in VARIANTS if letter in letters), letter)
        spelled += data.draw(st.sampled_from(family)) + data.draw(st.text(MARKS, max_size=2))
    assert comparable(spelled) == comparable(word)
    event = Event("e", parse_date("1992"), "T", (Citation(A),), summary={"ar": f"before {spelled} after"})
    assert Timeline("T", (event,), (A,)).select(text=word).events == (event,)


@given(st.text())
def test_what_is_comparable_stays_as_it_is(text: str) -> None:
    assert comparable(comparable(text)) == comparable(text)


DAYS = st.integers(parse_date("1990-01-01").earliest, parse_date("1993-12-31").latest)


@st.composite
def dates(draw: st.DrawFn) -> timeline.Date:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    ends = ["{:04d}-{:02d}-{:02d}".format(*timeline.from_day_number(day)) for day in (first, last)]
    form = draw(st.sampled_from(["{0}/{1}", "{0}", "[{0},{1}]", "{0}/..", "../{1}", "{0}/", "/{1}"]))
    return parse_date(form.format(*ends))


@given(dates(), DAYS, DAYS)
def test_a_window_holds_what_its_days_say(date: timeline.Date, one: int, other: int) -> None:
    """Held against the days themselves: of all that a date may cover, some or all are in the window."""
    first, last = sorted((one, other))
    since, until = (
        parse_date("{:04d}-{:02d}-{:02d}".format(*timeline.from_day_number(n))) for n in (first, last)
    )
    far = parse_date("9999").latest
    low = date.earliest if date.earliest is not None else -far
    high = date.latest if date.latest is not None else far
    possibly, certainly = in_window(date, since, until), in_window(date, since, until, certain=True)
    assert possibly == (max(low, first) <= min(high, last))
    assert certainly == (first <= low and high <= last)
    assert possibly or not certainly
    assert in_window(date, None, None)


@given(dates(), st.integers(1410, 1414))
def test_a_hijri_year_is_the_window_of_its_days(date: timeline.Date, year: int) -> None:
    bounds = parse_date(f"AH {year}")
    first, last = (
        parse_date("{:04d}-{:02d}-{:02d}".format(*timeline.from_day_number(n)))
        for n in (bounds.earliest, bounds.latest)
    )
    for certain in (False, True):
        assert in_window(date, bounds, bounds, certain=certain) == in_window(
            date, first, last, certain=certain
        )


def test_the_method_and_the_function_take_and_give_the_same() -> None:
    query = {"since": "AH 1447", "actor": ["israel"], "text": "open", "certain": False}
    assert TL.select(**query) == select(TL, **query)
    assert [event.id for event in TL.select(**query).events] == ["open"]
    assert inspect.signature(Timeline.select).parameters.keys() - {"self"} == (
        inspect.signature(select).parameters.keys() - {"tl"}
    )


def test_shipped_events_are_chosen_by_date_actor_and_arabic_words_at_once() -> None:
    chosen = timeline.load().select(
        since="AH 1447", actor="kazakhstan", text="\u0627\u0628\u0631\u0627\u0647\u0627\u0645"
    )
    assert "trump-announcement-2025" in [event.id for event in chosen.events]
    assert all(event.date.latest >= parse_date("AH 1447").earliest for event in chosen.events)


def test_of_thousands_of_ids_all_may_be_asked_for_and_a_wrong_one_is_answered_by_a_few() -> None:
    cited = (Citation(Source("s", "S")),)
    tags = tuple(f"tag-{number}" for number in range(30_000))
    tl = Timeline("T", (Event("e", parse_date("1992"), "E", cited, tags=tags),))
    assert len(select(tl, tag=tags).events) == 1
    with pytest.raises(OptionError, match="such as tag-0, tag-1, tag-10, got 'tog'"):
        select(tl, tag="tog")


@pytest.mark.parametrize(("word", "there"), [("swithun", True), ("القعدة", True), ("thursday", False)])
def test_the_words_of_a_source_for_a_date_are_searched(word: str, there: bool) -> None:
    citation = Citation(A, date_text="٧ ذو القَعدة ١٤١٢")
    event = Event("e", "1992-05-10", "E", citation, date_text="the morrow of St. Swithun")
    assert Timeline("T", (event,), (A,)).select(text=word).events == ((event,) if there else ())


@pytest.mark.parametrize(("text", "there"), [("AH 05-15", True), ("AH 05-16", True), ("AH 05-17", False)])
def test_a_moment_after_sunset_is_found_on_either_day(text: str, there: bool) -> None:
    moment = Event("e", "2025-11-06T18:30-05:00[America/New_York]", "E", A)
    tl = Timeline("T", (moment,), (A,))
    assert on_day(tl, month_day(text)).events == ((moment,) if there else ())
