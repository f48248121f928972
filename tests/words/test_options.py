"""Options: what cannot be honoured is refused when they are made, and never taken for something else."""

from __future__ import annotations

import attrs
import pytest

from timeline import OptionError, PlotOptions, SvgOptions, TextOptions
from timeline.errors import UnknownCalendarError

KINDS = (SvgOptions, PlotOptions, TextOptions)
JUNK = (5, -1, 10**30, 1.5, float("nan"), True, "", "no", "en\x1b", b"en", object(), ["en"], {}, ("x",))


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, each.name) for kind in KINDS for each in attrs.fields(kind)], ids=str
)
def test_each_option_takes_a_value_as_it_is_or_refuses_it(kind: type, name: str) -> None:
    for value in JUNK:
        try:
            options = kind(**{name: value})
        except (OptionError, UnknownCalendarError):
            continue
        assert getattr(options, name) in (value, (value,))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("language", 5, "language must be a string, got 5"),
        ("language", "english", "language must be a language tag such as `en` or `ar-EG`, got 'english'; "
         "did you mean `en`?"),
        ("sources", "no", "sources must be True or False, got 'no'"),
        (
            "digits",
            "roman",
            "digits must be native, default or a system of CLDR such as latn or arab, got 'roman'",
        ),
        ("calendars", 5, "calendars must be ids such as gregory, got 5"),
        ("calendars", ["gregory", 5], "calendars must be ids such as gregory, got ['gregory', 5]"),
    ],
)  # fmt: skip
def test_a_refusal_says_what_is_taken(kind: type, name: str, value: object, message: str) -> None:
    with pytest.raises(OptionError) as refused:
        kind(**{name: value})
    assert str(refused.value) == message


def test_a_number_is_refused_with_its_bounds_and_unit() -> None:
    with pytest.raises(OptionError, match=r"width must be in 240\.\.20000, got 10"):
        SvgOptions(width=10)
    with pytest.raises(OptionError, match=r"width must be in 20\.\.1000 cells, got 80\.5"):
        TextOptions(width=80.5)  # type: ignore[arg-type]
    with pytest.raises(OptionError, match=r"width must be in 0\.1\.\.600 inches, got 0"):
        PlotOptions(width=0)
