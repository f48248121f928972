"""Places in a source, put together as a reader writes them."""

from __future__ import annotations

import pytest

from timeline import Citation, Source
from timeline.words.locators import collapsed, places_in_sources


@pytest.mark.parametrize(
    ("locators", "said"),
    [
        (["par. 4", "par. 5", "par. 12"], ["pars. 4, 5, 12"]),
        (["p. 4", "p. 6", "p. 5"], ["pp. 4–6"]),
        (["par. 4", "00:14:20", "par. 4"], ["par. 4", "00:14:20"]),
        (["p. 007", "p. 8"], ["p. 8", "p. 007"]),
        (["par. 0"], ["par. 0"]),
        (["par. ٤"], ["par. ٤"]),
        ([f"par. {'1' * 5000}"], [f"par. {'1' * 5000}"]),  # more digits than Python reads
    ],
)
def test_counted_places_are_put_together_and_others_stay_as_they_are(
    locators: list[str], said: list[str]
) -> None:
    assert list(collapsed(locators, ", ")) == said


def test_many_places_are_put_together() -> None:
    locators = [f"par. {number}" for number in range(1, 200_001)]
    assert list(collapsed(reversed(locators), ", ")) == ["pars. 1–200000"]


def test_places_are_those_of_each_source_in_the_order_of_citing() -> None:
    one, other = Source(id="one", title="One"), Source(id="other", title="Other")
    cited = [
        Citation(other, "p. 9"), Citation(one), Citation(other, "p. 2"), Citation(other, "p. 9"),
    ]  # fmt: skip
    assert places_in_sources(cited) == {"other": ("p. 9", "p. 2"), "one": ()}
