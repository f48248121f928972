"""The commands by what they are for, each with what it does in a line."""

from __future__ import annotations

# Each is the name of a module of this package and of the command in it, imported when it is called for: help
# and a shell that completes need only what is here.
GROUPS = {
    "Reading": {
        "show": "Print the chronology.",
        "disputes": "List where the sources disagree.",
        "date": "Explain dates, in both calendars.",
    },
    "Drawing": {"render": "Draw the timeline."},
    "Keeping a file in order": {
        "check": "Check a file: errors and advice.",
        "fmt": "Put the keys of a file into order, comments and all.",
        "verify": "Check that cited paragraphs are still those that were read.",
        "digest": "Write the digests of cited paragraphs into a file.",
        "schema": "Print the JSON Schema of the file format.",
    },
    "Other programs": {"export": "Give the sources to Zotero, Pandoc or LaTeX."},
}
COMMANDS = dict(sorted(each for group in GROUPS.values() for each in group.items()))
