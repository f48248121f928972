"""The calendars of ICU, by the JavaScript of node."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from babel.localedata import locale_identifiers

from .copies import Copy, read

if TYPE_CHECKING:
    from collections.abc import Iterator

NODE = shutil.which("node")
SCRIPT = """
const [first, last, calendar] = process.argv.slice(1);
const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`,
  {timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric"});
const found = [];
for (let day = Number(first); day <= Number(last); day++) {
  const parts = Object.fromEntries(format.formatToParts(day * 86400000).map(part => [part.type, part.value]));
  found.push([day, parts.year, parts.month, parts.day].map(Number));
}
console.log(JSON.stringify(found));
"""
WORDS_SCRIPT = """
const day = Date.UTC(2025, 10, 6);
const rows = [];
for (const locale of process.argv.slice(1)) {
  if (Intl.DateTimeFormat.supportedLocalesOf(locale)[0] !== locale) continue;
  const format = (options) => new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {timeZone: "UTC", ...options});
  const month = (calendar) => format({calendar, dateStyle: "long"}).formatToParts(day)
    .find(part => part.type === "month").value;
  rows.push([
    locale,
    format({calendar: "gregory", dateStyle: "long"}).format(day),
    format({calendar: "gregory", year: "numeric", month: "long"}).format(day),
    format({calendar: "gregory", weekday: "long"}).format(day),
    month("islamic-umalqura"),
    month("persian"),
  ].map(text => text.replace(/[\u202f\u00a0]/g, " ").replace(/[\u200e\u200f]/g, "")));
}
console.log(JSON.stringify(rows));
"""
MONTHS_SCRIPT = """
const [first, last, calendar] = process.argv.slice(1);
const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`,
  {timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric"});
const starts = [];
for (let day = Number(first); day <= Number(last); day++) {
  const parts = Object.fromEntries(format.formatToParts(day * 86400000).map(part => [part.type, part.value]));
  if (parts.day === "1") starts.push([day, Number(parts.year)]);
}
console.log(JSON.stringify(starts));
"""
UMALQURA, TABULAR = "dates/data/umalqura_icu.tsv", "dates/data/tabular_icu.tsv"
WORDS = "dates/data/words_icu.tsv"
YEARS = "dates/data/years_icu.tsv"
EPOCH = date(1970, 1, 1)
_YEARS = {"persian": (-492_500, 604_000), "hebrew": (-720_500, 281_000)}  # days since 1970-01-01
FIRST, LAST = -31_827, 74_839  # 1882-11-12 and 2174-11-26, the first day after the table, since 1970-01-01


def umalqura() -> Iterator[str]:
    """Say of each year when it begins, and how long its months are; a month begins where the day is 1."""
    starts = [
        (day, year)
        for day, year, _, day_of_month in _days(FIRST, LAST, "islamic-umalqura")
        if day_of_month == 1
    ]
    for index in range(0, len(starts) - 1, 12):
        day, year = starts[index]
        lengths = (after - before for (before, _), (after, _) in pairwise(starts[index : index + 13]))
        yield f"{year}\t{EPOCH + timedelta(days=day)}\t{' '.join(map(str, lengths))}"


def tabular() -> Iterator[str]:
    """Say of the days that the copy has, which a seeded generator once chose, what they are."""
    days = [int(line.split("\t")[0]) for line in read(TABULAR)]
    columns = []
    for name in ("islamic-civil", "islamic-tbla"):
        dates = {day: date for day, *date in _days(days[0], days[-1], name)}
        columns.append(["-".join(map(str, dates[day])) for day in days])
    yield from ("\t".join(map(str, row)) for row in zip(days, *columns, strict=True))


def years() -> Iterator[str]:
    """Say of each Solar Hijri and Hebrew year when it begins, and how long its months are."""
    for calendar, (first, last) in _YEARS.items():
        starts: list[list[int]] = json.loads(_node("-e", MONTHS_SCRIPT, "--", first, last, calendar))
        months: dict[int, list[int]] = {}
        for (day, year), (after, _) in pairwise(starts):
            months.setdefault(year, [day]).append(after - day)
        whole = list(months.items())[1:-1]  # the first and the last may be parts of years
        for year, (day, *lengths) in whole:
            yield f"{calendar}\t{year}\t{day}\t{''.join(str(length % 10) for length in lengths)}"


def words() -> Iterator[str]:
    """Say 6 November 2025 in each language, or script of one, that ICU and Babel know."""
    locales = [
        tag.replace("_", "-") for tag in locale_identifiers() if not re.search(r"_([A-Z]{2}|[0-9]{3})\b", tag)
    ]
    found: list[list[str]] = json.loads(_node("-e", WORDS_SCRIPT, "--", *sorted(locales)))
    yield from map("\t".join, found)


def _days(first: int, last: int, calendar: str) -> list[list[int]]:
    """Return [day, year, month, day of the month] for days since 1970-01-01, both ends included."""
    found: list[list[int]] = json.loads(_node("-e", SCRIPT, "--", first, last, calendar))
    return found


def _source() -> str:
    if NODE is None:
        return ""
    versions = json.loads(_node("-p", "JSON.stringify(process.versions)"))
    return f"node {versions['node']} with ICU {versions['icu']} (CLDR {versions['cldr']})"


def _node(*arguments: object) -> str:
    assert NODE is not None
    return subprocess.run([NODE, *map(str, arguments)], capture_output=True, text=True, check=True).stdout


COPIES = (
    (
        Copy(
            UMALQURA,
            "The Umm al-Qura calendar of ICU (KACST's computation), 1300-1600 AH, by Intl.DateTimeFormat.\n"
            "PyICU 2.17 with ICU 72.1 prints the same.\n"
            "year<TAB>Gregorian date of 1 Muharram<TAB>days of the twelve months",
            _source(),
            umalqura,
        ),
        Copy(
            TABULAR,
            "Days in the tabular Hijri calendars of ICU, by Intl.DateTimeFormat,\n"
            "for 605 days of which most were chosen by a seeded generator.\n"
            "days since 1970-01-01<TAB>islamic-civil<TAB>islamic-tbla",
            _source(),
            tabular,
        ),
        Copy(
            YEARS,
            "Years of the Solar Hijri and the Hebrew calendar of ICU, by Intl.DateTimeFormat.\n"
            "calendar<TAB>year<TAB>its first day, from 1970-01-01<TAB>"
            "the last digits of the days of its months",
            _source(),
            years,
        ),
        Copy(
            WORDS,
            "6 November 2025 in every language of ICU, by Intl.DateTimeFormat, with Western digits.\n"
            "language<TAB>long date<TAB>month and year<TAB>weekday<TAB>month of the Hijri (umalqura) "
            "and of the Persian calendar",
            _source(),
            words,
        ),
    )
    if NODE
    else ()
)
