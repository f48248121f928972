"""What every value of the date layer keeps to: equal, hashable, copied, pickled, shown, and never changed.

Each type stands once in `VALUES`, with values of its own that all differ; the tests go over all of them.
"""

from __future__ import annotations

import copy
import operator
import pickle
import subprocess
import sys
from itertools import combinations

import pytest

from timeline import dates
from timeline.dates import (
    AllOf,
    Basis,
    CalendarDate,
    End,
    Interval,
    Moment,
    OneOf,
    Precision,
    Qualification,
    Range,
    Season,
    Wording,
    YearMonthDay,
    calendar,
    describe,
    evening,
    hijri_day,
    local,
    parse_date,
)
from timeline.dates.basis import EXACT
from timeline.dates.calendars import CALENDAR_IDS
from timeline.dates.span import Span
from timeline.dates.types import Expression, SignificantYear, UnspecifiedDate

TEXTS = {
    CalendarDate: [
        "1992-04-10", "1992-04", "1992", "1992~", "?1992-04", "Y12345", "-0043-03-15", "0000",
        "AH 1447-05-15", "islamic-civil:1447-05-15", "islamic-umalqura-kacst:1447-05-15",
        "islamic-tbla-iv:1447", "julian:1992",
    ],
    UnspecifiedDate: ["156X-12-25", "1985-04-XX", "XXXX-02-29", "19XX", "-0XXX", "AH 144X"],
    SignificantYear: ["1950S2", "Y17101E4S3", "AH 1447S3"],
    Season: ["1992-21", "1992-25~", "19XX-33", "AH 1447-33"],
    Interval: ["1992/1993", "1992/..", "1992/", "../1992", "/1992", "AH 1412~/1413"],
    OneOf: ["[1992,1993]", "[1992]", "[..1992]", "AH [1447-05-15..1447-05-17]"],
    AllOf: ["{1992,1993}", "{1992..}", "julian:{1992}"],
    Moment: ["2025-11-06T18:30", "2025-11-06T18:30:00.50-05:00", "2025-11-06T24:00Z[Asia/Almaty]"],
}  # fmt: skip
DATES = [parse_date(text) for texts in TEXTS.values() for text in texts]
A_MOMENT = parse_date("2025-11-06T18:30-05:00")
assert isinstance(A_MOMENT, Moment)


def ranges() -> list[object]:
    sets = parse_date("[..1984,1990..1992,1999..]")
    assert isinstance(sets, OneOf)
    return list(sets.members)


VALUES: dict[type, list[object]] = {
    **{kind: [parse_date(text) for text in texts] for kind, texts in TEXTS.items()},
    Range: ranges(),
    End: list(End),
    Precision: list(Precision),
    Qualification: [Qualification.of(signs) for signs in ("", "?", "~", "%")],
    Basis: [EXACT, Basis("tabular", "a"), Basis("tabular", "a", (-2, 1)), Basis("computed", "a")],
    Span: [parse_date(text).to(each) for text in ("1992", "1992-04", "/1992") for each in CALENDAR_IDS[:3]],
    Wording: [Wording(), Wording("ar"), Wording("ar", digits="arab"), Wording(calendar="julian")],
    YearMonthDay: [calendar(each).date(739_561) for each in ("gregory", "julian", "islamic-umalqura")],
}
OF_OTHER_TYPES: list[object] = [
    *map(calendar, CALENDAR_IDS),
    describe(A_MOMENT, ["Asia/Almaty"]),
    local(A_MOMENT),
    hijri_day(A_MOMENT, boundary="18:00"),
    evening(739_561, "Asia/Almaty", (43.2, 76.9)),
]
ALL = [value for values in VALUES.values() for value in values] + OF_OTHER_TYPES
UNCHANGING = [
    value
    for value in ALL
    if isinstance(value, Expression | Qualification | Basis | Span | Wording | YearMonthDay)
]


def test_every_public_type_of_value_stands_in_the_table() -> None:
    public = {value for name in dates.__all__ if isinstance(value := getattr(dates, name), type)}
    elsewhere = {
        dates.Calendar,
        dates.DateOutcome,
        dates.DateReport,
    }  # a protocol, of which all stand in the list; made by `outcomes` and `describe`
    assert public - elsewhere <= set(VALUES)
    assert {type(value) for kind in TEXTS for value in VALUES[kind]} == set(TEXTS)


@pytest.mark.parametrize("date", DATES, ids=str)
def test_a_date_equals_the_one_that_its_text_reads_as(date: Expression) -> None:
    same = parse_date(str(date))
    assert same == date
    assert hash(same) == hash(date)
    assert {date: "found"}[same] == "found"


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_different_values_are_unequal(kind: type) -> None:
    values = VALUES[kind]
    assert len(set(values)) == len(values)
    for one, other in combinations(values, 2):
        assert one != other


@pytest.mark.parametrize("value", ALL, ids=repr)
def test_nothing_of_another_type_is_equal(value: object) -> None:
    for other in (None, 1992, object(), parse_date("1999-12-31"), Wording("ru")):
        assert value != other
        assert other != value


@pytest.mark.parametrize("date", DATES, ids=str)
def test_dates_have_no_order_of_their_own(date: Expression) -> None:
    """Which of two comes first has three answers (`possibly_before`); `sort_key` lists them."""
    for compare in (operator.lt, operator.le, operator.gt, operator.ge):
        with pytest.raises(TypeError):
            compare(date, date)


def test_what_has_an_order_keeps_to_it() -> None:
    days = [calendar("islamic-civil").date(number) for number in range(739_000, 739_900)]
    days.reverse()
    assert sorted(days) == days[::-1]
    assert sorted(Precision, key=lambda precision: precision.rank) == list(Precision)


@pytest.mark.parametrize("value", ALL, ids=repr)
@pytest.mark.parametrize("with_bounds", [False, True])
def test_copies_and_pickles_are_equal(value: object, with_bounds: bool) -> None:
    if with_bounds and isinstance(value, Expression):
        value.covers(1)  # finds the bounds, which are kept
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    pickles = [pickle.loads(pickle.dumps(value, protocol)) for protocol in protocols]  # noqa: S301 - our own
    for twin in (copy.copy(value), copy.deepcopy(value), *pickles):
        assert twin == value
        assert type(twin) is type(value)
        assert repr(twin) == repr(value)
        assert hash(twin) == hash(value)
        for attribute in ("earliest", "latest", "calendar", "basis", "precision"):
            assert getattr(twin, attribute, None) == getattr(value, attribute, None)


@pytest.mark.parametrize("date", DATES, ids=str)
def test_a_date_is_not_copied_for_it_cannot_change(date: Expression) -> None:
    assert copy.copy(date) is date
    assert copy.deepcopy([date])[0] is date


@pytest.mark.parametrize("calendar_id", CALENDAR_IDS)
def test_a_calendar_is_one_object_whatever_is_done_to_it(calendar_id: str) -> None:
    found = calendar(calendar_id)
    assert pickle.loads(pickle.dumps(found)) is found  # noqa: S301 - our own bytes
    assert copy.copy(found) is copy.deepcopy(found) is found


WRITE = "from timeline.dates import parse_date; import pickle, sys; sys.stdout.buffer.write(pickle.dumps({}))"
READ = (
    "import pickle, sys; found = pickle.load(sys.stdin.buffer); print(list(map(str, found)));"
    "from timeline.dates import parse_date;"
    "sys.exit(found != [parse_date(str(each)) for each in found])"
)


def run(program: str, content: bytes = b"") -> bytes:
    return subprocess.run([sys.executable, "-c", program], input=content, stdout=-1, check=True).stdout


def test_dates_pass_from_one_fresh_process_to_another() -> None:
    """Neither has loaded what the dates before it needed: no calendar but the Gregorian, no zones."""
    written = run(WRITE.format(f"list(map(parse_date, {[str(date) for date in DATES]!r}))"))
    assert run(READ, written).decode().strip() == str([str(date) for date in DATES])
    assert pickle.loads(written) == DATES  # noqa: S301 - our own bytes


def test_a_gregorian_date_needs_no_other_calendar_loaded() -> None:
    program = (
        "import pickle, sys; from timeline.dates import parse_date; date = parse_date('1992-04-10');"
        "twin = pickle.loads(pickle.dumps(date)); assert 'timeline.dates.calendars' not in sys.modules;"
        "print(twin == date, twin, repr(twin))"
    )
    assert run(program).decode().split() == ["True", "1992-04-10", "parse_date('1992-04-10')"]


def test_every_value_passes_into_a_fresh_process_and_back() -> None:
    program = "import pickle, sys; sys.stdout.buffer.write(pickle.dumps(pickle.load(sys.stdin.buffer)))"
    again = pickle.loads(run(program, pickle.dumps(ALL)))  # noqa: S301 - our own bytes
    assert again == ALL
    assert list(map(repr, again)) == list(map(repr, ALL))


@pytest.mark.parametrize("value", [*DATES, *map(calendar, CALENDAR_IDS)], ids=repr)
def test_what_is_shown_in_code_makes_the_same_value(value: object) -> None:
    names = {"parse_date": parse_date, "calendar": calendar}
    assert eval(repr(value), names) == value  # noqa: S307 - our own text


@pytest.mark.parametrize("value", UNCHANGING, ids=repr)
def test_nothing_of_a_value_can_be_set_or_deleted(value: object) -> None:
    for name in [each for each in dir(value) if not each.startswith("_")] + ["anything"]:
        with pytest.raises((AttributeError, TypeError)):
            setattr(value, name, 1)
        with pytest.raises((AttributeError, TypeError)):
            delattr(value, name)
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("value", [Wording(), EXACT, Qualification.of("?")], ids=repr)
def test_what_cannot_be_set_is_said(value: object) -> None:
    with pytest.raises(AttributeError, match=f"a {type(value).__name__} does not change: cannot set 'a'"):
        value.a = 1
    with pytest.raises(AttributeError, match=f"a {type(value).__name__} does not change: cannot delete 'a'"):
        del value.a
