"""Hypothesis strategies that write EDTF from its grammar, level by level; what they write is well-formed.

It may still name a date that does not exist (``2023-02-29``) or an interval that ends before it starts.
"""

from __future__ import annotations

from hypothesis import strategies as st

SIGNS = ["?", "~", "%"]
_MASKED_PARTS = st.sampled_from(["XX", "0X", "1X", "X1", "X2", "X9"])
_MASKED_DAYS = st.sampled_from(["XX", "0X", "1X", "2X", "3X", "X0", "X1", "X9"])

signs = st.sampled_from(SIGNS)
maybe_sign = st.sampled_from(["", *SIGNS])
two = "{:02d}".format
years = st.integers(-9999, 9999).map(lambda year: f"{'-' if year < 0 else ''}{abs(year):04d}")
months = st.integers(1, 12).map(two)
days = st.integers(1, 31).map(two)
existing_days = st.integers(1, 28).map(two)


def joined(*parts: st.SearchStrategy[str], by: str = "-") -> st.SearchStrategy[str]:
    """Write the parts one after another."""
    return st.tuples(*parts).map(by.join)


# Level 0
dates_0 = st.one_of(years, joined(years, months), joined(years, months, existing_days))
offsets = st.one_of(
    st.just("Z"),
    st.just(""),
    st.integers(0, 14).map("+{:02d}".format),
    st.integers(0, 13 * 60 + 59).map(lambda minutes: f"+{minutes // 60:02d}:{minutes % 60:02d}"),
    st.integers(1, 11 * 60 + 59).map(lambda minutes: f"-{minutes // 60:02d}:{minutes % 60:02d}"),
)
times = st.times().map(lambda time: f"{time:%H:%M:%S}")
moments = joined(joined(years, months, existing_days), st.just("T"), times, offsets, by="")
intervals_0 = joined(dates_0, dates_0, by="/")
level_0 = st.one_of(dates_0, moments, intervals_0)

# Level 1
seasons_1 = joined(years, st.integers(21, 24).map(two))
long_years = st.one_of(st.integers(10_000), st.integers(max_value=-10_000)).map("Y{}".format)
qualified_1 = joined(dates_0, signs, by="")
unspecified_1 = st.one_of(
    years.map(lambda year: f"{year[:-1]}X"),
    years.map(lambda year: f"{year[:-2]}XX"),
    joined(years, st.just("XX")),
    joined(years, months, st.just("XX")),
    joined(years, st.just("XX"), st.just("XX")),
)
dates_1 = st.one_of(dates_0, qualified_1, unspecified_1)
intervals_1 = st.one_of(
    joined(dates_1, dates_1, by="/"),
    joined(dates_1, st.sampled_from(["", ".."]), by="/"),
    joined(st.sampled_from(["", ".."]), dates_1, by="/"),
)
level_1 = st.one_of(seasons_1, long_years, qualified_1, unspecified_1, intervals_1)

# Level 2
exponents = st.builds("Y{}E{}".format, st.integers(-999, 999).filter(bool), st.integers(5, 200))
significant = st.one_of(
    joined(years, st.integers(1, 5).map("S{}".format), by=""),
    joined(st.one_of(long_years, exponents), st.integers(1, 12).map("S{}".format), by=""),
)
parts_of_year = joined(years, st.integers(21, 41).map(two))


def _masked(year: str, first: int, second: int) -> str:
    """Hide one or two of the last four characters of a year."""
    return "".join("X" if index in (first, second) else c for index, c in enumerate(reversed(year)))[::-1]


masked_years = st.builds(_masked, years, st.integers(0, 3), st.integers(0, 3))
unspecified_2 = st.one_of(
    masked_years,
    joined(masked_years, st.one_of(months, _MASKED_PARTS)),
    joined(masked_years, st.one_of(months, _MASKED_PARTS), st.one_of(days, _MASKED_DAYS)),
    joined(years, _MASKED_PARTS, st.one_of(days, _MASKED_DAYS)),
    joined(years, months, _MASKED_DAYS),
)
component = joined(maybe_sign, st.one_of(months, _MASKED_PARTS), maybe_sign, by="")
day_component = joined(maybe_sign, st.one_of(existing_days, _MASKED_DAYS), maybe_sign, by="")
year_component = joined(maybe_sign, st.one_of(years, masked_years), maybe_sign, by="")
qualified_2 = st.one_of(
    year_component, joined(year_component, component), joined(year_component, component, day_component)
)
dates_2 = st.one_of(dates_1, unspecified_2, qualified_2, parts_of_year)
intervals_2 = joined(dates_2, dates_2, by="/")
ranges = st.one_of(*(joined(part, part, by="..") for part in (years, joined(years, months))))
members = st.lists(st.one_of(dates_2, ranges), min_size=1, max_size=5)


@st.composite
def sets(draw: st.DrawFn) -> str:
    """Write a set, either end of which may be open."""
    listed = draw(members)
    before, after = draw(st.one_of(st.just(""), dates_0)), draw(st.one_of(st.just(""), dates_0))
    inner = ",".join([f"..{before}"] * bool(before) + listed + [f"{after}.."] * bool(after))
    return f"[{inner}]" if draw(st.booleans()) else f"{{{inner}}}"


level_2 = st.one_of(exponents, significant, parts_of_year, unspecified_2, qualified_2, intervals_2, sets())

anything = st.one_of(level_0, level_1, level_2)
