"""What a constructor takes, the reader of files takes, and what one refuses the other refuses too."""

# ruff: noqa: E501 - the tables are read line by line

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import (
    Allowed,
    Category,
    Citation,
    DocumentError,
    Event,
    ModelError,
    Name,
    Place,
    Quantity,
    Source,
    Timeline,
    loads,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FILE = """
[timeline]
title = "T"
{timeline}
[categories]
{categories}
[places.p]
name = "P"
{place}
[sources.s]
title = "S"
{source}
[[events]]
title = "E"
{event}
[[events.quantities]]
name = "Q"
value = 1
{quantity}
[[events.citations]]
source = "s"
{citation}
"""
SOURCE = Source("s", "S")

# What a field holds of a text, by a constructor; where it stands in the file; where it is found again.
FIELDS: dict[str, tuple[Callable[[Any], Any], str, str, Callable[[Timeline], Any]]] = {
    "id": (lambda text: Event(text, 1992, "E", SOURCE).id, "event", 'id = {}\ndate = "1992"',
        lambda tl: tl.events[0].id),
    "date": (lambda text: Event("e", text, "E", SOURCE).date, "event", 'id = "e"\ndate = {}',
        lambda tl: tl.events[0].date),
    "tags": (lambda text: Event("e", 1992, "E", SOURCE, tags=[text]).tags, "event",
        'id = "e"\ndate = "1992"\ntags = [{}]', lambda tl: tl.events[0].tags),
    "scope": (lambda text: Timeline("T", scope=text).scope, "timeline", "scope = {}", lambda tl: tl.scope),
    "category": (lambda text: Category(text, "C").id, "categories", '{} = "C"', lambda tl: tl.categories[0].id),
    "languages": (lambda text: Timeline("T", languages=[text]).languages, "timeline", "languages = [{}]",
        lambda tl: tl.languages),
    "zone": (lambda text: Place("p", "P", text).zone, "place", "zone = {}", lambda tl: tl.places[0].zone),
    "type": (lambda text: Source("s", "S", text).type, "source", "type = {}", lambda tl: tl.sources[0].type),
    "publisher": (lambda text: Source("s", "S", publisher=text).publisher, "source", "publisher = {}",
        lambda tl: tl.sources[0].publisher),
    "author": (lambda text: Source("s", "S", author=Name(text)).author, "source", "author = [{{ family = {} }}]",
        lambda tl: tl.sources[0].author),
    "language": (lambda text: Source("s", "S", language=text).language, "source", "language = {}",
        lambda tl: tl.sources[0].language),
    "URL": (lambda text: Source("s", "S", url=text).url, "source", "URL = {}", lambda tl: tl.sources[0].url),
    "archived": (lambda text: Source("s", "S", archived=text).archived, "source", "archived = {}",
        lambda tl: tl.sources[0].archived),
    "note": (lambda text: Source("s", "S", note={text: "x"}).note, "source", 'note = {{ {} = "x" }}',
        lambda tl: tl.sources[0].note),
    "locator": (lambda text: Citation(SOURCE, text).locator, "citation", "locator = {}",
        lambda tl: tl.events[0].citations[0].locator),
    "quoting": (lambda text: Citation(SOURCE, quoting=text).quoting, "citation", "quoting = {}",
        lambda tl: tl.events[0].citations[0].quoting),
    "supports": (lambda text: Citation(SOURCE, supports=[text]).supports, "citation", "supports = [{}]",
        lambda tl: tl.events[0].citations[0].supports),
    "digest": (lambda text: Citation(SOURCE, digest=text).digest, "citation", "digest = {}",
        lambda tl: tl.events[0].citations[0].digest),
    "unit": (lambda text: Quantity("Q", 1, unit=text or " ").unit, "quantity", "unit = {}",  # "" is none in Python
        lambda tl: tl.events[0].quantities[0].unit),
}  # fmt: skip

TEXTS = (
    "", " ", "a\nb", "a\x1bb", "a\u2028b", "a\u202eb", "a\x85b", "\ufeffx", "x" * 41, "x" * 101, "two words", ".a",
    "eve", "Eve", "en", "en_US", "english", "EN", "x-private", "https://a.b/", "HTTP://a", "https://[::1]/",
    "https://[x]/", "https://a.b:0/", "https://a.b/{", "https:///x", "ftp://a.b", "Asia/Almaty", "asia/almaty", "/etc",
    "sha256:" + "a" * 64, "sha256:" + "A" * 64, "1992", "1992-02-30", "10 April 1992", "AH 1447-05-15", "1992/", "..",
    "book", "Book", "title", "f.txt", "a/b", "a:b",
)  # fmt: skip


def in_file(place: str, statement: str, text: str) -> str:
    parts = dict.fromkeys(("timeline", "categories", "place", "source", "quantity", "citation"), "")
    parts["event"] = 'id = "e"\ndate = "1992"'
    parts[place] = statement.format(json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f"))
    return FILE.format(**parts)


def check(field: str, text: str) -> None:
    build, place, statement, found = FIELDS[field]
    try:
        built = build(text)
    except ModelError:
        with pytest.raises(DocumentError):
            loads(in_file(place, statement, text))
    else:
        assert found(loads(in_file(place, statement, text))) == built


@pytest.mark.parametrize("field", FIELDS)
def test_a_text_is_taken_by_both_and_is_the_same_or_is_refused_by_both(field: str) -> None:
    for text in TEXTS:
        check(field, text)


@given(st.sampled_from(list(FIELDS)), st.text(max_size=5).filter(str.isprintable))
def test_so_is_any_other_text(field: str, text: str) -> None:
    check(field, text)


def test_an_allowance_is_for_advice_that_there_is() -> None:
    with pytest.raises(ModelError, match="unknown advice 'W999'"):
        Allowed("W999", "so it is")
    with pytest.raises(DocumentError, match="unknown advice 'W999'"):
        loads(
            in_file("event", 'id = "e"\ndate = "1992"\n', "")
            + '[check]\nallow = [{ code = "W999", reason = "r" }]'
        )
