"""Hold the copies of other people's tables against what is installed here, and tell what has changed since.

python -m tests.drift [--write]

The tests know the copies only, so that a new release of a library changes none of them. Exit code 1 where
something differs; `--write` writes the copies anew, for the tests to show what follows.
"""

from __future__ import annotations

import sys

from tests.drift import calendars, cldr, icu, number_words, umalqura, zones


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--write"]):
        print(__doc__, file=sys.stderr)
        return 2
    differ = 0
    kinds = (cldr, calendars, umalqura, zones, icu, number_words)
    for copy in [copy for kind in kinds for copy in kind.COPIES]:
        if arguments:
            copy.write()
        differences = copy.differences()
        print(*(differences or [f"{copy.path}: as in {copy.source}"]), sep="\n")
        differ += bool(differences)
    if icu.NODE is None:
        print(f"{icu.UMALQURA}, {icu.TABULAR}, {icu.YEARS}: not compared, which takes node")
    if not number_words.COPIES:
        print(f"{number_words.NUMBER_WORDS}: not compared, which takes num2words")
    if len(calendars.COPIES) < len(calendars.CALENDARS):
        print(
            "timeline/dates/tables/*.tsv: not compared, which takes packages of npm: tests/drift/calendars.py"
        )
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
