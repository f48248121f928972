"""Malay, as the Dewan Bahasa dan Pustaka writes it: "antara ... dengan", "abad ke-19"."""

from __future__ import annotations

from .base import Joiner, Phrases


class Malay(Phrases):
    """Malay: 6 November 2025."""

    language = "ms"
    between = Joiner(" dengan ", frame="antara {parts}")
    either = Joiner(", ", " atau ")
    both = Joiner(", ", " dan ")

    circa = "sekitar {date}"
    parts = ("tahun", "bulan", "hari")
    parts_joiner = Joiner(", ", " dan ")
    parts_uncertain = "{parts} tidak pasti"
    parts_approximate = "{parts} anggaran"
    parts_unknown = "{parts} tidak diketahui"
    pattern = "{digits} (X: angka tidak diketahui)"

    from_ = "mulai {date}"
    until = "hingga {date}"
    unknown = "tidak diketahui"
    open = "tanpa had"
    or_earlier = "{date} atau sebelumnya"
    or_later = "{date} atau selepasnya"
    and_earlier = "{date} dan semua sebelumnya"
    and_later = "{date} dan semua selepasnya"
    every = "seluruh {date}"

    seasons = ("musim bunga", "musim panas", "musim luruh", "musim sejuk")
    hemispheres = ("hemisfera utara", "hemisfera selatan")
    quarters = ("suku pertama", "suku kedua", "suku ketiga", "suku keempat")
    quarter_short = "S{number} {year}"
    thirds = ("empat bulan pertama", "empat bulan kedua", "empat bulan terakhir")
    halves = ("separuh pertama", "separuh kedua")

    julian = "kalendar Julius"

    after_sunset = "{date} selepas matahari terbenam"
    before_sunset = "{date} sebelum matahari terbenam"
    after_hour = "{date} selepas pukul {time}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990-an."""
        return f"{text}-an"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """Abad ke-19."""
        return f"abad ke-{text}"


PHRASES = Malay()
