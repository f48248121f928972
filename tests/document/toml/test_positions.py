"""The scan finds every key and value of any TOML that `tomli` reads, where it really stands."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from timeline.document.toml.positions import Positions

from ..marked import GOOD

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE, TABLES = "table", "tables"  # a node that is written with headers, in the generated documents

characters = st.characters(exclude_categories=["Cs"]) | st.sampled_from("\"'\\#=[]{},.\n\t é😀")
texts = st.text(characters, max_size=8)
keys = st.sampled_from(["a", "b-1", "_", "12"]) | texts


def basic(text: str) -> str:
    """Write a basic string with everything escaped that must be, and more."""
    return '"' + "".join(c if c.isalnum() or c in " ,=#[]{}'" else f"\\U{ord(c):08x}" for c in text) + '"'


@st.composite
def strings(draw: st.DrawFn) -> str:
    text = draw(texts)
    forms = [basic(text)]
    printable = not any((ord(c) < 32 and c not in "\t\n") or ord(c) == 127 for c in text)
    if printable and "'" not in text:
        forms.append(f"'''\n{text}'''")
        forms.append(f"'''{text.lstrip(chr(10))}'''")
        if "\n" not in text:
            forms.append(f"'{text}'")
    if printable and "\\" not in text and '"' not in text:
        forms.append(f'"""\n{text}"""')
        forms.append(f'"""\n{text}""""')  # one quote, then the end
        forms.append(f'"""\\\n   {text.lstrip()}"""')
    return draw(st.sampled_from(forms))


# Where a string ends is the hard part.
quotes = st.sampled_from(
    [
        r'"\\"',
        r'"\""',
        r'"\\\""',
        r'"\x22\e"',
        "'\\'",
        r'"""a"b""c\""""',
        r'"""\\"""',
        "'''a'b''c'''",
        "''''''''",
        '""""""""',
        '""',
    ]
)
scalars = (
    strings()
    | quotes
    | st.integers().map(str)
    | st.floats().map(repr)
    | st.sampled_from(
        ["true", "false", "0xFF", "1_000", "+1e-3", "1992-04-10 18:30:00Z", "1992-04-10T18:30", "18:30:00.5"]
    )
    | st.datetimes(min_value=dt.datetime(1000, 1, 1)).map(dt.datetime.isoformat)
    | st.dates(min_value=dt.date(1000, 1, 1)).map(dt.date.isoformat)
)
blanks = st.sampled_from(["", " ", "\n", " # ], } '\"\n", "\t\n\n"])
spaces = st.sampled_from(["", " ", "\t"])


@st.composite
def lists(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    parts = [f"{draw(blanks)}{item}{draw(blanks)}" for item in draw(st.lists(inner, max_size=3))]
    comma = "," if parts and draw(st.booleans()) else ""
    return f"[{','.join(parts)}{comma}{draw(blanks)}]"


@st.composite
def inline_tables(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    names = draw(st.lists(keys, max_size=3, unique=True))
    parts = [
        f"{draw(blanks)}{draw(written(name))}{draw(spaces)}={draw(spaces)}{draw(inner)}{draw(blanks)}"
        for name in names
    ]
    comma = "," if parts and draw(st.booleans()) else ""
    return f"{{{','.join(parts)}{comma}{draw(blanks)}}}"


@st.composite
def written(draw: st.DrawFn, name: str) -> str:
    """Write one part of a key, bare where that can be."""
    bare = name != "" and name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return name if bare and draw(st.booleans()) else basic(name)


values = st.recursive(scalars, lambda inner: lists(inner) | inline_tables(inner), max_leaves=6)


@st.composite
def documents(draw: st.DrawFn, header: str = "", depth: int = 2) -> str:
    """Write the body of a table: values and dotted keys, then sub-tables with headers of their own."""
    names = draw(st.lists(keys, max_size=4, unique=True))
    now, later = "", ""
    for name in names:
        key = draw(written(name))
        kind = draw(st.sampled_from(["value", "dotted", TABLE, TABLES] if depth else ["value"]))
        if kind == "value":
            now += f"{draw(spaces)}{key}{draw(spaces)}={draw(spaces)}{draw(values)}{draw(spaces)}# x\n"
        elif kind == "dotted":
            inner = draw(st.lists(keys, min_size=1, max_size=2, unique=True))
            now += "".join(f"{key} . {draw(written(part))}={draw(values)}\n" for part in inner)
        else:
            path = f"{header}{'.' if header else ''}{key}"
            opening = f"[ {path} ]" if kind == TABLE else f"[[{path}]]"
            count = 1 if kind == TABLE else draw(st.integers(1, 2))
            later += "".join(f"\n{opening}\n{draw(documents(path, depth - 1))}" for _ in range(count))
    return now + later


def walk(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield (*path, key), value
        yield from walk(value, (*path, key))


def same(one: object, other: object) -> bool:
    return one == other or (one != one and other != other)  # NaN is NaN


def check(text: str) -> None:
    """Hold the scan against `tomli`, which knows the values and not the places."""
    parsed = tomli.loads(text)
    found = Positions(text)
    assert found.stopped is None
    text = found.text
    for path, value in walk(parsed):
        start, end = found.starts[path], found.ends.get(path)
        if end is not None:
            assert same_value(text[start:end], value), (path, text[start:end])
        else:
            assert isinstance(value, dict | list)
        if isinstance(path[-1], str):
            assert first_key(text[found.keys[path] :]) == path[-1]


def same_value(written: str, value: object) -> bool:
    read = tomli.loads(f"x = {written}")["x"]
    if isinstance(value, dict | list):
        return [path for path, _ in walk(read)] == [path for path, _ in walk(value)]
    return type(read) is type(value) and same(read, value)


def first_key(text: str) -> str:
    """Read the first part of the key that stands at the start of `text`: the shortest that is a key."""
    ends = (end for end in range(1, len(text) + 1) if text[end : end + 1] in ("", " ", "\t", ".", "=", "]"))
    return next(next(iter(tomli.loads(f"{text[:end]} = 1"))) for end in ends if is_key(text[:end]))


def is_key(text: str) -> bool:
    try:
        return len(tomli.loads(f"{text} = 1")) == 1
    except tomli.TOMLDecodeError:
        return False


@given(documents())
def test_every_path_that_tomli_finds_is_found_where_its_value_stands(text):
    check(text)


def test_the_good_file_is_scanned_to_the_end():
    check(GOOD)
    check(GOOD.replace("\n", "\r\n"))


def test_deep_nesting_is_scanned_without_recursion():
    deep = 100_000
    found = Positions("a = " + "[" * deep + "]" * deep + "\nb = 1")
    assert found.stopped is None
    assert found.value(("b",)) == (2, 5)
    assert found.value(("a", *[0] * 10)) == (1, 15)
    assert len(found.starts) < 100


@pytest.mark.parametrize(
    ("text", "path", "place"),
    [
        ("a.b.c = 1", ("a", "b"), (1, 3)),
        ("a.b.c = 1", ("a", "b", "c"), (1, 9)),
        ("[a]\n[a.b]\nx = 1", ("a", "b"), (2, 1)),
        ("[a.b]\n[a]", ("a",), (2, 1)),
        ("[[a]]\n[[a]]\n[[a.b]]\nx = 1", ("a", 1, "b", 0, "x"), (4, 5)),
        ("[[a]]\n[a.b]\n[[a]]\n[a.b]\nx = 1", ("a", 1, "b", "x"), (5, 5)),
        ("a = [ # [\n  1, {b = 'c'}]", ("a", 1, "b"), (2, 11)),
        ('a = """\n"x" """', ("a",), (1, 5)),
        ("a = 1", ("a", "nothing", 3), (1, 5)),
        ("a = 1", ("b",), (1, 1)),
    ],
)
def test_a_value_is_placed(text, path, place):
    assert Positions(text).value(path) == place


@pytest.mark.parametrize(
    ("token", "offset", "column"),
    [
        ('"abc"', 2, 8),
        ("'abc'", 2, 8),
        (r'"\u0061bc"', 2, 5),
        (r'"ab\u0063"', 2, 8),
        (r"'\bc'", 2, 8),
        ('"""abc"""', 2, 10),
        ('""', 0, 6),
        ('"ab"', 2, 8),
    ],
)
def test_a_character_inside_a_string_is_placed_and_the_start_where_escapes_make_it_unsure(
    token, offset, column
):
    assert Positions(f"x = {token}\ny = 1").inside(("x",), offset) == (1, column)


def test_a_character_in_a_string_of_many_lines_is_placed_on_its_line():
    assert Positions("x = '''\nab\ncd'''").inside(("x",), 4) == (3, 2)


@given(st.text(st.sampled_from("ab.=[]{}\"'\\\n\t #,1"), max_size=30))
def test_the_scan_of_any_text_comes_to_an_end(text):
    stopped = Positions(text).stopped
    assert stopped is None or 0 <= stopped <= len(text)
