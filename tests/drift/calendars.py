"""Names of months and eras of the calendars beside the Gregorian, from CLDR's JSON as npm has it.

    npm install --no-save cldr-cal-islamic-full cldr-cal-persian-full cldr-cal-hebrew-full

in the folder from which `python -m tests.drift` is called; without, the tables are not compared. They are
those of the package itself, which it reads where a language is asked for.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.dates.tables.calendar_names import INSTEAD, ROOT

from .copies import Copy

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = Path("node_modules")
CALENDARS = ("islamic", "persian", "hebrew")
FORMS = {"months": "format", "months alone": "stand-alone"}

# (calendar, language, columns): what CLDR has, and what is written instead.
CORRECTIONS = {
    ("islamic", "ur", "wide"): {"ر بیع": "ربیع"},  # a stray space
    ("islamic", "fr", "wide"): {"qi`da": "qi’da"},  # a grave accent for an apostrophe
    ("islamic", "he", "wide"): {"אל-": "אל־", "א-": "א־"},  # hyphens, where the forms alone have a maqaf
    ("islamic", "bn", "eras"): {"যুগ": "হিজরি"},  # "era", of whatever
}
# Names that would run into the day after them ("主馬達月 I15日") are numbers, as in simplified Chinese.
NUMBERED = {("islamic", "zh-Hant")}


def rows(calendar: str) -> Iterator[str]:
    """Yield all that a language says, where some of it is not what its tag without the last part says."""
    for tag in sorted(_tags(calendar), key=lambda tag: (tag != ROOT, tag)):
        own = _names(calendar, tag)
        if tag == ROOT or own != _names(calendar, _parent(calendar, tag)):
            yield from (f"{tag}\t{what}\t{names}" for what, names in own.items() if _is_said(what, own))


def _is_said(what: str, names: dict[str, str]) -> bool:
    """Return whether names are not those that stand in for them."""
    return what not in INSTEAD or names[what] != names[INSTEAD[what]]


@cache
def _tags(calendar: str) -> frozenset[str]:
    return frozenset(path.name for path in (_package(calendar) / "main").iterdir())


def _parent(calendar: str, tag: str) -> str:
    while "-" in tag:
        tag = tag.rpartition("-")[0]
        if tag in _tags(calendar):
            return tag
    return ROOT


@cache
def _names(calendar: str, tag: str) -> dict[str, str]:
    """Return what is written of a language: names with ``|`` between, by what they are."""
    data = _data(calendar, tag)
    found = {
        f"{what} {width}": _corrected(calendar, tag, width, _months(data["months"][form][width]))
        for what, form in FORMS.items()
        for width in ("wide", "abbreviated")
    }
    found["eras wide"] = _corrected(calendar, tag, "eras", "|".join(data["eras"]["eraNames"].values()))
    found["eras abbreviated"] = _corrected(calendar, tag, "eras", "|".join(data["eras"]["eraAbbr"].values()))
    if (calendar, "-".join(tag.split("-")[:2])) in NUMBERED:
        simplified = _names(calendar, "zh")
        found |= {what: names for what, names in simplified.items() if what.startswith("months")}
    return _in_one_language(found, calendar) if tag != ROOT else found


def _in_one_language(found: dict[str, str], calendar: str) -> dict[str, str]:
    """Take names in full for abbreviations that are those of no language beside names that are of one."""
    root = _names(calendar, ROOT)
    for what in FORMS:
        wide, short = f"{what} wide", f"{what} abbreviated"
        if found[short] == root[short] and found[wide] != root[wide]:
            found[short] = found[wide]
    return found


def _months(names: dict[str, str]) -> str:
    """Join names in the order of their numbers; that of a leap year ("7-yeartype-leap") comes last."""
    return "|".join(
        names[key] for key in sorted(names, key=lambda key: (not key.isdecimal(), int(key[:2].strip("-"))))
    )


def _corrected(calendar: str, tag: str, what: str, names: str) -> str:
    language = tag.partition("-")[0]
    for wrong, right in CORRECTIONS.get((calendar, language, what), {}).items():
        names = names.replace(wrong, right)
    return names


def _data(calendar: str, tag: str) -> dict[str, Any]:
    path = _package(calendar) / "main" / tag / f"ca-{calendar}.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data["main"][tag]["dates"]["calendars"][calendar]


def _package(calendar: str) -> Path:
    return MODULES / f"cldr-cal-{calendar}-full"


def _copy(calendar: str) -> Copy:
    package = json.loads((_package(calendar) / "package.json").read_text(encoding="utf-8"))
    return Copy(
        f"../timeline/dates/tables/{calendar}.tsv",
        f"Names of the months and eras of CLDR's calendar {calendar!r} (licence Unicode-3.0), for tags that "
        "say\nsomething else than they do without their last part. Corrections: `tests/drift/calendars.py`.\n"
        "language<TAB>what<TAB>names in the order of their numbers, with | between",
        f"{package['name']} {package['version']}",
        lambda: rows(calendar),
    )


COPIES = tuple(_copy(calendar) for calendar in CALENDARS if _package(calendar).is_dir())
