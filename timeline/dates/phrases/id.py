"""Indonesian."""

from __future__ import annotations

from .base import Joiner, Phrases


class Indonesian(Phrases):
    """Indonesian: 6 November 2025."""

    language = "id"
    grouping = "."
    between = Joiner(" dan ", frame="antara {parts}")
    either = Joiner(", ", " atau ")
    both = Joiner(", ", " dan ")

    circa = "sekitar {date}"
    parts = ("tahun", "bulan", "hari")
    parts_joiner = Joiner(", ", " dan ")
    parts_uncertain = "{parts} tidak pasti"
    parts_approximate = "{parts} perkiraan"
    parts_unknown = "{parts} tidak diketahui"
    pattern = "{digits} (X: angka tidak diketahui)"

    from_ = "mulai {date}"
    until = "hingga {date}"
    unknown = "tidak diketahui"
    open = "tanpa batas"
    or_earlier = "{date} atau sebelumnya"
    or_later = "{date} atau sesudahnya"
    and_earlier = "{date} dan semua sebelumnya"
    and_later = "{date} dan semua sesudahnya"
    every = "seluruh {date}"

    seasons = ("musim semi", "musim panas", "musim gugur", "musim dingin")
    hemispheres = ("belahan bumi utara", "belahan bumi selatan")
    quarters = ("kuartal ke-1", "kuartal ke-2", "kuartal ke-3", "kuartal ke-4")
    quarter_short = "K{number} {year}"
    thirds = ("empat bulan pertama", "empat bulan kedua", "empat bulan terakhir")
    halves = ("semester pertama", "semester kedua")

    julian = "kalender Julius"

    after_sunset = "{date} setelah matahari terbenam"
    before_sunset = "{date} sebelum matahari terbenam"
    after_hour = "{date} setelah pukul {time}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990-an."""
        return f"{text}-an"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """Abad ke-19."""
        return f"abad ke-{text}"


PHRASES = Indonesian()
