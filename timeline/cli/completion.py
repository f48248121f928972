"""Completion of ids in the shell, from the file that the command line names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .files import read
from .origin import STANDARD, customary

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click
    from click.shell_completion import CompletionItem

    from ..model import Timeline


def complete_ids(kind: str, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
    """Return the ids of `kind` that begin like `incomplete`, with names; none of a file with problems."""
    from click.shell_completion import CompletionItem  # only for a shell that asks

    from ..errors import TimelineError

    file = ctx.params.get("file")
    if file == STANDARD:
        return []
    try:
        timeline = read(file or customary()).timeline
    except TimelineError:
        return []
    return [
        CompletionItem(name, help=title)
        for name, title in _named(timeline, kind)
        if name.startswith(incomplete)
    ]


def _named(timeline: Timeline, kind: str) -> Iterator[tuple[str, str]]:
    if kind == "tag":
        yield from ((tag, "") for tag in sorted({tag for event in timeline.events for tag in event.tags}))
        return
    items: tuple[Any, ...] = getattr(timeline, {"category": "categories"}.get(kind, f"{kind}s"))
    yield from ((item.id, str(item.title if kind in {"event", "source"} else item.name)) for item in items)
