"""Turkish."""

from __future__ import annotations

from .base import Joiner, Phrases

# The suffix follows the last vowel of the number: doksanlı, seksenli, otuzlu, yüzlü (1900), binli (2000).
_SUFFIXES = ("lü", "lu", "li", "lu", "lı", "li", "lı", "li", "li", "lı")


class Turkish(Phrases):
    """Turkish: 6 Kasım 2025; the era comes first (MÖ 44)."""

    language = "tr"
    grouping = "."
    era = "{era} {date}"
    between = Joiner(" ile ", frame="{parts} arasında")
    either = Joiner(", ", " veya ")
    both = Joiner(", ", " ve ")

    circa = "yaklaşık {date}"
    parts = ("yıl", "ay", "gün")
    parts_joiner = Joiner(", ", " ve ")
    parts_uncertain = "{parts} kesin değil"
    parts_approximate = "{parts} yaklaşık"
    parts_unknown = "{parts} bilinmiyor"
    pattern = "{digits} (X: bilinmeyen rakam)"

    from_ = "{date} tarihinden itibaren"
    until = "{date} tarihine kadar"
    unknown = "bilinmiyor"
    open = "sınırsız"
    or_earlier = "{date} veya daha önce"
    or_later = "{date} veya daha sonra"
    and_earlier = "{date} ve öncesinin tümü"
    and_later = "{date} ve sonrasının tümü"
    every = "{date} (tümü)"

    seasons = ("ilkbahar", "yaz", "sonbahar", "kış")
    hemispheres = ("kuzey yarımküre", "güney yarımküre")
    division = "{year} {part}"
    quarters = ("1. çeyrek", "2. çeyrek", "3. çeyrek", "4. çeyrek")
    quarter_short = "{year} Ç{number}"
    thirds = ("ilk dört ay", "ikinci dört ay", "son dört ay")
    halves = ("ilk yarı", "ikinci yarı")

    julian = "Jülyen takvimi"

    after_sunset = "gün batımından sonra {date}"
    before_sunset = "gün batımından önce {date}"
    after_hour = "saat {time} sonrası {date}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - short enough
        """1990'lı yıllar."""
        suffix = "li" if year % 1000 == 0 else _SUFFIXES[year // 10 % 10]
        return f"{text}’{suffix} yıllar"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19. yüzyıl, 19. yy."""
        return f"{text}. {'yy.' if short else 'yüzyıl'}"


PHRASES = Turkish()
