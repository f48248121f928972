"""Malay."""

from __future__ import annotations

FORMS = {
    "at": ("pada {date}", "tahun {date}", "pada tahun {date}", "tarikh {date}"),
    "BCE": ("SM", "sebelum Masihi"),
    "CE": ("Masihi", "M"),
    "AH": ("Hijrah", "H"),
    "circa": (
        "sekitar {date}",
        "kira-kira {date}",
        "lebih kurang {date}",
        "sekitar tahun {date}",
        "k. {date}",
    ),
    "uncertain": ("mungkin {date}", "barangkali {date}"),
    "century": ("abad ke-{number}", "abad {number}", "kurun ke-{number}", "kurun {number}"),
    "centuries": ("abad ke-{first}–{last}", "abad ke-{first} hingga ke-{last}", "abad {first}–{last}"),
    "decade": ("{number}-an", "tahun {number}-an", "dekad {number}-an", "{number}an"),
    "from_": ("sejak {date}", "sejak tahun {date}", "dari {date}", "mulai {date}"),
    "until": ("sehingga {date}", "hingga {date}", "sampai {date}"),
    "run": ("dari {0} hingga {1}", "dari {0} sehingga {1}", "{0} hingga {1}", "{0} sehingga {1}"),
    "between": ("antara {0} dan {1}", "antara {0} dengan {1}"),
    "or_earlier": ("selewat-lewatnya {date}",),
    "or_later": ("seawal-awalnya {date}",),
    "before": ("sebelum {date}", "sebelum tahun {date}"),
    "after": ("selepas {date}", "selepas tahun {date}", "setelah {date}"),
    "early": ("awal {date}", "awal tahun {date}"),
    "mid": ("pertengahan {date}", "pertengahan tahun {date}"),
    "late": ("akhir {date}", "akhir tahun {date}", "penghujung {date}"),
    "half_1": ("separuh pertama {date}", "paruh pertama {date}"),
    "half_2": ("separuh kedua {date}", "paruh kedua {date}"),
}
