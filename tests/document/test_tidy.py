"""`tidy` moves whole lines into canonical order: nothing is lost, and twice is as good as once."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
import tomli
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import DocumentError, Timeline, loads
from timeline.cli.program import program
from timeline.document import dumps
from timeline.document.tidy import tidy

from .marked import GOOD
from .timelines import timelines

if TYPE_CHECKING:
    import random
    from pathlib import Path

UNTIDY = """\
#:schema ./events.schema.json
# About this file.


# The second paragraph.

[sources.paper]  # the one source
 # the title as printed
 title='A paper'
URL =   "https://example.org/#a" # seen

type = "report"
# end of the source


[timeline]
languages = ["en"]
title = "T"   # short
# Where it happened
[places.x.name]
en = "X"

# ---- Events ----

[[events]]
title = \"\"\"
# not a comment
  [not.a.header]
\"\"\"

# one citation only
citations = [ # the first
    { source = "paper" },   # the last
  # nothing more
]
date = 2025-11-06
id = "e"
[[events]]
id = "f"
title.en = "F"
date = "2025"
  # as printed
  [[events.citations]]
  locator = "par. 1"

  source = "paper"
[[events.citations]]
source = "paper"
# the end"""
TIDY = """\
#:schema ./events.schema.json
# About this file.

# The second paragraph.

[timeline]
title = "T"   # short
languages = ["en"]

# Where it happened
[places.x.name]
en = "X"

[sources.paper]  # the one source
type = "report"
# the title as printed
title = 'A paper'
URL = "https://example.org/#a" # seen
# end of the source

# ---- Events ----

[[events]]
id = "e"
date = 2025-11-06
title = \"\"\"
# not a comment
  [not.a.header]
\"\"\"

# one citation only
citations = [ # the first
    { source = "paper" },   # the last
  # nothing more
]

[[events]]
id = "f"
date = "2025"
title.en = "F"

# as printed
[[events.citations]]
source = "paper"
locator = "par. 1"
[[events.citations]]
source = "paper"
# the end
"""
COMMENT = re.compile(r"# ?[\w ]+\w")


def test_keys_and_tables_are_put_in_order_with_their_comments() -> None:
    assert tidy(UNTIDY) == TIDY


def test_what_is_tidy_stays() -> None:
    assert tidy(TIDY) == TIDY


def test_line_ends_of_windows_stay() -> None:
    assert tidy(UNTIDY.replace("\n", "\r\n")) == TIDY.replace("\n", "\r\n")


def test_a_file_with_problems_is_refused_with_all_of_them() -> None:
    with pytest.raises(DocumentError, match="E110"):
        tidy("unknown = 1\n" + GOOD)


@given(timelines())
@settings(max_examples=30)
def test_what_the_library_writes_is_tidy(timeline: Timeline) -> None:
    text = dumps(timeline)
    assert tidy(text) == text


@given(st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_no_comment_and_no_value_is_lost_however_the_file_is_disordered(shuffle: random.Random) -> None:
    text = disorder(GOOD, shuffle)
    result = tidy(text)
    assert loads(result) == loads(text)
    assert tomli.loads(result) == tomli.loads(text)
    assert Counter(COMMENT.findall(result)) == Counter(COMMENT.findall(text))
    assert tidy(result) == result


def disorder(text: str, shuffle: random.Random) -> str:
    """Shuffle the keys of each table; strew comments, blank lines and indentation between the lines."""
    tables = re.split(r"^(?=\[)", text, flags=re.MULTILINE)
    out, number = [], 0
    for table in tables:
        statements = split_statements(table)
        header = statements[:1] if table.startswith("[") else []
        keys = statements[len(header) :]
        if header != ["[actors]\n"]:
            shuffle.shuffle(keys)
        for statement in [*header, *keys]:
            number += 1
            above = shuffle.choice(
                ["", "", "", "\n", f"# c{number}\n", f"\n\n# c{number}\n\n", f"  # c{number}\n"]
            )
            end = shuffle.choice(["\n", "\n", f" # d{number}\n", "  \n"])
            out.append(above + shuffle.choice(["", "  ", "\t"]) + statement.rstrip("\n") + end)
    return "".join(out)


def split_statements(table: str) -> list[str]:
    """Join lines until they are TOML by themselves: a value may go over several lines."""
    found: list[str] = []
    part = ""
    for line in table.splitlines(keepends=True):
        if not part and not line.split("#")[0].strip():
            continue
        part += line
        try:
            tomli.loads(part)
        except tomli.TOMLDecodeError:
            continue
        found.append(re.sub(r"\s+#[^\"'\n]*$", "", part))
        part = ""
    assert not part
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "events.toml"
    path.write_text(UNTIDY, encoding="utf-8")
    return path


def run(*arguments: str, stdin: str | None = None) -> tuple[int, str]:
    result = CliRunner().invoke(program, ["fmt", *arguments], input=stdin, catch_exceptions=False)
    return result.exit_code, result.output


def test_fmt_changes_the_file_in_place(file: Path) -> None:
    assert run(str(file)) == (0, "")
    assert file.read_text(encoding="utf-8") == TIDY


def test_fmt_leaves_a_file_in_order_alone(file: Path) -> None:
    run(str(file))
    stamp = file.stat().st_mtime_ns
    assert run(str(file)) == (0, "")
    assert file.stat().st_mtime_ns == stamp


def test_check_tells_and_changes_nothing(file: Path) -> None:
    assert run("--check", str(file)) == (1, f"{file}: would be put in order\n")
    assert file.read_text(encoding="utf-8") == UNTIDY
    run(str(file))
    assert run("--check", str(file)) == (0, "")


def test_standard_input_goes_to_standard_output() -> None:
    assert run("-", stdin=UNTIDY) == (0, TIDY)
    assert run("-", stdin=TIDY) == (0, TIDY)


def test_a_file_with_problems_is_left_alone(file: Path) -> None:
    file.write_text(UNTIDY + "\nx = [", encoding="utf-8")
    code, _ = run(str(file))
    assert code == 1
    assert file.read_text(encoding="utf-8") == UNTIDY + "\nx = ["


def test_a_table_of_another_kind_stands_apart():
    text = (
        '[timeline]\ntitle = "T"\n\n[sources.s]\ntitle = "S"\n\n[[events]]\nid = "e"\n'
        'date = "1992"\ntitle = "E"\n[[events.citations]]\nsource = "s"\n'
        '\n[[check.allow]]\ncode = "W202"\nevent = "e"\nreason = "R"\n'
    )
    assert tidy(text) == text
