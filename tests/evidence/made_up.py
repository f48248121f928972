"""A small timeline and the archive that it cites, both made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

ARCHIVE = {
    "harbour.txt": "The harbour\n\nThe harbour opened on 3 May 1951.\nTwo ships came.\n\n"
    "The harbour\n\nIt closed in 1999.\n",
    "letter.txt": "أُعلنَ عن الاتفاق\n\nقال الوزيـر إن الاتفاق سيوقَّع.\n",
}
EVENTS = """\
[timeline]
title = "A harbour"

[sources.harbour]
title = "The harbour"
archived = "harbour.txt"
[sources.letter]
title = { ar = "رسالة" }
archived = "letter.txt"
[sources.book]
title = "A book"

# The first of two.
[[events]]
id = "opening"
date = "1951-05-03"
title = "The harbour opens"
[[events.citations]] # the main source
source = "harbour"
locator = "par. 2" # of the morning edition
note = "Seen."

  [[events.citations]]
  source = "letter"
  locator = "par. 2"
  says = { date = "1951" }
  # a remark
[[events.citations]]
source = "book"

[[events]]
id = "closing"
date = "1999"
title = "It closes"
citations = [
  { source = "harbour", locator = "pars. 3, 5" }, # both
  { locator = "p. 7", source = "harbour" },
]
"""


def write_archive(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in ARCHIVE.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
