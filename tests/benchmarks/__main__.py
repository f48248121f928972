"""Run the benchmarks of the date layer, one after another.

python -m tests.benchmarks [DIRECTORY]

DIRECTORY is where `npm install edtf` was run; `pip install edtf` is for python-edtf. A peer that is not
installed is named, with what to do about it.
"""

from __future__ import annotations

from tests.benchmarks import calendars, parse, start

for benchmark in (parse, calendars, start):
    print((benchmark.__doc__ or "").partition(":")[0])
    benchmark.main()
    print()
