"""Hindi, with names and order as in CLDR; eras stand before a century and after a year."""

from __future__ import annotations

from .base import Joiner, Phrases

_ORDINALS = {1: "पहली", 2: "दूसरी", 3: "तीसरी", 4: "चौथी", 6: "छठी"}


class Hindi(Phrases):
    """Hindi: 6 नवंबर 2025."""

    language = "hi"
    century_era_form = "{era} {date}"
    between = Joiner(" और ", frame="{parts} के बीच")
    either = Joiner(", ", " या ")
    both = Joiner(", ", " और ")

    circa = "लगभग {date}"
    parts = ("वर्ष", "माह", "दिन")
    parts_joiner = Joiner(", ", " और ")
    parts_uncertain = "{parts} अनिश्चित"
    parts_approximate = "{parts} अनुमानित"
    parts_unknown = "{parts} अज्ञात"
    pattern = "{digits} (X: अज्ञात अंक)"

    from_ = "{date} से"
    until = "{date} तक"
    unknown = "अज्ञात"
    open = "असीमित"
    or_earlier = "{date} या उससे पहले"
    or_later = "{date} या उसके बाद"
    and_earlier = "{date} और उससे पहले सब"
    and_later = "{date} और उसके बाद सब"
    every = "{date} (सभी)"

    seasons = ("वसंत", "ग्रीष्म", "शरद", "शीत")
    hemispheres = ("उत्तरी गोलार्ध", "दक्षिणी गोलार्ध")
    division = "{year} की {part}"
    quarters = ("पहली तिमाही", "दूसरी तिमाही", "तीसरी तिमाही", "चौथी तिमाही")
    quarter_short = "ति{number} {year}"
    thirds = ("पहली तिहाई", "दूसरी तिहाई", "अंतिम तिहाई")
    halves = ("पहली छमाही", "दूसरी छमाही")

    julian = "जूलियन कैलेंडर"

    after_sunset = "सूर्यास्त के बाद {date}"
    before_sunset = "सूर्यास्त से पहले {date}"
    after_hour = "{time} के बाद {date}"

    # "का दशक" would have to be declined before a postposition.
    variants = {"decade": {"from_": "आरंभ: {date}", "until": "अंत: {date}"}}

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990 का दशक."""
        return f"{text} का दशक"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19वीं शताब्दी; the first ones are words."""
        return f"{_ORDINALS.get(number, f'{text}वीं')} शताब्दी"


PHRASES = Hindi()
