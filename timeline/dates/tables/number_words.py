"""The words of whole numbers in Arabic, Persian and English, by their value. Data only.

Those of Arabic are in both genders and all cases, and as scribes spell them: ``ثلثمايه``, ``ميتين``. They are
compared in the form of `human.tokens.normalise`, without hamza and marks.
"""

from __future__ import annotations

from typing import Final

ARABIC_UNITS: Final = {
    1: "واحد واحدة أحد إحدى",
    2: "اثنان اثنين اثنتان اثنتين ثنتان ثنتين اثنا اثني اثنتا اثنتي اثنى",
    3: "ثلاث ثلاثة ثلث ثلثة",
    4: "أربع أربعة",
    5: "خمس خمسة",
    6: "ست ستة",
    7: "سبع سبعة",
    8: "ثمان ثماني ثمانية ثمانى ثمنية",
    9: "تسع تسعة",
}
ARABIC_TEN: Final = "عشر عشرة"
ARABIC_TENS: Final = {
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين ثلثون ثلثين",
    40: "أربعون أربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين ثمنين",
    90: "تسعون تسعين",
}
ARABIC_HUNDRED: Final = "مائة مئة ماية مية"
ARABIC_TWO_HUNDRED: Final = "مائتان مائتين مئتان مئتين مايتان مايتين ميتين مائتا مائتي مئتا مئتي"
ARABIC_THOUSANDS: Final = {1000: "ألف", 2000: "ألفان ألفين ألفا ألفي"}
ARABIC_SEVERAL_THOUSANDS: Final = "آلاف"

PERSIAN_UNITS: Final = {
    1: "یک",
    2: "دو",
    3: "سه",
    4: "چهار",
    5: "پنج",
    6: "شش شیش",
    7: "هفت",
    8: "هشت",
    9: "نه",
}
PERSIAN_TEENS: Final = {
    10: "ده",
    11: "یازده",
    12: "دوازده",
    13: "سیزده",
    14: "چهارده",
    15: "پانزده",
    16: "شانزده",
    17: "هفده",
    18: "هجده هیجده",
    19: "نوزده",
}
PERSIAN_TENS: Final = {
    20: "بیست",
    30: "سی",
    40: "چهل",
    50: "پنجاه",
    60: "شصت",
    70: "هفتاد",
    80: "هشتاد",
    90: "نود",
}
PERSIAN_HUNDREDS: Final = {
    100: "صد یکصد",
    200: "دویست",
    300: "سیصد",
    400: "چهارصد",
    500: "پانصد",
    600: "ششصد",
    700: "هفتصد",
    800: "هشتصد",
    900: "نهصد",
}
PERSIAN_THOUSANDS: Final = {1000: "هزار یکهزار", 2000: "دوهزار"}

ENGLISH_UNITS: Final = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
ENGLISH_TEENS: Final = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
ENGLISH_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
