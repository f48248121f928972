"""Advice that a file does not want to hear: switched off in it, with a reason, while there is any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codes import NEEDLESS
from .finding import Finding

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from ..model import Allowed, Timeline

Key = tuple[str, str | None, str | None]  # a code, and the ids of the event and the source it is meant for


def without_allowed(tl: Timeline, findings: Iterable[Finding], ignored: Container[str]) -> Iterator[Finding]:
    """Yield the findings that `tl.checks.allow` does not cover, then each entry of it that covers none.

    Entries for rules in `ignored` are not judged: those rules were not asked.
    """
    allowed = tl.checks.allow if tl.checks else ()
    switched_off = {_key(entry) for entry in allowed}
    used: set[Key] = set()
    for finding in findings:
        event, source = _of(tl, finding)
        covering = switched_off.intersection(
            (finding.code, on_event, on_source) for on_event in {event, None} for on_source in {source, None}
        )
        used |= covering
        if not covering:
            yield finding
    for number, entry in enumerate(allowed):
        if _key(entry) not in used and entry.code not in ignored and NEEDLESS not in ignored:
            yield Finding(
                NEEDLESS, ("check", "allow", number), f"there is no {entry.code}{_on(entry)} to switch off"
            )


def _key(entry: Allowed) -> Key:
    return entry.code, entry.event, entry.source.id if entry.source else None


def _of(tl: Timeline, finding: Finding) -> tuple[str | None, str | None]:
    """Return the ids of the event and of the source that a finding is about."""
    match finding.where:
        case ("events", int(index), "citations", int(number), *_):
            event = tl.events[index]
            return event.id, event.citations[number].source.id
        case ("events", int(index), *_):
            return tl.events[index].id, None
        case ("sources", str(source), *_):
            return None, source
        case _:
            return None, None


def _on(entry: Allowed) -> str:
    event = f" in event {entry.event!r}" if entry.event else ""
    return event + (f" on source {entry.source.id!r}" if entry.source else "")
