"""Write docs/reference/words.md: the keys of a catalogue, with the English word of each."""

from __future__ import annotations

from pathlib import Path

from timeline.interface import Words
from timeline.interface.catalogue import read_catalogue
from timeline.interface.keys import Group, Key, described

PAGE = Path(__file__).parent / "reference" / "words.md"
START, END = "<!-- keys -->\n", "<!-- end of keys -->\n"


def keys() -> str:
    """Return the tables of all keys."""
    english = read_catalogue("en")
    parts = []
    single = {name: what for name, what in described(Words).items() if isinstance(what, Key)}
    parts.append(_table(single, english))
    for name, what in described(Words).items():
        if isinstance(what, Group):
            about = f"{what.about[0].upper()}{what.about[1:]}"
            parts.append(f"### `{name}`\n\n{about}:\n\n{_table(what.keys, english.get(name, {}))}")
    return "\n".join(parts)


def _table(keys: dict[str, Key], english: dict[str, object]) -> str:
    lines = ["| Key | English | |", "| --- | --- | --- |"]
    for name, key in keys.items():
        word = english.get(name, "")
        said = " / ".join(word.values()) if isinstance(word, dict) else str(word)
        shown = f"`{said}`" if said else ""
        lines.append(f"| `{name}` | {shown} | {key.about} |")
    return "\n".join(lines) + "\n"


def page() -> str:
    """Return the page with its tables renewed."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(START)
    return f"{before}{START}\n{keys()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
