"""Parsed TOML -> model, by cattrs, with every fault of the file collected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import fields_dict
from cattrs import ClassValidationError, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, override

from ..model import Checks, Event, Timeline
from .declared import given_id
from .format import DECLARES, ROOT, TABLE_OF, TABLES, Head, Key, Table
from .kinds import Context, Fault, Kind, Path, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def structure(raw: Mapping[str, Any]) -> tuple[Timeline | None, list[Fault]]:
    """Build the timeline; None where there is any fault. The faults come in no particular order."""
    faults = [_unknown_key(name, ROOT, ()) for name in raw if name not in _ROOT_KINDS]
    context = Context(language=_first_language(raw))
    _teach(context)

    def part(name: str) -> Any:
        try:
            return _ROOT_KINDS[name].read(raw[name], context) if name in raw else None
        except (Fault, ExceptionGroup) as fault:
            faults.extend(_flatten(fault, (name,)))
            return None

    head: Head | None = part("timeline")
    if "timeline" not in raw:
        faults.append(Fault("E111", "the table [timeline] is missing"))
    for name, kind in DECLARES.items():
        found = part(name)
        _declare(context, kind, found, raw.get(name, {}))
    events: tuple[Event, ...] | None = part("events")
    faults.extend(_repeated_ids(raw.get("events")))
    if not any(fault.where[:1] == ("events",) and fault.where[-1] == "id" for fault in faults):
        context.declared["event"] = {key: key for key in _event_ids(raw.get("events")).values()}
    checks: Checks | None = part("check")
    if faults or head is None:
        return None, faults
    return _timeline(head, context, events or (), checks), []


_ROOT_KINDS: dict[str, Kind] = {key.name: key.kind for key in ROOT}


def _timeline(head: Head, context: Context, events: tuple[Event, ...], checks: Checks | None) -> Timeline:
    declared = {kind: tuple(found.values()) for kind, found in context.declared.items()}
    return Timeline(
        title=head.title,
        events=events,
        sources=declared["source"],
        actors=declared["actor"],
        places=declared["place"],
        categories=declared["category"],
        languages=head.languages,
        summary=head.summary,
        scope=head.scope,
        checks=checks,
    )


def _first_language(raw: Mapping[str, Any]) -> str:
    """Give the language of plain strings; where `languages` is at fault, any will do."""
    match raw.get("timeline"):
        case {"languages": [str() as first, *_]}:
            return first
        case _:
            return "en"


def _declare(context: Context, kind: str, found: dict[str, Any] | None, raw: object) -> None:
    if found is not None:
        context.declared[kind] = found
    elif isinstance(raw, dict):  # declared, but at fault somewhere: a reference to it is none
        context.declared[kind] = dict.fromkeys(raw)


def _teach(context: Context) -> None:
    """Give the context's converter a strict hook for every table of the format."""
    for table in TABLES:
        context.converter.register_structure_hook(table.model, _hook(table, context))


def _hook(table: Table, context: Context) -> Any:
    overrides = {
        key.attribute: override(rename=key.name, struct_hook=_bind(key.kind, context)) for key in table.keys
    }
    if "id" in fields_dict(table.model) and "id" not in overrides:
        overrides["id"] = override(struct_hook=given_id)
    return make_dict_structure_fn(table.model, context.converter, **overrides)  # type: ignore[arg-type]


def _bind(kind: Kind, context: Context) -> Any:
    return lambda raw, _type: kind.read(raw, context)


def _flatten(error: BaseException, path: Path, table: Table | None = None) -> Iterator[Fault]:
    """Turn cattrs' tree of exceptions into faults with full paths."""
    path += _step(error, table)
    match error:
        case Fault():
            error.where = path + error.where
            error.first = None if error.first is None else path + error.first
            yield error
        case ForbiddenExtraKeysError():
            found = TABLE_OF[error.cl]
            yield from (_unknown_key(name, found.keys, path) for name in error.extra_fields)
        case KeyError():
            yield _missing(error, path, table)
        case ExceptionGroup():
            inner = TABLE_OF[error.cl] if isinstance(error, ClassValidationError) else None
            for sub in error.exceptions:
                yield from _flatten(sub, path, inner)
        case _:
            raise error


def _step(error: BaseException, table: Table | None) -> Path:
    """Give the step from the parent to what failed: the key, or the index, that cattrs noted."""
    if isinstance(error, KeyError):
        return ()
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            return (note.index,)
        if isinstance(note, AttributeValidationNote):
            key = table.by_attribute.get(note.name) if table else None
            return (key.name if key else note.name,)
    return ()


def _missing(error: KeyError, path: Path, table: Table | None) -> Fault:
    name = error.args[0]
    key = table.by_name[name] if table else None
    if key is not None and key.missing != "E111":
        return Fault(key.missing, f"no citation: the required key `{name}` is missing", where=path)
    return Fault("E111", f"the required key `{name}` is missing", where=path)


def _unknown_key(name: str, keys: tuple[Key, ...], path: Path) -> Fault:
    slip = next(
        (key.name for key in keys if name.lower().replace("_", "-") in (key.name.lower(), *key.slips)), None
    )
    return Fault(
        "E110",
        f"unknown key {shown(name)}",
        where=(*path, name),
        at_key=True,
        suggestion=slip,
        word=name,
        options=[key.name for key in keys],
    )


def _event_ids(events: object) -> dict[int, str]:
    """Give the ids that events have, by index; those without one are told elsewhere."""
    listed = enumerate(events if isinstance(events, list) else ())
    ids = ((index, event.get("id")) for index, event in listed if isinstance(event, dict))
    return {index: key for index, key in ids if isinstance(key, str)}


def _repeated_ids(events: object) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for index, key in _event_ids(events).items():
        first = seen.setdefault(key, index)
        if first != index:
            yield Fault(
                "E305",
                f"the id {shown(key)} is used twice",
                where=("events", index, "id"),
                first=("events", first, "id"),
            )
