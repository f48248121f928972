"""What a user's type checker sees; mypy reads this file, nothing runs it."""

from __future__ import annotations

from typing import assert_type

from matplotlib.axes import Axes

import timeline
from timeline import Date, Event, LocalizedText, Source, SvgOptions, TextOptions, Timeline

tl = timeline.load()
assert_type(tl, Timeline)
assert_type(timeline.load("events.toml"), Timeline)
assert_type(timeline.loads(""), Timeline)
assert_type(tl.events, tuple[Event, ...])
assert_type(tl.cited_sources(), tuple[Source, ...])

for event in tl.chronological():
    assert_type(event, Event)
    assert_type(event.title, LocalizedText)
    assert_type(event.title.get("ar"), str)
    assert_type(event.date.earliest, int | None)
    assert_type(event.date.latest, int | None)

date: Date = timeline.parse_date("1992-04~")
assert_type(str(date), str)
assert_type(timeline.day_number(1992, 4, 10), int)
assert_type(timeline.from_day_number(1), tuple[int, int, int])
assert_type(timeline.relations(date, date), frozenset[str])

assert_type(tl.select(since="AH 1446", actor=["israel"], certain=True), timeline.Timeline)
assert_type(timeline.disputes(tl), tuple[timeline.Dispute, ...])
tl.select(since=1992)
tl.select(since=1992.5)  # type: ignore[arg-type]

assert_type(timeline.render_svg(tl), str)
assert_type(timeline.render_svg(tl, SvgOptions(language="ar")), str)
assert_type(timeline.render_text(tl, TextOptions(language="ar")), str)
assert_type(timeline.plot(tl, options=timeline.PlotOptions(width=7)), Axes)
assert_type(timeline.HijriLocator().calendar.id, str)
assert_type(Timeline.from_table([{"date": "1992"}], title="title"), Timeline)

LocalizedText.of("title")
Event("x", date, "A plain string is a title", (timeline.Citation(tl.sources[0]),))
Event("x", date, "Citations are not names", ("reuters",))  # type: ignore[arg-type]
