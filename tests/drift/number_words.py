"""Years in words by num2words: a sample, since the library is for comparing alone."""

from __future__ import annotations

from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING

from .copies import Copy, read

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER_WORDS = "dates/data/number_words.tsv"


def years() -> Iterator[str]:
    """Say the years that the copy has in words."""
    from num2words import num2words

    for line in read(NUMBER_WORDS):
        year = int(line.partition("\t")[0])
        words = [num2words(year, lang=language) for language in ("ar", "fa", "en")]
        yield "\t".join([str(year), *words, num2words(year, lang="en", to="year")])


COPIES = (
    (
        Copy(
            NUMBER_WORDS,
            "Years in words.\nyear<TAB>Arabic<TAB>Persian<TAB>English, as a number<TAB>English, as a year",
            f"num2words {version('num2words')}",
            years,
        ),
    )
    if find_spec("num2words")
    else ()
)
