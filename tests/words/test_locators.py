"""Places in a source, put together as a reader writes them."""

from __future__ import annotations

import pytest

from timeline.words.locators import collapsed


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
