"""model -> events.toml, in the order of the tables that the reader follows."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import fields_dict

from ..errors import DocumentError, ModelError
from ..model import Actor, Allowed, Category, LocalizedText, Name, OwnWords, Place, Quantity, Says, Source
from ..model.timeline import check_timeline
from .format.tables import CHECK, CITATION, EVENT, PLACE, QUANTITY, SOURCE, TABLES, TIMELINE
from .read import loads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..model import Event, Timeline
    from .format.table import Key, Table

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPED = re.compile(r'[\x00-\x1f\x7f"\\]')
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}

Pair = tuple[str, str]
_TABLE_OF = {table.model: table for table in TABLES}


def dumps(tl: Timeline) -> str:
    """Write a timeline as the text of an events file, such that ``loads(dumps(tl)) == tl``.

    The keys stand in the order of the reference, what has its default value is left out, and a text in the
    one language of a file is a plain string.

    Raises
    ------
    ModelError
        Where the file format cannot hold the timeline: an id or a text that it refuses, a reference to what
        the timeline does not declare.
    """
    check_timeline(tl)
    text = "\n".join(_Writer(tl.languages).blocks(tl))
    try:
        if loads(text) == tl:
            return text
    except DocumentError as error:
        raise ModelError(f"the file format cannot hold this timeline: {error.problems[0].message}") from error
    raise ModelError("the file format cannot hold this timeline: something in it is not what it declares")


class _Writer:
    """Values and tables as TOML, in a file of these languages."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages

    def blocks(self, tl: Timeline) -> Iterator[str]:
        """Yield the tables of the file, an event with its citations as one."""
        yield _block("[timeline]", (pair for pair in self.pairs(tl, TIMELINE) if pair[0] != "words"))
        for tag in tl.words.languages:
            yield "".join(_words(tag, tl.words.of(tag)))
        for name, items in (("categories", tl.categories), ("actors", tl.actors)):
            if items:
                yield _block(f"[{name}]", ((_key(item.id), self.text(item.name)) for item in items))
        for place in tl.places:
            yield _block(f"[places.{_key(place.id)}]", self.pairs(place, PLACE))
        for source in tl.sources:
            yield _block(f"[sources.{_key(source.id)}]", self.pairs(source, SOURCE))
        for event in tl.events:
            yield self.event(event)
        if tl.checks is not None:
            yield _block("[check]", self.pairs(tl.checks, CHECK))

    def event(self, event: Event) -> str:
        """Return an event, its figures and citations as tables of their own."""
        own = (
            (key, value) for key, value in self.pairs(event, EVENT) if key not in ("quantities", "citations")
        )
        figures = (_block("[[events.quantities]]", self.pairs(each, QUANTITY)) for each in event.quantities)
        citations = (_block("[[events.citations]]", self.pairs(each, CITATION)) for each in event.citations)
        return "".join((_block("[[events]]", own), *figures, *citations))

    def pairs(self, item: Any, table: Table) -> Iterator[Pair]:
        """Yield the keys and values of an object, in order; those that differ from what absence means."""
        attributes = fields_dict(type(item))
        for key in table.keys:
            value = _value(item, key)
            if key.required or value != attributes[key.attribute].default:
                yield key.name, self.value(value)

    def value(self, value: Any) -> str:
        """Return any value of the model as a TOML value."""
        match value:
            case LocalizedText():
                return self.text(value)
            case OwnWords():
                return ""  # which has blocks of its own
            case Quantity() | Name() | Says() | Allowed():
                return self.inline(value)
            case (Decimal() as low, Decimal() as high) if low == high:
                return _scalar(low)
            case tuple():
                return f"[{', '.join(map(self.value, value))}]"
            case _:
                return _scalar(value)

    def inline(self, item: Any) -> str:
        """Return an object as an inline table."""
        return _inline(self.pairs(item, _TABLE_OF[type(item)]))

    def text(self, text: LocalizedText) -> str:
        """Return a text: plain where it is in the one language of the file."""
        if len(self.languages) == 1 and text.languages == self.languages:
            return _string(str(text))
        return _inline((_key(tag), _string(variant)) for tag, variant in text.variants)


def _words(tag: str, words: Mapping[str, Any]) -> Iterator[str]:
    """Yield the tables of the words of a language: what is one text, then each group of keys."""
    header = f"timeline.words.{_key(tag)}"
    groups = {name: value for name, value in words.items() if isinstance(value, dict)}
    single = [(name, _string(value)) for name, value in words.items() if name not in groups]
    yield _block(f"[{header}]", single)
    for name, group in groups.items():
        yield _block(f"[{header}.{name}]", ((_key(key), _word(value)) for key, value in group.items()))


def _word(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    return _inline((category, _string(form)) for category, form in value.items())


def _value(item: Any, key: Key) -> Any:
    """Return what a key says; a quantity has its bounds in one value."""
    if isinstance(item, Quantity) and key.name == "value":
        return (item.low, item.high)
    return getattr(item, key.attribute)


def _block(header: str, pairs: Iterable[Pair]) -> str:
    return f"{header}\n" + "".join(f"{key} = {value}\n" for key, value in pairs)


def _inline(pairs: Iterable[Pair]) -> str:
    written = ", ".join(f"{key} = {value}" for key, value in pairs)
    return f"{{ {written} }}" if written else "{}"


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _string(key)


def _string(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04X}"


def _scalar(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case Decimal():  # with the digits of long numbers in groups of three
            return format(value, ",f" if abs(value) >= 10_000 else "f").replace(",", "_")
        case int() | float():
            return repr(value)
        case Actor() | Category() | Place() | Source():
            return _string(value.id)
        case _:  # a string, or a date
            return _string(str(value))
